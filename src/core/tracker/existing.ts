import { type Day, parseIsoDay, sameDay } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import { type DateSystem, dayFromSerial } from '../calendar/serial';
import { type MatchTier, matchByTiers } from '../lists/match';
import { type AsBuilt, NOTHING_BUILT, asBuiltOf } from '../sheets/as-built';
import { type BuiltRow, KEPT_COLUMNS, type KeptColumn, wordsUnder } from '../sheets/built-row';
import { wordsOfCell } from '../sheets/cell-words';
import { type ExistingTable, type TableRow, existingTable } from '../sheets/existing-table';
import type { CellContents, WorkbookContents } from '../workbook/contents';
import { TRACKER, type TrackerColumn } from './record';
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
  readonly built: BuiltRow | undefined;
}

/** The tracker of a workbook: the first sheet that bears its mark and has its header row. */
export function existingTracker(workbook: WorkbookContents): ExistingTracker | undefined {
  const built = asBuiltOf(workbook) ?? NOTHING_BUILT;
  const table = existingTable(workbook, TRACKER, built.columns);
  return table && { table, built, rows: rowsOf(table, built) };
}

function rowsOf(table: ExistingTable, built: AsBuilt): ExistingRow[] {
  const used = new Set<BuiltRow>();
  const records = table.rows.map((row) => {
    const kept = built.rowOf(row.textUnder('Ref'));
    // A row that somebody copied bears the reference of another.
    if (!kept || used.has(kept)) return undefined;
    used.add(kept);
    return kept;
  });
  // Where a reference was typed over, what else the row says leads to what was kept of it.
  const lost = table.rows.filter((row, index) => !row.isUserOwned && !records[index]);
  const found = matchByTiers(
    lost,
    built.rows.filter((row) => !used.has(row)),
    [byWhatItSays(table)],
  );
  const wasKept = built.rows.length > 0;
  return table.rows.map((row, index) => readRow(row, table, records[index] ?? found.get(row), wasKept));
}

/** So many of the columns that are kept must say the same for a record to be a row's. */
const ENOUGH_COLUMNS = 5;

function byWhatItSays({ dateSystem }: ExistingTable): MatchTier<TableRow, BuiltRow> {
  const score = (row: TableRow, { words, edits }: BuiltRow): number =>
    KEPT_COLUMNS.filter((header) => {
      const shown = wordsOfCell(row.cellUnder(header), dateSystem, header === 'Due');
      return shown === wordsUnder(words, header) || shown === edits.get(header);
    }).length;
  const all = (): string => '';
  return { itemKey: all, candidateKey: all, score, fits: (row, record) => score(row, record) >= ENOUGH_COLUMNS };
}

/** State's formula takes what is stored as a number for a date, and nothing else. */
const numericDay = (cell: CellContents | undefined, dateSystem: DateSystem): Day | undefined =>
  typeof cell?.value === 'number' ? dayFromSerial(cell.value, dateSystem) : undefined;

/** @param wasKept whether the last build kept records at all: then a row without one is not of the plan. */
function readRow(
  at: TableRow,
  { dateSystem, known }: ExistingTable,
  built: BuiltRow | undefined,
  wasKept: boolean,
): ExistingRow {
  const hasDue = known.includes('Due');
  const shown = (header: TrackerColumn): string => at.textUnder(header);
  const said = (header: KeptColumn): string => (built ? wordsUnder(built.words, header) : shown(header));
  const day = (header: TrackerColumn): Day | undefined =>
    parseIsoDay(wordsOfCell(at.cellUnder(header), dateSystem, true));
  const status = shown('Status');
  const due = built ? parseIsoDay(built.words.due) : day('Due');
  const shownDue = built && day('Due');
  return {
    at,
    isUserOwned: at.isUserOwned,
    ref: shown('Ref'),
    builtRef: built?.ref ?? shown('Ref'),
    action: said('Action'),
    grid: said('Grid'),
    objective: said('Objective'),
    lead: said('Lead'),
    type: said('Type'),
    source: said('Source'),
    due,
    isDateKnown: built !== undefined || hasDue,
    agreed: numericDay(at.cellUnder('Agreed date'), dateSystem),
    typedDue: shownDue && !(due && sameDay(due, shownDue)) ? shownDue : undefined,
    status,
    isClosed: closedState(status) !== undefined,
    wasInPlan: built ? built.isInPlan : !wasKept && shown('State') !== 'Not in plan',
    period: built?.period,
    built,
  };
}
