import type { Day } from '../calendar/day';
import { type DateSystem, dayFromSerial } from '../calendar/serial';
import { type TableRow, standingTable } from '../sheets/standing-table';
import type { CellContents, WorkbookContents } from '../workbook/contents';
import type { TrackerColumn } from './columns';

/** A tracker that stands in the workbook already, with whatever people made of it. */
export interface StandingTracker {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  /** The headers from left to right; one of ours, or one that somebody added. */
  readonly headers: readonly string[];
  readonly rows: readonly StandingRow[];
}

export interface StandingRow {
  readonly row: number;
  readonly ref: string;
  readonly grid: string;
  readonly action: string;
  readonly type: string;
  readonly byWhen: string;
  readonly due?: Day;
  readonly status: string;
  readonly source: string;
  /** The cells by their column's index in the headers, for carrying them into another workbook. */
  readonly cells: ReadonlyMap<number, CellContents>;
  /** True where the row bears no Ref and no Source: somebody's own row. */
  readonly isTheirs: boolean;
}

/** The columns without which a header row isn't the tracker's. */
const NEEDED: readonly TrackerColumn[] = ['Ref', 'Action', 'Status'];

/** The tracker of a workbook: the first sheet that bears its mark and has its header row. */
export function standingTracker(workbook: WorkbookContents): StandingTracker | undefined {
  const table = standingTable(workbook, 'tracker', NEEDED);
  if (!table) return undefined;
  return { ...table, rows: table.rows.map((row) => readRow(row, workbook.dateSystem)) };
}

function readRow({ row, cells, textUnder, cellUnder }: TableRow, dateSystem: DateSystem): StandingRow {
  const text = (name: TrackerColumn): string => textUnder(name);
  const due = cellUnder('Due');
  return {
    row,
    ref: text('Ref'),
    grid: text('Grid'),
    action: text('Action'),
    type: text('Type'),
    byWhen: text('By when'),
    ...(typeof due?.value === 'number' && { due: dayFromSerial(due.value, dateSystem) }),
    status: text('Status'),
    source: text('Source'),
    cells,
    isTheirs: text('Ref') === '' && text('Source') === '',
  };
}
