import type { Cell } from '../cells/cell';
import type { CellPlace } from '../workbook/place';

/** A text and the cell in which it begins. */
export interface PlacedText {
  readonly text: string;
  readonly place: CellPlace;
}

/** One theme of a plan: its title, its objectives, its rows. */
export interface Grid {
  /** The title as written, or the sheet's name where there is none. */
  readonly title: string;
  readonly place: CellPlace;
  readonly hasTitle: boolean;
  readonly headers: readonly CellPlace[];
  readonly missingColumns: readonly string[];
  readonly objectives: readonly Objective[];
  readonly priorities: readonly PlacedText[];
  readonly outcomes: readonly PlacedText[];
  readonly comments: readonly PlacedText[];
  readonly rows: readonly GridRow[];
}

export interface Objective extends PlacedText {
  readonly number?: string;
}

/** An action as it stands in its grid, page breaks mended. */
export interface GridRow {
  /** The cell of the action, in the row where it begins. */
  readonly place: CellPlace;
  readonly lastRow: number;
  readonly isHidden: boolean;
  readonly action: string;
  readonly number: string | undefined;
  readonly objective: Objective | undefined;
  /** Whether a page break cut the row, so that it was put together from several. */
  readonly isMended: boolean;
  /** The cells of the by-when, from top to bottom; a page break or a merge may leave several. */
  readonly byWhen: readonly Piece[];
  readonly byWhom: readonly Piece[];
  readonly byWhenPlace: CellPlace;
  readonly byWhomPlace: CellPlace | undefined;
}

/** A cell's content, and whether it goes on from the piece before it as one text. */
export interface Piece {
  readonly cell: Cell;
  readonly goesOn: boolean;
}

export interface GlossaryEntry {
  readonly code: string;
  readonly meaning: string;
  readonly place: CellPlace;
}

/** What a sheet holds. */
export interface SheetReading {
  readonly sheet: string;
  readonly grids: readonly Grid[];
  /** Lines before the first grid and between grids that belong to none: covers, titles, dates. */
  readonly lines: readonly PlacedText[];
  readonly glossary: readonly GlossaryEntry[];
}
