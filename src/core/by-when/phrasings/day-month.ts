import { daysInMonth } from '../../calendar/day';
import type { Meaning } from '../types';
import { MONTH_WORD, monthOf } from './month-names';
import { type Phrasing, byPattern, group } from './phrasing';
import { YEAR, writtenYear } from './years';

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+';

/** A word where a month has to stand: whether it is one is asked afterwards. */
const WORD = '[a-z]{3,10}(?![a-z])\\.?';

/** A day of a month, with the year's digits or '' where none were written; undefined where no calendar has it. */
export function dayMeaning(day: string, month: number | undefined, year: string): Meaning | undefined {
  if (month === undefined || Number(day) < 1 || Number(day) > daysInMonth(2000, month)) return undefined;
  return { kind: 'moment', moment: { unit: 'day', day: Number(day), month, year: writtenYear(year) } };
}

/** The year behind a day and its month; in '12 May, 14 July' and '25 Nov - 10 Dec' the number is the next day. */
const YEAR_OF_DAY = `${YEAR}(?!\\s*(?:of\\s+)?${MONTH_WORD}\\b)`;

/** What stands behind a day: an ordinal's letters, 'of', a dash, a month. */
const AFTER_DAY = 'a d f j m n o r s t'.split(' ').flatMap((letter) => [letter, `_${letter}`]).concat('-', '_-')
  .flatMap((rest) => [`#${rest}`, `##${rest}`]).join(' '); // prettier-ignore

/** '1st April 2010', '31-Mar-11', '30th of September', 'Monday 4 April 2011'. */
export const dayThenMonth: Phrasing = byPattern({
  name: 'day then month',
  starts: `${AFTER_DAY} mon tue wed thu fri sat sun`,
  pattern: new RegExp(
    `(?:${WEEKDAY})?(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?(?:\\s+of)?(?:-|\\s*)(${WORD})(?:[\\s,./-]*${YEAR_OF_DAY}(?!\\s*[/]))?`,
    'iy',
  ),
  read: (match) => dayMeaning(group(match, 1), monthOf(group(match, 2)), group(match, 3)),
});

/** 'Friday, April 1st 2010'. */
export const weekdayThenMonth: Phrasing = byPattern({
  name: 'weekday, month and ordinal',
  starts: 'mon tue wed thu fri sat sun',
  pattern: new RegExp(`${WEEKDAY}(${WORD})\\s*(\\d{1,2})(?:st|nd|rd|th)(?![a-z])(?:[\\s,]*${YEAR})?`, 'iy'),
  read: (match) => dayMeaning(group(match, 2), monthOf(group(match, 1)), group(match, 3)),
});

/** '12-16 March 2012', '4th to 8th July': from one day to another, due on the later; '1 and 15 May' likewise. */
export const dayRange: Phrasing = byPattern({
  name: 'range of days',
  starts: '#- #_- #_to #st #nd #rd #th #to ##- ##_- ##_to ##st ##nd ##rd ##th ##to',
  pattern: new RegExp(
    `\\d{1,2}(?:st|nd|rd|th)?\\s*(?:-|to)\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${WORD})(?:[\\s,]*${YEAR_OF_DAY})?`,
    'iy',
  ),
  read: (match) => dayMeaning(group(match, 1), monthOf(group(match, 2)), group(match, 3)),
});
