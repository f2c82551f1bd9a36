import { academicYear } from './academic-year';
import { clock, label, listNumber, numberInBrackets, perCent, target } from './beside-time';
import { dayRange, dayThenMonth, weekdayThenMonth } from './day-month';
import { calendarYear, financialYear, financialYears } from './financial-year';
import { halfOfTerm, halfTerm } from './half-term';
import { misspeltMonth } from './misspelt-month';
import { misspeltSeason, misspeltWord } from './misspelt-word';
import { month } from './month';
import { isoDay, numericDay, numericMonth, numericPair, spacedNumericDay } from './numeric-day';
import { part } from './part';
import type { Phrasing } from './phrasing';
import { midYear, namedYear, ordinalPlanYear, planEnd, planMonth, planYear, yearEnd } from './plan-year';
import { position, weekOf } from './position';
import { half, quarter } from './quarter';
import { newYear, schoolTerm, season } from './season';
import { startFinder } from './starts';
import { adverbs, countedAdverb, duration, every, everyUnit, offset, timesPer } from './step';
import { dayOfEach, everyWeekday, weekdayOfEach } from './weekday';
import {
  alreadyDone,
  between, bounds, conditionNames, conditionWhen, formerly, fullStop, instead, join, noDate, ongoing, range, reference, review, slash, softStop, then,
} from './words'; // prettier-ignore

/**
 * Every family of phrasings, in the order in which they are tried at each word; the first that reads wins.
 * What is longer or more particular stands before what it contains: 'cross ref 1.3' before the number, 'end of the
 * financial year' before 'end of', '1 April 2010' before 'April 2010' before 'April', '6 monthly' before 'monthly'.
 */
export const PHRASINGS: readonly Phrasing[] = [
  alreadyDone,
  noDate,
  reference,
  label,
  listNumber,
  clock,
  perCent,
  numberInBrackets,
  target,
  part,
  offset,
  duration,
  then,
  conditionNames,
  conditionWhen,
  dayOfEach,
  isoDay,
  numericDay,
  spacedNumericDay,
  numericMonth,
  dayRange,
  dayThenMonth,
  weekdayThenMonth,
  halfTerm,
  month,
  planEnd,
  yearEnd,
  midYear,
  namedYear,
  ordinalPlanYear,
  half,
  quarter,
  academicYear,
  halfOfTerm,
  schoolTerm,
  newYear,
  season,
  timesPer,
  weekdayOfEach,
  everyWeekday,
  everyUnit,
  countedAdverb,
  ...adverbs,
  every,
  ongoing,
  review,
  planYear,
  planMonth,
  financialYears,
  financialYear,
  numericPair,
  calendarYear,
  weekOf,
  position,
  misspeltMonth,
  misspeltSeason,
  misspeltWord,
  formerly,
  instead,
  ...bounds,
  between,
  range,
  join,
  slash,
  fullStop,
  softStop,
];

/** The families worth trying at an offset of a text. */
export const phrasingsAt = startFinder(PHRASINGS);
