import { type CellRange, rangeName } from '../../../core/workbook/ranges';
import type { Placed } from './place';

/** The name comes last: a table that isn't named yet is known as one that was left unfinished. */
export function nameTable(table: Excel.Table, { drawing, tableName }: Placed): void {
  if (drawing.table) table.style = drawing.table.style;
  table.showFilterButton = true;
  table.name = tableName;
}

/** Columns that a table with a totals row lacks: nobody says whether Excel gives such a table another size. */
export function addColumns({ table, update: { table: change, headers } }: Placed): void {
  if (change?.kind !== 'resized' || !change.totalsRow) return;
  for (const { column, text } of headers)
    // A new column would look like the one beside it.
    if (column > change.from.right) table?.columns.add(undefined, undefined, text).getRange().clear('Formats');
}

/** The table of a drawing, which reaches as far as the rows that were written. */
export class GrowingTable {
  #table: Excel.Table | undefined;
  #bottom: number;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly placed: Placed,
  ) {
    const { table } = placed.update;
    this.#table = placed.table;
    this.#bottom = table?.kind === 'resized' ? table.from.bottom : 0;
  }

  /** Pushes a totals row down, so that the rows that are added have their place above it. */
  makeRoom(): void {
    const { table } = this.placed.update;
    if (table?.kind !== 'resized' || !table.totalsRow) return;
    const { from, range } = table;
    if (range.bottom === from.bottom) return;
    const pushed = { ...range, top: from.bottom, bottom: range.bottom - 1 };
    this.sheet.getRange(rangeName(pushed)).insert('Down');
    this.#bottom = range.bottom;
  }

  /** Before rows are written: a table that is there takes them in first, because it would grow by itself. */
  reach(row: number): void {
    const { table } = this.placed.update;
    if (!table || !this.#table || this.#bottom >= row) return;
    this.#resize({ ...table.range, bottom: row });
  }

  /** After rows were written: a new table is made around the first of them. */
  hold(row: number): void {
    const { table } = this.placed.update;
    if (table?.kind !== 'new' || this.#table) return;
    const made = this.sheet.tables.add(this.sheet.getRange(rangeName({ ...table.range, bottom: row })), true);
    nameTable(made, this.placed);
    this.#table = made;
    this.#bottom = row;
  }

  /** Once all rows are written: columns were added perhaps, or there are no rows. */
  finish(): void {
    const { table } = this.placed.update;
    if (!table) return;
    if (table.kind === 'new') this.hold(table.range.bottom);
    else if (table.range.right !== table.from.right && !table.totalsRow && this.#bottom <= table.range.bottom)
      this.#resize(table.range);
  }

  #resize(range: CellRange): void {
    this.#table?.resize(rangeName(range));
    this.#bottom = range.bottom;
  }
}
