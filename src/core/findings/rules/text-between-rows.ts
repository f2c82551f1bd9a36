import type { PlacedText } from '../../grids/table/types';
import type { PlanGrid } from '../../plan/types';
import { furnitureKey } from '../../reading';
import { isTotal, saysDraft } from '../furniture';
import { cellsOf } from '../places';
import { quoted } from '../words';
import { rule } from '../rule';
import type { Remark } from '../types';

export const textBetweenRows = rule({
  id: 'text-between-rows',
  title: 'Text between rows',
  fires:
    "Fires on a page header or footer, a lone number or another line that isn't a row but is between the rows of a grid. 'Page 1 of 2' is in every printed plan, headings of objectives and totals belong there, and 'DRAFT' is told as a placeholder. Lines that differ by a page number are told once; a row below the header that says how to fill in the columns is told as well. The fix empties the cells.",
  why: 'Page footers that were copied along stop a sort or a filter, and look careless in what is submitted.',
  about: 'grids',
  scope: 'plan',
  severity: 'info',
  fixes: 'chosen',
  check: ({ plan: { grids } }) => grids.flatMap((grid) => [...belowHeaders(grid), ...between(grid).map(remarkOn)]),
});

const remarkOn = ({ text, place }: PlacedText): Remark => ({
  place,
  words: text,
  message: `${quoted(text)} is between the rows and was left out. Delete it, or move it below the table.`,
  fix: [{ place, after: '' }],
  together: {
    key: furnitureKey(text),
    message: (rows) =>
      `${quoted(text)} is between the rows ${rows.length} times and was left out: ${cellsOf(rows)}. Delete it, or move it below the table.`,
  },
});

/** How the columns are to be filled in, or an example of it: sentences directly below a header that are no action. */
const belowHeaders = ({ furniture, headers }: PlanGrid): Remark[] =>
  furniture
    .filter(({ text, place }) => text.includes(' ') && !saysDraft(text) && !countsPages(text) && !isTotal(text) && headers.some(({ sheet, row }) => sheet === place.sheet && row === place.row - 1))
    .map(({ text, place }) => ({ place, words: text, message: `The row of ${quoted(text)} says how to fill in the columns, and was left out. If it is an action, reword it.` })); // prettier-ignore

function between({ furniture, actions }: PlanGrid): PlacedText[] {
  const [first, last] = [actions[0]?.place, actions.at(-1)?.place];
  if (!first || !last) return [];
  return furniture.filter(
    ({ text, place }) =>
      place.row > first.row && place.row < last.row && !saysDraft(text) && !isTotal(text) && !countsPages(text),
  );
}

/** 'Page 1', '- 2 of 7 -': nobody would mend it. */
const countsPages = (text: string): boolean => /^\W*(?:page \d+(?: ?(?:of|\/) ?\d+)?|\d+ of \d+)\W*$/i.test(text);
