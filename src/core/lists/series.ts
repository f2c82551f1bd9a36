/** Things in an order that are only looked at: an array, or one that makes each thing as it is asked for. */
export interface Series<T> extends Iterable<T> {
  readonly length: number;
  /** Undefined beyond the last; counts from 0. */
  at(index: number): T | undefined;
}

/** A series that holds nothing: half a million rows of a sheet take no room before one of them is looked at. */
export const series = <T>(length: number, make: (index: number) => T): Series<T> => ({
  length,
  at: (index) => (index >= 0 && index < length ? make(index) : undefined),
  // A generator takes longer than what most rows are made in.
  [Symbol.iterator]: () => {
    let index = 0;
    return { next: () => (index < length ? { done: false, value: make(index++) } : { done: true, value: undefined }) };
  },
});

/** What is made of each thing of an array. */
export const seriesOf = <T, R>(things: readonly T[], make: (thing: T, index: number) => R): Series<R> => ({
  length: things.length,
  at: (index) => {
    const thing = things[index];
    return thing === undefined ? undefined : make(thing, index);
  },
  *[Symbol.iterator]() {
    for (const [index, thing] of things.entries()) yield make(thing, index);
  },
});

/** The same without so many at its start. */
export const seriesFrom = <T>(all: Series<T>, start: number): Series<T> => ({
  length: Math.max(0, all.length - start),
  at: (index) => (index < 0 ? undefined : all.at(start + index)),
  *[Symbol.iterator]() {
    let index = 0;
    for (const thing of all) if (index++ >= start) yield thing;
  },
});
