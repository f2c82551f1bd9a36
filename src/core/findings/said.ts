import { once } from '../lists/once';
import type { Action, Plan } from '../plan/types';
import { type SaidWords, numbersOfWords, saidWords } from '../text/said-words';

/** What an action says beside its number, as rules compare it. */
export interface Said extends SaidWords {
  readonly action: Action;
}

/** The actions of each grid with what they say: read once, whichever rules ask. */
export const saidInGrids = once(({ grids }: Pick<Plan, 'grids'>): readonly (readonly Said[])[] =>
  grids.map(({ actions }) => actions.map((action) => ({ action, ...saidWords(withoutNumber(action)) }))),
);

/** What an action says without its number. */
export const withoutNumber = ({ action, number }: Action): string =>
  number !== undefined && action.startsWith(number) ? action.slice(number.length) : action;

/** So many places, more than there are words that rules look for, that few others fall on one of theirs. */
const PLACES = 4096;
/** The numbers of words are odd. */
const placeOf = (word: number): number => (word >> 1) % PLACES;

/** The actions of a plan that say one of these words: rules are mostly about words that few say, and look closer at those alone. */
export function sayers(words: string): (plan: Pick<Plan, 'grids'>) => ReadonlySet<Action> {
  const numbers = new Set(numbersOfWords(words));
  const places = new Uint8Array(PLACES);
  for (const number of numbers) places[placeOf(number)] = 1;
  const saysOne = (said: Said): boolean => {
    for (const word of said.words) if (places[placeOf(word)] === 1 && numbers.has(word)) return true;
    return false;
  };
  return once((plan) => {
    const found = new Set<Action>();
    for (const grid of saidInGrids(plan)) for (const said of grid) if (saysOne(said)) found.add(said.action);
    return found;
  });
}
