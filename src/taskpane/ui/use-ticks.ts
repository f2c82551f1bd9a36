import { useState } from 'preact/hooks';

/** Which of some things are ticked, and how one is ticked or all are set anew. */
export interface Ticks<T> {
  readonly ticked: ReadonlySet<T>;
  readonly tick: (one: T, isTicked: boolean) => void;
  readonly set: (all: readonly T[]) => void;
}

/** @param first what is ticked before anybody ticks. */
export function useTicks<T>(first: () => readonly T[]): Ticks<T> {
  const [ticked, setTicked] = useState<ReadonlySet<T>>(() => new Set(first()));
  return {
    ticked,
    tick: (one, isTicked) => {
      const next = new Set(ticked);
      if (isTicked) next.add(one);
      else next.delete(one);
      setTicked(next);
    },
    set: (all) => {
      setTicked(new Set(all));
    },
  };
}
