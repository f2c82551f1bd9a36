import type { ByWhen, Deadline } from '../../by-when/types';
import { type Day, addMonths, firstOfMonth, isAfter, isBefore } from '../../calendar/day';
import { type PlanPeriod, inPeriod } from '../../calendar/plan-period';

/** Dates over so many months tell when a plan begins; 'all by March' doesn't. */
const ENOUGH_MONTHS = 9;

/** The first of a plan's dates, where they are spread over its years. */
export function firstDate(days: readonly Day[], period: PlanPeriod): Day | undefined {
  let [first, last]: (Day | undefined)[] = [];
  for (const day of days) {
    if (!inPeriod(period, day)) continue;
    if (!first || isBefore(day, first)) first = day;
    if (!last || isAfter(day, last)) last = day;
  }
  return first && last && isAfter(last, addMonths(first, ENOUGH_MONTHS)) ? first : undefined;
}

/** 'Quarterly' without a start comes first in the month of a plan's first date, and not where the year of that date begins. */
export function beginningOn(day: Day | undefined, byWhen: ByWhen): ByWhen {
  if (!day || /\d/.test(byWhen.text)) return byWhen;
  const first = firstOfMonth(day);
  const begun = (one: Deadline): Deadline => {
    if (one.kind !== 'recurrence' || one.recurrence.kind !== 'natural') return one;
    const { recurrence } = one;
    const { window } = recurrence;
    return isBefore(window.first, first) && isBefore(first, window.last)
      ? { ...one, recurrence: { ...recurrence, window: { first, last: window.last } } }
      : one;
  };
  return { ...byWhen, parts: byWhen.parts.map((part) => ({ ...part, deadlines: part.deadlines.map(begun) })) };
}
