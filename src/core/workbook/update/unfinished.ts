import type { SheetDrawing } from '../drawing';
import { holds } from './rows';
import type { ExistingSheet, UpdateOptions } from './types';

/**
 * True where drawing a new sheet was broken off: it bears the mark, but no table, and holds nothing that the drawing
 * wouldn't put there. It is finished rather than left beside a second one.
 */
export function isUnfinished(
  { rows, tables }: ExistingSheet,
  { origin, above = [], columns, rows: drawn }: SheetDrawing,
  options: UpdateOptions,
): boolean {
  if (tables.length > 0) return false;
  return rows.every(({ row, cells }) =>
    cells.every((contents) => {
      const { column, value } = contents;
      if (row < origin.row) return above.some((one) => one.row === row && one.column === column && one.text === value);
      const index = column - origin.column;
      if (row === origin.row) return columns[index]?.header === value;
      const cell = drawn[row - origin.row - 1]?.cells[index];
      return cell !== undefined && cell.kind !== 'kept' && holds(cell, contents, row, options);
    }),
  );
}
