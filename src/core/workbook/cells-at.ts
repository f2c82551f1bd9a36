import type { CellContents, SheetContents } from './contents';

/** What the cells of a sheet hold. */
export type CellsAt = (row: number, column: number) => CellContents | undefined;

export function cellsAt({ rows }: Pick<SheetContents, 'rows'>): CellsAt {
  const byRow = new Map(rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]));
  return (row, column) => byRow.get(row)?.get(column);
}
