import { once } from '../lists/once';
import type { Action, Plan } from '../plan/types';
import { actionsOf } from './actions';
import { type SaidWords, numbersOfWords, saidWords, signsOf } from '../text/said-words';

/** What an action says beside its number, as rules compare it. */
export interface Said extends SaidWords {
  readonly action: Action;
  /** True where it holds nothing but letters and spaces, its number aside. */
  readonly isPlain: boolean;
}

/** The actions of each grid with what they say: read once, whichever rules ask. */
export const saidInGrids = once(({ grids }: Pick<Plan, 'grids'>): readonly (readonly Said[])[] =>
  grids.map(({ actions }) => actions.map(saidBy)),
);

/** The same of the whole plan. */
export const saidInPlan = once((plan: Pick<Plan, 'grids'>): readonly Said[] => saidInGrids(plan).flat());

/** Its signs are those of its number as well. */
function saidBy(action: Action): Said {
  const { words, whole, letters, told, signs } = saidWords(withoutNumber(action));
  return {
    action,
    words,
    whole,
    letters,
    told,
    isPlain: signs === 0,
    signs: action.number === undefined ? signs : signs | signsOf(action.number),
  };
}

/** What an action says without its number. */
export const withoutNumber = ({ action, number }: Action): string =>
  number !== undefined && action.startsWith(number) ? action.slice(number.length) : action;

type ActionsOf = (plan: Pick<Plan, 'grids'>) => ReadonlySet<Action>;

/** So many places, more than there are words that rules look for, that few others fall on one of theirs. */
const PLACES = 16384;
/** The numbers of words are odd. */
const placeOf = (word: number): number => (word >> 1) % PLACES;

/** The words that rules look for, and the bits of the rules that do; where there are more rules than bits, some share one. */
const watched = new Map<number, number>();
const places = new Uint8Array(PLACES);
const BITS = 32;
let made = 0;

/**
 * The actions of a plan that say one of these words, and maybe a few others: rules are mostly about words that few say,
 * and look closer at those alone. All that are made when the program starts are answered in one pass over a plan.
 */
export function sayers(words: string): ActionsOf {
  const own = made++;
  for (const number of numbersOfWords(words)) {
    watched.set(number, (watched.get(number) ?? 0) | (1 << (own % BITS)));
    places[placeOf(number)] = 1;
  }
  return (plan) => {
    const { byBit, known } = sayersIn(plan);
    // One that was made after the plan was looked through gets all.
    return (own < known ? byBit[own % BITS] : undefined) ?? new Set(actionsOf(plan));
  };
}

/** For each bit the actions that say one of its words, and how many rules they are for. */
const sayersIn = once((plan: Pick<Plan, 'grids'>) => {
  const byBit = Array.from({ length: BITS }, () => new Set<Action>());
  for (const { words, action } of saidInPlan(plan)) {
    let bits = 0;
    for (const word of words) if (places[placeOf(word)] === 1) bits |= watched.get(word) ?? 0;
    for (let bit = 0; bits !== 0; bit++, bits >>>= 1) if ((bits & 1) === 1) byBit[bit]?.add(action);
  }
  return { byBit, known: made };
});

/** The actions of a plan that hold one of these signs or digits, one of them ASCII at least, and some others that may. */
export function holders(signs: string): ActionsOf {
  // Texts that are not ASCII may hold anything.
  const bits = signsOf(signs.replace(/[^ -~]/g, ''));
  return once((plan) => new Set(saidInPlan(plan).flatMap((said) => ((said.signs & bits) === 0 ? [] : said.action))));
}

/** The actions of a plan whose last word is one of these, or which hold one of these signs, and some others that may. */
export function endersOrHolders(words: string, signs: string): (plan: Pick<Plan, 'grids'>) => readonly Action[] {
  const [last, bits] = [new Set(numbersOfWords(words)), signsOf(signs)];
  return (plan) => saidInPlan(plan).flatMap((said) => (last.has(said.words.at(-1) ?? 0) || (said.signs & bits) !== 0 ? said.action : []));
} // prettier-ignore

/** Most actions hold no figure, and what needs one need not be looked for in them. */
export const mayHoldFigure = holders('0123456789');
