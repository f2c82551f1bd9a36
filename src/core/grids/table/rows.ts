import type { CellRange } from '../../workbook/ranges';
import type { GridColumns } from './grid-columns';
import type { RowCells } from './row-cells';

/** A sheet by the rows that hold something. */
export interface RowedSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** The sheet whose last table goes on here, where the rows have no header of their own. */
  readonly goesOnFrom?: string;
}

/** A row of a sheet, merged cells resolved. */
export interface SheetRow {
  readonly row: number;
  readonly isHidden: boolean;
  readonly cells: RowCells;
  /** Columns whose cell goes on from the row above, because the two are merged. */
  readonly mergedFromAbove: ReadonlySet<number>;
  /** The ranges merged across columns that begin in this row. */
  readonly spans: readonly CellRange[];
  /** The columns of a grid, where this row is its header. */
  readonly header: GridColumns | undefined;
  /** True where it says what the table directly below is for, one of several side by side, of whose columns alone it is. */
  readonly isOverTable?: true;
}
