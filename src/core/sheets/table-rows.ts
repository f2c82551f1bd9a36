import { tidy } from '../text/tidy';
import type { CellContents, RowContents } from '../workbook/contents';

/** A row's cells by their column's index in the table's headers. */
export interface RowCells {
  get(at: number): CellContents | undefined;
  has(at: number): boolean;
  values(): Iterable<CellContents>;
}

export interface BodyRow {
  readonly row: number;
  readonly cells: RowCells;
}

export interface TableRow extends BodyRow {
  /** What the row shows under a header of ours, tidied; '' where there is no such column. */
  textUnder(header: string): string;
  cellUnder(header: string): CellContents | undefined;
  /** True where it is somebody's own row. */
  readonly isUserOwned: boolean;
}

/** From one column to another, both inclusive, counted from 1. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** A row's cells between two columns. A sheet may have half a million rows: a list of its own for each takes too much. */
class CellsWithin implements RowCells {
  constructor(
    private readonly cells: readonly CellContents[],
    private readonly columns: ColumnSpan,
  ) {}

  get(at: number): CellContents | undefined {
    const wanted = this.columns.first + at;
    return at < 0 || wanted > this.columns.last ? undefined : this.cells.find(({ column }) => column === wanted);
  }

  has(at: number): boolean {
    return this.get(at) !== undefined;
  }

  values(): Iterable<CellContents> {
    return this.cells.filter((cell) => isWithin(cell, this.columns));
  }
}

const isWithin = ({ column }: CellContents, { first, last }: ColumnSpan): boolean => column >= first && column <= last;

/** True where a row holds something between two columns. */
export const holdsSomething = ({ cells }: RowContents, columns: ColumnSpan): boolean =>
  cells.some((cell) => isWithin(cell, columns));

/** What all rows of a table have in common. */
export interface TableColumns extends ColumnSpan {
  /** By its header of ours, which of them a column is. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** A row in which none of these columns holds a word is somebody's own. */
  readonly keys: readonly string[];
}

/** What a row of a table needs to know of its table. */
export interface OfTable {
  readonly columns: TableColumns;
}

/** A row of a table that is there: a look at what its sheet holds, which keeps nothing of its own. */
export class RowThere<Facts extends OfTable = OfTable> implements TableRow {
  /** @param facts what all rows of the table, or some of them, have in common: kept once. */
  constructor(
    readonly contents: RowContents,
    readonly facts: Facts,
  ) {}

  get row(): number {
    return this.contents.row;
  }

  get cells(): RowCells {
    return new CellsWithin(this.contents.cells, this.facts.columns);
  }

  get isUserOwned(): boolean {
    return this.facts.columns.keys.every((name) => this.textUnder(name) === '');
  }

  cellUnder(name: string): CellContents | undefined {
    const at = this.facts.columns.indexOf.get(name);
    return at === undefined ? undefined : this.cells.get(at);
  }

  textUnder(name: string): string {
    return tidy(this.cellUnder(name)?.text ?? '');
  }
}
