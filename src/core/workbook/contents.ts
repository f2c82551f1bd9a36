import type { DateSystem } from '../calendar/serial';
import type { CellRange } from './ranges';

/** A workbook as it stands, read whole: what every host hands to the core. Chart sheets are left out. */
export interface WorkbookContents {
  readonly dateSystem: DateSystem;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetContents[];
  /** The text that Plan Grid keeps in the workbook beside its cells (`KEPT_NAMESPACE`), where it keeps one. */
  readonly kept?: string;
  /** Which of the host's readings this is, where it tells of rows that were left since (`MovedFrom`). */
  readonly reading?: number;
}

export interface SheetContents {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  /**
   * The kind of sheet as which Plan Grid made this one ('tracker', 'as built'), whatever it is called by now; kinds that
   * this version doesn't know, too. A sheet with a mark is no part of the plan.
   */
  readonly mark?: string;
  /** True where the sheet's cells are protected against change. */
  readonly isProtected: boolean;
  /** Rows that hold something, from top to bottom; rows without a value are left out. */
  readonly rows: readonly RowContents[];
  /** Of a sheet that Plan Grid made: which of its columns that hold something are hidden, counted from 1. */
  readonly hiddenColumns?: readonly number[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableContents[];
  /** Cells with a formula whose result the file doesn't hold, because no program has worked it out. */
  readonly uncalculated?: readonly { readonly row: number; readonly column: number }[];
}

export interface RowContents {
  /** Counts from 1. */
  readonly row: number;
  readonly isHidden: boolean;
  /** Cells that hold something, from left to right; formatted but empty cells are left out. */
  readonly cells: readonly CellContents[];
}

/** The row of a number, of rows from top to bottom. */
export function rowAt(rows: readonly RowContents[], number: number): RowContents | undefined {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.row ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return rows[from]?.row === number ? rows[from] : undefined;
}

export interface CellContents {
  /** Counts from 1. */
  readonly column: number;
  /** As it is stored: a date is a number of days in the workbook's date system. An error is its text ('#N/A'). */
  readonly value: string | number | boolean;
  /** What the cell shows ('11-Aug'); for text, the text, with its line breaks as '\n'. */
  readonly text: string;
  /** The text without what is struck through, where some of it is; '' where all of it is. */
  readonly unstruck?: string;
  /** The number format's code, 'General' where there is none. */
  readonly format: string;
  /** Without its equals sign, where the cell holds one; with `ROW` for the number of its row (`formulaIn`). */
  readonly formula?: string;
}

export interface TableContents {
  /** The name by which formulas know it. */
  readonly name: string;
  /** Header row and totals row included. */
  readonly range: CellRange;
  /** True where the last row of the range holds totals. */
  readonly totalsRow?: boolean;
}
