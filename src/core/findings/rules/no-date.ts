import { doubtsOf } from '../../by-when/doubts-of';
import { byWhenRemarks, saysNothing } from '../actions';
import type { Plan } from '../../plan/types';
import { sameWords } from '../../text/tidy';
import { showPlace } from '../../workbook/place';
import { placeholderIn } from '../placeholders';
import { cellsOf } from '../places';
import { counted, dateExample, quoted } from '../words';
import { rule } from '../rule';

export const noDate = rule({
  id: 'no-date',
  title: 'No date',
  fires:
    "Fires on an action whose by-when is empty or says no more than 'tbc'. 'Ongoing', a condition and a cross reference are by-whens, and 'Completed', there or in a column of status, needs none. An action that is itself to be added is told as a placeholder, and a grid without a by-when column once, as that. Empty cells of a grid, and cells of the plan that say the same, are one finding; so are a date and an owner that one row lacks.",
  why: 'An action without a date can never be late, so nobody can be held to it.',
  about: 'dates',
  scope: 'cell',
  severity: 'error',
  check: ({ plan }) => {
    const enter = `Enter ${dateExample(plan.period)}`;
    return byWhenRemarks(datedGrids(plan), (action, grid) => {
      const { text } = action.byWhen;
      // What is done already needs no date any more.
      if (!saysNothing(action) || action.settled) return undefined;
      // An action that is still to be written is told as that.
      if (text === '' && placeholderIn(action.action) !== undefined) return undefined;
      if (doubtsOf(action.byWhen, 'not read', 'no such day', 'done already').length > 0) return undefined;
      const message =
        text !== ''
          ? `${quoted(text)} is not a date.`
          : action.sharesCell && action.byWhom.text !== ''
            ? `No date is given beside ${quoted(action.byWhom.text)}.`
            : `The ${quoted(grid.columnNames.get('by-when') ?? 'By when', 40)} cell is empty.`;
      return {
        words: text,
        message: `${message} ${enter}.`,
        together: {
          key: text === '' ? `empty ${showPlace(grid.place)}` : sameWords(text),
          message: (rows) =>
            text === ''
              ? `${counted(rows.length, 'action')} here have no date: ${cellsOf(rows)}. ${enter} for each.`
              : `${quoted(text)} is not a date (${counted(rows.length, 'action')}: ${cellsOf(rows)}). ${enter} for each.`,
        },
      };
    });
  },
});

const datedGrids = ({ grids }: Plan): Pick<Plan, 'grids'> => ({
  grids: grids.filter(({ missingColumns }) => !missingColumns.includes('by-when')),
});
