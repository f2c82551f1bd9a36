import { type Day, compareDays, isBefore, showDay } from '../../calendar/day';
import type { BesideDay } from '../../plan/dates/beside-days';
import type { Action } from '../../plan/types';
import { cellName } from '../../workbook/place';
import { byWhenRemarks, deadlinesOf } from '../actions';
import { rule } from '../rule';

export const dueBeforeStart = rule({
  id: 'due-before-start',
  title: 'Due before it starts',
  fires:
    "Fires on an action whose last date is before the day that a column of the plan gives for its start ('Start date'), or for when it was raised ('Date of meeting'), and on a revised date that is before the original one. A month or a quarter that is named as a start begins on its first day; what comes back is left alone.",
  why: 'One of the two dates is a slip, and nobody can say which one holds.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      if (action.days.length === 0) return undefined;
      const due = lastDate(action);
      // What was due before the plan began is told as that.
      if (!due || isBefore(due, plan.period.first)) return undefined;
      const late = action.days.find(({ day }) => isBefore(due, day));
      return (
        late && {
          words: action.byWhen.text,
          places: [action.byWhenPlace, late.place],
          message: messageOf(due, late),
        }
      );
    }),
});

/** The last date of an action that has nothing but dates. */
function lastDate(action: Action): Day | undefined {
  const deadlines = deadlinesOf(action);
  if (deadlines.some(({ kind }) => kind === 'recurrence' || kind === 'ongoing')) return undefined;
  return deadlines
    .flatMap((deadline) => (deadline.kind === 'date' ? deadline.due : []))
    .sort(compareDays)
    .at(-1);
}

function messageOf(due: Day, { says, day, place }: BesideDay): string {
  const other = `${showDay(day)}, ${cellName(place)}`;
  switch (says) {
    case 'start':
      return `Due ${showDay(due)}, before it starts (${other}). Check both dates.`;
    case 'raised':
      return `Due ${showDay(due)}, before the action was raised (${other}). Check both dates.`;
    case 'original':
      return `The revised date (${showDay(due)}) is before the original one (${other}). Check both.`;
  }
}
