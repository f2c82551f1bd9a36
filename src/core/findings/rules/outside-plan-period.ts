import type { ByWhen, Deadline } from '../../by-when/types';
import { type Day, isAfter, isBefore, showDay } from '../../calendar/day';
import { type PlanPeriod, inPeriod, showPeriod } from '../../calendar/plan-period';
import { byWhenRemarks } from '../actions';
import type { Rule } from '../types';

export const outsidePlanPeriod: Rule = {
  id: 'outside-plan-period',
  title: 'Date outside the plan period',
  why: 'A date before the plan starts or after it ends is often a slip of the year.',
  about: 'dates',
  severity: 'warning',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      if (!isAnyOutside(action.byWhen, plan.period)) return undefined;
      const days = action.byWhen.parts.flatMap(({ deadlines }) =>
        deadlines.flatMap((deadline) => dayOf(deadline) ?? []),
      );
      const early = days.filter((day) => isBefore(day, plan.period.first));
      const late = days.filter((day) => isAfter(day, plan.period.last));
      const said = [
        ...(early.length > 0 ? [`${early.map(showDay).join(', ')} is before the plan starts`] : []),
        ...(late.length > 0 ? [`${late.map(showDay).join(', ')} is after the plan ends`] : []),
      ];
      return {
        words: action.byWhen.text,
        message: `${said.join(' and ')} (${showPeriod(plan.period)}). Check the year.`,
      };
    }),
};

function isAnyOutside({ parts }: ByWhen, period: PlanPeriod): boolean {
  for (const { deadlines } of parts)
    for (const deadline of deadlines) {
      const day = dayOf(deadline);
      if (day && !inPeriod(period, day)) return true;
    }
  return false;
}

/** The day that a deadline names, or the first of those that it counts. */
function dayOf(deadline: Deadline): Day | undefined {
  if (deadline.kind === 'date') return deadline.due;
  if (deadline.kind !== 'recurrence' || deadline.recurrence.kind !== 'counted') return undefined;
  return deadline.recurrence.first;
}
