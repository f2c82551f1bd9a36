import type { Lexeme } from '../items';

/** What words are, and the words: in lower case, parted by ' | '. A hyphen may stand wherever a space does. */
export type Entry = readonly [is: Lexeme, words: string];
