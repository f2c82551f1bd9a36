import type { Cell } from '../../cells/cell';
import type { Card, cardsIn } from '../lines/cards';
import type { CodeLists } from '../lines/code-lists';
import type { GridColumns } from '../table/grid-columns';
import type { LabelsAbove } from '../lines/labels-above';
import type { PlanHints } from '../lines/furniture';
import type { Near } from '../headers/other-tables';
import type { RowTexts } from '../table/page-breaks';
import type { SheetRow } from '../table/rows';
import type { OtherTables } from '../lines/other-tables-below';
import type { TableTraits } from './table-traits';
import type { GlossaryEntry } from '../table/types';

/** The part of a sheet in which a line is: what its words are when they say nothing of themselves. */
export type Section = 'lines' | 'rows' | 'priorities' | 'outcomes' | 'comments' | 'glossary';

/** What a row is. Each row of a sheet is exactly one of these. */
export type RowKind =
  /** `lead`: who leads all of its table, as a line above it says. */
  | { readonly is: 'header'; readonly columns: GridColumns; readonly lead?: Cell }
  /** The header of a glossary, of a table of another kind, or of one that lacks a column to be a grid. */
  | { readonly is: 'other header'; readonly near?: Near }
  | { readonly is: 'action'; readonly column: number; readonly indent?: number }
  /** The first line of an action in labelled lines, or of two abreast; the others are 'text'. */
  | { readonly is: 'cards'; readonly cards: readonly Card[] }
  /** The rest of the action above it. */
  | { readonly is: 'continuation' }
  /** `indent`: how far it is set in or how deep in an outline, where the rows below are further; `lead`: who leads those. */
  | { readonly is: 'heading'; readonly number?: string; readonly indent?: number; readonly lead?: Cell }
  /** What the column of objectives says in a row without an action. */
  | { readonly is: 'objective alone' }
  /** The rest of the heading or objective above it. */
  | { readonly is: 'heading rest' }
  /** A remark says how the row above it stands; a note is below the table. */
  | { readonly is: 'title' | 'furniture' | 'remark' | 'note' | 'text' | 'nothing' }
  | { readonly is: 'objective'; readonly called: string; readonly number: string; readonly rest: string }
  /** `titles`: it is the title of a grid of its own, as others of the sheet are. */
  | { readonly is: 'priority'; readonly number: string; readonly titles: boolean }
  | { readonly is: 'section'; readonly of: Section | 'delivery plan' }
  /** `column`: where an entry begins, unless it does in the row's first cell. */
  | {
      readonly is: 'glossary';
      readonly entries: readonly (Omit<GlossaryEntry, 'place'> & { readonly column?: number })[];
    };

export interface ClassifiedRow {
  readonly row: SheetRow;
  readonly kind: RowKind;
  /** The section and the table that the row is in. */
  readonly section: Section;
  readonly columns: GridColumns | undefined;
  /** A line's text, and the column of its cell. */
  readonly text: string;
  readonly column: number;
}

/** What is known of a whole sheet before its rows are told apart. */
export interface SheetSigns {
  readonly rows: readonly SheetRow[];
  readonly titles: ReadonlySet<SheetRow>;
  /** Lines above headers that are set out alike. */
  readonly aboveHeaders: ReadonlySet<SheetRow>;
  /** Lines between those and their headers that tell more of them. */
  readonly toldAbove: ReadonlySet<SheetRow>;
  /** Labelled lines above headers that say who leads. */
  readonly labels: LabelsAbove;
  /** Titles that head rows of the table that they are in. */
  readonly titlesInTables: ReadonlySet<SheetRow>;
  /** Lines in tables that say how the row above them stands. */
  readonly remarks: ReadonlySet<SheetRow>;
  /** Sums below tables, and feet of pages in several cells. */
  readonly asides: ReadonlySet<SheetRow>;
  /** Actions in labelled lines below each other. */
  readonly cards: ReturnType<typeof cardsIn>;
  /** Rows of lists of codes that no heading announces. */
  readonly codes: CodeLists;
  /** Headers and titles of tables of other kinds below the grids. */
  readonly others: OtherTables;
  /** How the table with these columns is written. */
  readonly traitsOf: (columns: GridColumns | undefined) => TableTraits;
  readonly hints: PlanHints;
}

/** What the rows above a row have said, as far as it matters to what the row is. */
export interface SaidAbove {
  readonly section: Section;
  readonly columns: GridColumns | undefined;
  readonly traits: TableTraits;
  /** The action above, with what goes on from it so far; none where something was headed since. */
  readonly above: RowTexts | undefined;
  /** In a table with a column of numbers, that of the action above, from the column or from its words. */
  readonly aboveNumber: string | undefined;
  /** The words of the last action, be it headed over since. */
  readonly last: string | undefined;
  /** True where the grid has a title already. */
  readonly isTitled: boolean;
}

/** What surrounds a row. */
export interface Surroundings {
  readonly sheet: SheetSigns;
  /** Where the row is among the rows of the sheet. */
  readonly index: number;
  readonly said: SaidAbove;
  /** What the row above is, furniture aside. */
  readonly previous: RowKind | undefined;
}
