import { type Day, addMonths, isBefore, showDay, showMonth } from '../../calendar/day';
import { type PlanPeriod, inPeriod, showPeriod } from '../../calendar/plan-period';
import type { Action } from '../../plan/types';
import { byWhenRemarks, deadlinesOf } from '../actions';
import { listed } from '../words';
import type { Rule } from '../types';

/** A date further back than this, in months, is more likely a slip of the year than work that ran early. */
const SLIP_MONTHS = 6;

export const alreadyPast: Rule = {
  id: 'already-past',
  title: 'Already past when the plan starts',
  fires:
    'Fires on a by-when that names a date before the first day of the plan. What began before it and goes on (a recurrence, a range, "and ongoing") is fine. Where the same month lies in the plan a year later and the date is over six months back, that month is suggested.',
  why: 'A deadline that has passed before the plan begins is a slip of the year, or work that is done and need not be planned.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan: { grids, period } }) =>
    byWhenRemarks({ grids }, (action) => {
      const early = soleDays(action).filter((day) => isBefore(day, period.first));
      if (early.length === 0) return undefined;
      const [first] = early;
      const later = first && early.length === 1 ? aYearLater(first, period) : undefined;
      const was = early.length === 1 ? 'was' : 'were';
      const advice = later ? 'Check the year.' : 'Check the year, or take the step out if it is done.';
      return {
        words: action.byWhen.text,
        message: `${listed(early.map(showDay))} ${was} past when the plan began (${showPeriod(period)}). ${advice}`,
        ...(later && { suggestion: showMonth(later) }),
      };
    }),
};

/** The days of an action that nothing goes on from. */
function soleDays(action: Action): Day[] {
  const deadlines = deadlinesOf(action);
  if (deadlines.some(({ kind }) => kind === 'ongoing' || kind === 'recurrence')) return [];
  return deadlines.flatMap((deadline) => (deadline.kind === 'date' ? [deadline.due] : []));
}

function aYearLater(day: Day, period: PlanPeriod): Day | undefined {
  const later = addMonths(day, 12);
  return isBefore(day, addMonths(period.first, -SLIP_MONTHS)) && inPeriod(period, later) ? later : undefined;
}
