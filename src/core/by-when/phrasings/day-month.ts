import { daysInMonth } from '../../calendar/day';
import type { Meaning } from '../types';
import { MONTH, monthOf } from './month-names';
import { type Phrasing, group } from './phrasing';
import { YEAR, yearOf } from './years';

const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?';

function dayMeaning(day: string, month: string, year: string): Meaning | undefined {
  const monthNumber = monthOf(month);
  if (monthNumber === undefined || Number(day) < 1 || Number(day) > daysInMonth(2000, monthNumber)) return undefined;
  const written = { unit: 'day' as const, day: Number(day), month: monthNumber };
  return { kind: 'moment', moment: year === '' ? written : { ...written, year: yearOf(year) } };
}

/** '1st April 2010', '31-Mar-11', '30th of September', 'Monday 4 April 2011'. */
export const dayThenMonth: Phrasing = {
  name: 'day then month',
  starts: '0123456789mtwfs',
  pattern: new RegExp(
    `${WEEKDAY}(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?(?:\\s+of)?[\\s-]*(${MONTH})(?:[\\s,./-]*${YEAR}(?!\\s*[/]))?`,
    'iy',
  ),
  read: (match) => dayMeaning(group(match, 1), group(match, 2), group(match, 3)),
};

/** 'April 1st 2010', 'March 31st'. */
export const monthThenOrdinal: Phrasing = {
  name: 'month then ordinal',
  starts: 'jfmasondtw',
  pattern: new RegExp(`${WEEKDAY}(${MONTH})\\s*(\\d{1,2})(?:st|nd|rd|th)(?![a-z])(?:[\\s,]*${YEAR})?`, 'iy'),
  read: (match) => dayMeaning(group(match, 2), group(match, 1), group(match, 3)),
};

/** 'April 1, 2010', 'Sept 30 2012': a day only because four digits of a year follow it. */
export const monthThenDayAndYear: Phrasing = {
  name: 'month then day and year',
  starts: 'jfmasond',
  pattern: new RegExp(`(${MONTH})\\s*(\\d{1,2}),?\\s+(\\d{4})(?![\\d/-])`, 'iy'),
  read: (match) => dayMeaning(group(match, 2), group(match, 1), group(match, 3)),
};

/** '12-16 March 2012', '4th to 8th July': from one day to another, due on the later; '1 and 15 May' likewise. */
export const dayRange: Phrasing = {
  name: 'range of days',
  starts: '0123456789',
  pattern: new RegExp(
    `\\d{1,2}(?:st|nd|rd|th)?\\s*(?:-|to)\\s*(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${MONTH})(?:[\\s,]*${YEAR})?`,
    'iy',
  ),
  read: (match) => dayMeaning(group(match, 1), group(match, 2), group(match, 3)),
};
