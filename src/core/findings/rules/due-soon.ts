import { addDays, isAfter, isBefore, showDay } from '../../calendar/day';
import { isOver, openDates } from '../deadlines';
import { listed } from '../words';
import type { Rule } from '../types';

export const dueSoon: Rule = {
  id: 'due-soon',
  title: 'Due soon',
  fires:
    'Fires on an action with a date from today to so many days ahead as the settings say (28, unless set otherwise) that the tracker does not show as Complete, Deferred or Withdrawn.',
  why: 'What is due before the next meeting has to be asked about at this one.',
  about: 'risks',
  scope: 'row',
  severity: 'info',
  isInState: true,
  check: (context) => {
    const { today, settings } = context;
    const last = addDays(today, settings.dueSoonDays);
    if (isOver(context)) return [];
    return [...openDates(context, (due) => !isBefore(due, today) && !isAfter(due, last))].map(([action, dates]) => ({
      place: action.byWhenPlace,
      action: action.place,
      words: action.byWhen.text,
      message: `This is due on ${listed(dates.map(({ due }) => showDay(due)))}. Ask how far it is.`,
    }));
  },
};
