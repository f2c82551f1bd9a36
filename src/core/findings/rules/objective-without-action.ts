import type { Objective } from '../../grids/table/types';
import type { Action, PlanGrid } from '../../plan/types';
import { areSiblings, headingNumber } from '../../reading';
import { numberParts, objectiveNumber } from '../numbering/numbers';
import { actionsByObjective } from '../actions';
import { quoted } from '../words';
import { sameCell } from '../../workbook/place';
import { rule } from '../rule';

export const objectiveWithoutAction = rule({
  id: 'objective-without-action',
  title: 'Objective or priority without an action',
  fires:
    "Fires on an objective ('Objective 3 …', or a heading in the table) that has no action in its grid, nor one with its number anywhere in the plan, and on a priority that heads a table or a group of rows and has none. A heading of headings is fine, and so is one above a table that others part. Priorities that are listed above a grid are matched by their numbers, where most of them bear the numbers of actions.",
  why: 'An objective that nothing is done for will not be reached.',
  about: 'grids',
  scope: 'grid',
  severity: 'warning',
  check: ({ plan: { grids } }) => {
    const numbers = new Set(grids.flatMap((grid) => [...actionsByObjective(grid).keys()].map(objectiveNumber)));
    const bearing = new Set([...numbers, ...grids.flatMap(({ actions }) => firstNumbersOf(actions))]);
    return grids.flatMap((grid) => {
      const empty = emptyObjectives(grid);
      // A priority may head rows, too.
      const others = emptyPriorities(grid, bearing).filter(
        (one) => !empty.some(({ place }) => sameCell(place, one.place)),
      );
      return [...empty, ...others]
        .filter((objective) => !numbers.has(objectiveNumber(objective)) || objectiveNumber(objective) === '')
        .map(({ text, place }) => ({
          place,
          words: text,
          message: `No action for ${quoted(text)}. Add one, or delete it.`,
        }));
    });
  },
});

/** The first parts of actions' numbers: '3' of '3.2'. */
const firstNumbersOf = (actions: readonly Action[]): readonly string[] =>
  actions.filter(({ number }) => number !== undefined).flatMap((action) => numberParts(action).slice(0, 1));

/** Numbered priorities of a list of which most are served by actions with their numbers, and these are not. */
function emptyPriorities({ priorities }: PlanGrid, bearing: ReadonlySet<string>): readonly Objective[] {
  const numbered = priorities.flatMap((priority): Objective[] => {
    const number = headingNumber(priority.text)?.number;
    return number === undefined ? [] : [{ ...priority, number }];
  });
  const empty = numbered.filter(({ number }) => number !== undefined && !bearing.has(number));
  return empty.length * 2 < numbered.length ? empty : [];
}

/** An objective that is said again (above the table and in it) counts once, with the actions of either. */
function emptyObjectives(grid: PlanGrid): readonly Objective[] {
  const { objectives, actions } = grid;
  const served = new Set([...actionsByObjective(grid).keys()].filter((objective) => objective !== undefined));
  const words = new Set([...served].map(({ text }) => text));
  const listed = new Set(objectives);
  const sections = new Set(actions.map(({ section }) => section));
  const last = Math.max(...actions.map(({ place }) => place.row));
  return objectives.filter(
    (objective, index) =>
      !served.has(objective) &&
      !(objective.place.row > last && isNote(objective)) &&
      !words.has(objective.text) &&
      !sections.has(objective.text) &&
      !hasRowsOfTheirOwn(objective, objectives[index + 1], actions, listed) &&
      !headsOther(objective, objectives[index + 1], served) &&
      !headsTable(objective, objectives[index + 1], grid) &&
      objectives.findIndex(({ text }) => text === objective.text) === index,
  );
}

/** 'Set aside in the budget: £32,910.' below the last action: no heading. */
const isNote = ({ text, number }: Objective): boolean => number === undefined && /£ ?\d|^\W*notes?\b/i.test(text);

/** Rows between an objective and the next one that say in a cell of their own what they are for: it heads them as well. */
function hasRowsOfTheirOwn(
  { place, text }: Objective,
  next: Objective | undefined,
  actions: readonly Action[],
  listed: ReadonlySet<Objective>,
): boolean {
  const end = next?.place.sheet === place.sheet ? next.place.row : Infinity;
  return actions.some(
    (action) =>
      action.place.sheet === place.sheet &&
      action.place.row > place.row &&
      action.place.row < end &&
      action.objective !== undefined &&
      !listed.has(action.objective) &&
      action.section?.includes(text) === true,
  );
}

/** '2. Treatment' right above '2.1 Prescribing', or a heading right above a heading: what stands under that is its own. */
function headsOther(objective: Objective, next: Objective | undefined, served: ReadonlySet<Objective>): boolean {
  if (!next || !served.has(next) || areSiblings(objective, next)) return false;
  const [number, below] = [objectiveNumber(objective), objectiveNumber(next)];
  if (number !== '' && below !== '') return below.startsWith(`${number}.`);
  return (
    (number === '' || number === below) &&
    next.place.sheet === objective.place.sheet &&
    next.place.row === objective.place.row + 1
  );
}

/** 'Priority 1: …' above a table in which headings of another kind part the rows: the whole table is its. */
function headsTable({ place, text }: Objective, next: Objective | undefined, grid: PlanGrid): boolean {
  const above = grid.objectives.filter((one) => one.place.sheet === grid.place.sheet && one.place.row <= grid.place.row);
  const isAlone = above.length === 1 && above[0]?.place === place;
  return isAlone && next !== undefined && (next.number === undefined || isOfOtherKind(text, next)) && !areSiblings({ text }, next);
} // prettier-ignore

/** 'Priority 1' above 'Objective 1.1': what is called otherwise is counted otherwise. */
function isOfOtherKind(text: string, next: Objective): boolean {
  const name = headingNumber(text)?.name.toLowerCase() ?? '';
  return name !== '' && !next.text.toLowerCase().startsWith(name);
}
