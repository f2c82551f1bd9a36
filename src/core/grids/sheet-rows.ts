import { type Cell, readCell } from '../cells/cell';
import type { DateSystem } from '../calendar/serial';
import type { SheetContents } from '../workbook/contents';
import type { CellRange } from '../workbook/place';
import { type GridColumns, headerColumns } from './header';

/** A sheet by the rows that hold something. */
export interface RowedSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** A row of a sheet, merged cells resolved. */
export interface SheetRow {
  readonly row: number;
  readonly isHidden: boolean;
  readonly cells: ReadonlyMap<number, Cell>;
  /** Columns whose cell goes on from the row above, because the two are merged. */
  readonly mergedFromAbove: ReadonlySet<number>;
  /** The widest range merged across columns in this row. */
  readonly across?: CellRange;
  /** The columns of a grid, where this row is its header. */
  readonly header: GridColumns | undefined;
}

const NO_RANGES: readonly CellRange[] = [];
const NO_COLUMNS: ReadonlySet<number> = new Set();

/**
 * The rows of a sheet that hold something. A value merged over several rows is given to each of them; a row that
 * holds nothing but such values is left out.
 */
export function rowsOf(sheet: SheetContents, dateSystem: DateSystem): RowedSheet {
  const downward = new Map<number, CellRange[]>();
  const across = new Map<number, CellRange>();
  const starting = new Map<number, CellRange[]>();
  for (const range of sheet.merges) {
    starting.set(range.top, [...(starting.get(range.top) ?? []), range]);
    if (range.right > range.left) {
      const before = across.get(range.top);
      if (!before || before.right - before.left < range.right - range.left) across.set(range.top, range);
    }
    // Merges are capped: a column merged to the sheet's end must not cost a million rows.
    for (let row = range.top + 1; row <= Math.min(range.bottom, range.top + 500); row++)
      downward.set(row, [...(downward.get(row) ?? []), range]);
  }
  const merged = new Map<CellRange, Cell>();
  const rows: SheetRow[] = [];
  for (const { row, isHidden, cells: contents } of sheet.rows) {
    const cells = new Map<number, Cell>();
    for (const content of contents) {
      const cell = readCell(content, dateSystem);
      if (cell.text !== '') cells.set(content.column, cell);
    }
    if (cells.size === 0) continue;
    for (const range of starting.get(row) ?? NO_RANGES) {
      const cell = cells.get(range.left);
      if (cell) merged.set(range, cell);
    }
    const fromAbove: number[] = [];
    for (const range of downward.get(row) ?? NO_RANGES) {
      const cell = merged.get(range);
      if (!cell || cells.has(range.left)) continue;
      cells.set(range.left, cell);
      fromAbove.push(range.left);
    }
    const mergedFromAbove = fromAbove.length === 0 ? NO_COLUMNS : new Set(fromAbove);
    const wide = across.get(row);
    const header = cells.size > 1 ? headerColumns(cells) : undefined;
    rows.push({ row, isHidden, cells, mergedFromAbove, header, ...(wide && { across: wide }) });
  }
  return { name: sheet.name, rows };
}
