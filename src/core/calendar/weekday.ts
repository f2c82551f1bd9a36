import { type Day, addDays, lastOfMonth } from './day';
import { fromDayNumber, toDayNumber } from './day-number';

/** 1 for Monday to 7 for Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The weekday of a day. 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): Weekday {
  const index = (((toDayNumber(day) + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? 1;
}

/** The first such weekday on or after a day. */
export const onOrAfter = (day: Day, weekday: Weekday): Day =>
  fromDayNumber(toDayNumber(day) + ((weekday - weekdayOf(day) + 7) % 7));

/** The last such weekday on or before a day. */
export const onOrBefore = (day: Day, weekday: Weekday): Day =>
  fromDayNumber(toDayNumber(day) - ((weekdayOf(day) - weekday + 7) % 7));

/** The nth such weekday of a month, counted from 1; the last where `nth` is 'last'. */
export const weekdayOfMonth = (year: number, month: number, weekday: Weekday, nth: number | 'last'): Day =>
  nth === 'last'
    ? onOrBefore(lastOfMonth(year, month), weekday)
    : addDays(onOrAfter({ year, month, day: 1 }, weekday), 7 * (nth - 1));
