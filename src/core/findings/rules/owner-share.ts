import { actionsOf, leadOf } from '../actions';
import { bodiesOf } from '../owners/bodies';
import { groupBy } from '../../lists/group-by';
import { quoted } from '../words';
import { ruleWithOptions } from '../rule';

/** In a plan of fewer actions a share says little. */
const FEWEST_ACTIONS = 20;

export const ownerShare = ruleWithOptions(
  {
    share: {
      label: 'Per cent of the actions that one owner may lead',
      unit: 'per cent',
      least: 1,
      most: 100,
      byDefault: 40,
    },
  },
  {
    id: 'owner-share',
    title: 'Much of the plan with one owner',
    fires:
      'Fires on an owner who leads a larger share of the actions than the option allows, in plans of twenty actions and more; who leads all of them has a plan of their own, and organisations and teams have many people. What everybody or a group leads is told by another rule.',
    why: 'If that one owner is ill or leaves, the plan stops.',
    about: 'risks',
    scope: 'plan',
    severity: 'info',
    check: ({ plan }, option) => {
      const isBody = bodiesOf(plan);
      const owned = groupBy(actionsOf(plan), leadOf);
      const total = actionsOf(plan).length;
      if (total < FEWEST_ACTIONS) return [];
      return [...owned].flatMap(([owner, theirs]) => {
        if (owner === undefined || isBody(owner) || OF_MANY.test(owner)) return [];
        const [first] = theirs;
        const share = Math.round((theirs.length / total) * 100);
        if (!first || theirs.length * 100 <= option('share') * total || theirs.length === total) return [];
        return {
          place: first.byWhomPlace ?? first.place,
          words: `${owner}: ${theirs.length} of ${total}`,
          message: `${quoted(owner)} leads ${theirs.length} of ${total} actions (${share} per cent). Share some out, or name a deputy.`,
        };
      });
    },
  },
);

/** Nobody who is ill takes these with them. */
const OF_MANY =
  /\b(?:council|authority|trust|services?|teams?|departments?|partnership|partners|school|college|university|constabulary|police|force|nhs|ltd|limited|agency|association|company|charity|providers?|network|centre|hub|directorate|division|office|hospital|practice)$/i;
