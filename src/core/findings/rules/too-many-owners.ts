import { actionRemarks } from '../actions';
import { ruleWithOptions } from '../rule';

export const tooManyOwners = ruleWithOptions(
  { owners: { label: 'Owners that one action may have', unit: 'owners', least: 1, most: 50, byDefault: 4 } },
  {
    id: 'too-many-owners',
    title: 'Many owners',
    fires:
      'Fires where one by-whom, or one part of it, names more owners than the option allows. Where the lead has a column of its own, partners beside it are fine.',
    why: 'The more names an action has, the less each of them feels asked.',
    about: 'owners',
    scope: 'cell',
    severity: 'info',
    check: ({ plan }, option) => {
      const allowed = option('owners');
      return actionRemarks(plan, (action) => {
        const named = action.byWhom.parts.reduce((most, { owners }) => Math.max(most, owners.length), 0);
        if (named <= allowed) return undefined;
        return {
          place: action.byWhomPlace ?? action.place,
          action: action.place,
          words: action.byWhom.text,
          message: `${named} owners are named. Put the lead first, and keep to ${allowed}.`,
        };
      });
    },
  },
);
