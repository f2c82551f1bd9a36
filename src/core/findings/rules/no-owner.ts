import type { PlacedText } from '../../grids/types';
import type { Action } from '../../plan/types';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const noOwner = rule({
  id: 'no-owner',
  title: 'No owner',
  fires:
    "Fires on an action whose by-whom is empty or says 'tbc' or the like, and where the lead has a column of its own that names nobody, whatever partners are named beside it. A grid without a by-whom column is told once, as that.",
  why: 'At the meeting nobody answers for an action that nobody owns.',
  about: 'owners',
  scope: 'cell',
  severity: 'error',
  check: ({ plan }) =>
    plan.grids
      .filter(({ missingColumns }) => !missingColumns.includes('by-whom'))
      .flatMap(({ actions }) => actions)
      .flatMap((action) => {
        const { unnamedLead } = action;
        if (unnamedLead) return [withoutLead(action, unnamedLead)];
        if (!isNobodys(action)) return [];
        const { text } = action.byWhom;
        const message =
          text === ''
            ? 'Nobody is named for this action. Name the person, post or group that leads it.'
            : `The by-whom says ${quoted(text)}, which names nobody. Name the person, post or group that leads it.`;
        return [{ place: action.byWhomPlace ?? action.place, words: text, message, action: action.place }];
      }),
});

const isNobodys = ({ byWhom }: Action): boolean => byWhom.parts.every((part) => part.owners.length === 0);

const withoutLead = (action: Action, { text, place }: PlacedText): Remark => ({
  place,
  words: text,
  message: `Partners are named, but nobody to lead${text === '' ? '' : ` (${quoted(text)})`}. Name the person, post or group that leads it.`,
  action: action.place,
});
