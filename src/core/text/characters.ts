/** What a pattern's \s takes for white space. */
export const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code > 0x7f && RARE_SPACE.test(String.fromCharCode(code)));

const RARE_SPACE = /\s/;

/** True for 0 to 9. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** True for the letters of English, small and capital. */
export const isLetter = (code: number): boolean => {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
};

/** Where a run of characters that begins at an offset ends; the offset itself where there is none. */
export function endOfRun(text: string, at: number, is: (code: number) => boolean): number {
  let end = at;
  while (end < text.length && is(text.charCodeAt(end))) end++;
  return end;
}
