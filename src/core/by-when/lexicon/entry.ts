import type { Lexeme } from '../items';

/** What words are, and the words: in lower case, parted by ' | '. A hyphen may stand wherever a space does. */
export type Entry = readonly [is: Lexeme, words: string];

/** Each of the first words before each of the others; a word less of '-'. */
export const each = (first: string, second: string): string =>
  first
    .split(' | ')
    .flatMap((one) => second.split(' | ').map((other) => (other === '-' ? one : `${one} ${other}`)))
    .join(' | ');
