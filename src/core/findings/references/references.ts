import type { Action, Plan } from '../../plan/types';
import { actionsByObjective } from '../actions';
import { numbersChangedByExcel } from '../numbering/changed-numbers';
import { once } from '../../lists/once';
import { objectiveNumber, plainNumber } from '../numbering/numbers';

/** Every number that something of the plan bears: actions, objectives, priorities, grids. What 2.1 is in, 2 is, too. */
export const numbersOf = once(({ grids }: Plan): ReadonlySet<string> => {
  const numbers = new Set<string>();
  for (const grid of grids) {
    const { title, actions, objectives, priorities } = grid;
    for (const { number } of actions) if (number !== undefined) addWithParents(numbers, ownNumber(number));
    for (const objective of actionsByObjective(grid).keys()) addWithParents(numbers, objectiveNumber(objective));
    for (const meant of numbersChangedByExcel(actions).values()) numbers.add(plainNumber(meant));
    for (const objective of objectives) addWithParents(numbers, objectiveNumber(objective));
    for (const { text } of [...priorities, { text: title }])
      for (const [number] of text.slice(0, 40).matchAll(/\d+(?:\.\d+)*[a-z]?/gi)) numbers.add(number.toLowerCase());
  }
  numbers.delete('');
  return numbers;
});

/** The numbers by which a reference may call an action: its own, with and without letters before it, and its objective's. */
export function numbersOfAction({ number, objective }: Action): ReadonlySet<string> {
  const numbers = new Set<string>();
  addWithParents(numbers, ownNumber(number));
  addWithParents(numbers, objectiveNumber(objective));
  return numbers;
}

const ownNumber = (written: string | undefined): string => plainNumber(written).replace(/^objective/, '');

/** The number to which a reference points: '1.3' of 'Cross ref 1.3'; undefined where it names none. */
export const numberReferredTo = (to: string): string | undefined => /\d+(?:\.\d+)*[a-z]?/i.exec(to)?.[0].toLowerCase();

/** So many levels have the numbers of plans, and some more. */
const DEEPEST = 9;

function addWithParents(numbers: Set<string>, number: string): void {
  if (numbers.has(number)) return;
  numbers.add(number);
  const plain = number.replace(/^[a-z]+(?=\d)/, '');
  const parts = plain.split('.');
  for (let depth = 1; depth <= Math.min(parts.length, DEEPEST); depth++) numbers.add(parts.slice(0, depth).join('.'));
  // '2a' stands in 2.
  numbers.add(plain.replace(/(?<=^\d+)[a-z]$/, ''));
  numbers.delete('');
}
