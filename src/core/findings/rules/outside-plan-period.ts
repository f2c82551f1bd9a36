import { type Day, isAfter, showDay } from '../../calendar/day';
import { type PlanPeriod, showPeriod } from '../../calendar/plan-period';
import { isOneSlipAway } from '../../text/slips';
import { byWhenRemarks, namedDays } from '../actions';
import { showPlace } from '../../workbook/place';
import { cellsOf } from '../places';
import { listed } from '../words';
import { rule } from '../rule';

export const outsidePlanPeriod = rule({
  id: 'outside-plan-period',
  title: 'Date after the plan ends',
  fires:
    'Fires on a by-when that names a date after the last day of the plan. Recurrences end with the plan by themselves.',
  why: 'A date after the plan ends belongs to another plan, or is a slip of the year.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan: { grids, period } }) =>
    byWhenRemarks({ grids }, (action, grid) => {
      const late = namedDays(action).filter((day) => isAfter(day, period.last));
      if (late.length === 0) return undefined;
      const is = late.length === 1 ? 'is' : 'are';
      return {
        words: action.byWhen.text,
        message: `${listed(late.map(showDay))} ${is} after the plan ends (${showPeriod(period)}). ${advice(late, period)}`,
        together: {
          key: `${showPlace(grid.place)} ${advice(late, period)}`,
          message: (rows) =>
            `${rows.length} dates here are after the plan ends (${showPeriod(period)}): ${cellsOf(rows)}. ${advice(late, period)}`,
        },
      };
    }),
});

/** Years so far after the plan are slips: 2105 for 2015. */
const FAR = 5;

function advice(late: readonly Day[], { first, last }: PlanPeriod): string {
  for (const { year } of late) {
    if (year <= last.year + FAR) continue;
    for (let meant = first.year; meant <= last.year; meant++)
      if (isOneSlipAway(String(year), String(meant))) return `Check the year: perhaps ${meant}.`;
  }
  return 'Check the year, or move it to the next plan.';
}
