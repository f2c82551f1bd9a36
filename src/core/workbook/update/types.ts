import type { DateSystem } from '../../calendar/serial';
import type { Series } from '../../lists/series';
import type { ChartDrawing } from '../chart';
import type { SheetContents } from '../contents';
import type { CellDrawing, PageLayout, PlacedCell } from '../drawing';
import type { CellPlace } from '../place';
import type { CellRange } from '../ranges';
import type { PageUpdate } from './page';

/** A sheet as it exists, with what only drawing into it asks. What a host can't tell is left alone. */
export interface ExistingSheet extends Pick<SheetContents, 'rows' | 'tables' | 'merges'> {
  /** The filter over plain cells, where there is one. */
  readonly autoFilter?: CellRange;
  /** The names of its charts. */
  readonly charts?: readonly string[];
  /** Whether a cell, be it empty, shows numbers as days. */
  readonly showsDays?: (row: number, column: number) => boolean;
  /** Where a cell's link leads, as `placeInReference` says it, where it has one that Plan Grid made. */
  readonly linkAt?: (row: number, column: number) => string | undefined;
}

export interface UpdateOptions {
  readonly dateSystem: DateSystem;
  /** True where the workbook works its formulas out by itself, so that what they show is never written. */
  readonly calculates: boolean;
}

/** What drawing a sheet changes. Rows and columns are those of the sheet, counted from 1. */
export interface SheetUpdate {
  /** False where the sheet holds all of the drawing already. */
  readonly isChanged: boolean;
  readonly isNew: boolean;
  /** The cells outside the table that differ; all of them on a new sheet, which get their looks. */
  readonly cells: readonly PlacedCell[];
  readonly charts: readonly ChartUpdate[];
  readonly headers: readonly HeaderUpdate[];
  /** From top to bottom; rows of which nothing is to be written are left out. */
  readonly rows: Series<RowUpdate>;
  /** The columns that are shown again. */
  readonly shown: readonly number[];
  readonly links: readonly LinkUpdate[];
  /** The cells that get the drop-down list and the colours of their column, by its index in the drawing. */
  readonly ruled: readonly { readonly index: number; readonly range: CellRange }[];
  readonly table: TableUpdate | undefined;
  /** Set on a new sheet only. */
  readonly page: PageUpdate | undefined;
  readonly layout: PageLayout | undefined;
}

/** A chart that is drawn, or one that is there and shows other cells from now on. */
export interface ChartUpdate {
  readonly kind: 'new' | 'moved';
  readonly chart: ChartDrawing;
}

export interface HeaderUpdate {
  /** Of the column in the drawing. */
  readonly index: number;
  readonly column: number;
  readonly text: string;
  /** True where nothing stood there: the column gets its looks and its width. */
  readonly isNew: boolean;
}

export interface RowUpdate {
  readonly row: number;
  /** True where the row held nothing: all its cells get the looks of their columns; a user's those of the row above. */
  readonly isNew: boolean;
  /** In points, for a new row. */
  readonly height: number | undefined;
  /** One for each column of the drawing; 'kept' where nothing is to be written. */
  readonly cells: readonly CellDrawing[];
  /** The columns, by their index in the drawing, whose cells get our look though the row isn't new. */
  readonly looks: readonly number[];
}

export interface LinkUpdate {
  readonly row: number;
  readonly column: number;
  /** Undefined where the link that is there goes. */
  readonly to: { readonly text: string; readonly place: CellPlace } | undefined;
}

export type TableUpdate =
  | {
      readonly kind: 'new';
      readonly name: string;
      readonly style: string;
      readonly range: CellRange;
      readonly headers: readonly string[];
    }
  | {
      readonly kind: 'resized';
      readonly name: string;
      readonly from: CellRange;
      readonly range: CellRange;
      /** Of all columns of the new range; undefined where the cell holds no text. */
      readonly headers: readonly (string | undefined)[];
      /** True where the last row of both ranges holds totals, which move down with the table's end. */
      readonly totalsRow: boolean;
    };
