import { TOLD_AS } from './telling-words';
import { sameWords } from './tidy';

/** What a text says, in numbers that are equal for what is the same (`sameWords`), and by chance for a few others. */
export interface SaidWords {
  /** One for each word, in order. */
  readonly words: readonly number[];
  /** One for all its words in their order. */
  readonly whole: number;
  /** One for all its letters and digits, in whatever order. */
  readonly letters: number;
  /** One for its telling words (`toldIn`), whatever their order and their endings. */
  readonly told: number;
  /** The signs and digits that it holds, by their bits (`signsOf`); all bits where it holds a character that is not ASCII. */
  readonly signs: number;
}

/** The bit of a sign or a digit; some signs share theirs. */
const bitOf = (code: number): number => 1 << (code & 31);
const ANY_SIGN = -1;

/** The bits of the signs and digits of a text. */
export const signsOf = (text: string): number => saidWords(text).signs;

/** Plain texts are read letter by letter, in one pass, and nothing is cut out of them. */
export const saidWords = (text: string): SaidWords => read(text, false) ?? read(sameWords(text), true) ?? NOTHING;

export const numbersOfWords = (text: string): readonly number[] => saidWords(text).words;

const NOTHING: SaidWords = { words: [], whole: 0, letters: 0, told: 0, signs: 0 };

/** The words of the text that is being read: a list that grows takes more room than it needs. */
const READ: number[] = [];

/** Undefined at the first letter that is not ASCII, unless the text is in lower case and without signs. */
function read(text: string, isSame: boolean): SaidWords | undefined {
  let [word, whole, letters, length, beginning] = [NO_WORD, 0, 0, 0, NO_WORD];
  let [count, signs] = [0, isSame ? ANY_SIGN : 0];
  // The same for words in any order, and for a word that comes twice.
  let [least, most, all] = [MOST_MIXED, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (code > LAST_ASCII && !isSame) return undefined;
    const letter = letterOf(code);
    if (letter < FIRST_LETTER && code > SPACE) signs |= bitOf(code);
    if (letter !== 0) {
      word = withLetter(word, letter);
      letters = (letters + cube(letter)) | 0;
      if (++length === BEGINNING) beginning = word;
      continue;
    }
    if (word !== NO_WORD) {
      READ[count++] = word;
      whole = withWord(whole, word);
      const telling =
        length < BEGINNING || (places[placeOf(word)] === 1 && told.has(word)) ? told.get(word) : beginning;
      if (telling !== undefined) {
        const mixed = mix(telling);
        if (mixed < least) least = mixed;
        if (mixed > most) most = mixed;
        all |= 1 << (mixed & 31);
      }
      word = NO_WORD;
      length = 0;
    }
    if (code === AMPERSAND) {
      READ[count++] = AND;
      whole = withWord(whole, AND);
      letters = (letters + LETTERS_OF_AND) | 0;
    }
  }
  return { words: READ.slice(0, count), whole, letters, told: withWord(withWord(all, least), most), signs };
}

const LAST_ASCII = 0x7e;
const AMPERSAND = 0x26;
const SPACE = 0x20;
/** Digits come before it. */
const FIRST_LETTER = 0x61;
/** No word has this number. */
const NO_WORD = 0;

/** Within 30 bits, never 0. */
const withLetter = (word: number, letter: number): number => (Math.imul(word ^ letter, 0x01000193) >>> 2) | 1;
const withWord = (whole: number, word: number): number => Math.imul(whole ^ word, 0x01000193) | 0;
/** The number of a word's plural, where an 's' makes it. */
export const withS = (word: number): number => withLetter(word, SMALL_S);
const SMALL_S = 0x73;
const cube = (letter: number): number => Math.imul(letter, Math.imul(letter, letter));

/** So many letters of a word tell one from most others. */
const BEGINNING = 3;
const MOST_MIXED = 0x7fffffff;
const mix = (word: number): number => Math.imul(word ^ (word >>> 13), 0x9e3779b1) >>> 2;

/** Of an ASCII character its code in lower case where it is a letter or a digit, 0 where it is not. */
const LETTERS = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z\d]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

/** Letters that are not ASCII are in lower case already. */
const letterOf = (code: number): number => (code > LAST_ASCII ? code : (LETTERS[code] ?? 0));

const LETTERS_OF_AND = ['a', 'n', 'd'].reduce((sum, letter) => sum + cube(letter.charCodeAt(0)), 0);

const numberOf = (word: string): number =>
  Array.from(word).reduce((number, letter) => withLetter(number, letter.charCodeAt(0)), NO_WORD);

const AND = numberOf('and');

/** What the beginnings of words don't tell, in numbers. */
const told: ReadonlyMap<number, number | undefined> = new Map(
  [...TOLD_AS].map(([word, as]) => [numberOf(word), as === undefined ? undefined : numberOf(as.slice(0, BEGINNING))]),
);
/** So many places, that few other words fall on one of theirs. */
const PLACES = 4096;
const placeOf = (word: number): number => (word >> 1) % PLACES;
const places = new Uint8Array(PLACES);
for (const word of told.keys()) places[placeOf(word)] = 1;
