import type { PlanPeriod } from '../../calendar/plan-period';
import { type Item, type ItemOf, type Kind, is } from '../items';
import { type Shape, shapesOf } from '../shapes';
import type { Doubt, FigureOrder, Span } from '../types';

/** What a rule may look at besides the items that it matched. */
export interface Reading {
  readonly period: PlanPeriod;
  /** True in a school's plan, where 'Spring 2027' is the spring term. */
  readonly isOfSchool: boolean;
  /** Which figure of '5/6/2026' is the day, as far as the plan tells. */
  readonly figures: FigureOrder | undefined;
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
  /** The shapes that an item may have that passes. */
  readonly shapes: readonly Shape[];
  readonly isOptional: boolean;
  readonly passes: (item: Item) => boolean;
  /** What passes; never there. */
  readonly as?: T;
}

/** An item of a kind that passes a test; of some of its shapes, where the test lets no other pass. */
export const a = <K extends Kind>(
  kind: K,
  test: (item: ItemOf<K>) => boolean = () => true,
  shapes: readonly Shape[] = shapesOf(kind),
): Matcher<ItemOf<K>> => ({
  shapes,
  isOptional: false,
  passes: (item) => is(item, kind) && test(item),
});

/** An item of one of several kinds. */
export const either = <K extends Kind>(...kinds: readonly K[]): Matcher<ItemOf<K>> => {
  const names: readonly Kind[] = kinds;
  return { shapes: kinds.flatMap(shapesOf), isOptional: false, passes: (item) => names.includes(item.kind) };
};

/** An item that one or the other matches. */
export const oneOf = <T extends Item, U extends Item>(one: Matcher<T>, other: Matcher<U>): Matcher<T | U> => ({
  shapes: [...one.shapes, ...other.shapes],
  isOptional: false,
  passes: (item) => one.passes(item) || other.passes(item),
});

/** The same, or nothing. */
export const maybe = <T extends Item>({ shapes, passes }: Matcher<T>): Matcher<T | undefined> => ({
  shapes,
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
  /** True where what it matches may begin with items of these shapes; none stands behind the last item. */
  readonly mayBegin: (shapes: readonly (Shape | undefined)[]) => boolean;
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
  /** What fits each slot at the place that was looked at last. */
  const found: (Item | undefined)[] = slots.map(() => undefined);
  const fits = (items: Slots, pattern: readonly Matcher<T[number]>[]): items is T => items.length === pattern.length;
  /** Where the items that fit from a slot on end, or -1. One that may be missing is taken where the rest still fits. */
  const endFrom = (items: readonly Item[], at: number, slot: number): number => {
    const matcher = slots[slot];
    if (!matcher) return at;
    const item = items[at];
    const end = item && matcher.passes(item) ? endFrom(items, at + 1, slot + 1) : -1;
    if (end < 0 && !matcher.isOptional) return -1;
    found[slot] = end < 0 ? undefined : item;
    return end < 0 ? endFrom(items, at, slot + 1) : end;
  };
  /** What the items from one to before another are together. */
  const madeOf = (items: readonly Item[], at: number, end: number, reading: Reading, before: Item | undefined): readonly Item[] | undefined => {
    const [first, last] = [items[at], items[end - 1]];
    if (!first || !last || !fits(found, slots)) return undefined;
    // What was refused with its first item isn't taken without it.
    if (before && found[0] === undefined && slots[0]?.passes(before)) return undefined;
    const span = { start: first.start, end: last.end };
    // Copied name by name: a spread of the reading takes longer than all rules of a by-when.
    const { period, isOfSchool, figures, text, written, doubt } = reading;
    const made = make(found, { period, isOfSchool, figures, text, written, doubt, before, after: items[end], span });
    return made && !isList(made) ? [spanned(made, span)] : made;
  };
  const applyFromEnd = (items: Item[], reading: Reading): Item[] => {
    let list = items;
    for (let at = items.length - 1; at >= 0; at--) {
      const end = endFrom(list, at, 0);
      const made = end > at ? madeOf(list, at, end, reading, list[at - 1]) : undefined;
      if (!made) continue;
      if (list === items) list = items.slice();
      list.splice(at, end - at, ...made);
    }
    return list;
  };
  const applyFromStart = (items: Item[], reading: Reading): Item[] => {
    // Most rules match nowhere in most texts.
    for (let at = 0; at < items.length; at++) {
      const end = endFrom(items, at, 0);
      const made = end > at ? madeOf(items, at, end, reading, items[at - 1]) : undefined;
      if (made) return applyOn(items.slice(), reading, { at, end, made });
    }
    return items;
  };
  /** Goes on through a list of its own from the first match. */
  const applyOn = (list: Item[], reading: Reading, first: Match): Item[] => {
    // What is done stands in the list's first `done` places, so that a long text isn't moved up at each match.
    let done = first.at;
    const keep = (at: number): void => {
      const item = list[at];
      if (item && done !== at) list[done] = item;
      done++;
    };
    let match: Match | undefined = first;
    for (let at = first.at; at < list.length; match = undefined) {
      const end = match ? match.end : endFrom(list, at, 0);
      const made = match ? match.made : end > at ? madeOf(list, at, end, reading, list[done - 1]) : undefined;
      if (!made) {
        keep(at++);
        continue;
      }
      const length = end - at;
      if (made.length > length) list.splice(at, length, ...made);
      else at = end - made.length;
      made.forEach((item, index) => (list[at + index] = item));
      // Of several items the last of what they made is looked at again, with what follows it.
      const last = at + (length > 1 ? Math.max(0, made.length - 1) : made.length);
      while (at < last) keep(at++);
    }
    // Quicker than to set the length.
    while (list.length > done) list.pop();
    return list;
  };
  return { name, examples, mayBegin: (shapes) => mayFit(slots, shapes), apply: fromEnd ? applyFromEnd : applyFromStart };
} // prettier-ignore

/** Where a rule matched, and what it makes of the items. */
interface Match {
  readonly at: number;
  readonly end: number;
  readonly made: readonly Item[];
}

/** True where items of some shapes may fit a pattern, as far as the shapes go. */
function mayFit(slots: readonly Matcher<Item | undefined>[], shapes: readonly (Shape | undefined)[], slot = 0, at = 0): boolean {
  const matcher = slots[slot];
  if (!matcher || at === shapes.length) return at > 0;
  const shape = shapes[at];
  if (shape !== undefined && matcher.shapes.includes(shape) && mayFit(slots, shapes, slot + 1, at + 1)) return true;
  return matcher.isOptional && mayFit(slots, shapes, slot + 1, at);
} // prettier-ignore

const isList = (made: Exclude<Made, undefined>): made is readonly Item[] => Array.isArray(made);

const spanned = (made: Lexeme, span: Span): Item => ({ start: span.start, end: span.end, ...made });
