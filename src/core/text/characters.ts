/** Kinds of characters; a sum of them means any of them. */
export const LETTER = 1;
export const DIGIT = 2;
/** What a pattern's \s takes for white space. */
export const SPACE = 4;
/** What stands between the parts of a date: ',', '-', '.', '/'. */
export const SEPARATOR = 8;

const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  if (/\s/.test(character)) return SPACE;
  return /[,./-]/.test(character) ? SEPARATOR : 0;
});

/** Of letters, only those of English have a kind. */
const kindOf = (code: number): number => (code < 0x80 ? (KINDS[code] ?? 0) : isRareSpace(code) ? SPACE : 0);

const isRareSpace = (code: number): boolean => /\s/.test(String.fromCharCode(code));

export const isLetter = (code: number): boolean => kindOf(code) === LETTER;
export const isDigit = (code: number): boolean => kindOf(code) === DIGIT;
const isSpace = (code: number): boolean => kindOf(code) === SPACE;

/** The code of the character at an offset, 0 behind the last. */
export const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

/** Where a run of characters of these kinds that begins at an offset ends: at the offset itself where there is none. */
export function endOfRun(text: string, at: number, kinds: number): number {
  let end = at;
  while (end < text.length && (kindOf(text.charCodeAt(end)) & kinds) !== 0) end++;
  return end;
}

/** What stands between two offsets, without the white space at its ends. */
export function trimmedSlice(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (from < to && isSpace(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

/** The number that the digits between two offsets are. */
export function numberBetween(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + (text.charCodeAt(at) - ZERO);
  return number;
}

const ZERO = 0x30;
