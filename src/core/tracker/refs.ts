import type { TrackerEntry } from './entries';
import type { TrackerMatches } from './match';
import { baseOf } from './ref-parts';

/** An entry and the reference of its row. */
export interface ReferredEntry {
  readonly entry: TrackerEntry;
  readonly ref: string;
}

/**
 * References, one for each entry, in their order: 'G2-07' for the seventh action of the second grid, with '.3' for its third
 * occurrence where it has several. What was referred to keeps its reference; what is new takes numbers that were never
 * given.
 * @param given all references that any row ever had.
 */
export function refsOf(
  entries: readonly TrackerEntry[],
  { rows, bases }: TrackerMatches,
  given: ReadonlySet<string>,
): ReferredEntry[] {
  const nextBase = basesAfter(given);
  const newBases = new Map<string, string>();
  const counters = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const { about } of entries) sizes.set(about.source, (sizes.get(about.source) ?? 0) + 1);
  const refOf = (entry: TrackerEntry): string => {
    const kept = rows.get(entry)?.builtRef;
    if (kept !== undefined && baseOf(kept) !== undefined) return kept;
    const { source, gridIndex } = entry.about;
    let base = bases.get(source) ?? newBases.get(source);
    if (base === undefined) {
      base = nextBase(gridIndex);
      newBases.set(source, base);
    }
    if (sizes.get(source) === 1 && !given.has(base)) return base;
    for (let n = (counters.get(base) ?? 0) + 1; ; n++) {
      const numbered = `${base}.${n}`;
      if (given.has(numbered)) continue;
      counters.set(base, n);
      return numbered;
    }
  };
  return entries.map((entry) => ({ entry, ref: refOf(entry) }));
}

/** Gives the next number in a grid that no row ever had. */
function basesAfter(given: ReadonlySet<string>): (gridIndex: number) => string {
  const used = new Set(Array.from(given, baseOf));
  const last = new Map<number, number>();
  return (gridIndex) => {
    for (let n = (last.get(gridIndex) ?? 0) + 1; ; n++) {
      const base = `G${gridIndex + 1}-${n < 10 ? '0' : ''}${n}`;
      if (used.has(base)) continue;
      last.set(gridIndex, n);
      return base;
    }
  };
}
