import { type HeadingNumber, headingNumber } from '../../grids/numbered-headings';
import type { PlacedText } from '../../grids/types';
import { actionsByObjective } from '../actions';
import type { PlanGrid } from '../../plan/types';
import { cellName } from '../../workbook/place';
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
      const listed = new Map(grid.priorities.flatMap(numbered).map((priority) => [priority.number, priority]));
      const headings = headingsIn(grid).map((heading) => ({ heading, priority: listed.get(heading.number) }));
      // Where none of them agrees, the numbers count something else.
      if (!headings.some(({ heading, priority }) => priority && haveWordInCommon(heading, priority))) return [];
      return headings.flatMap(({ heading, priority }) => {
        if (!priority || haveWordInCommon(heading, priority)) return [];
        return {
          place: heading.place,
          words: heading.text,
          message: `${quoted(heading.text)} has the number of ${quoted(priority.text)} (${cellName(priority.place)}). Check both.`,
        };
      });
    }),
});

type Numbered = PlacedText & HeadingNumber;

/** 'Objective 4' alone says nothing else. */
const numbered = ({ text, place }: PlacedText): readonly Numbered[] => {
  const number = headingNumber(text);
  return number && wordsOf(number).size > 0 ? [{ text, place, ...number }] : [];
};

/** The numbered headings of a table that the list above it does not hold itself. */
const headingsIn = (grid: PlanGrid): readonly Numbered[] =>
  [...actionsByObjective(grid).keys()].flatMap((objective) =>
    objective && !grid.priorities.some(({ text }) => text === objective.text) ? numbered(objective) : [],
  );

/** The beginnings of the longer words behind its number. */
const wordsOf = ({ words }: HeadingNumber): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

const haveWordInCommon = (heading: HeadingNumber, priority: HeadingNumber): boolean =>
  [...wordsOf(heading)].some((word) => wordsOf(priority).has(word));
