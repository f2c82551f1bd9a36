import { addDays, isAfter, isBefore, showDay } from '../../calendar/day';
import type { Action } from '../../plan/types';
import { deadlinesOf } from '../actions';
import { isOver, openDates, showDated, tellsStatus } from '../deadlines';
import { cellsOf } from '../places';
import { saysNotStarted } from '../../plan/beside/status-words';
import { counted, listed } from '../words';
import { ruleWithOptions } from '../rule';
import { numberFor } from '../rule-options';
import type { CheckSettings } from '../settings';

const DAYS = { label: 'Days ahead that count as due soon', unit: 'days', least: 0, most: 366, byDefault: 28 };

export const dueSoon = ruleWithOptions(
  { days: DAYS },
  {
    id: 'due-soon',
    title: 'Due soon',
    fires:
      'Fires on an action with a date from today to so many days ahead as the option says, today included, that neither the tracker nor the plan shows as complete, deferred or withdrawn, once for all of them. Without a tracker those are told that a column of the plan shows as not started. What comes back more often than quarterly is always due soon, and not told.',
    why: 'What is due before the next meeting has to be asked about at this one.',
    about: 'risks',
    scope: 'row',
    severity: 'info',
    isInState: true,
    check: (context, option) => {
      const { today } = context;
      const last = addDays(today, option('days'));
      // Before anybody follows the plan, what is due is no news to whoever wrote it, unless nobody has begun.
      if (isOver(context) || !(context.hasTracker || tellsStatus(context.plan))) return [];
      const isNews = ({ standing }: Action): boolean =>
        context.hasTracker || (standing !== undefined && saysNotStarted(standing.status.text));
      const soon = openDates(context, (due) => !isBefore(due, today) && !isAfter(due, last));
      return [...soon]
        .filter(([action]) => isNews(action) && !comesBackOften(action))
        .map(([action, dates]) => ({
          place: action.byWhenPlace,
          action: action.place,
          words: action.byWhen.text,
          message: `Due ${listed(dates.map(showDated))}. Ask for progress.`,
          together: {
            key: '',
            message: (rows) =>
              `${counted(rows.length, 'action')} are due by ${showDay(last)}: ${cellsOf(rows)}. Ask for progress.`,
          },
        }));
    },
  },
);

/** Months between the occurrences of what is worth asking about each time. */
const QUARTER = 3;

const comesBackOften = (action: Action): boolean =>
  deadlinesOf(action).some((deadline) => {
    if (deadline.kind !== 'recurrence') return false;
    const { unit, count } = deadline.recurrence.step;
    return unit === 'week' || (unit === 'month' && count < QUARTER);
  });

/** Days ahead that count as due soon, today included: the tracker's State says it, too. */
export const dueSoonDays = (settings: CheckSettings): number => numberFor({ ...DAYS, key: 'due-soon.days' }, settings);
