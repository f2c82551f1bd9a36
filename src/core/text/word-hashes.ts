import { codeAt } from './characters';
import { sameWords } from './tidy';

/**
 * A number for each word of a text, in order: equal for words that are the same (`sameWords`), and by chance for a few
 * others. Plain texts are read letter by letter, and nothing is cut out of them.
 */
export function wordHashes(text: string): number[] {
  const said = NOT_ASCII.test(text) ? sameWords(text) : text;
  const hashes: number[] = [];
  let hash = NO_WORD;
  for (let at = 0; at <= said.length; at++) {
    const code = codeAt(said, at);
    const letter = letterOf(code);
    if (letter !== undefined) {
      hash = withLetter(hash, letter);
      continue;
    }
    if (hash !== NO_WORD) hashes.push(hash);
    if (code === AMPERSAND) hashes.push(AND);
    hash = NO_WORD;
  }
  return hashes;
}

/** A number that texts of the same letters and digits have in common, in whatever order; by chance a few others. */
export function lettersHash(text: string): number {
  const said = NOT_ASCII.test(text) ? sameWords(text) : text;
  let hash = 0;
  for (let at = 0; at < said.length; at++) {
    const code = codeAt(said, at);
    const letter = letterOf(code);
    if (letter !== undefined) hash = (hash + cube(letter)) | 0;
    else if (code === AMPERSAND) hash = (hash + LETTERS_OF_AND) | 0;
  }
  return hash;
}

const cube = (letter: number): number => Math.imul(letter, Math.imul(letter, letter));

const NOT_ASCII = /[^\0-~]/;
const AMPERSAND = 0x26;
/** No word has this number. */
const NO_WORD = 0;

/** Within 30 bits, never 0. */
const withLetter = (hash: number, letter: number): number => (Math.imul(hash ^ letter, 0x01000193) >>> 2) | 1;

/** A letter's or a digit's code, in lower case; letters that are not ASCII are in lower case already. */
function letterOf(code: number): number | undefined {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  const isLetter = (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || code > 0x7e;
  return isLetter ? code : undefined;
}

const LETTERS_OF_AND = ['a', 'n', 'd'].reduce((sum, letter) => sum + cube(letter.charCodeAt(0)), 0);
const AND = ['a', 'n', 'd'].reduce((hash, letter) => withLetter(hash, letter.charCodeAt(0)), NO_WORD);
