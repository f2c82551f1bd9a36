import { type Day, parseIsoDay } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import type { RowWords } from '../sheets/built-row';
import type { RowFate } from '../sheets/lay-out';
import type { TrackerAsks } from './asks';
import { type RowComparison, compareRow, saysNothing } from './compare';
import type { TrackerEntry } from './entries';
import type { ExistingRow, ExistingTracker } from './existing';
import { type StateCell, type TrackerColumn, type TrackerRow, stateCell } from './record';
import type { ReferredEntry } from './refs';
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
      /** The user's columns that are written because their user asked for it. */
      readonly asked: ReadonlySet<TrackerColumn>;
    };

/** Makes a row of the tracker from an entry of the schedule. */
export class RowMaker {
  private readonly stateCells: Partial<Record<State, StateCell>> = {};

  constructor(
    private readonly options: { readonly today: Day; readonly dueSoonDays: number },
    readonly asks: TrackerAsks,
  ) {}

  /**
   * @param status as the row has it; '' where it is new.
   * @param agreed the date agreed since. @param due what Due shows: the plan's date, or what a person typed over it.
   */
  rowOf(entry: TrackerEntry, ref: string, status: string, agreed: Day | undefined, due: Day | undefined): TrackerRow {
    const { today, dueSoonDays } = this.options;
    const when = agreed ?? due;
    const shows = stateOf(status, when, true, today, dueSoonDays);
    const completes = shows === 'Overdue' && this.asks.completes(ref);
    return {
      about: entry.about,
      type: entry.type,
      due: entry.due,
      ref,
      agreed,
      when,
      status: completes ? 'Complete' : 'Not started',
      state: this.stateCellOf(completes ? 'Complete' : shows),
    };
  }

  private stateCellOf(shows: State): StateCell {
    return (this.stateCells[shows] ??= { shows, isInPlan: true, dueSoonDays: this.options.dueSoonDays });
  }

  newRowOf(entry: TrackerEntry, ref: string): TrackerRow {
    return this.rowOf(entry, ref, '', undefined, entry.due);
  }
}

/** A row of which there is nothing to say: of half a million nearly all are. What is drawn is made as it is asked for. */
class UnchangedRow {
  constructor(
    readonly existing: ExistingRow,
    private readonly entry: TrackerEntry,
    readonly comparison: RowComparison,
    private readonly rows: RowMaker,
  ) {}

  get row(): TrackerRow {
    const { existing, entry } = this;
    return this.rows.rowOf(entry, existing.builtRef, existing.status, existing.agreed, entry.due);
  }

  get kind(): 'current' {
    return 'current';
  }

  get asked(): ReadonlySet<TrackerColumn> {
    return NO_COLUMNS;
  }
}

/** What becomes of a row. Of one that has gone from the plan only the State is written. */
export function rowFate(
  outcome: Outcome,
  { today, dueSoonDays }: { readonly today: Day; readonly dueSoonDays: number },
): RowFate<TrackerRow, TrackerColumn> {
  if (outcome.kind === 'user-owned') return { kind: 'left' };
  if (outcome.kind === 'current') {
    const { row, comparison, asked } = outcome;
    return { kind: 'current', row, kept: comparison.kept, asked };
  }
  const shows = stateOf(outcome.existing.status, undefined, false, today, dueSoonDays);
  return {
    kind: 'left',
    cells: (header, at) => (header === 'State' ? stateCell({ shows, isInPlan: false, dueSoonDays }, at) : undefined),
  };
}

/**
 * Compares each row of a tracker with what the plan says now.
 * @param matched the entry that each row is, from top to bottom; rows without one have gone from the plan.
 */
export function outcomesOf(
  tracker: ExistingTracker,
  matched: readonly (ReferredEntry | undefined)[],
  rows: RowMaker,
  period: PlanPeriod,
  wordsOf: (row: TrackerRow) => RowWords,
): Outcome[] {
  return tracker.rows.map((existing, index): Outcome => {
    if (existing.isUserOwned) return { kind: 'user-owned' };
    const referred = matched[index];
    if (!referred) return { kind: 'gone', existing };
    return currentOutcome(tracker, existing, referred, rows, period, wordsOf);
  });
}

function currentOutcome(
  { table }: ExistingTracker,
  existing: ExistingRow,
  { entry, ref }: ReferredEntry,
  rows: RowMaker,
  period: PlanPeriod,
  wordsOf: (row: TrackerRow) => RowWords,
): Outcome {
  const { asks } = rows;
  const planned = rows.newRowOf(entry, ref);
  const { due } = planned;
  const { typedDue } = existing;
  const agrees = typedDue !== undefined && existing.agreed === undefined && asks.agrees(ref);
  const agreed = agrees ? typedDue : existing.agreed;
  const said = { ref, due, words: wordsOf(planned), period };
  const comparison = compareRow(table, { at: existing.at, built: existing.built, agreed }, said, (one, column) =>
    agrees && column === 'Due' ? true : asks.takesPlan(one, column),
  );
  const typed = comparison.edits.find(({ column }) => column === 'Due');
  const row = rows.rowOf(entry, ref, existing.status, agreed, typed ? parseIsoDay(typed.shown) : due);
  const completes = row.status === 'Complete';
  if (saysNothing(comparison) && !agrees && !completes && ref === existing.builtRef)
    return new UnchangedRow(existing, entry, comparison, rows);
  if (!agrees) return { kind: 'current', existing, row, comparison, asked: completes ? STATUS : NO_COLUMNS };
  const asked = new Set<TrackerColumn>(completes ? ['Agreed date', 'Status'] : ['Agreed date']);
  // The plan's date is no other than it was: the typed one only went to its own column.
  const news = comparison.news.filter(({ kind }) => kind !== 'Re-dated');
  return { kind: 'current', existing, row, comparison: { ...comparison, news }, asked };
}

const NO_COLUMNS: ReadonlySet<TrackerColumn> = new Set();
const STATUS: ReadonlySet<TrackerColumn> = new Set(['Status']);
