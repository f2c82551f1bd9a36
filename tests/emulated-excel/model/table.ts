import type { Area } from './area';
import type { Filter } from './filter';

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
}

/** The rows between header and totals; a table always has one. */
export const bodyOf = ({ area, hasHeaders, hasTotals }: Table): Area => ({
  ...area,
  top: area.top + (hasHeaders ? 1 : 0),
  bottom: area.bottom - (hasTotals ? 1 : 0),
});
