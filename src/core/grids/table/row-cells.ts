import type { Cell } from '../../cells/cell';

/** A cell and its column. */
type Entry = readonly [column: number, cell: Cell];

/**
 * The cells of a row by their columns, from left to right: what a map would say, in two short arrays. A sheet has many
 * rows of few cells, most of them in the same columns, which they share.
 */
export class RowCells {
  /** @param columns in ascending order. @param cells one for each of them. */
  constructor(
    private readonly columns: readonly number[],
    private readonly cells: readonly Cell[],
  ) {}

  /** Cells in any order, each column once. */
  static of(entries: readonly Entry[]): RowCells {
    const ordered = entries.toSorted(([a], [b]) => a - b);
    return new RowCells(
      ordered.map(([column]) => column),
      ordered.map(([, cell]) => cell),
    );
  }

  get size(): number {
    return this.cells.length;
  }

  has(column: number): boolean {
    return this.placeOf(column) >= 0;
  }

  get(column: number): Cell | undefined {
    const place = this.placeOf(column);
    return place < 0 ? undefined : this.cells[place];
  }

  /** Columns mostly follow each other: then a column's place is told by the first of them. */
  private placeOf(column: number): number {
    const { columns } = this;
    const place = column - (columns[0] ?? 0);
    return place >= 0 && place < columns.length && columns[place] === column ? place : columns.indexOf(column);
  }

  /** The cell at a place from the left, which counts from 0. */
  at(place: number): Entry | undefined {
    const [column, cell] = [this.columns[place], this.cells[place]];
    return column === undefined || !cell ? undefined : [column, cell];
  }

  keys(): readonly number[] {
    return this.columns;
  }

  values(): readonly Cell[] {
    return this.cells;
  }

  entries(): readonly Entry[] {
    return this.columns.flatMap((column, index) => {
      const cell = this.cells[index];
      return cell ? [[column, cell] as const] : [];
    });
  }

  /** The cells from one column to another, both included; the same object where there are no others. */
  between(left: number, right: number): RowCells {
    const [first = left, last = right] = [this.columns[0], this.columns.at(-1)];
    if (first >= left && last <= right) return this;
    return RowCells.of(this.entries().filter(([column]) => column >= left && column <= right));
  }
}
