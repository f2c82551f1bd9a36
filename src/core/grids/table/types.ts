import type { Cell } from '../../cells/cell';
import type { CellPlace } from '../../workbook/place';
import type { ByContents } from './grid-columns';
import type { BesideSays } from '../headers/headers-beside';

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
  /** The sheet with whose header the rows were read, where theirs has none. */
  readonly goesOnFrom?: string;
  readonly headers: readonly CellPlace[];
  readonly missingColumns: readonly string[];
  /** What the plan itself calls the columns of dates and owners: 'Deadline', 'Lead'; none where several columns hold the dates. */
  readonly columnNames: ReadonlyMap<'by-when' | 'by-whom', string>;
  /** Headers that say again what a header further left says. */
  readonly repeatedColumns: readonly PlacedText[];
  /** Columns that were read by their cells, because no header names such a one. */
  readonly byContents: readonly ReadByContents[];
  /** Lines in the table that are no rows: 'DRAFT', page numbers, page headers and footers. */
  readonly furniture: readonly PlacedText[];
  readonly objectives: readonly Objective[];
  readonly priorities: readonly PlacedText[];
  readonly outcomes: readonly PlacedText[];
  readonly comments: readonly PlacedText[];
  readonly rows: readonly GridRow[];
}

/** A column's header, which may be empty, and what the column was read as. */
export interface ReadByContents extends PlacedText, Pick<ByContents, 'as' | 'rival'> {}

export interface Objective extends PlacedText {
  readonly number?: string;
  /** Who leads it, as its own row says. */
  readonly lead?: readonly Piece[];
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
  /** The heading above it, where a column says which objective it belongs to. */
  readonly section: string | undefined;
  /** Whether a page break cut the row, so that it was put together from several. */
  readonly isMended: boolean;
  /** The rows below that were read as going on from this one; none where a merge holds them together. */
  readonly laterRows: readonly LaterRow[];
  /** The cell of a column that holds nothing but the action's number; none where it is merged over several rows. */
  readonly numberCell: { readonly place: CellPlace; readonly cell: Cell } | undefined;
  /** The cells of the by-when, from top to bottom; a page break or a merge may leave several. */
  readonly byWhen: readonly Piece[];
  /** The heading that says when it is due, where no column does. */
  readonly datedBy: PlacedText | undefined;
  /** Those of who leads, in one column. */
  readonly byWhom: readonly Piece[];
  /** True where one cell says both by when and by whom, each of which is a part of it. */
  readonly sharesCell: boolean;
  /** True where the heading says who leads, and no row below it. */
  readonly isLedByHeading: boolean;
  /** The first cell that holds something of it, or the one in the row where the action begins. */
  readonly byWhenPlace: CellPlace;
  readonly byWhomPlace: CellPlace | undefined;
  /** The cells of further columns of owners: sponsors, partners, a second lead. */
  readonly partners: readonly PartnerCells[];
  /** What columns beside the grid's own say of it: how it stands, when it was done, when it begins. */
  readonly beside: readonly BesideCell[];
}

/** The cells of one column of owners, from top to bottom. */
export interface PartnerCells {
  readonly place: CellPlace;
  readonly pieces: readonly Piece[];
}

/** A cell of a column that says something else of an action than what, by when and by whom. */
export interface BesideCell {
  readonly says: BesideSays;
  readonly header: string;
  readonly place: CellPlace;
  readonly cell: Cell;
}

/** A row that goes on from the one above it; '' where a cell is empty. */
export interface LaterRow {
  readonly row: number;
  readonly action: string;
  readonly byWhen: string;
  readonly byWhom: string;
  /** True where cells of other columns hold something, too. */
  readonly holdsMore: boolean;
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
  /** Header rows that would head a grid if they had one column more. */
  readonly nearHeaders: readonly NearHeader[];
}

/** A header row that names an action or a by-when column, and owners, but not the other of the two. */
export interface NearHeader {
  readonly place: CellPlace;
  readonly text: string;
  readonly missing: 'action' | 'by-when';
  /** False where the table may as well be one of another kind: told only where a workbook holds no grid. */
  readonly isPlain: boolean;
  /** True where it tells when each action was done. */
  readonly isDone: boolean;
}

/** A row of a grid before its objective is known. */
export interface UnattributedRow extends Omit<GridRow, 'objective' | 'section'> {
  /** Filled in once it is known. */
  objective: Objective | undefined;
  /** At first what a column of the row itself says. */
  section: string | undefined;
  /** What a column of objectives says beside it. */
  readonly objectiveCell: PlacedText | undefined;
}
