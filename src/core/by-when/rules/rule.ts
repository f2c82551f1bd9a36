import { type Item, type ItemOf, type Kind, is } from '../items';
import type { ByWhenContext, Doubt, Span } from '../types';

/** What a rule may look at besides the items that it matched. */
export interface Reading extends ByWhenContext {
  /** With dashes, apostrophes and spaces made plain; as long as the words as written. */
  readonly text: string;
  readonly written: string;
  /** Notes that something wants a look. */
  readonly doubt: (doubt: Doubt) => void;
}

export interface Around extends Reading {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** From the first of the items matched to the last. */
  readonly span: Span;
}

/** One place of a pattern: an item that passes, or (where it may be missing) none. */
export interface Matcher<T extends Item | undefined> {
  readonly kinds: readonly Kind[];
  readonly isOptional: boolean;
  readonly passes: (item: Item) => boolean;
  /** What passes; never there. */
  readonly as?: T;
}

/** An item of a kind that passes a test. */
export const a = <K extends Kind>(kind: K, test: (item: ItemOf<K>) => boolean = () => true): Matcher<ItemOf<K>> => ({
  kinds: [kind],
  isOptional: false,
  passes: (item) => is(item, kind) && test(item),
});

/** An item of one of several kinds. */
export const either = <K extends Kind>(...kinds: readonly K[]): Matcher<ItemOf<K>> => ({
  kinds,
  isOptional: false,
  passes: (item) => kinds.some((kind) => is(item, kind)),
});

/** The same, or nothing. */
export const maybe = <T extends Item>({ kinds, passes }: Matcher<T>): Matcher<T | undefined> => ({
  kinds,
  isOptional: true,
  passes,
});

/** What a rule makes of the items: one item, several, or nothing where they are none of its own after all. */
type Made = Lexeme | readonly Item[] | undefined;
type Lexeme = { [K in Kind]: Omit<ItemOf<K>, 'start' | 'end'> & Partial<Span> }[Kind];

/** A text and the days on which it falls due in a plan of 2011-14, or what it is read as otherwise. */
export type Example = readonly [text: string, due: string];

/** A rule as the list bears it. */
export interface Rule {
  readonly name: string;
  readonly examples: readonly Example[];
  /** Kinds of which one must be there, for each place that must be filled. */
  readonly needs: readonly (readonly Kind[])[];
  /** The items themselves where there is nothing to do. */
  readonly apply: (items: Item[], reading: Reading) => Item[];
}

type Slots = readonly (Item | undefined)[];
type Pattern<T extends Slots> = { readonly [I in keyof T]: Matcher<T[I]> };

interface Plan<T extends Slots> {
  readonly name: string;
  readonly examples: readonly Example[];
  /** Neighbours, in the order of the words. */
  readonly of: readonly [...Pattern<T>];
  readonly make: (items: T, around: Around) => Made;
  /** Lists whose last item says what those before it lack are read from their end. */
  readonly fromEnd?: true;
}

/**
 * A rule: neighbouring items and what they are together. It is tried at each place, from the first to the last; what
 * it makes is tried again as the beginning of the next match.
 */
export function rule<T extends Slots>({ name, examples, of, make, fromEnd }: Plan<T>): Rule {
  const slots: readonly Matcher<T[number]>[] = of;
  const needs = slots.filter(({ isOptional }) => !isOptional).map(({ kinds }) => kinds);
  const firsts = new Set(slots.slice(0, slots.findIndex(({ isOptional }) => !isOptional) + 1).flatMap(({ kinds }) => kinds));
  /** Where the items that fit from a slot on end, or -1. One that may be missing is taken where the rest still fits. */
  const endFrom = (items: readonly Item[], at: number, slot: number): number => {
    const matcher = slots[slot];
    if (!matcher) return at;
    const item = items[at];
    const end = item && matcher.passes(item) ? endFrom(items, at + 1, slot + 1) : -1;
    return end < 0 && matcher.isOptional ? endFrom(items, at, slot + 1) : end;
  };
  const foundFrom = (items: readonly Item[], from: number): (Item | undefined)[] => {
    let at = from;
    return slots.map(({ passes, isOptional }, slot) => {
      const item = items[at];
      const isTaken = item !== undefined && passes(item) && (!isOptional || endFrom(items, at + 1, slot + 1) >= 0);
      if (isTaken) at++;
      return isTaken ? item : undefined;
    });
  };
  const fits = (found: Slots, pattern: readonly Matcher<T[number]>[]): found is T => found.length === pattern.length;
  const madeAt = (items: readonly Item[], at: number, reading: Reading): { end: number; made: readonly Item[] } | undefined => {
    const first = items[at];
    const end = first && firsts.has(first.kind) ? endFrom(items, at, 0) : -1;
    const last = items[end - 1];
    if (!first || !last) return undefined;
    const found = foundFrom(items, at);
    if (!fits(found, slots)) return undefined;
    const span = { start: first.start, end: last.end };
    const { period, text, written, doubt } = reading;
    const made = make(found, { period, text, written, doubt, before: items[at - 1], after: items[end], span });
    if (!made) return undefined;
    return { end, made: isList(made) ? made : [spanned(made, span)] };
  };
  const firstIn = (items: readonly Item[]): number =>
    items.findIndex(({ kind }, at) => firsts.has(kind) && endFrom(items, at, 0) >= 0);
  const apply = (items: Item[], reading: Reading): Item[] => {
    let at = firstIn(items);
    if (at < 0) return items;
    const list = [...items];
    const done = items.slice(0, at);
    while (at < list.length) {
      const match = madeAt(list, at, reading);
      if (!match) {
        const item = list[at++];
        if (item) done.push(item);
        continue;
      }
      // Of several items the last of what they made is looked at again, with what follows it.
      const isOne = match.end - at === 1;
      at = match.end;
      for (const item of isOne ? match.made : match.made.slice(0, -1)) done.push(item);
      const last = match.made.at(-1);
      if (!isOne && last) list[--at] = last;
    }
    return done;
  };
  const applyFromEnd = (items: Item[], reading: Reading): Item[] => {
    if (firstIn(items) < 0) return items;
    const list = [...items];
    for (let at = list.length - 1; at >= 0; at--) {
      const match = madeAt(list, at, reading);
      if (match) list.splice(at, match.end - at, ...match.made);
    }
    return list;
  };
  return { name, examples, needs, apply: fromEnd ? applyFromEnd : apply };
} // prettier-ignore

const isList = (made: Exclude<Made, undefined>): made is readonly Item[] => Array.isArray(made);

const spanned = (made: Lexeme, span: Span): Item => ({ start: span.start, end: span.end, ...made });
