import { type Day, parseIsoDay } from '../calendar/day';
import type { RowWords } from '../sheets/built-row';
import type { RowFate } from '../sheets/lay-out';
import { memoize } from '../text/memo';
import { type RowComparison, compareRow } from './compare';
import type { TrackerEntry } from './entries';
import type { ExistingRow, ExistingTracker } from './existing';
import type { TrackerMatches } from './match';
import { type StateCell, type TrackerColumn, type TrackerRow, stateCell } from './record';
import { type State, stateOf } from './state';

/** What a build finds of each row of the tracker that goes on. */
export type Outcome =
  | { readonly kind: 'user-owned' }
  | { readonly kind: 'gone'; readonly existing: ExistingRow }
  | {
      readonly kind: 'current';
      readonly existing: ExistingRow;
      /** As it is to be drawn. */
      readonly row: TrackerRow;
      readonly comparison: RowComparison;
    };

/** Makes a row of the tracker from an entry of the schedule. */
export class RowMaker {
  private readonly stateCellOf = memoize((shows: State): StateCell => ({
    shows,
    isInPlan: true,
    dueSoonDays: this.options.dueSoonDays,
  }));

  constructor(
    private readonly refs: ReadonlyMap<TrackerEntry, string>,
    private readonly options: { readonly today: Day; readonly dueSoonDays: number },
  ) {}

  /** @param when the date that counts: agreed, typed over the plan's, or the plan's. */
  rowOf(entry: TrackerEntry, status: string, when: Day | undefined): TrackerRow {
    const { today, dueSoonDays } = this.options;
    const ref = this.refs.get(entry) ?? '';
    const { about, type, due } = entry;
    return { about, type, due, ref, state: this.stateCellOf(stateOf(status, when, true, today, dueSoonDays)) };
  }

  newRowOf(entry: TrackerEntry): TrackerRow {
    return this.rowOf(entry, '', entry.due);
  }

  /** What becomes of a row. Of one that has gone from the plan only the State is written. */
  fateOf(outcome: Outcome): RowFate<TrackerRow, TrackerColumn> {
    if (outcome.kind === 'user-owned') return { kind: 'left' };
    if (outcome.kind === 'current') return { kind: 'current', row: outcome.row, kept: outcome.comparison.kept };
    const { today, dueSoonDays } = this.options;
    const shows = stateOf(outcome.existing.status, undefined, false, today, dueSoonDays);
    return {
      kind: 'left',
      cells: (header, at) => (header === 'State' ? stateCell({ shows, isInPlan: false, dueSoonDays }, at) : undefined),
    };
  }
}

/** Compares each row of a tracker with what the plan says now. @param takesPlan see `TrackerOptions`. */
export function outcomesOf(
  tracker: ExistingTracker,
  matches: TrackerMatches,
  rows: RowMaker,
  wordsOf: (row: TrackerRow) => RowWords,
  takesPlan: (ref: string, column: TrackerColumn) => boolean,
): Outcome[] {
  const entryOf = new Map(Array.from(matches.rows, ([entry, row]) => [row, entry]));
  return tracker.rows.map((existing): Outcome => {
    if (existing.isUserOwned) return { kind: 'user-owned' };
    const entry = entryOf.get(existing);
    if (!entry) return { kind: 'gone', existing };
    const planned = rows.newRowOf(entry);
    const comparison = compareRow(tracker.table, existing, { ref: planned.ref, words: wordsOf(planned) }, takesPlan);
    const typed = comparison.edits.find(({ column }) => column === 'Due');
    const when = existing.agreed ?? (typed ? parseIsoDay(typed.shown) : entry.due);
    return { kind: 'current', existing, row: rows.rowOf(entry, existing.status, when), comparison };
  });
}
