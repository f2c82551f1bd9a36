import type { Entry } from './entry';

const cardinal = (value: number, words: string): Entry => [
  { kind: 'number', value, digits: '', isOrdinal: false, isYear: false },
  words,
];
const ordinal = (value: number, words: string): Entry => [
  { kind: 'number', value, digits: '', isOrdinal: true, isYear: false },
  words,
];

/** An ordinal that counts from the end. */
export const LAST = -1;

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Numbers in words, and how many times. */
export const NUMBER_WORDS: readonly Entry[] = [
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => cardinal(at + 1, word)),
  cardinal(18, 'eighteen'),
  cardinal(24, 'twenty four'),
  ...ORDINALS.map((word, at) => ordinal(at + 1, word)),
  ...ORDINALS.slice(0, 9).map((word, at) => ordinal(at + 21, `twenty ${word}`)),
  ordinal(30, 'thirtieth'),
  ordinal(31, 'thirty first'),
  ordinal(LAST, 'last | final | last one | final one'),
  [{ kind: 'times', count: 1 }, 'once'],
  [{ kind: 'times', count: 2 }, 'twice'],
  [{ kind: 'times', count: 3 }, 'thrice'],
  [{ kind: 'times word' }, 'times | time | x'],
];
