/**
 * The text with its typographic variants folded (dashes, apostrophes, hard spaces, full-width forms), character for
 * character, so that offsets into the folded text hold for the text as written.
 */
export function fold(text: string): string {
  return NOT_PLAIN.test(text) ? text.replace(EVERY_NOT_PLAIN, (character) => FOLDED.get(character) ?? character) : text;
}

const NOT_PLAIN = /[^\x20-\x7e\n]/;
const EVERY_NOT_PLAIN = /[^\x20-\x7e\n]/g;

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
