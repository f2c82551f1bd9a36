import { groupBy } from '../lists/group-by';
import type { Action, Plan } from '../plan/types';
import { sharing } from '../lists/sharing';
import { sameWords } from '../text/tidy';
import { type Said, saidInGrids, withoutNumber } from './said';

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
  const dated = saidInGrids(plan).flatMap((grid) => grid.filter(({ action }) => action.byWhen.text !== ''));
  const byLetters = sameCell(sameLetters(dated), ({ byWhen }) => byWhen.text).flatMap((group) =>
    pairs(group, lettersOf, () => true),
  );
  const said = new Set(byLetters.map(({ action }) => action));
  const ofGrid = plan.grids.flatMap(({ actions }) =>
    sameCell(actions, ({ byWhen }) => byWhen.text)
      .flatMap((group) => sameCell(group, ({ byWhom }) => byWhom.text))
      .flatMap((group) => pairs(group, stemsOf, areForTheSame)),
  );
  return [...byLetters, ...ofGrid.filter(({ action }) => !said.has(action))];
}

/** The actions whose cell of a kind says the same as another's, each group by itself. */
const sameCell = (actions: readonly Action[], cell: (action: Action) => string): readonly (readonly Action[])[] =>
  [...groupBy(actions, cell)].flatMap(([text, group]) => (text === '' || group.length < 2 ? [] : [group]));

/** The actions of a group that have a key in common with one above them, where the two pass; same words are told elsewhere. */
function pairs(
  group: readonly Action[],
  keyOf: (words: string) => string | undefined,
  pass: (a: string, b: string) => boolean,
): readonly SaidAnew[] {
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

/** Those whose letters another one has, too: the few of a plan that are worth comparing. */
const sameLetters = (said: readonly Said[]): readonly Action[] =>
  sharing(said, ({ letters }) => [letters]).map(({ action }) => action);

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
