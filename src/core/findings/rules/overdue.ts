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
            ? `This was due on ${when}. Say in the tracker that it is complete, or agree a new date.`
            : `${counted(dates.length, 'date')} of this action have gone, the first on ${when}. Say in the tracker which are complete, or agree new dates.`,
      };
    });
  },
});

/** Of a plan that is over, and of one without a tracker, nobody can tell which of the dates were met. */
function inOneWord({ plan, today }: CheckContext, actions: readonly Action[]): Remark[] {
  const [first] = actions;
  if (!first) return [];
  const gone = `${counted(actions.length, 'action')} ${actions.length === 1 ? 'has' : 'have'} dates before today`;
  return [
    {
      place: first.byWhenPlace,
      words: showPeriod(plan.period),
      message: isAfter(today, plan.period.last)
        ? `The plan ended on ${showDay(plan.period.last)}, and ${gone} that are not marked complete. They are not told one by one.`
        : `${gone}. Build the tracker and say in it which are complete; then those that are late are listed one by one.`,
    },
  ];
}
