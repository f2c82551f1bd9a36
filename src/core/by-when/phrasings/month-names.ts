import { LETTER, codeAt, endOfRun } from '../../text/characters';
import { wordFinder } from '../../text/word-finder';

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
  [9, 'september|septmber|septemeber|setember|septembr|sept|sep|setp|spet'],
  [10, 'october|ocotber|octber|octobr|oct'],
  [11, 'november|novemeber|novemebr|novmber|nov'],
  [12, 'december|decemeber|decmber|decemebr|dec'],
];

const BY_WORD = new Map(
  MONTH_WORDS.flatMap(([month, words]) => words.split('|').map((word) => [word, month] as const)),
);

const monthBetween = wordFinder(BY_WORD);

/** What months' names begin with (see `Phrasing.starts`). */
export const MONTH_STARTS = [...BY_WORD.keys()].join(' ');

/** 1 to 12 for a month's name, with its full stop or without. */
export const monthOf = (word: string): number | undefined =>
  monthBetween(word, 0, word.endsWith('.') ? word.length - 1 : word.length);

/** The month's name that stands at an offset: 1 to 12, and the end of the name and of its full stop. */
export function monthAt(text: string, at: number): { readonly month: number; readonly end: number } | undefined {
  const end = endOfRun(text, at, LETTER);
  const month = monthBetween(text, at, end);
  return month === undefined ? undefined : { month, end: codeAt(text, end) === FULL_STOP ? end + 1 : end };
}

const FULL_STOP = 0x2e;

/** A month's name or its beginning, for patterns that look ahead. */
export const MONTH_WORD = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*';
