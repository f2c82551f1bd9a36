import type { StandingRow } from './standing';
import type { TrackerEntry } from './entries';

const REF = /^(G\d+-\d+)(?:\.(\d+))?$/;

/**
 * References: 'G2-07' for the seventh action of the second grid, with '.3' for its third occurrence where it has
 * several. What was referred to keeps its reference; what is new takes numbers that were never given.
 */
export function refsOf(
  entries: readonly TrackerEntry[],
  matches: ReadonlyMap<TrackerEntry, StandingRow>,
  standing: readonly StandingRow[],
): Map<TrackerEntry, string> {
  // New references count up, so only those that stand already can be in their way.
  const taken = new Set(standing.map(({ ref }) => ref));
  const actionRefs = new Map<string, string>();
  const given = new Map<TrackerEntry, string>();
  for (const [entry, { ref }] of matches) {
    const base = REF.exec(ref)?.[1];
    if (base === undefined) continue;
    given.set(entry, ref);
    if (!actionRefs.has(entry.source)) actionRefs.set(entry.source, base);
  }
  const used = new Set(standing.flatMap(({ ref }) => REF.exec(ref)?.[1] ?? []));
  const next = new Map<number, number>();
  const nextBase = (gridIndex: number): string => {
    for (let n = (next.get(gridIndex) ?? 0) + 1; ; n++) {
      const base = `G${gridIndex + 1}-${String(n).padStart(2, '0')}`;
      if (used.has(base)) continue;
      next.set(gridIndex, n);
      return base;
    }
  };
  const sizes = new Map<string, number>();
  for (const { source } of entries) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const suffixes = new Map<string, number>();
  for (const entry of entries) {
    if (given.has(entry)) continue;
    const base = actionRefs.get(entry.source) ?? nextBase(entry.gridIndex);
    actionRefs.set(entry.source, base);
    if (sizes.get(entry.source) === 1 && !taken.has(base)) {
      given.set(entry, base);
      continue;
    }
    let n = suffixes.get(base) ?? 0;
    let ref: string;
    do ref = `${base}.${++n}`;
    while (taken.has(ref));
    suffixes.set(base, n);
    given.set(entry, ref);
  }
  return given;
}
