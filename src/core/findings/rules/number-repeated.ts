import { actionsByObjective } from '../actions';
import { cellName } from '../../workbook/place';
import type { Action } from '../../plan/types';
import { sameWords } from '../../text/tidy';
import { groupBy } from '../../lists/group-by';
import { numbersChangedByExcel } from '../changed-numbers';
import { numberParts, objectiveNumber, plainNumber } from '../numbers';
import type { Remark } from '../types';
import { rule } from '../rule';

/** Of fewer rows nobody can tell whether they share numbers as a rule. */
const FEWEST_SHARED = 4;

export const numberRepeated = rule({
  id: 'number-repeated',
  title: 'Repeated number',
  fires:
    'Fires on an action whose number an action above it in the same objective uses. A numbering that starts over, and numbers that rows share as a rule, are fine. A number that Excel cut short (1.10 into 1.1) is told as that, and so is a whole row that is there twice.',
  why: 'Two actions of one number are taken for one another in minutes and in the tracker.',
  about: 'actions',
  scope: 'row',
  severity: 'warning',
  check: ({ plan }) => plan.grids.flatMap((grid) => [...actionsByObjective(grid).values()].flatMap(repeatedIn)),
});

function repeatedIn(actions: readonly Action[]): Remark[] {
  const changed = numbersChangedByExcel(actions);
  const numbered = actions.filter((action) => isNumbersOwn(action) && !changed.has(action));
  return startsIn(numbered).flatMap((run) => {
    const groups = [...groupBy(run, ({ number }) => plainNumber(number)).values()];
    // Where rows share numbers as a rule, the number is that of something above them.
    if (run.length >= FEWEST_SHARED && run.length >= 2 * groups.length) return [];
    return groups.flatMap(([first, ...later]) =>
      later
        .filter((action) => !isCopy(action, first))
        .map((action) => ({
          place: action.numberCell?.place ?? action.place,
          action: action.place,
          words: action.action,
          message: `${first ? cellName(first.numberCell?.place ?? first.place) : ''} already uses number ${plainNumber(first?.number)}. Give this action another.`,
        })),
    );
  });
}

/** A whole row that is there twice is told as that. */
const isCopy = (action: Action, first: Action | undefined): boolean =>
  sameWords(action.action) === sameWords(first?.action ?? '') && action.action !== '';

/** A number that is the action's own: not its objective's, and not of a cell merged over several actions. */
function isNumbersOwn(action: Action): boolean {
  const { number, numberCell, objective } = action;
  if (numberParts(action).length === 0 || plainNumber(number) === objectiveNumber(objective)) return false;
  return numberCell !== undefined || action.action.startsWith(number ?? '');
}

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
