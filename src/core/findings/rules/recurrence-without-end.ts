import { doubtsOf } from '../../by-when/doubts-of';
import { type Day, addMonths, isAfter, showDay } from '../../calendar/day';
import type { Action } from '../../plan/types';
import { actionsOf, deadlinesOf } from '../actions';
import { cellsOf } from '../places';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const recurrenceWithoutEnd = rule({
  id: 'recurrence-without-end',
  title: 'Repeat with no end',
  fires:
    "Fires once for a plan of several years that holds recurrences with a start and no end ('Quarterly starting Jun 26') beside others, half as many at least, that name theirs ('Monthly to March 27'); one alone that names its end, among many that need none, doesn't count. 'Quarterly', 'Annually' and reviews go on as long as the plan does, and in a plan of one year every recurrence ends with the year.",
  why: 'A recurrence without an end fills the tracker until the last day of the plan, wanted or not.',
  about: 'dates',
  scope: 'plan',
  severity: 'info',
  check: ({ plan: { grids, period } }) =>
    !isAfter(period.last, addMonths(period.first, 12))
      ? []
      : besideEnding(actionsOf({ grids })).map((action) => remarkOn(action, period.last)),
});

const remarkOn = ({ byWhen, byWhenPlace, place }: Action, last: Day): Remark => ({
  place: byWhenPlace,
  action: place,
  words: byWhen.text,
  message: `${quoted(byWhen.text)} has no end, though other repeats here have one. It runs to ${showDay(last)}; add the end if it stops sooner.`,
  together: {
    key: 'no end',
    message: (rows) =>
      `${rows.length} repeats have no end, though others here have one: ${cellsOf(rows)}. They run to ${showDay(last)}; add the end where one stops sooner.`,
  },
});

/** One alone that ends, among more that don't, is the odd one itself. */
const MOST_ENDLESS = 4;

/** The recurrences with a start and no end, where at least half as many name theirs. */
function besideEnding(actions: readonly Action[]): readonly Action[] {
  const ending = actions.filter(namesEnd).length;
  const endless = actions.filter(recursForEver);
  if (ending * 2 < endless.length) return [];
  return ending > 1 || actions.filter(namesNoEnd).length <= MOST_ENDLESS ? endless : [];
}

const namesEnd = (action: Action): boolean =>
  deadlinesOf(action).some((deadline) => deadline.kind === 'recurrence' && deadline.recurrence.hasEnd);

const namesNoEnd = (action: Action): boolean =>
  deadlinesOf(action).some(
    (deadline) => deadline.kind === 'recurrence' && !deadline.isReview && !deadline.recurrence.hasEnd,
  );

const recursForEver = (action: Action): boolean =>
  deadlinesOf(action).some(
    (deadline) =>
      deadline.kind === 'recurrence' &&
      !deadline.isReview &&
      deadline.recurrence.kind === 'counted' &&
      !deadline.recurrence.hasEnd &&
      !isAfter(deadline.recurrence.first, deadline.recurrence.window.last),
  ) &&
  !deadlinesOf(action).some(({ kind }) => kind === 'condition' || kind === 'ongoing') &&
  doubtsOf(action.byWhen, 'goes on').length === 0;
