import type { QuarterYear } from '../types';
import { type Phrasing, byPattern, group } from './phrasing';
import { financialYearPair, yearOf } from './years';

const NUMBERS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  final: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
};

/** 'first half of 2011', 'second quarter of 2011': said in words, of a year in four digits. */
const inWords = (year: QuarterYear | undefined, words: string): QuarterYear | undefined =>
  year?.kind === 'bare' &&
  /^(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)\s/i.test(words) &&
  /(?:\sof|half)\s+(?:19|20)\d\d$/i.test(words)
    ? { kind: 'calendar', year: year.year }
    : year;

const quarterNumber = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number(word[0]);

/** The year behind a quarter: '2010/11', '2012', 'of year 2'; groups: pair, pair, bare year, plan year. */
const OF_YEAR =
  "(?:[\\s,]*(?:of|in|\\()?\\s*(?:(?:fy\\s*)?'?(\\d{4}|\\d{2})\\s*[/-]\\s*'?(\\d{4}|\\d{2}|(?<=\\d{4}/)\\d)(?![\\d/])|'?(\\d{4}|\\d{2})(?![\\d/%]|\\s*-\\s*q|th)|(?:year|yr|y)\\s*([1-5])(?!\\d))\\)?)?";

/** 'Q1 (Apr-Jun) 2015': the months that everybody knows. */
const IN_BRACKETS = '(?:\\s*\\([a-z]{3,9}\\s*(?:-|to)\\s*[a-z]{3,9}\\))?';

function quarterYear(match: RegExpExecArray, at: number): QuarterYear | undefined {
  const pair = group(match, at) === '' ? undefined : financialYearPair(group(match, at), group(match, at + 1));
  if (pair) return { kind: 'financial', startYear: pair.startYear };
  if (group(match, at + 2) !== '') return { kind: 'bare', year: yearOf(group(match, at + 2)) };
  if (group(match, at + 3) !== '') return { kind: 'plan', number: Number(group(match, at + 3)) };
  return undefined;
}

/** 'Q2', 'Q2 2010/11', 'Quarter 3', 'Qtr 4 2012', '2nd quarter', 'third quarter of 2011/12', 'Q2 year 1'; 'Quarters 1-3' ends with the third. */
export const quarter: Phrasing = byPattern({
  name: 'quarter',
  starts: 'q qs 1st_q 2nd_q 3rd_q 4th_q first_q second_q third_q fourth_q last_q final_q',
  pattern: new RegExp(
    `(?:(?:quarters?|qtrs?|qrtrs?|qu|qs?)\\.?\\s*(?:[1-4]\\s*(?:-|to)\\s*(?=[1-4](?!\\d)))?([1-4]|one|two|three|four)(?![\\d%])|(1st|2nd|3rd|4th|first|second|third|fourth|last|final)\\s+(?:quarter|qtr)(?![a-z]))${IN_BRACKETS}${OF_YEAR}`,
    'iy',
  ),
  read: (match) => {
    const number = quarterNumber(group(match, 1) || group(match, 2));
    const year = inWords(quarterYear(match, 3), match[0]);
    return { kind: 'moment', moment: { unit: 'quarter', quarter: number, year } };
  },
});

/** 'H1 2011/12', 'first half of 2012/13': April to September, October to March. */
export const half: Phrasing = byPattern({
  name: 'half-year',
  starts: 'h1 h2 1st_half 2nd_half first_half second_half',
  pattern: new RegExp(
    `(?:h([12])(?!\\d)|(1st|2nd|first|second)\\s+half(?!\\s*-?term)(?:\\s+of(?=\\s+(?:the\\s+)?(?:financial\\s+)?year))?(?:\\s+(?:the\\s+)?(?:financial\\s+)?year)?)${OF_YEAR}`,
    'iy',
  ),
  read: (match) => {
    const number = quarterNumber(group(match, 1) || group(match, 2));
    const year = inWords(quarterYear(match, 3), match[0]);
    return { kind: 'moment', moment: { unit: 'half', half: number, year } };
  },
});
