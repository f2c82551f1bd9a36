import type { TableContents } from '../../core/workbook/contents';
import type { CellRange } from '../../core/workbook/ranges';

/** Cells as few ranges: those under each other first, then columns of the same rows beside each other. */
export function rangesOf(cells: readonly { readonly row: number; readonly column: number }[]): CellRange[] {
  const down: CellRange[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = down.at(-1);
    if (last?.left === column && row <= last.bottom + 1) down[down.length - 1] = { ...last, bottom: row };
    else down.push({ top: row, left: column, bottom: row, right: column });
  }
  const across: CellRange[] = [];
  for (const range of [...down].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = across.at(-1);
    const isBeside = last?.top === range.top && last.bottom === range.bottom && last.right + 1 === range.left;
    if (last && isBeside) across[across.length - 1] = { ...last, right: range.right };
    else across.push(range);
  }
  return across;
}

/** How many cells a range has. */
export const sizeOf = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

/** What Excel says of a range, as rows and columns that count from 1. */
export const rangeFrom = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});

/** What Excel says of a table. */
export const tableContents = (table: Excel.Table, range: Excel.Range): TableContents => ({
  name: table.name,
  range: rangeFrom(range),
  ...(table.showTotals && { totalsRow: true }),
});
