import { type Day, addMonths, isAfter, isBefore } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';

/** The part of the plan period between two days; a window that would be turned round is empty, never outside. */
export function windowOf(period: PlanPeriod, from: Day | undefined, until: Day | undefined): PlanPeriod {
  const first = from && isAfter(from, period.first) ? from : period.first;
  const last = until && isBefore(until, period.last) ? until : period.last;
  return first === period.first && last === period.last ? period : { first, last };
}

/** What has an end of its own goes on until then, behind the plan's last day too, if not for ever: 'Monthly, Oct 13 to May 14'. */
export const upTo = (until: Day | undefined, window: PlanPeriod): PlanPeriod =>
  until && isAfter(until, window.last) && isBefore(until, addMonths(window.last, LONGEST))
    ? { ...window, last: until }
    : window;
const LONGEST = 60;
