import { compareDays, type Day, parseIsoDay } from '../calendar/day';
import { dayFromSerial } from '../calendar/serial';
import { asBuiltOf } from '../sheets/as-built';
import type { BuiltRow } from '../sheets/built-row';
import { wordsOfCell } from '../sheets/cell-words';
import { type ExistingTable, existingTable } from '../sheets/existing-table';
import type { TableRow } from '../sheets/table-rows';
import type { WorkbookContents } from '../workbook/contents';
import { TRACKER, type TrackerColumn } from './record';
import { actionRef } from './ref-parts';
import { type State, stateOf } from './state';

/** A row of a tracker as its readers see it: what people typed over the plan's words counts. Texts are '' where empty. */
export interface ReadRow {
  /** As the row shows it ('G2-07.3'), and of the action that it is of ('G2-07'). */
  readonly ref: string;
  readonly action: string;
  readonly actionRef: string;
  /** undefined where the cell holds no date: it is empty, or somebody wrote words there. */
  readonly due: Day | undefined;
  /** The plan's date, where somebody typed something else over it. */
  readonly planDue: Day | undefined;
  readonly agreed: Day | undefined;
  /** The date that counts: the agreed one, or the plan's. */
  readonly when: Day | undefined;
  readonly lead: string;
  readonly with: string;
  readonly status: string;
  /** On the day that was asked for, whatever the sheet showed when it was last worked out. */
  readonly state: State;
  readonly progress: string;
  readonly type: string;
  readonly byWhen: string;
  readonly objective: string;
  readonly grid: string;
  readonly risks: string;
  /** 'Section 1!A14'. */
  readonly source: string;
  readonly isInPlan: boolean;
  /** True for a row that somebody added by hand: it has neither a reference nor a source. */
  readonly isUserOwned: boolean;
  /** The sheet's row, and its other columns are found there. */
  readonly at: TableRow;
}

/** A tracker that is read, not built again. */
export interface ReadTracker {
  readonly table: ExistingTable;
  /** Tells it from other trackers; undefined where an earlier version built it. */
  readonly number: string | undefined;
  /** From top to bottom, empty ones left out. */
  readonly rows: readonly ReadRow[];
}

/**
 * The tracker of a workbook as it stands on a day; undefined where the workbook holds none.
 * @param dueSoonDays so many days ahead are 'Due soon', today and the last included.
 */
export function readTracker(workbook: WorkbookContents, today: Day, dueSoonDays: number): ReadTracker | undefined {
  const built = asBuiltOf(workbook);
  const table = existingTable(workbook, TRACKER, built?.columns);
  if (!table) return undefined;
  const rowOf = built?.finder();
  const builtAs = (row: TableRow): BuiltRow | undefined => rowOf?.(row.textUnder('Ref'));
  const isGone = (row: TableRow): boolean =>
    builtAs(row)?.isInPlan === false || row.textUnder('State') === 'Not in plan';
  const rows = [...table.rows].filter(({ cells }) => [...cells.values()].some(({ text }) => text.trim() !== ''));
  return {
    table,
    number: built?.number,
    rows: rows.map((row) => readRow(row, table, builtAs(row)?.due, !isGone(row), today, dueSoonDays)),
  };
}

function readRow(
  at: TableRow,
  { dateSystem }: ExistingTable,
  plansDue: string | undefined,
  isInPlan: boolean,
  today: Day,
  dueSoonDays: number,
): ReadRow {
  const shown = (header: TrackerColumn): string => at.textUnder(header);
  const day = (header: TrackerColumn): Day | undefined => {
    const value = at.cellUnder(header)?.value;
    return typeof value === 'number' ? dayFromSerial(value, dateSystem) : undefined;
  };
  const [ref, due, agreed, status] = [shown('Ref'), day('Due'), day('Agreed date'), shown('Status')];
  const when = agreed ?? due;
  const dueWords = wordsOfCell(at.cellUnder('Due'), dateSystem, true);
  return {
    ref,
    action: shown('Action'),
    actionRef: actionRef(ref),
    due,
    planDue: plansDue === undefined || dueWords === '' || dueWords === plansDue ? undefined : parseIsoDay(plansDue),
    agreed,
    when,
    lead: shown('Lead'),
    with: shown('With'),
    status,
    state: stateOf(status, when, isInPlan, today, dueSoonDays),
    progress: shown('Progress'),
    type: shown('Type'),
    byWhen: shown('By when'),
    objective: shown('Objective'),
    grid: shown('Grid'),
    risks: shown('Risks'),
    source: shown('Source'),
    isInPlan,
    isUserOwned: at.isUserOwned,
    at,
  };
}

/** Earliest first, rows without a date last; for sorting. */
export const byWhen = ({ when: a }: Pick<ReadRow, 'when'>, { when: b }: Pick<ReadRow, 'when'>): number =>
  a && b ? compareDays(a, b) : a ? -1 : b ? 1 : 0;
