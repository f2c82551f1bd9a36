import { actionsOf } from '../actions';
import type { Rule } from '../types';

export const tooManyOwners: Rule = {
  id: 'too-many-owners',
  title: 'More owners than can answer for it',
  fires:
    'Fires where one by-whom, or one part of it, names more owners than the settings allow (four, unless set otherwise). Where the lead has a column of its own, partners beside it are fine.',
  why: 'The more names an action has, the less each of them feels asked.',
  about: 'owners',
  scope: 'cell',
  severity: 'info',
  check: ({ plan, settings: { mostOwners } }) =>
    actionsOf(plan).flatMap((action) => {
      const most = Math.max(...action.byWhom.parts.map(({ owners }) => owners.length));
      if (most <= mostOwners || action.hasOwnerColumns) return [];
      return {
        place: action.byWhomPlace ?? action.place,
        action: action.place,
        words: action.byWhom.text,
        message: `${most} owners are named. Name the one who leads first, and keep to ${mostOwners}; the others can be told by the lead.`,
      };
    }),
};
