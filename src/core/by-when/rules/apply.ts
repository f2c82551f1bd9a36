import type { Item } from '../items';
import { shapeOf } from '../shapes';
import type { Reading, Rule } from './rule';

/** Goes over items with rules, one after the other. */
export type RuleList = (items: Item[], reading: Reading) => Item[];

/** Some of the rules, as bits: so many of them in each number. */
type RuleSet = readonly number[];
const BITS = 30;

/** A shape takes so many bits: the greatest such number stands for none. */
const SHAPE_BITS = 7;
const NO_SHAPES = (1 << (3 * SHAPE_BITS)) - 1;

/**
 * A list of rules that go one after the other, each over all of the items. A rule is left out where no three
 * neighbours are of shapes with which it may begin: which rules may is worked out once for each three shapes.
 */
export function ruleList(rules: readonly Rule[]): RuleList {
  const known = new Map<number, RuleSet>();
  const beginningAt = (items: readonly Item[], at: number): RuleSet => {
    const shapes = [0, 1, 2].map((next) => {
      const item = items[at + next];
      return item && shapeOf(item);
    });
    return setOf(rules.map(({ mayBegin }) => mayBegin(shapes)));
  };
  const none: RuleSet = setOf(rules.map(() => false));
  const ofShort = new Map<number, RuleSet>();
  const wanted = (items: readonly Item[]): RuleSet => {
    const key = shortKey(items);
    const same = key === undefined ? undefined : ofShort.get(key);
    if (same) return same;
    const found = wantedOf(items);
    if (key !== undefined && ofShort.size < MOST_KEPT) ofShort.set(key, found);
    return found;
  };
  const wantedOf = (items: readonly Item[]): RuleSet => {
    const set = none.slice();
    let three = NO_SHAPES;
    for (let at = items.length - 1; at >= 0; at--) {
      const item = items[at];
      if (!item) continue;
      three = (shapeOf(item) << (2 * SHAPE_BITS)) | (three >> SHAPE_BITS);
      let some = known.get(three);
      if (!some) known.set(three, (some = beginningAt(items, at)));
      for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) | (some[word] ?? 0);
    }
    return set;
  };
  return (items, reading) => {
    let found = items;
    let set = wanted(found);
    for (let at = nextIn(set, 0); at >= 0; at = nextIn(set, at + 1)) {
      const merged = rules[at]?.apply(found, reading);
      if (!merged || merged === found) continue;
      found = merged;
      set = wanted(found);
    }
    return found;
  };
}

/** Most lists are short and have shapes that came before: what is wanted of them is remembered. */
const SHORT = 7;
const MOST_KEPT = 5000;

/** The shapes of a short list as one number, each from 1, so that a shorter list is another number: 49 bits at most. */
function shortKey(items: readonly Item[]): number | undefined {
  if (items.length > SHORT) return undefined;
  let key = 0;
  for (const item of items) key = key * (1 << SHAPE_BITS) + shapeOf(item) + 1;
  return key;
}

function setOf(isIn: readonly boolean[]): RuleSet {
  const set: number[] = [];
  isIn.forEach((is, at) => {
    const word = Math.floor(at / BITS);
    set[word] = (set[word] ?? 0) | (is ? 1 << (at % BITS) : 0);
  });
  return set;
}

/** The first rule of a set from one on, -1 where there is none. */
function nextIn(set: RuleSet, from: number): number {
  let bits = (set[Math.floor(from / BITS)] ?? 0) >> (from % BITS);
  if (bits !== 0) return from + lowest(bits);
  for (let word = Math.floor(from / BITS) + 1; word < set.length; word++) {
    bits = set[word] ?? 0;
    if (bits !== 0) return word * BITS + lowest(bits);
  }
  return -1;
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);
