import type { DateSystem } from '../calendar/serial';
import type { Cell } from '../cells/cell';
import { readCell } from '../reading';
import type { CellContents, SheetContents } from '../workbook/contents';
import type { CellPlace } from '../workbook/place';

/** A figure that is called a total, and those that it should be the sum of. */
export interface Total {
  readonly place: CellPlace;
  /** As the cell shows it. */
  readonly text: string;
  readonly value: number;
  /** Where they stand. */
  readonly over: 'above' | 'beside';
  readonly parts: readonly number[];
}

/** The totals in one row, or below one header. */
export type Totals = readonly Total[];

/** The totals of all sheets, row by row and column by column. */
export function totalsIn(sheets: readonly SheetContents[], dateSystem: DateSystem): readonly Totals[] {
  const found: Totals[] = [];
  for (const { name, rows } of sheets) {
    const table = new Table(name, rows, dateSystem);
    let labels = 0;
    for (const [at, { cells }] of rows.entries()) {
      const label = cells.find(({ text }) => callsTotal(text));
      if (!label || ++labels > MOST_LABELS) continue;
      // A row that names several sums is a header of some other kind.
      if (cells.some((cell) => cell !== label && callsTotal(cell.text))) continue;
      found.push(...[table.above(at, label.column), table.below(at, label.column)].filter(({ length }) => length > 0));
    }
  }
  return found;
}

/** So many totals has a sheet that people read; each is looked for over the whole sheet. */
const MOST_LABELS = 100;

const LONGEST = 30;
const TOTAL =
  /^(?:grand |overall |plan )?totals?(?: (?:costs?|budget|spend|expenditure|funding|target|actions?|for the (?:sheet|plan|section)|of the (?:sheet|plan|section)|\(?£k?\)?))?[:.]?$/i;
/** Most cells begin otherwise. */
const BEGINS = 'TtGgOoPp';

const callsTotal = (text: string): boolean =>
  text.length <= LONGEST && text !== '' && BEGINS.includes(text.charAt(0)) && TOTAL.test(text.trim());

class Table {
  constructor(
    private readonly sheet: string,
    private readonly rows: SheetContents['rows'],
    private readonly dateSystem: DateSystem,
  ) {}

  /** The sums to the right of a label, each of the figures above it. */
  above(at: number, label: number): Totals {
    const { row = 0, cells = [] } = this.rows[at] ?? {};
    return cells.flatMap((contents): Totals => {
      const { column, text } = contents;
      const value = column > label ? this.amountOf(contents) : undefined;
      const parts = value === undefined ? undefined : this.partsAbove(at, column);
      const place = { sheet: this.sheet, row, column };
      return value === undefined || !parts ? [] : [{ place, text, value, over: 'above', parts }];
    });
  }

  /** The figures up to the column's header; undefined where one of them can't be read. */
  private partsAbove(at: number, column: number): readonly number[] | undefined {
    const parts: number[] = [];
    for (const { cells } of this.rows.slice(0, at).reverse()) {
      const contents = cells.find((cell) => cell.column === column);
      if (!contents || this.read(contents).text === '') continue;
      if (cells.some(({ text }) => callsTotal(text))) return undefined;
      const amount = this.amountOf(contents);
      if (amount !== undefined) parts.push(amount);
      else if (/\d/.test(contents.text)) return undefined;
      else if (NOTHING.test(contents.text.trim())) parts.push(0);
      else break;
    }
    return parts;
  }

  /** The sums below a label, each of the figures to its left. */
  below(at: number, label: number): Totals {
    const totals: Total[] = [];
    for (const { row, cells } of this.rows.slice(at + 1)) {
      const index = cells.findIndex(({ column }) => column === label);
      const contents = cells[index];
      if (!contents || this.read(contents).text === '') continue;
      const value = this.amountOf(contents);
      if (value === undefined) break;
      const parts = this.partsBeside(cells.slice(0, index));
      const place = { sheet: this.sheet, row, column: label };
      if (parts.length > 0) totals.push({ place, text: contents.text, value, over: 'beside', parts });
    }
    return totals;
  }

  private partsBeside(cells: readonly CellContents[]): readonly number[] {
    const parts: number[] = [];
    for (const contents of cells.toReversed()) {
      if (this.read(contents).text === '') continue;
      const amount = this.amountOf(contents);
      if (amount === undefined) break;
      parts.push(amount);
    }
    return parts;
  }

  private amountOf(contents: CellContents): number | undefined {
    return amountIn(this.read(contents));
  }

  private read(contents: CellContents): Cell {
    return readCell(contents, this.dateSystem);
  }
}

const AMOUNT = /^£?\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(k|m)?$/i;
/** What is written where nothing is to be paid. */
const NOTHING =
  /^(?:nil|none|n\/?a|[-–—]|free|no cost|cost neutral|staff time|officer time|in[- ]kind|existing (?:resources|budgets?)|within (?:existing )?(?:resources|budgets?))\.?$/i;
const TIMES = { k: 1000, m: 1_000_000 } as const;

/** The figure that a cell holds and nothing else; shares of something add up to nothing. */
function amountIn(cell: Cell): number | undefined {
  if (cell.kind === 'day' || cell.text.includes('%')) return undefined;
  if (cell.kind === 'number') return cell.value;
  const [, whole, decimals = '', unit] = AMOUNT.exec(cell.text) ?? [];
  if (whole === undefined) return undefined;
  const times = unit === undefined ? 1 : unit.toLowerCase() === 'k' ? TIMES.k : TIMES.m;
  return Number(whole.replaceAll(',', '') + decimals) * times;
}
