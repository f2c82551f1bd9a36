import { plainDoubt } from '../doubt';
import { dayOf, daysInMonth } from '../../calendar/day';
import type { Around } from './rule';

export const dayMoment = (day: number, month: number, year: number | undefined) =>
  ({ kind: 'moment', moment: { unit: 'day', day, month, year } }) as const;
export const monthMoment = (month: number, year: number | undefined) =>
  ({ kind: 'moment', moment: { unit: 'month', month, year } }) as const;

/** A day of the calendar; where its month has no such day, that is a doubt and the month is read; otherwise nothing. */
export function dayOr(day: number, month: number, year: number | undefined, around: Around) {
  const exists = year === undefined ? month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month) : dayOf(year, month, day) !== undefined;
  if (exists) return dayMoment(day, month, year);
  const isMonth = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  around.doubt(plainDoubt('no such day', around.span, around));
  return isMonth ? monthMoment(month, year) : ({ kind: 'no such day' } as const);
} // prettier-ignore
