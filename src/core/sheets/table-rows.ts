import { tidy } from '../text/tidy';
import type { CellContents } from '../workbook/contents';

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

/** A row's cells between two columns. A sheet may have half a million rows: a list of its own for each takes too much. */
export class CellsWithin implements RowCells {
  constructor(
    private readonly cells: readonly CellContents[],
    private readonly columns: { readonly first: number; readonly last: number },
  ) {}

  get isEmpty(): boolean {
    return !this.cells.some((cell) => this.#isWithin(cell));
  }

  get(at: number): CellContents | undefined {
    const wanted = this.columns.first + at;
    return at < 0 || wanted > this.columns.last ? undefined : this.cells.find(({ column }) => column === wanted);
  }

  has(at: number): boolean {
    return this.get(at) !== undefined;
  }

  values(): Iterable<CellContents> {
    return this.cells.filter((cell) => this.#isWithin(cell));
  }

  #isWithin({ column }: CellContents): boolean {
    return column >= this.columns.first && column <= this.columns.last;
  }
}

/** A row of a table that is there. */
export class RowThere implements TableRow {
  readonly isUserOwned: boolean;

  constructor(
    readonly row: number,
    readonly cells: RowCells,
    private readonly indexOf: ReadonlyMap<string, number>,
    keys: readonly string[],
  ) {
    this.isUserOwned = keys.every((name) => this.textUnder(name) === '');
  }

  cellUnder(name: string): CellContents | undefined {
    const at = this.indexOf.get(name);
    return at === undefined ? undefined : this.cells.get(at);
  }

  textUnder(name: string): string {
    return tidy(this.cellUnder(name)?.text ?? '');
  }
}

export const NO_CELLS = new CellsWithin([], { first: 1, last: 0 });
