import { BULLETS } from '../text/bullets';

/**
 * The text with its typographic variants made plain (dashes, apostrophes, hard spaces, full-width forms), character for
 * character, so that offsets into the normalized text hold for the text as written.
 */
export function normalize(text: string): string {
  for (let at = 0; at < text.length; at++) if (!isPlain(text.charCodeAt(at))) return normalizeAll(text);
  return text;
}

const isPlain = (code: number): boolean => (code >= 0x20 && code <= 0x7e) || code === 0x0a;

function normalizeAll(text: string): string {
  let normalized = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const plain = isPlain(text.charCodeAt(at)) ? undefined : PLAIN_FORMS.get(text.charAt(at));
    if (plain === undefined) continue;
    normalized += text.slice(from, at) + plain;
    from = at + 1;
  }
  return normalized + text.slice(from);
}

const PLAIN_FORMS = new Map<string, string>([
  ...['‐', '‑', '‒', '–', '—', '―', '−'].map((dash) => [dash, '-'] as const),
  ...['‘', '’', '‛', '′', '`', '´'].map((mark) => [mark, "'"] as const),
  ...['“', '”', '″'].map((mark) => [mark, '"'] as const),
  ...['\u00a0', '\u2002', '\u2003', '\u2009', '\u202f', '\u3000', '\t', '\u200b', '\ufeff'].map(
    (s) => [s, ' '] as const,
  ),
  ...['\r', '\u2028', '\u2029', '\v', '\f'].map((s) => [s, '\n'] as const),
  ...Array.from(BULLETS, (bullet) => [bullet, '•'] as const),
]);
