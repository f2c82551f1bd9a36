import type { Action } from '../../plan/types';
import { quoted } from '../words';
import type { Rule } from '../types';

export const noOwner: Rule = {
  id: 'no-owner',
  title: 'No owner',
  fires:
    "Fires on an action whose by-whom is empty or says 'tbc' or the like. A grid without a by-whom column is told once, as that.",
  why: 'At the meeting nobody answers for an action that nobody owns.',
  about: 'owners',
  scope: 'cell',
  severity: 'error',
  check: ({ plan }) =>
    plan.grids
      .filter(({ missingColumns }) => missingColumns.length === 0)
      .flatMap(({ actions }) => actions)
      .filter(isNobodys)
      .map((action) => {
        const { text } = action.byWhom;
        const message =
          text === ''
            ? 'Nobody is named for this action. Name the person, post or group that leads it.'
            : `The by-whom says ${quoted(text)}, which names nobody. Name the person, post or group that leads it.`;
        return { place: action.byWhomPlace ?? action.place, words: text, message, action: action.place };
      }),
};

const isNobodys = ({ byWhom }: Action): boolean => byWhom.parts.every((part) => part.owners.length === 0);
