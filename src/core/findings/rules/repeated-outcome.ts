import { groupBy } from '../../lists/group-by';
import { toldIn } from '../../text/telling-words';
import { sameWords } from '../../text/tidy';
import { cellName } from '../../workbook/place';
import { type BesideColumn, type ColumnCell, besideColumns } from '../columns/beside-columns';
import { withoutNumber } from '../said';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

/** So many cells of a column are filled, and so many of them are different, before two that are the same are odd. */
const FEWEST_FILLED = 10;
const MOST_DIFFERENT = 0.85;
/** Shorter texts say nothing of one action. */
const FEWEST_WORDS = 3;

export const repeatedOutcome = rule({
  id: 'repeated-outcome',
  title: 'Outcome of the row above',
  fires:
    'Fires on a cell of a further column (an outcome, a measure) that says the same as the one above it, where nearly all other cells of the column differ (ten at least), its words speak of the action above and not of its own, and the two actions are about different things. Statuses, owners and costs come again, and so do outcomes of two steps of one thing.',
  why: 'An outcome that was pasted down belongs to another action, and nobody will measure this one.',
  about: 'grids',
  scope: 'cell',
  severity: 'info',
  check: ({ plan }) => besideColumns(plan).flatMap(pastedIn),
});

function pastedIn({ filled }: BesideColumn): Remark[] {
  if (filled.length < FEWEST_FILLED) return [];
  const texts = groupBy(filled, ({ text }) => sameWords(text));
  if (texts.size === filled.length || texts.size < MOST_DIFFERENT * filled.length) return [];
  return filled.flatMap((cell, index): Remark[] => {
    const above = filled[index - 1];
    if (!above || !isPasted(above, cell)) return [];
    return [
      {
        place: cell.place,
        action: cell.action.place,
        words: cell.text,
        message: `${quoted(cell.text)} is what ${cellName(above.place)} says of another action. Check whether it was pasted.`,
      },
    ];
  });
}

function isPasted(above: ColumnCell, cell: ColumnCell): boolean {
  const words = sameWords(cell.text);
  if (words !== sameWords(above.text) || words.split(' ').length < FEWEST_WORDS || cell.place.sheet !== above.place.sheet)
    return false;
  // What stands before an action is what it belongs to.
  if (cell.place.column < cell.action.place.column)
    return false;
  const told = longStems(words);
  const [first, own] = [above, cell].map(({ action }) => longStems(sameWords(withoutNumber(action))));
  return (
    first !== undefined &&
    own !== undefined &&
    told.some((stem) => first.includes(stem)) &&
    !own.some((stem) => told.includes(stem) || first.includes(stem))
  );
} // prettier-ignore

/** Units and numbers say nothing of what it is: 'km'. */
const longStems = (words: string): readonly string[] => toldIn(words).stems.filter((stem) => /^\p{L}{3}/u.test(stem));
