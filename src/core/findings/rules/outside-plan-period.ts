import { type Day, isAfter, isBefore, showDay } from '../../calendar/day';
import { showPeriod } from '../../calendar/plan-period';
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
      const dates = action.byWhen.parts.flatMap(({ deadlines }) =>
        deadlines.flatMap((deadline): Day[] => {
          if (deadline.kind === 'date') return [deadline.due];
          return deadline.kind === 'recurrence' && deadline.recurrence.kind === 'counted'
            ? [deadline.recurrence.first]
            : [];
        }),
      );
      const early = dates.filter((day) => isBefore(day, plan.period.first));
      const late = dates.filter((day) => isAfter(day, plan.period.last));
      if (early.length + late.length === 0) return undefined;
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
