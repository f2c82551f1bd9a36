import { actionsByObjective, actionsOf } from '../actions';
import { cellName, showPlace } from '../../workbook/place';
import type { Action, Plan } from '../../plan/types';
import { sameWords } from '../../text/tidy';
import { groupBy } from '../../lists/group-by';
import { numbersChangedByExcel } from '../numbering/changed-numbers';
import { isNumbersOwn, numberParts, objectiveNumber, plainNumber, shownNumber } from '../numbering/numbers';
import { showHeading } from '../../reading';
import { type HeadingRepeat, headingRepeats } from '../numbering/heading-repeats';
import { type LetterRepeat, letterRepeats } from '../numbering/letter-repeats';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

/** Of fewer rows nobody can tell whether they share numbers as a rule. */
const FEWEST_SHARED = 4;

export const numberRepeated = rule({
  id: 'number-repeated',
  title: 'Repeated number',
  fires:
    'Fires on an action whose number an action above it in the same objective uses; for numbers like 1.3 or QSC-014 anywhere in the plan, where the plan hardly ever uses one again. A numbering that starts over, and numbers that rows share as a rule, are fine. So is the one action of an objective that has the letter of the one above it, and one heading of a list that has the number of the one above it. A number that Excel cut short (1.10 into 1.1) is told as that, and so is a whole row that is there twice.',
  why: 'Two actions of one number are taken for one another in minutes and in the tracker.',
  about: 'actions',
  scope: 'row',
  severity: 'warning',
  check: ({ plan }) => {
    const byObjective = plan.grids.flatMap((grid) => [...actionsByObjective(grid).values()]);
    const within = byObjective.flatMap(repeatedIn);
    return [
      ...within,
      ...byObjective.flatMap(letterRepeats).map(letterRemark),
      ...acrossObjectives(plan, within),
      ...headingRepeats(plan).map(headingRemark),
    ];
  },
});

const headingRemark = ({ heading: { heading, name, number }, first }: HeadingRepeat): Remark => ({
  place: heading.place,
  words: heading.text,
  message: `${(first.heading.place.sheet === heading.place.sheet ? cellName : showPlace)(first.heading.place)} is ${showHeading({ name, number })}, too: ${quoted(first.words, 40)}. Give this one another number.`,
});

const letterRemark = ({ action, first, letter }: LetterRepeat): Remark => ({
  place: action.place,
  action: action.place,
  words: action.action,
  message: `${cellName(first.place)} already uses ${letter}). Give this action another letter.`,
});

/** Where more of a plan's numbers come again, each grid or objective counts for itself. */
const MOST_ACROSS = 0.05;

/** '1.3' under another objective or in another grid, in a plan that hardly ever uses such a number again. */
function acrossObjectives(plan: Plan, within: readonly Remark[]): Remark[] {
  const said = new Set(within.map(({ action }) => action));
  const changed = new Set(plan.grids.flatMap(({ actions }) => [...numbersChangedByExcel(actions).keys()]));
  const dotted = actionsOf(plan).filter(
    (action) => runsThrough(action) && isNumbersOwn(action) && !changed.has(action),
  );
  const again = [...groupBy(dotted, ({ number }) => plainNumber(number)).values()].flatMap(([first, ...later]) =>
    later
      .filter((action) => !said.has(action.place) && !isCopy(action, first) && [action, first].every(isInStep))
      .map((action) => ({ action, first })),
  );
  if (again.length > Math.max(1, MOST_ACROSS * dotted.length)) return [];
  return again.map(({ action, first }) => remarkOn(action, first));
}

/** '1.3' and 'QSC-014' number a whole plan; '3' may begin anew under each objective. */
const runsThrough = (action: Action): boolean =>
  numberParts(action).length > 1 || /^[a-z]{1,6}[-/. ]?\d+$/i.test(shownNumber(action.number ?? ''));

/** A number of another objective is told as that. */
function isInStep(action: Action | undefined): boolean {
  if (!action) return true;
  const objective = objectiveNumber(action.objective);
  return !/^\d+$/.test(objective) || numberParts(action)[0]?.replace(/^[a-z]+/i, '') === objective;
}

const remarkOn = (action: Action, first: Action | undefined): Remark => {
  const place = first?.numberCell?.place ?? first?.place ?? action.place;
  const where = place.sheet === action.place.sheet ? cellName(place) : showPlace(place);
  return {
    place: action.numberCell?.place ?? action.place,
    action: action.place,
    words: action.action,
    message: `${where} already uses number ${shownNumber(action.number ?? '')}. Give this action another.`,
  };
};

function repeatedIn(actions: readonly Action[]): Remark[] {
  const changed = numbersChangedByExcel(actions);
  const numbered = actions.filter((action) => isNumbersOwn(action) && !changed.has(action));
  return startsIn(numbered).flatMap((run) => {
    const groups = [...groupBy(run, ({ number }) => plainNumber(number)).values()];
    // Where rows share numbers as a rule, the number is that of something above them.
    if (run.length >= FEWEST_SHARED && run.length >= 2 * groups.length) return [];
    return groups.flatMap(([first, ...later]) =>
      later.filter((action) => !isCopy(action, first)).map((action) => remarkOn(action, first)),
    );
  });
}

/** A whole row that is there twice is told as that. */
const isCopy = (action: Action, first: Action | undefined): boolean =>
  sameWords(action.action) === sameWords(first?.action ?? '') && action.action !== '';

/** Actions in runs: a numbering that starts over, from its first number to its second, starts a run. */
function startsIn(actions: readonly Action[]): readonly (readonly Action[])[] {
  const [first, second] = actions.map(({ number }) => plainNumber(number));
  const runs: Action[][] = [];
  actions.forEach((action, index) => {
    const startsOver =
      index === 0 || (plainNumber(action.number) === first && plainNumber(actions[index + 1]?.number) === second);
    if (startsOver) runs.push([action]);
    else runs.at(-1)?.push(action);
  });
  return runs;
}
