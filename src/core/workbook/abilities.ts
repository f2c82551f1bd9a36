import type { CellChange } from './changes';
import type { RowContents } from './contents';
import type { Highlight } from './highlights';
import type { CellPlace } from './place';

/*
 * What a host may be able to do besides reading and drawing, one ability an interface. A command of the application
 * asks for those that it needs: a host that lacks one can't be given to it.
 */

export interface Highlighting {
  /**
   * Lays these highlights over their cells, in place of those of Plan Grid's that are there. The cells' own fills,
   * fonts and formats stay. @returns how many cells are highlighted now. @throws HostProblem
   */
  highlight(highlights: readonly Highlight[]): Promise<number>;
  /** Takes every highlight of Plan Grid's away, on all sheets. @returns how many cells bore one. @throws HostProblem */
  clearHighlights(): Promise<number>;
}

export interface ChangingCells {
  /**
   * Writes cells of the user's. All or none: where a cell shows something else than `before`, or a sheet is protected,
   * nothing is written. @returns what takes the change back. @throws HostProblem
   */
  change(changes: readonly CellChange[]): Promise<TakeBack>;
}

/**
 * Puts back what the cells held and how they showed it. Cells that somebody has written in since are left alone.
 * @returns how many cells were put back. @throws HostProblem
 */
export type TakeBack = () => Promise<number>;

export interface Keeping {
  /** The text that the workbook keeps for Plan Grid, undefined where it keeps none. @throws HostProblem */
  readKept(): Promise<string | undefined>;
  /**
   * Keeps a text in the workbook, in place of the one before; it is saved with the file.
   * @param asRead what it kept when the text was made, where somebody else may keep something meanwhile.
   * @throws HostProblem 'changed meanwhile' where it keeps something else by now: then theirs stays.
   */
  keep(text: string, asRead?: KeptAsRead): Promise<void>;
}

export interface KeptAsRead {
  readonly kept: string | undefined;
}

export interface Selecting {
  /** Shows a cell: its sheet comes to the front and the cell is selected. @throws HostProblem */
  select(place: CellPlace): Promise<void>;
}

export interface FollowingSelection {
  /**
   * Tells of the first cell of what is selected, now and from now on; of the last one only where they follow each other
   * fast.
   * @returns what ends it. @throws HostProblem
   */
  followSelection(tell: (place: CellPlace) => void): Promise<() => Promise<void>>;
}

/** Rows of a sheet, both inclusive. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Rows that this user has changed and left: by now another row is selected. */
export interface LeftRows extends Stretch {
  readonly sheet: string;
  /** Where rows came or went on the sheet since following began. */
  readonly moved: readonly MovedFrom[];
}

/** Rows from this one on stand elsewhere than in the reading of this number, or an earlier one. */
export interface MovedFrom {
  readonly after: number;
  readonly row: number;
}

export interface FollowingRows {
  /**
   * Tells of rows that this user changes and leaves from now on; not of what others write, nor of what Plan Grid does.
   * @returns what ends it. @throws HostProblem
   */
  followRows(tell: (left: LeftRows) => void): Promise<() => Promise<void>>;
}

export interface ReadingRows {
  /**
   * Reads rows of a sheet, to its end where no last one is given, and asks nothing that costs the user's undo.
   * @returns undefined where the sheet has gone. @throws HostProblem
   */
  readRows(sheet: string, top: number, bottom: number | undefined): Promise<readonly RowContents[] | undefined>;
}

export interface OpeningCopies {
  /** Opens a workbook's file as a new workbook beside this one. @throws HostProblem */
  openCopy(base64: string): Promise<void>;
}

export interface OpeningOn {
  /** Lets the saved workbook open on this sheet, with no other one selected; without effect where it is hidden. */
  openOn(sheet: string): void;
}

/** Rows of a sheet that follow each other, and the order in which they are to stand. */
export interface RowOrder {
  readonly sheet: string;
  /** The first of them. */
  readonly top: number;
  /** Of the table that they are, both inclusive. */
  readonly columns: { readonly first: number; readonly last: number };
  /** For each place from the top down, the row that comes there; each row once. */
  readonly order: readonly number[];
  /** What the first cell of each row showed when they were read, from the top down; left out where nobody can have moved them. */
  readonly shown?: readonly string[];
}

export interface SortingRows {
  /** Sorts rows whole, with formats, links and comments; all or none. @throws HostProblem where something can't go along. */
  sortRows(order: RowOrder): Promise<void>;
}

/** How a worksheet looks, as far as people make it so. Rows and columns count from 1. */
export interface SheetAppearance {
  readonly name: string;
  /** Of cells that have one, empty ones too; a colour is 'RRGGBB'. */
  readonly fills: readonly { readonly row: number; readonly column: number; readonly colour: string }[];
  /** In characters of the standard font, 0 where it is hidden; columns that are as wide as any are left out. */
  readonly widths: ReadonlyMap<number, number>;
  /** What is printed above and below each page, as Excel spells it ('&LPlan&R&P'). */
  readonly margins: readonly string[];
}

export interface SavingBytes {
  /** The workbook as a file, with all that was drawn. */
  toBytes(): Uint8Array;
  /** The same in pieces, in their order: a large file isn't in memory once more. */
  toPieces(): readonly Uint8Array[];
  /** What people wrote beside cells: comments, threaded comments, text boxes. */
  notes(): readonly string[];
  /** What people put beside cells, a word for each: 'a chart', 'a chart', 'a picture'. */
  objects(): readonly string[];
  /** How its worksheets look. @throws HostProblem 'damaged' */
  appearance(): readonly SheetAppearance[];
}
