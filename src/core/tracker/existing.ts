import { type Day, parseIsoDay, sameDay } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import { type DateSystem, dayFromSerial } from '../calendar/serial';
import { once } from '../lists/once';
import { type MatchTier, matchByTiers } from '../lists/match';
import { type AsBuilt, NOTHING_BUILT, asBuiltOf } from '../sheets/as-built';
import { type BuiltBefore, KEPT_COLUMNS, type KeptColumn, wordsUnder } from '../sheets/built-row';
import { wordsOfCell } from '../sheets/cell-words';
import { memoize } from '../text/memo';
import { type ExistingTable, type TableThere, existingTable } from '../sheets/existing-table';
import { type OfTable, RowThere, type TableRow } from '../sheets/table-rows';
import type { CellContents, RowContents, WorkbookContents } from '../workbook/contents';
import { TRACKER } from './record';
import { closedState } from './state';

/** A tracker that is in a workbook already, with whatever people made of it, and what Plan Grid last wrote into it. */
export interface ExistingTracker {
  readonly table: ExistingTable;
  readonly rows: readonly ExistingRow[];
  readonly built: AsBuilt;
}

/**
 * A row of it. What it is about is told by what Plan Grid last wrote there, where that was kept: people may have typed
 * over it since.
 */
export interface ExistingRow {
  readonly at: TableRow;
  readonly isUserOwned: boolean;
  /** As the row shows it, and as it was built. */
  readonly ref: string;
  readonly builtRef: string;
  readonly action: string;
  readonly grid: string;
  readonly objective: string;
  readonly lead: string;
  readonly type: string;
  readonly source: string;
  readonly due: Day | undefined;
  /** False where the tracker has no such column and nothing was kept: then any date may be its. */
  readonly isDateKnown: boolean;
  readonly agreed: Day | undefined;
  /** The date that a person typed over the plan's. */
  readonly typedDue: Day | undefined;
  readonly status: string;
  /** True where its status is Complete, Deferred or Withdrawn: it belongs to its date. */
  readonly isClosed: boolean;
  /** True where the last build found it in the plan. */
  readonly wasInPlan: boolean;
  /** The plan period that it was built for, where that was kept. */
  readonly period: PlanPeriod | undefined;
  readonly built: BuiltBefore | undefined;
}

/** The tracker of a workbook: the first sheet that bears its mark and has its header row. */
export const existingTracker = once((workbook: WorkbookContents): ExistingTracker | undefined => {
  const built = asBuiltOf(workbook) ?? NOTHING_BUILT;
  const table = existingTable(workbook, TRACKER, built.columns);
  return table && { table, built, rows: rowsOf(table, built) };
});

function rowsOf(table: TableThere, built: AsBuilt): ExistingRow[] {
  const used = new Uint8Array((built.rows.at(-1)?.row ?? 0) + 1);
  const rowOf = built.finder();
  const records = Array.from(table.rows, (row) => {
    const kept = rowOf(row.textUnder('Ref'));
    // A row that somebody copied bears the reference of another.
    if (!kept || used[kept.row] === 1) return undefined;
    used[kept.row] = 1;
    return kept;
  });
  // Where a reference was typed over, what else the row says leads to what was kept of it.
  const lost: TableRow[] = [];
  for (const [index, record] of records.entries()) {
    const row = record ? undefined : table.rows.at(index);
    if (row && !row.isUserOwned) lost.push(row);
  }
  const left = lost.length === 0 ? [] : built.rows.filter(({ row }) => used[row] !== 1);
  const found = matchByTiers(lost, left, [byWhatItSays(table)]);
  const foundAt = new Map(Array.from(found, ([{ row }, record]) => [row, record]));
  const facts = {
    columns: table.columns,
    dateSystem: table.dateSystem,
    hasDue: table.known.includes('Due'),
    wasKept: built.rows.length > 0,
  };
  // A list that was made from what is only looked at keeps room for more.
  return Array.from(
    table.rows,
    ({ contents }, at) => new RowOfTracker(contents, facts, records[at] ?? foundAt.get(contents.row)),
  ).slice();
}

/** So many of the columns that are kept must say the same for a record to be a row's. */
const ENOUGH_COLUMNS = 5;

function byWhatItSays({ dateSystem }: ExistingTable): MatchTier<TableRow, BuiltBefore> {
  const score = (row: TableRow, built: BuiltBefore): number =>
    KEPT_COLUMNS.filter((header) => {
      const shown = wordsOfCell(row.cellUnder(header), dateSystem, header === 'Due');
      return shown === wordsUnder(built, header) || shown === built.edits.get(header);
    }).length;
  const all = (): string => '';
  return { itemKey: all, candidateKey: all, score, fits: (row, record) => score(row, record) >= ENOUGH_COLUMNS };
}

/** State's formula takes what is stored as a number for a date, and nothing else. */
const numericDay = (cell: CellContents | undefined, dateSystem: DateSystem): Day | undefined =>
  typeof cell?.value === 'number' ? dayFromSerial(cell.value, dateSystem) : undefined;

/** What all rows of a tracker have in common. */
interface TrackerFacts extends OfTable {
  readonly dateSystem: DateSystem;
  readonly hasDue: boolean;
  /** Whether the last build kept records at all: then a row without one is not of the plan. */
  readonly wasKept: boolean;
}

/** Half a million rows are one object each: what is asked of them is read from the sheet and from what was kept. */
class RowOfTracker extends RowThere<TrackerFacts> implements ExistingRow {
  constructor(
    contents: RowContents,
    facts: TrackerFacts,
    readonly built: BuiltBefore | undefined,
  ) {
    super(contents, facts);
  }

  get at(): TableRow {
    return this;
  }

  get ref(): string {
    return this.textUnder('Ref');
  }

  get builtRef(): string {
    return this.built?.ref ?? this.ref;
  }

  get action(): string {
    return this.said('Action');
  }

  get grid(): string {
    return this.said('Grid');
  }

  get objective(): string {
    return this.said('Objective');
  }

  get lead(): string {
    return this.said('Lead');
  }

  get type(): string {
    return this.said('Type');
  }

  get source(): string {
    return this.said('Source');
  }

  get due(): Day | undefined {
    return this.built ? dayIn(this.built.due) : this.shownDue;
  }

  get isDateKnown(): boolean {
    return this.built !== undefined || this.facts.hasDue;
  }

  get agreed(): Day | undefined {
    return numericDay(this.cellUnder('Agreed date'), this.facts.dateSystem);
  }

  get typedDue(): Day | undefined {
    const shown = this.built && this.shownDue;
    const { due } = this;
    return shown && !(due && sameDay(due, shown)) ? shown : undefined;
  }

  get status(): string {
    return this.textUnder('Status');
  }

  get isClosed(): boolean {
    return closedState(this.status) !== undefined;
  }

  get wasInPlan(): boolean {
    return this.built?.isInPlan ?? (!this.facts.wasKept && this.textUnder('State') !== 'Not in plan');
  }

  get period(): PlanPeriod | undefined {
    return this.built?.period;
  }

  private said(header: KeptColumn): string {
    return this.built ? wordsUnder(this.built, header) : this.textUnder(header);
  }

  private get shownDue(): Day | undefined {
    return dayIn(wordsOfCell(this.cellUnder('Due'), this.facts.dateSystem, true));
  }
}

const dayIn = memoize(parseIsoDay, 5_000);
