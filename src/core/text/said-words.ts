import { codeAt } from './characters';
import { sameWords } from './tidy';

/** What a text says, in numbers that are equal for what is the same (`sameWords`), and by chance for a few others. */
export interface SaidWords {
  /** One for each word, in order. */
  readonly words: readonly number[];
  /** One for all its words in their order. */
  readonly whole: number;
  /** One for all its letters and digits, in whatever order. */
  readonly letters: number;
}

/** Plain texts are read letter by letter, in one pass, and nothing is cut out of them. */
export const saidWords = (text: string): SaidWords => read(text, false) ?? read(sameWords(text), true) ?? NOTHING;

export const numbersOfWords = (text: string): readonly number[] => saidWords(text).words;

const NOTHING: SaidWords = { words: [], whole: 0, letters: 0 };

/** Undefined at the first letter that is not ASCII, unless the text is in lower case and without signs. */
function read(text: string, isSame: boolean): SaidWords | undefined {
  const words: number[] = [];
  let [word, whole, letters] = [NO_WORD, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = codeAt(text, at);
    if (code > LAST_ASCII && !isSame) return undefined;
    const letter = letterOf(code);
    if (letter !== 0) {
      word = withLetter(word, letter);
      letters = (letters + cube(letter)) | 0;
      continue;
    }
    if (word !== NO_WORD) {
      words.push(word);
      whole = withWord(whole, word);
      word = NO_WORD;
    }
    if (code === AMPERSAND) {
      words.push(AND);
      whole = withWord(whole, AND);
      letters = (letters + LETTERS_OF_AND) | 0;
    }
  }
  return { words, whole, letters };
}

const LAST_ASCII = 0x7e;
const AMPERSAND = 0x26;
/** No word has this number. */
const NO_WORD = 0;

/** Within 30 bits, never 0. */
const withLetter = (word: number, letter: number): number => (Math.imul(word ^ letter, 0x01000193) >>> 2) | 1;
const withWord = (whole: number, word: number): number => Math.imul(whole ^ word, 0x01000193) | 0;
const cube = (letter: number): number => Math.imul(letter, Math.imul(letter, letter));

/** Of an ASCII character its code in lower case where it is a letter or a digit, 0 where it is not. */
const LETTERS = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z\d]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

/** Letters that are not ASCII are in lower case already. */
const letterOf = (code: number): number => (code > LAST_ASCII ? code : (LETTERS[code] ?? 0));

const LETTERS_OF_AND = ['a', 'n', 'd'].reduce((sum, letter) => sum + cube(letter.charCodeAt(0)), 0);
const AND = ['a', 'n', 'd'].reduce((word, letter) => withLetter(word, letter.charCodeAt(0)), NO_WORD);
