import { once } from '../lists/once';
import type { Action, Plan } from '../plan/types';
import { type SaidWords, numbersOfWords, saidWords, signsOf } from '../text/said-words';
import { wordIndex } from '../text/word-index';

/** What an action says beside its number, as rules compare it. */
export interface Said extends SaidWords {
  readonly action: Action;
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
    signs: action.number === undefined ? signs : signs | signsOf(action.number),
  };
}

/** What an action says without its number. */
export const withoutNumber = ({ action, number }: Action): string =>
  number !== undefined && action.startsWith(number) ? action.slice(number.length) : action;

type ActionsOf = (plan: Pick<Plan, 'grids'>) => ReadonlySet<Action>;

const indexOfWords = once((plan: Pick<Plan, 'grids'>) => wordIndex(saidInPlan(plan)));

/** The actions of a plan that say one of these words: rules are mostly about words that few say, and look closer at those alone. */
export function sayers(words: string): ActionsOf {
  const numbers = numbersOfWords(words);
  return once((plan) => new Set(indexOfWords(plan)(numbers).map(({ action }) => action)));
}

/** The actions of a plan that hold one of these signs or digits, one of them ASCII at least, and some others that may. */
export function holders(signs: string): ActionsOf {
  // Texts that are not ASCII may hold anything.
  const bits = signsOf(signs.replace(/[^ -~]/g, ''));
  return once((plan) => new Set(saidInPlan(plan).flatMap((said) => ((said.signs & bits) === 0 ? [] : said.action))));
}

/** Most actions hold no figure, and what needs one need not be looked for in them. */
export const mayHoldFigure = holders('0123456789');
