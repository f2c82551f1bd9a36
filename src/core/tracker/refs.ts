import { rememberingLast } from '../lists/once';
import type { TrackerEntry } from './entries';
import type { CellPlace } from '../workbook/place';
import type { TrackerMatches } from './match';
import { baseOf } from './ref-parts';

/** An entry and the reference of its row. */
export interface ReferredEntry {
  readonly entry: TrackerEntry;
  readonly ref: string;
}

/**
 * Gives references to entries, one after the other: 'G2-07' for the seventh action of the second grid, with '.3' for its
 * third occurrence where it has several. What was referred to keeps its reference; what is new takes numbers that were
 * never given.
 * @param given all references that any row ever had: asked for where something is new.
 */
export function referrer(
  entries: readonly TrackerEntry[],
  { bases }: TrackerMatches,
  given: () => ReadonlySet<string>,
): (entry: TrackerEntry, kept: string | undefined) => string {
  const nextBase = basesAfter(given);
  const isGiven = (ref: string): boolean => given().size > 0 && given().has(ref);
  // Entries of one action have its place in common, and follow each other.
  const actions = new Map<CellPlace, ReferredAction>();
  const actionOf = rememberingLast((place: CellPlace): ReferredAction => {
    const known = actions.get(place);
    if (known) return known;
    const action = { size: 0 };
    actions.set(place, action);
    return action;
  });
  // Two actions may have had one base between them.
  const numberings = new Map<string, Numbering>();
  const numberingOf = (base: string): Numbering => {
    if (bases.size === 0) return { base, last: 0 };
    const known = numberings.get(base) ?? { base, last: 0 };
    numberings.set(base, known);
    return known;
  };
  for (const { about } of entries) actionOf(about.place).size++;
  return (entry, kept) => {
    if (kept !== undefined && baseOf(kept) !== undefined) return kept;
    const { source, place, gridIndex } = entry.about;
    const action = actionOf(place);
    const numbering = (action.numbering ??= numberingOf((bases.size > 0 && bases.get(source)) || nextBase(gridIndex)));
    const { base } = numbering;
    if (action.size === 1 && !isGiven(base)) return base;
    for (;;) {
      const numbered = `${base}.${++numbering.last}`;
      if (!isGiven(numbered)) return numbered;
    }
  };
}

/** How many rows an action has, and how they are numbered. */
interface ReferredAction {
  size: number;
  numbering?: Numbering;
}

/** What references begin with, and the last number that one of them was given. */
interface Numbering {
  readonly base: string;
  last: number;
}

/** Gives the next number in a grid that no row ever had. */
function basesAfter(given: () => ReadonlySet<string>): (gridIndex: number) => string {
  let used: ReadonlySet<string | undefined> | undefined;
  const last = new Map<number, number>();
  return (gridIndex) => {
    used ??= new Set(Array.from(given(), baseOf));
    for (let n = (last.get(gridIndex) ?? 0) + 1; ; n++) {
      const base = `G${gridIndex + 1}-${n < 10 ? '0' : ''}${n}`;
      if (used.has(base)) continue;
      last.set(gridIndex, n);
      return base;
    }
  };
}
