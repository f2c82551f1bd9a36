import { type Day, isAfter, isBefore, showDay } from '../../calendar/day';
import { showPeriod } from '../../calendar/plan-period';
import type { Action } from '../../plan/types';
import { isOver, openActions, openDates, showDated, tellsStatus } from '../deadlines';
import { showCells } from '../places';
import { saysLate } from '../../plan/beside/status-words';
import { counted } from '../words';
import type { CheckContext, Remark } from '../types';
import { rule } from '../rule';

export const overdue = rule({
  id: 'overdue',
  title: 'Overdue',
  fires:
    "Fires on an action with dates before today that neither the tracker nor a column of the plan ('Status', 'BRAG', '% complete', 'Date closed') shows as complete, deferred or withdrawn, once for all of them. Of a plan without a tracker, those are told whose last date has gone and whose status doesn't say that they are late. Of a plan whose last day has gone it tells them once for the plan; of one that has neither a tracker nor such a column, too, and as a note. Dates before the plan's first day have a rule of their own.",
  why: 'What is late is what the meeting is about.',
  about: 'risks',
  scope: 'row',
  severity: 'warning',
  isInState: true,
  check: (context) => {
    const { today, plan } = context;
    // What was past when the plan began is told by a rule of its own.
    const isLate = (due: Day): boolean => isBefore(due, today) && !isBefore(due, plan.period.first);
    if (isOver(context)) return inOneWord(context, [...openActions(context, isLate)]);
    if (!context.hasTracker) {
      const gone = lastGone(context, openActions(context, isLate));
      return tellsStatus(plan) ? notMarked(context, gone) : inOneWord(context, gone);
    }
    return [...openDates(context, isLate)].map(([action, dates]): Remark => {
      const [first] = dates;
      const when = first ? showDated(first) : '';
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

/** The actions of which the last date has gone: what comes back can't be done yet, and what is called late is known to be. */
function lastGone({ today, schedule }: CheckContext, late: ReadonlySet<Action>): readonly Action[] {
  const goesOn = new Set(schedule.flatMap(({ action, due }) => (due && !isBefore(due, today) ? [action] : [])));
  return [...late].filter((action) => {
    const { standing } = action;
    return !goesOn.has(action) && !(standing && saysLate(standing.status.text));
  });
}

/** What the plan itself doesn't show as done. */
function notMarked(context: CheckContext, actions: readonly Action[]): Remark[] {
  const { plan, today } = context;
  const places = actions.map((action) => action.byWhenPlace);
  const [place] = places;
  if (!place) return [];
  const [was, is] = places.length === 1 ? ['was', 'is'] : ['were', 'are'];
  const message = `${counted(places.length, 'action')} ${was} due before ${showDay(today)} and ${is} not marked complete in the plan: ${showCells(places)}. Bring the status up to date, or agree new dates.`;
  return [{ place, places, words: showPeriod(plan.period), message }];
}

/** Of a plan that is over, and of one without a tracker, nobody can tell which of the dates were met. */
function inOneWord({ plan, today, hasTracker }: CheckContext, actions: readonly Action[]): Remark[] {
  const [first] = actions;
  if (!first) return [];
  const [was, is] = actions.length === 1 ? ['was', 'is'] : ['were', 'are'];
  const them = actions.length === 1 ? 'it Complete if it is finished' : 'the finished ones Complete';
  return [
    {
      place: first.byWhenPlace,
      words: showPeriod(plan.period),
      ...(!hasTracker && { severity: 'info' }),
      message: isAfter(today, plan.period.last)
        ? `The plan ended on ${showDay(plan.period.last)} and ${counted(actions.length, 'action')} ${is} not marked Complete.`
        : `${counted(actions.length, 'action')} ${was} due before ${showDay(today)}. Build the tracker and mark ${them}.`,
    },
  ];
}
