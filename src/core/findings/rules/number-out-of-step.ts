import type { Objective } from '../../grids/table/types';
import { headingNumber } from '../../reading';
import { actionsByObjective } from '../actions';
import type { Action, Plan } from '../../plan/types';
import { type HeadingGap, headingGaps } from '../numbering/heading-gaps';
import { type NumberGap, numberGaps } from '../numbering/number-gaps';
import { numberParts, objectiveNumber, plainNumber, shownNumber } from '../numbering/numbers';
import { listed, quoted } from '../words';
import type { Fix, Remark } from '../types';
import { rule } from '../rule';

export const numberOutOfStep = rule({
  id: 'number-out-of-step',
  title: 'Number out of step',
  fires:
    "Fires once for each numbered objective whose actions bear another objective's number (4.1, 4.2 … under Objective 5), in a plan whose numbers mostly begin with their objective's, and on the one number of an objective that is lower than the one above it (1.2, 1.4, 1.3, 1.5). The fix renumbers them. A note tells of a number that is left out (1.5, then 1.7) in a plan that otherwise counts its actions one by one, where nothing of the plan bears it or speaks of it; and of an objective, a priority or a grid whose number is left out (Objective 2, then 4).",
  why: 'Under a wrong number an action is looked for, and reported, under another objective.',
  about: 'actions',
  scope: 'row',
  severity: 'warning',
  fixes: 'chosen',
  check: ({ plan }) => [
    ...numberGaps(plan).map(notThere),
    ...headingGaps(plan).map(headingNotThere),
    ...plan.grids.flatMap((grid) => [...actionsByObjective(grid).values()].flatMap(outOfOrder)),
    ...(followObjectives(plan)
      ? plan.grids.flatMap((grid) =>
          [...actionsByObjective(grid)].flatMap(([objective, ofObjective]) =>
            outOfStep(numberOf(objective), ofObjective),
          ),
        )
      : []),
  ],
});

/** 'Priority 5 Voice of the child' is numbered as 'Objective 5' is. */
const numberOf = (objective: Objective | undefined): string =>
  objectiveNumber(objective) || (objective && headingNumber(objective.text)?.number) || '';

/** A number that is left out may be on purpose, so that the others stay as they are. */
const notThere = ({ before, after, missing }: NumberGap): Remark => ({
  place: after.numberCell?.place ?? after.place,
  action: after.place,
  words: after.action,
  message: `There ${missing.length === 1 ? 'is' : 'are'} no ${listed(missing)}: ${shownNumber(after.number ?? '')} follows ${shownNumber(before.number ?? '')}. Check whether a row was lost.`,
  severity: 'info',
});

const headingNotThere = ({ missing, before, after }: HeadingGap): Remark => ({
  place: after.place,
  words: after.text,
  message: `There is no ${missing}: ${quoted(after.text, 40)} follows ${quoted(before.text, 40)}. Check whether one was lost.`,
  severity: 'info',
});

/** In a shorter list nobody can tell which number is the wrong one. */
const ENOUGH_IN_ORDER = 4;

/** The one number of an objective that is lower than the one above it, where all others count up: 1.1, 1.2, 1.4, 1.3, 1.5. */
function outOfOrder(actions: readonly Action[]): Remark[] {
  const numbered = actions
    .filter(({ number }) => number !== undefined)
    .flatMap((action) => {
      const parts = numberParts(action);
      const last = Number(parts.at(-1));
      return parts.length > 1 && Number.isInteger(last) ? [{ action, last, series: parts.slice(0, -1).join('.') }] : [];
    });
  const [first] = numbered;
  if (numbered.length < ENOUGH_IN_ORDER || numbered.some(({ series }) => series !== first?.series)) return [];
  const back = numbered.filter((one, index) => index > 0 && one.last < (numbered[index - 1]?.last ?? 0));
  const [odd] = back;
  const above = odd && numbered[numbered.indexOf(odd) - 1];
  if (!odd || !above || back.length > 1 || odd.last === first?.last) return [];
  const { action } = odd;
  return [
    {
      place: action.numberCell?.place ?? action.place,
      action: action.place,
      words: action.action,
      message: `Number ${plainNumber(action.number)} comes after ${plainNumber(above.action.number)}. Renumber it, or move the row.`,
    },
  ];
}

/** True where most numbers begin with their objective's. Otherwise they count something else: grids, or the whole plan. */
function followObjectives({ grids }: Plan): boolean {
  let [inStep, out] = [0, 0];
  for (const { actions } of grids)
    for (const action of actions) {
      const step = isInStep(numberOf(action.objective), action);
      if (step === true) inStep++;
      else if (step === false) out++;
    }
  return inStep >= out;
}

/** Whether an action's number begins with its objective's; undefined where there is nothing to compare. */
function isInStep(objective: string, action: Action): boolean | undefined {
  if (action.number === undefined || !/^\d+(?:\.\d+)*$/.test(objective)) return undefined;
  const depth = objective.split('.').length;
  const parts = plainParts(action);
  if (parts.length <= depth) return undefined;
  // '2.1.4' in grid 2 is the fourth action of its objective 1.
  return [0, 1].some((from) => parts.length > from + depth && parts.slice(from, from + depth).join('.') === objective);
}

/** The parts of a number without the letters before it: 'A4.1' is ['4', '1']. */
const plainParts = (action: Action): readonly string[] =>
  numberParts(action).map((part, index) => (index === 0 ? part.replace(/^[a-z]+(?=\d)/i, '') : part));

function outOfStep(objective: string, actions: readonly Action[]): Remark[] {
  const depth = objective.split('.').length;
  const strangers = actions.filter((action) => isInStep(objective, action) === false);
  const [first] = strangers;
  if (!first) return [];
  const fix = renumbered(objective, depth, actions, strangers);
  const numbers = strangers.map(({ number }) => plainNumber(number));
  const are = strangers.length === 1 ? 'Number' : 'Numbers';
  return [
    {
      place: first.numberCell?.place ?? first.place,
      places: strangers.map(({ place, numberCell }) => numberCell?.place ?? place),
      action: first.place,
      words: strangers.map(({ action }) => action).join('\n'),
      message: `${are} ${listed(numbers)} ${strangers.length === 1 ? 'is' : 'are'} under objective ${objective}. Renumber ${strangers.length === 1 ? 'it' : 'them'}${fix ? `: ${listed(fix.map(({ number }) => number))}` : ''}.`,
      ...(fix && { fix: fix.map(({ place, after }) => ({ place, after })) }),
    },
  ];
}

/** The same numbers behind the objective's own, unless one of them is taken. */
function renumbered(
  objective: string,
  depth: number,
  actions: readonly Action[],
  strangers: readonly Action[],
): (Fix[number] & { readonly number: string })[] | undefined {
  const taken = new Set(
    actions.filter((action) => !strangers.includes(action)).map(({ number }) => plainNumber(number)),
  );
  if (strangers.some(({ numberCell, laterRows }) => !numberCell && laterRows.some(({ action }) => action !== '')))
    return undefined;
  const fixes = strangers.map((action) => {
    const parts = numberParts(action);
    const written = action.number ?? '';
    const [letters = ''] = /^[A-Za-z]*/.exec(written) ?? [];
    const rest = depth === 1 ? written.slice(letters.length).replace(/^\d+/, '') : `.${parts.slice(depth).join('.')}`;
    const number = `${letters}${objective}${rest}`;
    return action.numberCell
      ? { place: action.numberCell.place, after: number, number }
      : { place: action.place, after: `${number}${action.action.slice(written.length)}`, number };
  });
  const isFree = fixes.every(({ number }) => !taken.has(plainNumber(number)));
  return isFree && new Set(fixes.map(({ number }) => plainNumber(number))).size === fixes.length ? fixes : undefined;
}
