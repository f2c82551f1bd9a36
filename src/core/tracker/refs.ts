import type { StandingRow } from './standing';
import type { TrackerEntry } from './entries';

const REF = /^(G\d+-\d+)(?:\.(\d+))?$/;

/** What the occurrences of one action have in common. */
interface ActionRefs {
  occurrences: number;
  /** 'G2-07', once it is known. */
  base: string | undefined;
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
  const taken = new Set(standing.map(({ ref }) => ref));
  const actions = actionsBySource(entries);
  const kept = new Map<TrackerEntry, string>();
  for (const [entry, { ref }] of matches) {
    const base = REF.exec(ref)?.[1];
    if (base === undefined) continue;
    kept.set(entry, ref);
    const action = actions.get(entry.source);
    if (action) action.base ??= base;
  }
  const nextBase = basesAfter(standing);
  const suffixes = new Map<string, number>();
  let source = '';
  let action: ActionRefs | undefined;
  return entries.map((entry) => {
    const ref = kept.get(entry);
    if (ref !== undefined) return ref;
    // Occurrences of one action follow each other.
    if (!action || entry.source !== source) {
      source = entry.source;
      action = actions.get(source);
    }
    const base = action?.base ?? nextBase(entry.gridIndex);
    if (action) action.base = base;
    if (action?.occurrences === 1 && !taken.has(base)) return base;
    for (let n = (suffixes.get(base) ?? 0) + 1; ; n++) {
      const numbered = `${base}.${n}`;
      if (taken.has(numbered)) continue;
      suffixes.set(base, n);
      return numbered;
    }
  });
}

function actionsBySource(entries: readonly TrackerEntry[]): ReadonlyMap<string, ActionRefs> {
  const actions = new Map<string, ActionRefs>();
  let source = '';
  let action: ActionRefs | undefined;
  for (const entry of entries) {
    if (!action || entry.source !== source) {
      source = entry.source;
      action = actions.get(source) ?? { occurrences: 0, base: undefined };
      actions.set(source, action);
    }
    action.occurrences++;
  }
  return actions;
}

/** Gives the next number in a grid that no row ever had. */
function basesAfter(standing: readonly StandingRow[]): (gridIndex: number) => string {
  const used = new Set(standing.flatMap(({ ref }) => REF.exec(ref)?.[1] ?? []));
  const last = new Map<number, number>();
  return (gridIndex) => {
    for (let n = (last.get(gridIndex) ?? 0) + 1; ; n++) {
      const base = `G${gridIndex + 1}-${String(n).padStart(2, '0')}`;
      if (used.has(base)) continue;
      last.set(gridIndex, n);
      return base;
    }
  };
}
