import type { Cell } from '../cells/cell';

/**
 * The cells of a row by their columns: what a map would say, in two short arrays. A sheet has many rows of few cells,
 * most of them in the same columns, which they share.
 */
export class RowCells implements Iterable<[column: number, cell: Cell]> {
  constructor(
    private readonly columns: readonly number[],
    private readonly cells: readonly Cell[],
  ) {}

  get size(): number {
    return this.cells.length;
  }

  has(column: number): boolean {
    return this.columns.includes(column);
  }

  get(column: number): Cell | undefined {
    return this.cells[this.columns.indexOf(column)];
  }

  keys(): readonly number[] {
    return this.columns;
  }

  values(): readonly Cell[] {
    return this.cells;
  }

  /** The cells from one column to another, both included; the same object where there are no others. */
  between(left: number, right: number): RowCells {
    const isIn = (column: number): boolean => column >= left && column <= right;
    if (this.columns.every(isIn)) return this;
    const kept = this.columns.flatMap((column, index) => (isIn(column) ? index : []));
    return new RowCells(
      kept.flatMap((index) => this.columns[index] ?? []),
      kept.flatMap((index) => this.cells[index] ?? []),
    );
  }

  *[Symbol.iterator](): Iterator<[column: number, cell: Cell]> {
    for (const column of this.columns) {
      const cell = this.get(column);
      if (cell) yield [column, cell];
    }
  }
}
