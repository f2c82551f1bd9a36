import { isAfter, showDay } from '../../calendar/day';
import { showPeriod } from '../../calendar/plan-period';
import { byWhenRemarks, namedDays } from '../actions';
import { listed } from '../words';
import type { Rule } from '../types';

export const outsidePlanPeriod: Rule = {
  id: 'outside-plan-period',
  title: 'Date outside the plan period',
  fires:
    'Fires on a by-when that names a date after the last day of the plan. Recurrences end with the plan by themselves.',
  why: 'A date after the plan ends belongs to another plan, or is a slip of the year.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan: { grids, period } }) =>
    byWhenRemarks({ grids }, (action) => {
      const late = namedDays(action).filter((day) => isAfter(day, period.last));
      if (late.length === 0) return undefined;
      const is = late.length === 1 ? 'is' : 'are';
      return {
        words: action.byWhen.text,
        message: `${listed(late.map(showDay))} ${is} after the plan ends (${showPeriod(period)}). Check the year, or keep it for the next plan.`,
      };
    }),
};
