import type { Action, Plan } from '../plan/types';
import { numbersChangedByExcel } from './changed-numbers';
import { once } from './once';
import { objectiveNumber, plainNumber } from './numbers';

/** Every number that something of the plan bears: actions, objectives, priorities, grids. What 2.1 is in, 2 is, too. */
export const numbersOf = once(({ grids }: Plan): ReadonlySet<string> => {
  const numbers = new Set<string>();
  for (const { title, actions, objectives, priorities } of grids) {
    for (const action of actions) addAll(numbers, numbersOfAction(action));
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
  addWithParents(numbers, plainNumber(number).replace(/^objective/, ''));
  addWithParents(numbers, objectiveNumber(objective));
  return numbers;
}

/** The number to which a reference points: '1.3' of 'Cross ref 1.3'; undefined where it names none. */
export const numberReferredTo = (to: string): string | undefined => /\d+(?:\.\d+)*[a-z]?/i.exec(to)?.[0].toLowerCase();

function addWithParents(numbers: Set<string>, number: string): void {
  numbers.add(number);
  const plain = number.replace(/^[a-z]+(?=\d)/, '');
  const parts = plain.split('.');
  for (let depth = 1; depth <= parts.length; depth++) numbers.add(parts.slice(0, depth).join('.'));
  // '2a' stands in 2.
  numbers.add(plain.replace(/(?<=^\d+)[a-z]$/, ''));
  numbers.delete('');
}

function addAll(numbers: Set<string>, more: Iterable<string>): void {
  for (const number of more) numbers.add(number);
}
