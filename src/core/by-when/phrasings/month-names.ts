import { LETTER, codeAt, endOfRun } from '../../text/characters';

/** Months as people write them, abbreviations and common slips included. */
const MONTH_WORDS: readonly (readonly [month: number, words: string])[] = [
  [1, 'january|januray|janurary|janaury|jan'],
  [2, 'february|febuary|feburary|februrary|feb'],
  [3, 'march|mar'],
  [4, 'april|apri|apr'],
  [5, 'may'],
  [6, 'june|jun'],
  [7, 'july|jully|jul'],
  [8, 'august|augst|augus|aug'],
  [9, 'september|septmber|septemeber|setember|septembr|sept|sep'],
  [10, 'october|ocotber|octber|octobr|oct'],
  [11, 'november|novemeber|novemebr|novmber|nov'],
  [12, 'december|decemeber|decmber|decemebr|dec'],
];

const BY_WORD = new Map(
  MONTH_WORDS.flatMap(([month, words]) => words.split('|').map((word) => [word, month] as const)),
);

/** The months' names as most people write them, so that their case needn't be changed. */
const BY_CAPITALISED = new Map(
  [...BY_WORD].map(([word, month]) => [word.charAt(0).toUpperCase() + word.slice(1), month]),
);

/** What months' names begin with (see `Phrasing.starts`). */
export const MONTH_STARTS = [...BY_WORD.keys()].join(' ');

/** 1 to 12 for a month's name, with its full stop or without. */
export const monthOf = (word: string): number | undefined =>
  BY_CAPITALISED.get(word) ?? BY_WORD.get(word.toLowerCase().replace('.', ''));

/** The month's name that stands at an offset: 1 to 12, and the end of the name and of its full stop. */
export function monthAt(text: string, at: number): { readonly month: number; readonly end: number } | undefined {
  const end = endOfRun(text, at, LETTER);
  const month = monthOf(text.slice(at, end));
  return month === undefined ? undefined : { month, end: codeAt(text, end) === FULL_STOP ? end + 1 : end };
}

const FULL_STOP = 0x2e;
