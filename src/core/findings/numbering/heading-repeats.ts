import type { NumberedHeading } from '../../grids/lines/numbered-headings';
import { groupBy } from '../../lists/group-by';
import { once } from '../../lists/once';
import type { Plan } from '../../plan/types';
import { headingsWithin, numberedHeadings } from '../../reading';
import { sameCell } from '../../workbook/place';

/** A heading that bears the number of one above it, and says something else. */
export interface HeadingRepeat {
  readonly heading: NumberedHeading;
  readonly first: NumberedHeading;
}

/** Of fewer nobody can tell what they count. */
const FEWEST = 3;
/** So many numbers a heading may be ahead of the one above it. */
const MOST_AHEAD = 2;

/**
 * Objectives of one grid, or titles of grids, of which one alone has the number of the one above it, where all of the plan
 * are counted from the first: 'Priority 1', 'Priority 2', 'Priority 2', 'Priority 4';
 * 'Objective 2.1', '2.2', '2.2'.
 */
export const headingRepeats = once(({ grids }: Plan): readonly HeadingRepeat[] => {
  const titles = grids.flatMap((grid) =>
    numberedHeadings(grid).filter(({ heading }) => grid.hasTitle && sameCell(heading.place, grid.place)),
  );
  // The number with which a grid begins anew is no repeat.
  const objectives = grids.map(({ objectives: own, title, place }) =>
    numberedHeadings({ title, place, priorities: [], objectives: own })
      .filter(({ heading }) => own.includes(heading))
      .concat(headingsWithin(own)),
  );
  const grid = new Map(objectives.flatMap((own, index) => own.map((heading) => [heading, index] as const)));
  const isBegun = (heading: NumberedHeading, above: NumberedHeading): boolean => grid.get(heading) !== grid.get(above);
  return [...runsIn(titles, () => false), ...runsIn(objectives.flat(), isBegun)].flatMap(repeatedIn);
});

type Test = (heading: NumberedHeading, above: NumberedHeading) => boolean;

/** Series by what they count, each up to where its numbers begin again; a heading that is said again counts once. */
function runsIn(headings: readonly NumberedHeading[], isBegun: Test): readonly (readonly NumberedHeading[])[] {
  return [...groupBy(headings, ({ name }) => name.toLowerCase()).values()].flatMap((series) => {
    const runs: NumberedHeading[][] = [];
    for (const heading of series) {
      const above = runs.at(-1)?.at(-1);
      const by = above ? byOf(heading, above) : 0;
      if (!above || by < 0 || (by === 0 && isBegun(heading, above))) runs.push([heading]);
      else if (by > 0 || !saysTheSame(heading, above)) runs.at(-1)?.push(heading);
    }
    return runs;
  });
}

const byOf = (heading: NumberedHeading, above: NumberedHeading): number =>
  Number(heading.number) - Number(above.number);

function repeatedIn(run: readonly NumberedHeading[]): readonly HeadingRepeat[] {
  const steps = run.flatMap((heading, index) => {
    const first = run[index - 1];
    return first ? [{ heading, first, by: byOf(heading, first) }] : [];
  });
  const [repeat, ...others] = steps.filter(({ by }) => by === 0);
  const isCounted = run[0]?.number === '1' && run.length >= FEWEST && steps.every(({ by }) => by <= MOST_AHEAD);
  return repeat && others.length === 0 && isCounted ? [{ heading: repeat.heading, first: repeat.first }] : [];
}

/** 'Homes' and 'Homes (continued)' are one, and so is a number alone. */
const saysTheSame: Test = ({ words: a }, { words: b }) => a === '' || b === '' || firstWord(a) === firstWord(b);
const firstWord = (words: string): string => (words.toLowerCase().match(/\p{L}{4,}/u) ?? [''])[0];
