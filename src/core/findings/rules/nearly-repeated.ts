import type { Action } from '../../plan/types';
import { isOneSlipAway } from '../../text/slips';
import { sameWords } from '../../text/tidy';
import { isOneOf } from '../../text/is-one-of';
import { cellName, showPlace } from '../../workbook/place';
import { groupBy } from '../../lists/group-by';
import { sharing } from '../../lists/sharing';
import { type Said, saidInGrids, withoutNumber } from '../said';
import { saidAnew } from '../said-anew';
import { quoted } from '../words';
import { rule } from '../rule';
import type { Remark } from '../types';

/** Of fewer words one makes another action. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 40;
/** Words that change nothing. */
const SMALL = new Set(['a', 'an', 'the', 'of', 'to', 'for', 'in', 'on', 'at', 'and', 'with', 'by', 'all', 'that']);
const isSmall = isOneOf([...SMALL].join(' '));

export const nearlyRepeated = rule({
  id: 'nearly-repeated',
  title: 'Nearly the same action twice',
  fires:
    "Fires on an action of six words or more that says the same as one above it in its grid but for one small word ('the', 'of') or one slip of a letter; anywhere in the plan on the same date in another order or with other hyphens; and in the same telling words ('Report published', 'Publish the report for all partners'): three at least in a grid with one date and lead, and one more for each of the three that is another, one fewer where both cost the same sum; four of one, within the words of the other, where they cost the same. Other words, numbers and names make another action.",
  why: 'A row that was copied and touched up is delivered once and reported twice.',
  about: 'actions',
  scope: 'row',
  severity: 'info',
  check: ({ plan }) => {
    const near = saidInGrids(plan).flatMap(nearTwins);
    const told = new Set(near.map(({ action }) => action));
    const anew = saidAnew(plan).filter(({ action }) => !told.has(action.place));
    return [...near, ...anew.map(({ action, first }) => remarkOn(action, first))];
  },
});

interface Row {
  readonly action: Action;
  readonly words: readonly string[];
}

function nearTwins(grid: readonly Said[]): Remark[] {
  const rows = maybeNear(grid)
    .map(({ action }): Row => ({ action, words: sameWords(withoutNumber(action)).split(' ') }))
    .filter(({ words }) => words.length >= FEWEST_WORDS && words.length <= MOST_WORDS);
  // What two rows have in common when one word is left out of either.
  const cut = rows.flatMap((row) => withoutEach(row.words).map((key, at) => ({ row, at, key })));
  const whole = rows.map((row) => ({ row, at: -1, key: row.words.join(' ') }));
  const told = new Map<Action, Remark>();
  for (const alike of groupBy([...whole, ...cut], ({ key }) => key).values()) {
    const [first] = alike;
    const twin = alike.find(({ row, at }) => first && row !== first.row && isNear(first.row, first.at, row, at));
    if (!first || !twin || told.has(twin.row.action)) continue;
    told.set(twin.row.action, remarkOn(twin.row.action, first.row.action));
  }
  return [...told.values()];
}

/** So many lots, into which the words of an action are dealt. */
const LOTS = 3;

/**
 * The actions that may be near another one. Two that are near have the same words but for small ones and one of each,
 * which are in two lots at most: they have all words of the third in common.
 */
function maybeNear(grid: readonly Said[]): readonly Said[] {
  const said = grid.filter(({ words }) => words.length >= FEWEST_WORDS && words.length <= MOST_WORDS);
  const lots = new Int32Array(said.length * LOTS);
  for (const [index, { words }] of said.entries()) dealInto(lots, index * LOTS, words);
  return sharing(said, lots);
}

/** A number for the words of each lot, small ones left out. */
function dealInto(lots: Int32Array, start: number, words: readonly number[]): void {
  let big = 0;
  for (const word of words) {
    if (isSmall(word)) continue;
    const lot = start + (word % LOTS);
    lots[lot] = Math.imul((lots[lot] ?? 0) ^ word, 0x01000193) >>> 2;
    big++;
  }
  for (let lot = 0; lot < LOTS; lot++) lots[start + lot] = (lots[start + lot] ?? 0) ^ (big * LOTS + lot);
}

/** What is left when a word is left out, for each of them. */
function withoutEach(words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  let start = 0;
  return words.map(({ length }) => {
    const end = start + length;
    const left = start === 0 ? text.slice(end + 1) : text.slice(0, start - 1) + text.slice(end);
    start = end + 1;
    return left;
  });
}

/** Whether the words that were left out differ by a slip, or change nothing. */
function isNear(a: Row, atA: number, b: Row, atB: number): boolean {
  const [left, right] = [a.words[atA], b.words[atB]];
  if (left === right) return false;
  if (left === undefined || right === undefined) return SMALL.has(left ?? right ?? '');
  if (/\d/.test(left + right)) return false;
  return (
    (SMALL.has(left) && SMALL.has(right)) || (Math.min(left.length, right.length) > 4 && isOneSlipAway(left, right))
  );
}

const remarkOn = (action: Action, first: Action): Remark => ({
  place: action.place,
  action: action.place,
  words: action.action,
  message: `${(first.place.sheet === action.place.sheet ? cellName : showPlace)(first.place)} says nearly the same: ${quoted(withoutNumber(first))}. Delete one, or say how they differ.`,
});
