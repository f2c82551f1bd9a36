import type { Area } from './area';
import type { Filter } from './filter';
import type { Reference } from './operands';
import type { Sheet } from './sheet';

/** By which of its columns, counted from 0, a table was sorted last. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** An Excel table. */
export interface Table {
  readonly id: string;
  name: string;
  /** Header and totals included. */
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  hasBandedRows: boolean;
  hasBandedColumns: boolean;
  marksFirstColumn: boolean;
  marksLastColumn: boolean;
  hasButtons: boolean;
  filter: Filter;
  sorted: readonly SortField[];
  sortsByCase: boolean;
}

/** The rows between header and totals; a table always has one. */
export const bodyOf = ({ area, hasHeaders, hasTotals }: Table): Area => ({
  ...area,
  top: area.top + (hasHeaders ? 1 : 0),
  bottom: area.bottom - (hasTotals ? 1 : 0),
});

/** The cells of a table's column between its header and its totals; undefined where there is none of that name. */
export function columnOf(
  tables: readonly { readonly sheet: Sheet; readonly table: Table }[],
  name: string,
  header: string,
): Reference | undefined {
  const found = tables.find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (!found) return undefined;
  const { left, right, top } = found.table.area;
  for (let column = left; column <= right; column++)
    if (found.sheet.textAt(top, column).toLowerCase() === header.toLowerCase())
      return { sheet: found.sheet.name, area: { ...bodyOf(found.table), left: column, right: column } };
  return undefined;
}
