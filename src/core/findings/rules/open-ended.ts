import { actionsOf, deadlinesOf } from '../actions';
import { isOnDemand } from '../on-demand';
import { quoted } from '../words';
import type { Rule } from '../types';

export const openEnded: Rule = {
  id: 'open-ended',
  title: 'Open-ended, with no review',
  fires:
    "Fires on an action whose by-when is 'Ongoing', 'Continuous', 'As required' or the like, without a date, a recurrence or a review.",
  why: 'What is ongoing is never late; without a review nobody asks whether it still happens.',
  about: 'risks',
  scope: 'cell',
  severity: 'info',
  check: ({ plan }) =>
    actionsOf(plan).flatMap((action) => {
      const deadlines = deadlinesOf(action);
      const isOpen =
        isOnDemand(action) ||
        (deadlines.some(({ kind }) => kind === 'ongoing') &&
          deadlines.every(({ kind }) => kind === 'ongoing' || kind === 'no date') &&
          !/\breview|\bmonitor/i.test(action.byWhen.text));
      return isOpen
        ? {
            place: action.byWhenPlace,
            action: action.place,
            words: action.byWhen.text,
            message: `${quoted(action.byWhen.text)} has no end and no review. Say when it is looked at: 'Ongoing. Review 6 monthly'.`,
          }
        : [];
    }),
};
