import { cellName } from '../../core/workbook/place';
import { type CellRange, within } from '../../core/workbook/ranges';

/** The rows that are drawn: both inclusive. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/** Where the rows of a sheet begin, in pixels from its top: that of row n at n - 1, and the sheet's end behind them. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0];
  let at = 0;
  for (const height of heights) offsets.push((at += height));
  return offsets;
}

/** The row at a distance from the top. */
export function rowAt(offsets: readonly number[], distance: number): number {
  let [low, high] = [0, offsets.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Rows drawn above and below what is in sight. */
const SPARE = 12;
/** A merge over more rows than these is drawn in pieces. */
const LONGEST_MERGE = 200;

/** The rows to draw so that what is in sight, and every merge that reaches into it, is drawn whole. */
export function windowOf(
  offsets: readonly number[],
  top: number,
  height: number,
  merges: readonly CellRange[],
): RowWindow {
  const lastRow = offsets.length - 1;
  let first = Math.max(1, rowAt(offsets, top) - SPARE);
  let last = Math.min(lastRow, rowAt(offsets, top + height) + SPARE);
  for (const merge of merges) {
    if (merge.bottom - merge.top > LONGEST_MERGE || merge.bottom < first || merge.top > last) continue;
    first = Math.min(first, merge.top);
    last = Math.max(last, Math.min(lastRow, merge.bottom));
  }
  return { first, last };
}

/** A cell of a sheet. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The id of a cell's element. */
export const cellId = (cell: Cell): string => `cell-${cellName(cell)}`;

/** In pixels: the column of row numbers, the row of column letters. */
export const ROW_NUMBERS = 44;
export const COLUMN_LETTERS = 24;

/** The cell that shows what stands in a place: the first of its merge, or itself. */
export function shownCell(merges: readonly CellRange[], cell: Cell): Cell {
  const merge = merges.find((range) => within(range, cell));
  return merge ? { row: merge.top, column: merge.left } : cell;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The next cell in a direction, over merges and past what is hidden; the same at the sheet's edge. */
export function neighbour(
  from: Cell,
  direction: Direction,
  sheet: {
    readonly heights: readonly number[];
    readonly widths: readonly number[];
    readonly merges: readonly CellRange[];
  },
): Cell {
  const merge = sheet.merges.find((range) => within(range, from));
  const area = merge ?? { top: from.row, bottom: from.row, left: from.column, right: from.column };
  let { row, column } = from;
  for (;;) {
    if (direction === 'up') row = Math.min(row, area.top) - 1;
    else if (direction === 'down') row = Math.max(row, area.bottom) + 1;
    else if (direction === 'left') column = Math.min(column, area.left) - 1;
    else column = Math.max(column, area.right) + 1;
    const size = direction === 'up' || direction === 'down' ? sheet.heights[row - 1] : sheet.widths[column - 1];
    if (size === undefined) return from;
    if (size > 0) return shownCell(sheet.merges, { row, column });
  }
}
