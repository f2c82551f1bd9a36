import { tidy } from '../text/tidy';
import type { CellContents, SheetContents, WorkbookContents } from '../workbook/contents';

/** A table of ours that stands in the workbook already, with whatever people made of it. */
export interface StandingTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  /** The headers from left to right; ours, and those that somebody added. */
  readonly headers: readonly string[];
  /** From the row under the header to the last that holds something, totals left out. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly row: number;
  /** The cells by their column's index in the headers, for carrying them into another workbook. */
  readonly cells: ReadonlyMap<number, CellContents>;
  /** What the row shows under a header, tidied; '' where there is no such header. */
  readonly textUnder: (header: string) => string;
  readonly cellUnder: (header: string) => CellContents | undefined;
}

/** The table on the first sheet that bears the mark and has a row with all of these headers. */
export function standingTable(
  workbook: WorkbookContents,
  mark: string,
  needed: readonly string[],
): StandingTable | undefined {
  for (const sheet of workbook.sheets) {
    if (sheet.mark !== mark) continue;
    const table = readTable(sheet, needed);
    if (table) return table;
  }
  return undefined;
}

function readTable(sheet: SheetContents, needed: readonly string[]): StandingTable | undefined {
  const header = sheet.rows.find(({ cells }) => needed.every((name) => cells.some((cell) => tidy(cell.text) === name)));
  if (!header) return undefined;
  const table = sheet.tables.find(({ range }) => range.top === header.row);
  const columns = header.cells.map(({ column }) => column);
  const firstColumn = Math.min(table?.range.left ?? Infinity, ...columns);
  const lastColumn = Math.max(table?.range.right ?? 0, ...contiguous(columns));
  const headers = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) =>
    tidy(header.cells.find(({ column }) => column === firstColumn + index)?.text ?? ''),
  );
  const below = sheet.rows.filter(({ row }) => row > header.row && !isTotals(row, sheet));
  const last = Math.max(
    header.row,
    ...below.map(({ row }) => row),
    (table?.range.bottom ?? 0) - (hasTotals(sheet) ? 1 : 0),
  );
  const cellsOf = new Map(below.map(({ row, cells }) => [row, cells]));
  const rows = Array.from({ length: last - header.row }, (_, index): TableRow => {
    const row = header.row + 1 + index;
    const cells = new Map((cellsOf.get(row) ?? []).map((contents) => [contents.column - firstColumn, contents]));
    const cellUnder = (name: string): CellContents | undefined => cells.get(headers.indexOf(name));
    return { row, cells, cellUnder, textUnder: (name) => tidy(cellUnder(name)?.text ?? '') };
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
