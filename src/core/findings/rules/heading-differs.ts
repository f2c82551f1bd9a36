import type { PlacedText } from '../../grids/types';
import { actionsByObjective } from '../actions';
import type { PlanGrid } from '../../plan/types';
import { cellName } from '../../workbook/place';
import { behindNumber, priorityNumber } from '../numbers';
import { quoted } from '../words';
import { rule } from '../rule';

export const headingDiffers = rule({
  id: 'heading-differs',
  title: 'Heading and priority with one number differ',
  fires:
    "Fires on a heading in a table whose number a priority listed above it bears, where the two have no word in common ('Priority 2: Housing' above, '2. Training' in the table). Other words for the same thing share one at least.",
  why: 'One of the two has the wrong number, or the heading belongs to another priority.',
  about: 'grids',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    plan.grids.flatMap((grid) => {
      const listed = new Map(grid.priorities.map((priority) => [priorityNumber(priority.text), priority]));
      listed.delete(undefined);
      const headings = headingsIn(grid);
      // Where none of them agrees, the numbers count something else.
      const isList = headings.some((heading) => agrees(heading, listed.get(priorityNumber(heading.text))));
      if (!isList) return [];
      return headings.flatMap((heading) => {
        const priority = listed.get(priorityNumber(heading.text));
        if (!priority || agrees(heading, priority)) return [];
        return {
          place: heading.place,
          words: heading.text,
          message: `${quoted(heading.text)} has the number of ${quoted(priority.text)} (${cellName(priority.place)}). Check both.`,
        };
      });
    }),
});

const headingsIn = (grid: PlanGrid): PlacedText[] =>
  [...actionsByObjective(grid).keys()].flatMap((objective) =>
    objective &&
    priorityNumber(objective.text) !== undefined &&
    !grid.priorities.some(({ text }) => text === objective.text)
      ? [objective]
      : [],
  );

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (
      behindNumber(text)
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? []
    ).map((word) => word.slice(0, 5)),
  );

function agrees(heading: PlacedText, priority: PlacedText | undefined): boolean {
  if (!priority) return false;
  const words = wordsOf(priority.text);
  return words.size === 0 || [...wordsOf(heading.text)].some((word) => words.has(word));
}
