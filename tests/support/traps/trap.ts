import type { Day } from '../../../src/core/calendar/day';
import type { SheetContents, WorkbookContents } from '../../../src/core/workbook/contents';
import type { CellRange } from '../../../src/core/workbook/ranges';
import { type RowCell, sheet, workbook } from '../workbooks';

/** A cell in which a rule must have something to say, or a look-alike in which it must not. */
export interface Trap {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly fires: boolean;
  readonly why: string;
}

type Mark = Omit<Trap, 'sheet' | 'cell'> & { readonly column: string };

/** What must be found in a column of the row beside which it stands. */
export const fires = (rule: string, column: string, why: string): Mark => ({ rule, column, fires: true, why });

/** What looks as if it had to be found there, and must not. */
export const spares = (rule: string, column: string, why: string): Mark => ({ rule, column, fires: false, why });

export interface TrapRow {
  readonly cells: readonly RowCell[];
  readonly marks: readonly Mark[];
}

export const row = (cells: readonly RowCell[], ...marks: readonly Mark[]): TrapRow => ({ cells, marks });

export interface TrapSheet {
  readonly name: string;
  readonly rows: readonly TrapRow[];
  readonly merges?: readonly CellRange[];
}

export const HEADER = row(['Actions and milestones', 'By when', 'By whom']);

/** A sheet of one grid: its title, a priority and its header, then these rows. The first stands in row 4. */
export const grid = (name: string, rows: readonly TrapRow[], more: GridMore = {}): TrapSheet => ({
  name,
  rows: [row([`Planning grid ${name}`]), row(['Priority 1: people wait too long']), more.header ?? HEADER, ...rows],
  merges: more.merges ?? [],
});

interface GridMore {
  readonly header?: TrapRow;
  readonly merges?: readonly CellRange[];
}

/** A workbook full of traps, and the day on which it is read. */
export interface TrapBook {
  readonly name: string;
  readonly today: Day;
  readonly sheets: readonly TrapSheet[];
  /** Makes the workbook where its sheets are not all: one with a tracker. */
  readonly build?: ((book: TrapBook) => WorkbookContents) | undefined;
}

/** Every trap of a workbook, cell by cell. */
export const trapsIn = ({ sheets }: TrapBook): Trap[] =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ marks }, index) =>
      marks.map(({ column, ...mark }) => ({ ...mark, sheet: name, cell: `${column}${index + 1}` })),
    ),
  );

/** The workbook as a host would read it. */
export const contentsOf = (book: TrapBook): WorkbookContents =>
  book.build?.(book) ?? workbook(...book.sheets.map(contentsOfSheet));

const contentsOfSheet = ({ name, rows, merges = [] }: TrapSheet): SheetContents =>
  sheet(name, rows.map(({ cells }) => cells), { merges }); // prettier-ignore

const OWNERS = ['Rota Manager', 'Clinic Lead', 'Insight Officer', 'Estates Manager'];

/** Rows without an owner get one, each in turn, so that nobody leads too much of the plan. */
export const owned = (rows: readonly TrapRow[], start = 0): TrapRow[] =>
  rows.map(({ cells, marks }, index) => ({
    cells: cells.length === 2 ? [...cells, OWNERS[(start + index) % OWNERS.length]] : cells,
    marks,
  }));
