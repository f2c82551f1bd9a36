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
 * leisure centres', 're-write'), or, in one grid and with one owner, with the same telling words ('Report published', 'Publish the
 * report') and no more than for whom ('… for all partners').
 */
export function saidAnew(plan: Plan): readonly SaidAnew[] {
  const dated = actionsOf(plan).filter(({ byWhen }) => byWhen.text !== '');
  const sameDate = [...groupBy(sameLetters(dated), ({ byWhen }) => byWhen.text).values()];
  const byLetters = sameDate.flatMap((group) => pairs(group, lettersOf, () => true));
  const said = new Set(byLetters.map(({ action }) => action));
  const ofGrid = plan.grids.flatMap(({ actions }) =>
    [...groupBy(actions, ({ byWhen, byWhom }) => `${byWhen.text}\n${byWhom.text}`)].flatMap(([key, group]) =>
      key.startsWith('\n') || key.endsWith('\n') ? [] : pairs(group, stemsOf, areForTheSame),
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

/** For whom something is, without saying for which of them. */
const WHOM = new Set('agencies everyone members partners people staff teams'.split(' '));
/** Words that tell nothing of what is done. */
const SMALL = new Set(
  (
    'a about all an and at by for in into key local new of on our relevant that the this through to via with ' +
    'carry carried complete conduct deliver develop ensure hold implement make organise out produce provide run set take undertake up'
  ).split(' '),
);
const NUMBERS = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [
    word,
    String(at + 1),
  ]),
);
/** So many letters of a word say which it is: 'publish' and 'published' are one. */
const STEM = 6;

/** The words that tell what is done, in any order, 'publish' and 'published' as one. */
function stemsOf(words: string): string | undefined {
  const stems = new Set(
    words
      .split(' ')
      .filter((word) => !SMALL.has(word) && !WHOM.has(word))
      .map((word) => NUMBERS.get(word) ?? word.replace(/(?:ing|ed|es|s)$/, '').slice(0, STEM)),
  );
  return stems.size < FEWEST_WORDS ? undefined : [...stems].sort().join(' ');
}

/** False where each says for whom, and not for the same: 'for staff', 'for partners'. */
function areForTheSame(a: string, b: string): boolean {
  const [whom, others] = [a, b].map((words) =>
    words
      .split(' ')
      .filter((word) => WHOM.has(word))
      .join(' '),
  );
  return whom === '' || others === '' || whom === others;
}
