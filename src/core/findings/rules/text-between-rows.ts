import type { PlanGrid } from '../../plan/types';
import { isTotal, saysDraft } from '../furniture';
import { quoted } from '../words';
import type { Remark, Rule } from '../types';

export const textBetweenRows: Rule = {
  id: 'text-between-rows',
  title: 'Text left between rows',
  fires:
    "Fires on a page number, a page header or footer or another line that isn't a row but stands between the rows of a grid. Headings of objectives belong there; totals do, too; 'DRAFT' is told as a placeholder. The fix empties the cell.",
  why: 'Page footers that were copied along stop a sort or a filter, and look careless in what is submitted.',
  about: 'grids',
  scope: 'cell',
  severity: 'info',
  fixes: 'chosen',
  check: ({ plan }) => plan.grids.flatMap(between),
};

function between({ furniture, actions }: PlanGrid): Remark[] {
  const [first, last] = [actions[0]?.place, actions.at(-1)?.place];
  if (!first || !last) return [];
  return furniture.flatMap(({ text, place }) =>
    place.row > first.row && place.row < last.row && !saysDraft(text) && !isTotal(text)
      ? {
          place,
          words: text,
          message: `${quoted(text)} stands between the rows and was passed over. Take it out, or move it below the table.`,
          fix: [{ place, after: '' }],
        }
      : [],
  );
}
