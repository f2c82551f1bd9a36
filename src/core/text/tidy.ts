/** Text without what nobody sees: hard and zero-width spaces, runs of spaces, spaces at the ends of lines. */
export function tidy(text: string): string {
  if (PLAIN.test(text) || !UNTIDY.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** True of most texts, and quickly: ASCII with single spaces, none of them at an end. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Anything that tidying would change. */
const UNTIDY = /^\s|\s$|[^\S\n ]| {2}| \n|\n |[\u200b-\u200d\u2060\ufeff\u00ad]/;

/** A text on one line, for comparing and for showing. */
export const oneLine = (text: string): string => (text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text);

/** A text as two people would agree that it is the same: case, punctuation and spaces don't count. */
export const sameWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
