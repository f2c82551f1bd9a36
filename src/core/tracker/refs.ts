import type { StandingRow } from './standing';
import type { TrackerEntry } from './entries';

const REF = /^(G\d+-\d+)(?:\.(\d+))?$/;

/** The reference of an action, which its occurrences have in common. */
interface ActionRef {
  occurrences: number;
  /** 'G2-07', once it is known. */
  base: string | undefined;
  /** What counts the occurrences; actions with the same base count on together. */
  counter: Counter | undefined;
}

interface Counter {
  last: number;
}

/**
 * References, one for each entry: 'G2-07' for the seventh action of the second grid, with '.3' for its third
 * occurrence where it has several. What was referred to keeps its reference; what is new takes numbers that were never
 * given.
 */
export function refsOf(
  entries: readonly TrackerEntry[],
  matches: ReadonlyMap<TrackerEntry, StandingRow>,
  standing: readonly StandingRow[],
): readonly string[] {
  // New references count up, so only those that stand already can be in their way.
  const isTaken = isOneOf(standing.map(({ ref }) => ref));
  const actions = actionRefs(entries);
  const kept = keptRefs(entries, actions, matches);
  const nextBase = basesAfter(standing);
  const counters = new Map<string, Counter>();
  return entries.map((entry, index) => {
    const ref = kept?.get(entry);
    if (ref !== undefined) return ref;
    const action = actions[index] ?? newAction();
    const base = (action.base ??= nextBase(entry.about.gridIndex));
    if (action.occurrences === 1 && !isTaken(base)) return base;
    const counter = (action.counter ??= counterOf(base, counters));
    for (;;) {
      const numbered = `${base}.${++counter.last}`;
      if (!isTaken(numbered)) return numbered;
    }
  });
}

const newAction = (): ActionRef => ({ occurrences: 0, base: undefined, counter: undefined });

/** The action of each entry; the entries of one action follow each other. */
function actionRefs(entries: readonly TrackerEntry[]): readonly ActionRef[] {
  let source = '';
  let action = newAction();
  return entries.map(({ about }) => {
    if (about.source !== source) {
      source = about.source;
      action = newAction();
    }
    action.occurrences++;
    return action;
  });
}

/** The references of entries that stand in the old tracker; their actions' other entries take the same base. */
function keptRefs(
  entries: readonly TrackerEntry[],
  actions: readonly ActionRef[],
  matches: ReadonlyMap<TrackerEntry, StandingRow>,
): ReadonlyMap<TrackerEntry, string> | undefined {
  if (matches.size === 0) return undefined;
  const actionOf = new Map(entries.map((entry, index) => [entry, actions[index]]));
  const kept = new Map<TrackerEntry, string>();
  for (const [entry, { ref }] of matches) {
    const base = REF.exec(ref)?.[1];
    if (base === undefined) continue;
    kept.set(entry, ref);
    const action = actionOf.get(entry);
    if (action) action.base ??= base;
  }
  return kept;
}

function counterOf(base: string, counters: Map<string, Counter>): Counter {
  const counter = counters.get(base) ?? { last: 0 };
  counters.set(base, counter);
  return counter;
}

/** Gives the next number in a grid that no row ever had. */
function basesAfter(standing: readonly StandingRow[]): (gridIndex: number) => string {
  const isUsed = isOneOf(standing.flatMap(({ ref }) => REF.exec(ref)?.[1] ?? []));
  const last = new Map<number, number>();
  return (gridIndex) => {
    for (let n = (last.get(gridIndex) ?? 0) + 1; ; n++) {
      const base = `G${gridIndex + 1}-${n < 10 ? '0' : ''}${n}`;
      if (isUsed(base)) continue;
      last.set(gridIndex, n);
      return base;
    }
  };
}

/** Tells whether a text is one of these. A new tracker has none in its way, and each question would cost a hash. */
function isOneOf(texts: readonly string[]): (text: string) => boolean {
  const set = new Set(texts);
  return set.size === 0 ? () => false : (text) => set.has(text);
}
