/** Excel's theme where it tells, otherwise the system's. */
export function isDark(): boolean {
  const background = officeBackground();
  if (background !== undefined) return luminance(background) < 0.5;
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Excel's own background: newer clients say `bodyBackgroundColor`, others `primaryBackgroundColor`, some nothing. */
function officeBackground(): string | undefined {
  const theme: unknown = Reflect.get(Office.context, 'officeTheme');
  if (typeof theme !== 'object' || theme === null) return undefined;
  for (const name of ['bodyBackgroundColor', 'primaryBackgroundColor']) {
    const colour: unknown = Reflect.get(theme, name);
    if (typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour)) return colour;
  }
  return undefined;
}

/** 0 for black to 1 for white, near enough to tell dark from light. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
