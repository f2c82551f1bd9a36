import { furnitureKey } from '../../grids/furniture';
import type { PlacedText } from '../../grids/types';
import { groupBy } from '../../lists/group-by';
import type { PlanGrid } from '../../plan/types';
import { isTotal, saysDraft } from '../furniture';
import { showCells } from '../places';
import { quoted } from '../words';
import { rule } from '../rule';

export const textBetweenRows = rule({
  id: 'text-between-rows',
  title: 'Text left between rows',
  fires:
    "Fires on a page number, a page header or footer or another line that isn't a row but stands between the rows of a grid. Headings of objectives belong there; totals do, too; 'DRAFT' is told as a placeholder. Lines that differ by a page number are told once. The fix empties the cells.",
  why: 'Page footers that were copied along stop a sort or a filter, and look careless in what is submitted.',
  about: 'grids',
  scope: 'plan',
  severity: 'info',
  fixes: 'chosen',
  check: ({ plan: { grids } }) =>
    [...groupBy(grids.flatMap(between), ({ text }) => furnitureKey(text)).values()].flatMap((alike) => {
      const [first] = alike;
      if (!first) return [];
      const places = alike.map(({ place }) => place);
      const [stands, them] =
        alike.length === 1 ? ['', 'it'] : [` ${alike.length} times (${showCells(places)})`, 'them'];
      return {
        place: first.place,
        places,
        words: first.text,
        message: `${quoted(first.text)} stands between the rows${stands} and was passed over. Take ${them} out, or move ${them} below the table.`,
        fix: places.map((place) => ({ place, after: '' })),
      };
    }),
});

function between({ furniture, actions }: PlanGrid): PlacedText[] {
  const [first, last] = [actions[0]?.place, actions.at(-1)?.place];
  if (!first || !last) return [];
  return furniture.filter(
    ({ text, place }) => place.row > first.row && place.row < last.row && !saysDraft(text) && !isTotal(text),
  );
}
