import type { CellDrawing, CellLook, ColumnDrawing, PrintSetup } from '../workbook/drawing';

/**
 * Whose the cells of a column are. 'ours': Plan Grid writes them, and a person's edit of one stays. 'formula': Plan Grid
 * writes a formula into each row. 'user': written into new rows alone, never again.
 */
export type Owner = 'ours' | 'formula' | 'user';

/** Where the columns of a sheet are. */
export interface ColumnPlaces<Header extends string> {
  /** 'C'. */
  readonly letters: (header: Header) => string;
}

/** A column of a sheet of ours. */
export interface ColumnRecord<Row, Header extends string> extends Pick<ColumnDrawing, 'list' | 'colours' | 'outline'> {
  readonly header: Header;
  readonly whose: Owner;
  /** In characters of the standard font. */
  readonly width: number;
  readonly look: CellLook;
  /** What a row holds there. */
  readonly cell: (row: Row, at: ColumnPlaces<Header>) => CellDrawing;
  /** What rows that hold the same there have in common: the cell is made once for them. */
  readonly sharedBy?: (row: Row) => unknown;
  /** True where the column is hidden until a row has a word in it. */
  readonly isHiddenWhileEmpty?: boolean;
}

/**
 * A sheet that Plan Grid makes and keeps: what it is, what its columns are and whose, and how its rows are known again.
 * Everything that has to know our sheets derives from these records (`core/managed-sheets` lists them).
 */
export interface SheetRecord<Row, Header extends string> {
  /** Its kind: in lower case, unique. It is kept with the sheet as a hidden name, whatever people call the sheet. */
  readonly mark: string;
  /** The name of a new one. */
  readonly name: string;
  /** The name of its Excel table; a sheet without one is plain cells. */
  readonly table: string | undefined;
  readonly isHidden: boolean;
  readonly columns: readonly ColumnRecord<Row, Header>[];
  /** A row in which none of these columns holds a word is the user's own. */
  readonly rowKeys: readonly Header[];
  /** True for a whole line above the table as we write it; one that a person changed is theirs. */
  readonly isOurLine: (text: string) => boolean;
  /** How many columns stay in sight when the sheet is scrolled. */
  readonly frozenColumns: number;
  /** So many lines high a new row is at least, where people are to write in it by hand. */
  readonly leastLines?: number;
  /** Left out where it is never printed. */
  readonly print?: PrintSetup;
}

/** A record of which no more is asked than what it says of its columns. */
export type AnySheetRecord = Pick<
  SheetRecord<never, string>,
  'mark' | 'name' | 'table' | 'isHidden' | 'rowKeys' | 'isOurLine'
> & {
  readonly columns: readonly Pick<ColumnRecord<never, string>, 'header' | 'whose'>[];
};

/** A cell that holds words, or nothing. */
export type WordsDrawing = Extract<CellDrawing, { kind: 'text' | 'link' | 'empty' }>;

export const EMPTY: WordsDrawing = { kind: 'empty' };
/** Left as it is. */
export const KEPT: CellDrawing = { kind: 'kept' };

export const textCell = (text: string): WordsDrawing => (text === '' ? EMPTY : { kind: 'text', text });

export const WRAPPED: CellLook = { format: 'general', wraps: true };
export const PLAIN: CellLook = { format: 'general', wraps: false };
export const DAY: CellLook = { format: 'day', wraps: false };
export const LINK: CellLook = { format: 'link', wraps: false };
