import { type Day, addDays, addMonths, isAfter, isBefore } from '../calendar/day';
import { onOrAfter, onOrBefore } from '../calendar/weekday';
import { addWorkingDays, workingDayOnOrAfter, workingDayOnOrBefore } from '../calendar/working-days';
import type { Stretch } from './stretches';
import type { DayKind, Nth } from './types';

/** The nth day of a kind in a stretch of time, where it has one: 'last Friday of June', 'second week of Q3'. */
export function nthDay(nth: Nth, of: DayKind, { first, last }: Pick<Stretch, 'first' | 'last'>): Day | undefined {
  const found = nth === 'last' ? lastDay(of, last) : dayFrom(first, nth, of);
  if ((of === 'week' || of === 'month') && isAfter(found, last)) return last;
  return isAfter(found, last) || isBefore(found, first) ? undefined : found;
}

function lastDay(of: DayKind, last: Day): Day {
  if (of === 'day' || of === 'week' || of === 'month') return last;
  return of === 'working day' ? workingDayOnOrBefore(last) : onOrBefore(last, of);
}

function dayFrom(first: Day, nth: number, of: DayKind): Day {
  if (of === 'day') return addDays(first, nth - 1);
  if (of === 'week') return addDays(first, 7 * nth - 1);
  if (of === 'month') return addDays(addMonths(first, nth), -1);
  return of === 'working day'
    ? addWorkingDays(workingDayOnOrAfter(first), nth - 1)
    : addDays(onOrAfter(first, of), 7 * (nth - 1));
}
