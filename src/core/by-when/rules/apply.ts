import { type Item, KIND_NUMBERS } from '../items';
import type { Reading, Rule } from './rule';

/** Kinds are told apart by the bits of two numbers. */
const HALF = 32;

/** Goes over items with rules, one after the other. */
export type RuleList = (items: Item[], reading: Reading) => Item[];

/**
 * A list of rules that go one after the other, each over all of the items. A rule is left out where what it needs
 * isn't there: which ones those are is worked out once for each set of kinds, since most by-whens have few.
 */
export function ruleList(rules: readonly Rule[]): RuleList {
  const known = new Map<number, Map<number, readonly number[]>>();
  const wanted = (items: readonly Item[]): readonly number[] => {
    let [low, high] = [0, 0];
    for (const { kind } of items) {
      const number = KIND_NUMBERS[kind];
      if (number < HALF) low |= 1 << number;
      else high |= 1 << (number - HALF);
    }
    let ofLow = known.get(low);
    if (!ofLow) known.set(low, (ofLow = new Map<number, readonly number[]>()));
    let found = ofLow.get(high);
    if (!found) {
      const kinds = new Set(items.map(({ kind }) => kind));
      found = rules.flatMap(({ needs }, at) =>
        needs.every((some) => some.some((kind) => kinds.has(kind))) ? [at] : [],
      );
      ofLow.set(high, found);
    }
    return found;
  };
  return (items, reading) => {
    let found = items;
    let list = wanted(found);
    for (let at = 0; at < list.length; at++) {
      const number = list[at] ?? 0;
      const merged = rules[number]?.apply(found, reading);
      if (!merged || merged === found) continue;
      found = merged;
      list = wanted(found);
      // Those behind this rule, of the kinds that there are now.
      at = list.findIndex((later) => later > number) - 1;
      if (at < -1) return found;
    }
    return found;
  };
}
