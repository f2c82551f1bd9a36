import type { Plan } from '../plan/types';
import { objectiveNumber, plainNumber } from './numbers';

/** Every number that something of the plan bears: actions, objectives, priorities, grids. */
export function numbersOf({ grids }: Plan): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const { title, actions, objectives, priorities } of grids) {
    for (const { number } of actions) numbers.add(plainNumber(number).replace(/^objective/, ''));
    for (const objective of objectives) numbers.add(objectiveNumber(objective));
    for (const { text } of [...priorities, { text: title }])
      for (const [number] of text.slice(0, 40).matchAll(/\d+(?:\.\d+)*[a-z]?/gi)) numbers.add(number.toLowerCase());
  }
  numbers.delete('');
  return numbers;
}
