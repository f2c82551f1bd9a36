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
const PLACES = 16384;
/** The numbers of words are odd. */
const placeOf = (word: number): number => (word >> 1) % PLACES;

/** The words that rules look for, and a bit for each rule that does. */
const watched = new Map<number, number>();
const places = new Uint8Array(PLACES);
let rules = 0;

/**
 * The actions of a plan that say one of these words: rules are mostly about words that few say, and look closer at those
 * alone. All that are made when the program starts are answered in one pass over a plan.
 */
export function sayers(words: string): (plan: Pick<Plan, 'grids'>) => ReadonlySet<Action> {
  const rule = rules++;
  for (const number of numbersOfWords(words)) {
    watched.set(number, (watched.get(number) ?? 0) | (1 << rule));
    places[placeOf(number)] = 1;
  }
  return (plan) => {
    const found = sayersIn(plan);
    // One that was made after the plan was looked through.
    return found[rule] ?? new Set(plan.grids.flatMap(({ actions }) => actions));
  };
}

/** For each rule the actions that say one of its words. */
const sayersIn = once((plan: Pick<Plan, 'grids'>): readonly ReadonlySet<Action>[] => {
  const found = Array.from({ length: rules }, () => new Set<Action>());
  for (const grid of saidInGrids(plan))
    for (const { words, action } of grid) {
      let of = 0;
      for (const word of words) if (places[placeOf(word)] === 1) of |= watched.get(word) ?? 0;
      for (let rule = 0; of !== 0; rule++, of >>>= 1) if ((of & 1) === 1) found[rule]?.add(action);
    }
  return found;
});
