import { isBefore, sameDay } from '../../calendar/day';
import type { PlanPeriod } from '../../calendar/plan-period';

/** The same years as '1 April 2026 to 31 March 2028' says them: then they are no years of the calendar. */
export const isSame = (a: PlanPeriod, b: PlanPeriod): boolean => sameDay(a.first, b.first) && sameDay(a.last, b.last);

/** True where the second period begins after the first, in its first year, and ends with it. */
export const isLater = ({ first, last }: PlanPeriod, later: PlanPeriod): boolean =>
  isBefore(first, later.first) && later.first.year === first.year && sameDay(last, later.last);

/** True where the second period is whole years that begin and end in the years of the first, in other months. */
export const areSameYears = (a: PlanPeriod, b: PlanPeriod): boolean =>
  a.first.year === b.first.year &&
  a.last.year === b.last.year &&
  a.first.month !== b.first.month &&
  (b.last.month - b.first.month + 13) % 12 === 0;
