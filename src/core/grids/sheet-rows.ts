import { type Cell, readCell } from '../cells/cell';
import type { DateSystem } from '../calendar/serial';
import type { SheetContents } from '../workbook/contents';
import type { CellRange } from '../workbook/place';

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
}

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
  const rows = sheet.rows.flatMap(({ row, isHidden, cells: contents }): SheetRow[] => {
    const cells = new Map<number, Cell>();
    for (const content of contents) {
      const cell = readCell(content, dateSystem);
      if (cell.text !== '') cells.set(content.column, cell);
    }
    if (cells.size === 0) return [];
    for (const range of starting.get(row) ?? []) {
      const cell = cells.get(range.left);
      if (cell) merged.set(range, cell);
    }
    const mergedFromAbove = new Set<number>();
    for (const range of downward.get(row) ?? []) {
      const cell = merged.get(range);
      if (!cell || cells.has(range.left)) continue;
      cells.set(range.left, cell);
      mergedFromAbove.add(range.left);
    }
    const wide = across.get(row);
    return [{ row, isHidden, cells, mergedFromAbove, ...(wide && { across: wide }) }];
  });
  return { name: sheet.name, rows };
}
