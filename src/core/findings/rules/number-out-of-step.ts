import type { Action } from '../../plan/types';
import { groupBy } from '../group-by';
import { numberParts, objectiveNumber, plainNumber } from '../numbers';
import { listed } from '../words';
import type { Fix, Remark, Rule } from '../types';

export const numberOutOfStep: Rule = {
  id: 'number-out-of-step',
  title: 'Numbers out of step with their objective',
  fires:
    "Fires once for each numbered objective whose actions bear another objective's number (4.1, 4.2 … under Objective 5). The fix renumbers them.",
  why: 'Under a wrong number an action is looked for, and reported, under another objective.',
  about: 'actions',
  scope: 'row',
  severity: 'warning',
  fixes: 'chosen',
  check: ({ plan }) =>
    plan.grids.flatMap(({ actions }) =>
      [...groupBy(actions, ({ objective }) => objective)].flatMap(([objective, ofObjective]) =>
        outOfStep(objectiveNumber(objective), ofObjective),
      ),
    ),
};

function outOfStep(objective: string, actions: readonly Action[]): Remark[] {
  if (!/^\d+(?:\.\d+)*$/.test(objective)) return [];
  const depth = objective.split('.').length;
  const strangers = actions.filter((action) => {
    const parts = numberParts(action);
    return parts.length > depth && parts.slice(0, depth).join('.') !== objective;
  });
  const [first] = strangers;
  if (!first) return [];
  const fix = renumbered(objective, depth, actions, strangers);
  const numbers = strangers.map(({ number }) => plainNumber(number));
  const bear = strangers.length === 1 ? 'This action bears the number' : 'These actions bear the numbers';
  return [
    {
      place: first.place,
      places: strangers.map(({ place }) => place),
      action: first.place,
      words: strangers.map(({ action }) => action).join('\n'),
      message: `${bear} ${listed(numbers)} under objective ${objective}. Renumber ${strangers.length === 1 ? 'it' : 'them'}${fix ? `: ${listed(fix.map(({ number }) => number))}` : ''}.`,
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
  const fixes = strangers.map((action) => {
    const parts = numberParts(action);
    const written = action.number ?? '';
    const rest = written.slice(written.search(/\d/)).replace(/^\d+/, '');
    const number = `${objective}${depth === 1 ? rest : `.${parts.slice(depth).join('.')}`}`;
    return action.numberCell
      ? { place: action.numberCell.place, after: number, number }
      : { place: action.place, after: `${number}${action.action.slice(written.length)}`, number };
  });
  const isFree = fixes.every(({ number }) => !taken.has(plainNumber(number)));
  return isFree && new Set(fixes.map(({ number }) => number)).size === fixes.length ? fixes : undefined;
}
