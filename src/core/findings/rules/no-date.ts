import { doubtsOf } from '../../by-when/doubts';
import { byWhenRemarks, saysNothing } from '../actions';
import type { Plan } from '../../plan/types';
import { placeholderIn } from '../placeholders';
import { quoted } from '../words';
import { rule } from '../rule';

export const noDate = rule({
  id: 'no-date',
  title: 'No date',
  fires:
    "Fires on an action whose by-when is empty or says no more than 'tbc'. 'Ongoing', a condition and a cross reference are by-whens, and 'Completed' needs none. An action that is itself to be added is told as a placeholder, and a grid without a by-when column once, as that.",
  why: 'An action without a date can never be late, so nobody can be held to it.',
  about: 'dates',
  scope: 'cell',
  severity: 'error',
  check: ({ plan }) =>
    byWhenRemarks(datedGrids(plan), (action) => {
      const { text } = action.byWhen;
      // An action that is still to be written is told as that.
      if (text === '' && placeholderIn(action.action) !== undefined) return undefined;
      if (!saysNothing(action) || doubtsOf(action.byWhen, 'not read', 'done already').length > 0) return undefined;
      const message =
        text === ''
          ? 'This action has no by-when. Give it a month, or say how often it comes back.'
          : `The by-when says ${quoted(text)}, which is no date yet. Give it a month before the plan is submitted.`;
      return { words: text, message };
    }),
});

const datedGrids = ({ grids }: Plan): Pick<Plan, 'grids'> => ({
  grids: grids.filter(({ missingColumns }) => !missingColumns.includes('by-when')),
});
