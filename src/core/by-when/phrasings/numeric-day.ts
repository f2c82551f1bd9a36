import { dayOf } from '../../calendar/day';
import { DIGIT, codeAt, endOfRun, numberBetween } from '../../text/characters';
import { tokenOf } from '../meanings';
import type { Meaning } from '../types';
import { type Phrasing, byPattern, group } from './phrasing';
import { financialYearPair, isNear, yearBetween, yearOf } from './years';

/** A day of the calendar, or undefined where it has no such day. */
function dayMeaning(year: number, month: number, day: number): Meaning | undefined {
  return dayOf(year, month, day) && { kind: 'moment', moment: { unit: 'day', day, month, year } };
}

/** '13/09/2010', '30.6.12', "31-03-'11": day, month, year, as in the UK, parted by the same mark. */
export const numericDay: Phrasing = {
  name: 'numeric day',
  starts: '#/ #. #- ##/ ##. ##-',
  readAt(text, at) {
    const dayEnd = endOfRun(text, at, DIGIT);
    const monthEnd = endOfRun(text, dayEnd + 1, DIGIT);
    if (!isOneOrTwo(dayEnd - at) || !isOneOrTwo(monthEnd - dayEnd - 1)) return undefined;
    const mark = codeAt(text, dayEnd);
    if (!isMark(mark) || mark !== codeAt(text, monthEnd)) return undefined;
    const year = codeAt(text, monthEnd + 1) === APOSTROPHE ? monthEnd + 2 : monthEnd + 1;
    const end = endOfRun(text, year, DIGIT);
    if ((end - year !== 2 && end - year !== 4) || codeAt(text, end) === SLASH) return undefined;
    const month = numberBetween(text, dayEnd + 1, monthEnd);
    const meaning = dayMeaning(yearBetween(text, year, end), month, numberBetween(text, at, dayEnd));
    return meaning && tokenOf(meaning, at, end);
  },
};

const [APOSTROPHE, DASH, FULL_STOP, SLASH] = [0x27, 0x2d, 0x2e, 0x2f];
const isMark = (code: number): boolean => code === SLASH || code === FULL_STOP || code === DASH;
const isOneOrTwo = (digits: number): boolean => digits === 1 || digits === 2;

/** '30 / 09 / 10': parted by marks with spaces around them. */
export const spacedNumericDay: Phrasing = byPattern({
  name: 'spaced numeric day',
  starts: '#_/ ##_/ #_. ##_. #/_ ##/_ #/#_/ #/##_/ ##/#_/ ##/##_/',
  pattern: /(?=\d+\s|\d+[/.]\s|\d+\/\d+\s)(\d{1,2})\s*([/.])\s*(\d{1,2})\s*\2\s*'?(\d{4}|\d{2})(?![\d/])/iy,
  read: (match) => dayMeaning(yearOf(group(match, 4)), Number(group(match, 3)), Number(group(match, 1))),
});

/** '2012-03-31'. */
export const isoDay: Phrasing = byPattern({
  name: 'ISO day',
  starts: '####-',
  pattern: /(\d{4})-(\d{2})-(\d{2})(?!\d)(?:t[\d:.]+z?)?/iy,
  read: (match) => dayMeaning(Number(group(match, 1)), Number(group(match, 2)), Number(group(match, 3))),
});

/** '03/2012', '3.2012': month and year. */
export const numericMonth: Phrasing = byPattern({
  name: 'numeric month',
  starts: '#/ #. #- ##/ ##. ##-',
  pattern: /(\d{1,2})[/.-](\d{4})(?![\d/-])/iy,
  read: (match) => {
    const month = Number(group(match, 1));
    return month >= 1 && month <= 12
      ? { kind: 'moment', moment: { unit: 'month', month, year: Number(group(match, 2)) } }
      : undefined;
  },
});

/** '31/3' is a day without its year; '06/12' is a month and a year where it can't be a pair of years. */
export const numericPair: Phrasing = byPattern({
  name: 'numeric pair',
  starts: '#/# ##/',
  pattern: /(?<![\w/])(?!24\/7)(\d{1,2})\/(\d{1,2})(?![\d/%])/iy,
  read: (match, { period }) => {
    const [first, second] = [group(match, 1), group(match, 2)];
    if (financialYearPair(first.padStart(2, '0'), second)) return undefined;
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && dayOf(2000, b, a))
      return { kind: 'moment', moment: { unit: 'day', day: a, month: b, year: undefined } };
    const isMonthAndYear = a >= 1 && a <= 12 && second.length === 2 && isNear(yearOf(second), period);
    return isMonthAndYear ? { kind: 'moment', moment: { unit: 'month', month: a, year: yearOf(second) } } : undefined;
  },
});
