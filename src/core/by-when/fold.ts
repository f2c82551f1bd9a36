/**
 * The text with its typographic variants folded (dashes, apostrophes, hard spaces, full-width forms), character for
 * character, so that offsets into the folded text hold for the text as written.
 */
export function fold(text: string): string {
  for (let at = 0; at < text.length; at++) if (!isPlain(text.charCodeAt(at))) return foldAll(text);
  return text;
}

const isPlain = (code: number): boolean => (code >= 0x20 && code <= 0x7e) || code === 0x0a;

function foldAll(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const plain = isPlain(text.charCodeAt(at)) ? undefined : FOLDED.get(text.charAt(at));
    if (plain === undefined) continue;
    folded += text.slice(from, at) + plain;
    from = at + 1;
  }
  return folded + text.slice(from);
}

const FOLDED = new Map<string, string>([
  ...['‐', '‑', '‒', '–', '—', '―', '−'].map((dash) => [dash, '-'] as const),
  ...['‘', '’', '‛', '′', '`', '´'].map((mark) => [mark, "'"] as const),
  ...['“', '”', '″'].map((mark) => [mark, '"'] as const),
  ...['\u00a0', '\u2002', '\u2003', '\u2009', '\u202f', '\u3000', '\t', '\u200b', '\ufeff'].map(
    (s) => [s, ' '] as const,
  ),
  ...['\r', '\u2028', '\u2029', '\v', '\f'].map((s) => [s, '\n'] as const),
  ...['·', '●', '▪', '■', '◦', '‣', '\uf0b7'].map((bullet) => [bullet, '•'] as const),
]);
