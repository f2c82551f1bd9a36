import { isAfter, isBefore, showDay } from '../../calendar/day';
import { showPeriod } from '../../calendar/plan-period';
import type { Action } from '../../plan/types';
import { isOver, openDates } from '../deadlines';
import { counted } from '../words';
import type { CheckContext, Remark } from '../types';
import { rule } from '../rule';

export const overdue = rule({
  id: 'overdue',
  title: 'Overdue',
  fires:
    "Fires on an action with dates before today that the tracker doesn't show as Complete, Deferred or Withdrawn, once for all of them. Of a plan whose last day has gone, or that has no tracker yet, it tells them once for the plan. Dates before the plan's first day have a rule of their own.",
  why: 'What is late is what the meeting is about.',
  about: 'risks',
  scope: 'row',
  severity: 'warning',
  isInState: true,
  check: (context) => {
    const { today, plan } = context;
    // What was past when the plan began is told by a rule of its own.
    const late = openDates(context, (due) => isBefore(due, today) && !isBefore(due, plan.period.first));
    if (isOver(context) || !context.hasTracker) return inOneWord(context, [...late.keys()]);
    return [...late].map(([action, dates]): Remark => {
      const [first] = dates;
      const when = first ? showDay(first.due) : '';
      return {
        place: action.byWhenPlace,
        action: action.place,
        words: action.byWhen.text,
        message:
          dates.length === 1
            ? `Due ${when} and not complete. Mark it Complete in the tracker, or agree a new date.`
            : `${counted(dates.length, 'date')} have passed, the first on ${when}. Mark them Complete in the tracker, or agree new dates.`,
      };
    });
  },
});

/** Of a plan that is over, and of one without a tracker, nobody can tell which of the dates were met. */
function inOneWord({ plan, today }: CheckContext, actions: readonly Action[]): Remark[] {
  const [first] = actions;
  if (!first) return [];
  const [was, is] = actions.length === 1 ? ['was', 'is'] : ['were', 'are'];
  const them = actions.length === 1 ? 'it Complete if it is finished' : 'the finished ones Complete';
  return [
    {
      place: first.byWhenPlace,
      words: showPeriod(plan.period),
      message: isAfter(today, plan.period.last)
        ? `The plan ended on ${showDay(plan.period.last)} and ${counted(actions.length, 'action')} ${is} not marked Complete.`
        : `${counted(actions.length, 'action')} ${was} due before ${showDay(today)}. Build the tracker and mark ${them}.`,
    },
  ];
}
