import { groupBy } from '../lists/group-by';
import type { Action, Plan } from '../plan/types';
import { sharing } from '../lists/sharing';
import { sameWords } from '../text/tidy';
import { lettersHash } from '../text/word-hashes';
import { actionsOf } from './actions';

/** An action, and one above it that says the same. */
export interface SaidAnew {
  readonly action: Action;
  readonly first: Action;
}

/** Of fewer letters another order may be another thing. */
const FEWEST_LETTERS = 24;
/** So many words say what an action is about, beside those for whom it is. */
const FEWEST_WORDS = 3;

/**
 * Actions that say on the same date what one above them says: in another order or with other hyphens ('libraries and
 * leisure centres', 're-write'), or, in one grid and with one owner, with no more than for whom ('… for all partners').
 */
export function saidAnew(plan: Plan): readonly SaidAnew[] {
  const dated = actionsOf(plan).filter(({ byWhen }) => byWhen.text !== '');
  const sameDate = [...groupBy(sameLetters(dated), ({ byWhen }) => byWhen.text).values()];
  const byLetters = sameDate.flatMap((group) => pairs(group, lettersOf, () => true));
  const said = new Set(byLetters.map(({ action }) => action));
  const ofGrid = plan.grids.flatMap(({ actions }) =>
    [...groupBy(actions, ({ byWhen, byWhom }) => `${byWhen.text}\n${byWhom.text}`)].flatMap(([key, group]) =>
      key.startsWith('\n') || key.endsWith('\n') ? [] : pairs(group, wordsWithoutWhom, isForWhomOnly),
    ),
  );
  return [...byLetters, ...ofGrid.filter(({ action }) => !said.has(action))];
}

/** The actions of a group that have a key in common with one above them, where the two pass; same words are told elsewhere. */
function pairs(
  group: readonly Action[],
  keyOf: (words: string) => string | undefined,
  pass: (a: string, b: string) => boolean,
): readonly SaidAnew[] {
  if (group.length < 2) return [];
  const rows = group.flatMap((action) => {
    const words = sameWords(withoutNumber(action));
    const key = keyOf(words);
    return key === undefined ? [] : [{ action, words, key }];
  });
  return [...groupBy(rows, ({ key }) => key).values()].flatMap(([first, ...later]) =>
    later.flatMap(({ action, words }) =>
      first && words !== first.words && pass(words, first.words) ? [{ action, first: first.action }] : [],
    ),
  );
}

/** What an action says without its number. */
export const withoutNumber = ({ action, number }: Action): string =>
  number !== undefined && action.startsWith(number) ? action.slice(number.length) : action;

/** Those whose letters another one has, too: the few of a plan that are worth comparing. */
const sameLetters = (actions: readonly Action[]): readonly Action[] =>
  sharing(actions, (action) => [lettersHash(withoutNumber(action))]);

function lettersOf(words: string): string | undefined {
  const letters = Array.from(words.replaceAll(' ', ''));
  return letters.length < FEWEST_LETTERS ? undefined : letters.sort().join('');
}

/** For whom something is, without saying for which of them, and words that tell nothing. */
const WHOM = new Set(
  'a all an and at for in key local of our relevant the to with agencies members partners people staff teams'.split(
    ' ',
  ),
);

function wordsWithoutWhom(words: string): string | undefined {
  const telling = words.split(' ').filter((word) => !WHOM.has(word));
  return telling.length < FEWEST_WORDS ? undefined : telling.join(' ');
}

/** True where one of the two says nothing of for whom it is: 'for staff' and 'for partners' are two. */
const isForWhomOnly = (a: string, b: string): boolean => [a, b].some((words) => words === wordsWithoutWhom(words));
