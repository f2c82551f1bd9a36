import { addDays, isAfter, isBefore, showDay } from '../../calendar/day';
import type { Action } from '../../plan/types';
import { deadlinesOf } from '../actions';
import { isOver, openDates } from '../deadlines';
import { listed } from '../words';
import type { Rule } from '../types';

export const dueSoon: Rule = {
  id: 'due-soon',
  title: 'Due soon',
  fires:
    'Fires on an action with a date from today to so many days ahead as the settings say (28, unless set otherwise) that the tracker does not show as Complete, Deferred or Withdrawn. What comes back more often than quarterly is always due soon, and not told.',
  why: 'What is due before the next meeting has to be asked about at this one.',
  about: 'risks',
  scope: 'row',
  severity: 'info',
  isInState: true,
  check: (context) => {
    const { today, settings } = context;
    const last = addDays(today, settings.dueSoonDays);
    if (isOver(context)) return [];
    const soon = openDates(context, (due) => !isBefore(due, today) && !isAfter(due, last));
    return [...soon]
      .filter(([action]) => !comesBackOften(action))
      .map(([action, dates]) => ({
        place: action.byWhenPlace,
        action: action.place,
        words: action.byWhen.text,
        message: `This is due on ${listed(dates.map(({ due }) => showDay(due)))}. Ask how far it has got.`,
      }));
  },
};

/** Months between the occurrences of what is worth asking about each time. */
const QUARTER = 3;

const comesBackOften = (action: Action): boolean =>
  deadlinesOf(action).some((deadline) => {
    if (deadline.kind !== 'recurrence') return false;
    const { unit, count } = deadline.recurrence.step;
    return unit === 'week' || (unit === 'month' && count < QUARTER);
  });
