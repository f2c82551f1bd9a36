import { withPlainBreaks } from '../cell-text';
import { cellsAt } from '../cells-at';
import type { CellContents, SheetContents } from '../contents';
import type { SheetDrawing } from '../drawing';
import type { CellRange } from '../ranges';
import { placedCells } from './placed';
import type { ExistingSheet } from './types';

/**
 * Whether a sheet still holds what it held when the drawing was laid out, wherever the drawing writes, and its tables
 * stand where they stood. Where it doesn't, somebody typed there, or moved rows, and the drawing would go into the wrong ones.
 */
export function isAsRead(read: SheetContents, existing: ExistingSheet, drawing: SheetDrawing): boolean {
  if (rangesOf(read) !== rangesOf(existing)) return false;
  const [was, is] = [cellsAt(read), cellsAt(existing)];
  const isSame = (row: number, column: number): boolean => isSameCell(was(row, column), is(row, column));
  const { origin, rows } = drawing;
  if (!placedCells(drawing).every(({ row, column }) => isSame(row, column))) return false;
  // Below both nothing stood, and nothing stands.
  const last = Math.max(read.rows.at(-1)?.row ?? 0, existing.rows.at(-1)?.row ?? 0);
  for (let row = origin.row + 1; row <= last; row++) {
    const { cells = [] } = rows.at(row - origin.row - 1) ?? {};
    if (!cells.every(({ kind }, at) => kind === 'kept' || isSame(row, origin.column + at))) return false;
  }
  return true;
}

const rangesOf = ({ tables }: Pick<SheetContents, 'tables'>): string =>
  tables
    .map(({ range, totalsRow }) => `${rangeKey(range)}${totalsRow === true ? ' totals' : ''}`)
    .sort()
    .join();

const rangeKey = ({ top, left, bottom, right }: CellRange): string => `${top} ${left} ${bottom} ${right}`;

/** What a formula shows changes by itself, and an error may be told by the name that its cell shows. */
function isSameCell(was: CellContents | undefined, is: CellContents | undefined): boolean {
  if (!was || !is) return was === is;
  if (was.formula !== undefined || is.formula !== undefined) return was.formula === is.formula;
  return plain(was.value) === plain(is.value) || is.value === '#VALUE!';
}

const plain = (value: CellContents['value']): CellContents['value'] =>
  typeof value === 'string' ? withPlainBreaks(value) : value;
