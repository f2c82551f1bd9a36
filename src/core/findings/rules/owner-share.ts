import { actionsOf, leadOf } from '../actions';
import { bodiesOf } from '../bodies';
import { groupBy } from '../../lists/group-by';
import { quoted } from '../words';
import type { Rule } from '../types';

/** In a plan of fewer actions a share says little. */
const FEWEST_ACTIONS = 10;

export const ownerShare: Rule = {
  id: 'owner-share',
  title: 'Much of the plan with one owner',
  fires:
    'Fires on an owner who leads a larger share of the actions than the settings allow (40 per cent, unless set otherwise), in plans of ten actions and more. What everybody or a group leads is told by another rule.',
  why: 'If that one owner is ill or leaves, the plan stands still.',
  about: 'risks',
  scope: 'plan',
  severity: 'info',
  check: ({ plan, settings: { mostShare } }) => {
    const isBody = bodiesOf(plan);
    const owned = groupBy(actionsOf(plan), leadOf);
    const total = actionsOf(plan).length;
    if (total < FEWEST_ACTIONS) return [];
    return [...owned].flatMap(([owner, theirs]) => {
      if (owner === undefined || isBody(owner)) return [];
      const [first] = theirs;
      const share = Math.round((theirs.length / total) * 100);
      if (!first || theirs.length * 100 <= mostShare * total) return [];
      return {
        place: first.byWhomPlace ?? first.place,
        words: `${owner}: ${theirs.length} of ${total}`,
        message: `${quoted(owner)} leads ${theirs.length} of ${total} actions (${share} per cent). Share some of them out, or name a deputy.`,
      };
    });
  },
};
