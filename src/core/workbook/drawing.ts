import type { Day } from '../calendar/day';
import type { Series } from '../lists/series';
import type { ChartDrawing } from './chart';
import type { CellContents } from './contents';
import type { CellPlace } from './place';
import type { CellRange } from './ranges';

/**
 * What a sheet should look like, as data that any host can draw. A sheet that exists already is changed in place:
 * only the cells that aren't 'kept' are written, rows never move, and nothing else of the sheet is touched.
 */
export interface SheetDrawing {
  /** The kind of sheet, in lower-case words ('tracker', 'as built'), by which it is known again (`markName`). */
  readonly mark: string;
  readonly target: DrawingTarget;
  /** Set on a new sheet only, since Excel on desktops forgets what can be undone; 'visible' where it is left out. */
  readonly visibility?: 'visible' | 'hidden';
  /** The cell of the first header. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Texts in cells above the header, written anew at each drawing; all other cells up there are left alone. */
  readonly above?: readonly TextAbove[];
  /** Cells that stand by themselves, anywhere on the sheet. A cell that is there already keeps its look. */
  readonly cells?: readonly PlacedCell[];
  readonly charts?: readonly ChartDrawing[];
  /** Of a sheet that is a page rather than a table; set on a new sheet only. */
  readonly layout?: PageLayout;
  /** From left to right, without a gap; unique headers. None where the sheet is no table. */
  readonly columns: readonly ColumnDrawing[];
  /** The rows under the header, from top to bottom, without a gap; made anew each time that they are looked at. */
  readonly rows: Series<RowDrawing>;
  /** Left out where the cells are to be no table, as on a hidden sheet of data. */
  readonly table?: { readonly name: string; readonly style: string };
  /**
   * Colours ('RRGGBB') of the header row and of the thin lines around every cell. Table styles are Excel's alone. Left out
   * for data that nobody looks at: then cells have no looks, and those that are empty aren't written.
   */
  readonly theme?: SheetTheme;
  /** How many rows and columns stay in sight when the sheet is scrolled; set on a new sheet only. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Set on a new sheet only; left out where it is never printed. A table's header row repeats on each page. */
  readonly print?: PrintSetup;
}

/**
 * A new sheet at the end of the workbook, under this name or, where it is taken, under the next free one
 * ('Tracker 2'); or the sheet of this name, which bears the mark.
 */
export type DrawingTarget =
  { readonly kind: 'new'; readonly name: string } | { readonly kind: 'existing'; readonly name: string };

/** A text above the table. Always text, never a formula; it doesn't wrap and may run on over empty cells beside it. */
export interface TextAbove {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly look: 'title' | 'label' | 'plain';
}

/** A cell that belongs to no table. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellDrawing;
  readonly look: PlacedLook;
}

/** What is left out is as in any cell. Colours are 'RRGGBB'. */
export interface PlacedLook {
  /** In points. */
  readonly size?: number;
  readonly isBold?: boolean;
  readonly ink?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wraps?: boolean;
  /** A number format's code. */
  readonly format?: string;
  /** The colour of a thin line under the cell. */
  readonly lineBelow?: string;
}

/** The looks of texts above a table. */
export const TEXT_LOOKS: Readonly<Record<TextAbove['look'], PlacedLook>> = {
  title: { size: 14, isBold: true },
  label: { isBold: true },
  plain: {},
};

export interface PageLayout {
  /** In characters of the standard font, from column A on. */
  readonly widths: readonly number[];
  /** In points. */
  readonly heights: readonly { readonly row: number; readonly points: number }[];
}

export interface ColumnDrawing {
  readonly header: string;
  /** Of a user's column neither the header nor the look is written. */
  readonly kind: 'drawn' | 'user-owned';
  /** In characters of the standard font, as Excel counts widths. Set where the column is new. */
  readonly width: number;
  /** Where the column is new: grouped with its neighbours that are, so that they can be folded away together. */
  readonly outline?: boolean;
  /** Where the column is new: hidden until somebody shows it. In an outline, folded away. */
  readonly isHidden?: boolean;
  /** Where the column is there already and hidden: shown again. */
  readonly isShown?: boolean;
  readonly look: CellLook;
  /** A drop-down list of these words; other words are refused with this sentence. */
  readonly list?: { readonly words: readonly string[]; readonly refusal: string };
  /** Colours by word: a cell that shows the word gets them. */
  readonly colours?: readonly WordColour[];
}

export interface CellLook {
  readonly format: 'general' | 'day' | 'link';
  readonly wraps: boolean;
}

export interface SheetTheme {
  readonly headerFill: string;
  readonly headerInk: string;
  readonly lines: string;
}

/** Colours are 'RRGGBB'. */
export interface WordColour {
  readonly word: string;
  readonly fill: string;
  readonly ink: string;
  readonly isBold: boolean;
}

export interface RowDrawing {
  /** One for each column. */
  readonly cells: readonly CellDrawing[];
  /** In points, for a row that is new: enough for its wrapped text. A row that exists keeps its own. */
  readonly height?: number;
}

export type CellDrawing =
  | { readonly kind: 'kept' }
  | { readonly kind: 'empty' }
  /** Always text, never a formula, whatever its first character. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: Day }
  /**
   * A formula without its equals sign, in English with A1 references, and what it shows today. `ROW` in it stands for
   * the number of the row that it is drawn in (`formulaIn`), so that all rows share one.
   */
  | { readonly kind: 'formula'; readonly formula: string; readonly shows: string | number }
  | { readonly kind: 'link'; readonly text: string; readonly place: CellPlace }
  /** What somebody wrote in another workbook's sheet, as it stood there. */
  | { readonly kind: 'copied'; readonly contents: CellContents };

/** So many links may be on a sheet. Source: Excel specifications and limits. */
export const MOST_LINKS = 65_530;

/** What the links that Plan Grid makes say of themselves, and are known by among other people's. */
export const LINK_TIP = 'Go to the row it was read from';

export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: 'A4' | 'A3';
  /** Pages across, and down: as many as it takes where that is left out. */
  readonly pagesWide: number;
  readonly pagesTall?: number;
  /**
   * The smallest size, in per cent, at which the pages can be read. Where the columns as drawn fit so many pages only
   * at a smaller one, this one is taken and they run on over more pages.
   */
  readonly atLeastPercent?: number;
  /** The first and the last column that is printed, both inclusive, by their index in the drawing; left out for all. */
  readonly columns?: { readonly first: number; readonly last: number };
  /** What alone is printed of a sheet that is no table. */
  readonly area?: CellRange;
  readonly header?: MarginTexts;
  /** Left out for the sheet's name and the pages' numbers (`SHEET_AND_PAGES`). */
  readonly footer?: MarginTexts;
}

/** What stands in the top or the bottom margin of each printed page. */
export interface MarginTexts {
  readonly left?: MarginText;
  readonly center?: MarginText;
  readonly right?: MarginText;
}

/** Texts, and what Excel fills in as it prints: the page's number, how many pages there are, the day, the sheet's name. */
export type MarginText = readonly (string | { readonly field: 'page' | 'pages' | 'today' | 'sheet' })[];

export const SHEET_AND_PAGES: MarginTexts = {
  left: [{ field: 'sheet' }],
  right: ['Page ', { field: 'page' }, ' of ', { field: 'pages' }],
};
