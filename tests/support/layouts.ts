import { hintsOf } from '../../src/core/grids/lines/furniture';
import { readSheet } from '../../src/core/grids/read-sheet';
import { rowsOf } from '../../src/core/grids/heads/sheet-rows';
import type { GridRow } from '../../src/core/grids/table/types';
import type { CellRange } from '../../src/core/workbook/ranges';
import { type CellInput, sheet } from './workbooks';

type Rows = readonly (readonly CellInput[])[];

/** The rows of the grids on a sheet. */
export function gridRowsIn(rows: Rows, merges: readonly CellRange[] = []): readonly GridRow[] {
  const rowed = rowsOf(sheet('S', rows, { merges }), '1900');
  return readSheet(rowed, hintsOf([rowed])).grids.flatMap((grid) => grid.rows);
}

const shown = (pieces: GridRow['byWhen']): string =>
  pieces.map(({ cell }) => cell.text.replaceAll('\n', '⏎')).join(' + ');

/** Each action with what heads it, its by-when and its owners. */
export const actionsIn = (rows: Rows, merges: readonly CellRange[]): string[] =>
  gridRowsIn(rows, merges).map(
    ({ action, byWhen, byWhom, objective }) =>
      `${objective?.text ?? '-'} > ${action} | ${shown(byWhen)} | ${shown(byWhom)}`,
  );

/** Rows written as lines, cells parted by bars; a cell that goes on in the next column is merged by '<'. */
export function laidOut(text: string): { rows: string[][]; merges: CellRange[] } {
  const merges: CellRange[] = [];
  const rows = text.trim().split('\n').map((line, index) => {
    const cells = line.trim().split('|').map((cell) => cell.trim().replaceAll('⏎', '\n'));
    cells.forEach((cell, column) => {
      let right = column + 1;
      while (cell !== '<' && cells[right] === '<') right++;
      if (right > column + 1) merges.push({ top: index + 1, bottom: index + 1, left: column + 1, right });
    });
    return cells.map((cell) => (cell === '<' ? '' : cell));
  });
  return { rows, merges };
} // prettier-ignore

/** A merge down one column. */
export const down = (column: number, top: number, bottom: number): CellRange => ({
  top,
  bottom,
  left: column,
  right: column,
});
