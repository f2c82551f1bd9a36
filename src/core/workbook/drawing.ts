import type { Day } from '../calendar/day';
import type { CellContents, SheetMark } from './contents';
import type { CellPlace } from './place';

/**
 * What a sheet should look like, as data that any host can draw. A sheet that stands already is changed in place:
 * only the cells that aren't 'kept' are written, rows never move, and nothing else of the sheet is touched.
 */
export interface SheetDrawing {
  readonly mark: SheetMark;
  readonly target: DrawingTarget;
  /** The cell of the first header. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Texts in cells above the header, written anew at each drawing; all other cells up there are left alone. */
  readonly above?: readonly TextAbove[];
  /** From left to right, without a gap; unique headers. */
  readonly columns: readonly ColumnDrawing[];
  /** The rows under the header, from top to bottom, without a gap. */
  readonly rows: readonly RowDrawing[];
  readonly table: { readonly name: string; readonly style: string };
  /** Colours ('RRGGBB') of the header row and of the thin lines around every cell. Table styles are Excel's alone. */
  readonly theme: SheetTheme;
  /** How many rows and columns stay in sight when the sheet is scrolled; set on a new sheet only. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Set on a new sheet only. The header row repeats on each printed page. */
  readonly print: PrintSetup;
}

/**
 * A new sheet at the end of the workbook, under this name or, where it is taken, under the next free one
 * ('Tracker 2'); or the sheet of this name, which bears the mark.
 */
export type DrawingTarget =
  { readonly kind: 'new'; readonly name: string } | { readonly kind: 'standing'; readonly name: string };

/** A text above the table. Always text, never a formula; it doesn't wrap and may run on over empty cells beside it. */
export interface TextAbove {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly look: 'title' | 'label' | 'plain';
}

export interface ColumnDrawing {
  readonly header: string;
  /** 'kept' columns are the user's: neither their header nor their look is written. */
  readonly kind: 'drawn' | 'kept';
  /** In characters of the standard font, as Excel counts widths. Set where the column is new. */
  readonly width: number;
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
  /** In points, for a row that is new: enough for its wrapped text. A row that stands keeps its own. */
  readonly height?: number;
}

export type CellDrawing =
  | { readonly kind: 'kept' }
  | { readonly kind: 'empty' }
  /** Always text, never a formula, whatever its first character. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: Day }
  /**
   * A formula without its equals sign, in English with A1 references, and what it shows today. '{row}' in it stands for
   * the number of the row that it is drawn in (`formulaIn`), so that all rows share one.
   */
  | { readonly kind: 'formula'; readonly formula: string; readonly shows: string }
  | { readonly kind: 'link'; readonly text: string; readonly place: CellPlace }
  /** What somebody wrote in another workbook's sheet, as it stood there. */
  | { readonly kind: 'copied'; readonly contents: CellContents };

/** The formula of a cell as it stands in a row. */
export const formulaIn = (formula: string, row: number): string => formula.replaceAll('{row}', String(row));

export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: 'A4' | 'A3';
  /** Pages across; as many down as it takes. */
  readonly pagesWide: number;
}
