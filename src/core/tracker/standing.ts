import type { Day } from '../calendar/day';
import { type DateSystem, dayFromSerial } from '../calendar/serial';
import type { CellContents, SheetContents, WorkbookContents } from '../workbook/contents';
import { tidy } from '../text/tidy';
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
  for (const sheet of workbook.sheets) {
    if (sheet.mark !== 'tracker') continue;
    const tracker = readTracker(sheet, workbook.dateSystem);
    if (tracker) return tracker;
  }
  return undefined;
}

function readTracker(sheet: SheetContents, dateSystem: DateSystem): StandingTracker | undefined {
  const header = sheet.rows.find(({ cells }) => NEEDED.every((name) => cells.some((cell) => tidy(cell.text) === name)));
  if (!header) return undefined;
  const table = sheet.tables.find(({ range }) => range.top === header.row);
  const columns = header.cells.map(({ column }) => column);
  const firstColumn = Math.min(table?.range.left ?? Infinity, ...columns);
  const lastColumn = Math.max(table?.range.right ?? 0, ...contiguous(columns));
  const headers = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) =>
    tidy(header.cells.find(({ column }) => column === firstColumn + index)?.text ?? ''),
  );
  const columnOf = (name: TrackerColumn): number => firstColumn + headers.indexOf(name);
  const below = sheet.rows.filter(({ row }) => row > header.row && !isTotals(row, sheet));
  const last = Math.max(
    header.row,
    ...below.map(({ row }) => row),
    (table?.range.bottom ?? 0) - (hasTotals(sheet) ? 1 : 0),
  );
  const cellsOf = new Map(below.map(({ row, cells }) => [row, cells]));
  const rows = Array.from({ length: last - header.row }, (_, index): StandingRow => {
    const row = header.row + 1 + index;
    const cells = cellsOf.get(row) ?? [];
    const cell = (name: TrackerColumn): CellContents | undefined =>
      headers.includes(name) ? cells.find(({ column }) => column === columnOf(name)) : undefined;
    const text = (name: TrackerColumn): string => tidy(cell(name)?.text ?? '');
    const due = cell('Due');
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
      cells: new Map(cells.map((contents) => [contents.column - firstColumn, contents])),
      isTheirs: text('Ref') === '' && text('Source') === '',
    };
  });
  return { sheet: sheet.name, headerRow: header.row, firstColumn, headers, rows };
}

/** A table's columns have no gap; a note that stands beside the table isn't one of them. */
function contiguous(columns: readonly number[]): number[] {
  const sorted = [...columns].sort((a, b) => a - b);
  const gap = sorted.findIndex((column, index) => index > 0 && column !== (sorted[index - 1] ?? column) + 1);
  return gap < 0 ? sorted : sorted.slice(0, gap);
}

const hasTotals = (sheet: SheetContents): boolean => sheet.tables.some((table) => table.totalsRow === true);
const isTotals = (row: number, sheet: SheetContents): boolean =>
  sheet.tables.some((table) => table.totalsRow === true && table.range.bottom === row);
