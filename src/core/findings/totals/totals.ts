import type { DateSystem } from '../../calendar/serial';
import type { Cell } from '../../cells/cell';
import { readCell, totalOf } from '../../reading';
import type { CellContents, SheetContents } from '../../workbook/contents';
import type { CellPlace } from '../../workbook/place';
import { isPending, isYearHead, isAmongYears } from '../years/year-heads';

/** A figure, and where it stands. */
export interface Figure {
  readonly place: CellPlace;
  /** As the cell shows it. */
  readonly text: string;
  readonly value: number;
}

/** A figure that is called a total, and those that it should be the sum of. */
export interface Total extends Figure {
  /** What its row calls it; undefined of a total below a header. */
  readonly label?: string;
  /** Where they stand. */
  readonly over: 'above' | 'beside';
  readonly parts: readonly Figure[];
  /** The totals of groups among them, of which it may be the sum as well. */
  readonly sums: readonly Figure[];
  /** What stands over those above it; undefined where nothing does. */
  readonly under?: string;
}

/** The totals in one row, or below one header. */
export type Totals = readonly Total[];

/** The totals of each sheet, row by row and column by column. */
export const totalsIn = (sheets: readonly SheetContents[], dateSystem: DateSystem): readonly (readonly Totals[])[] =>
  sheets.map((sheet) => new Table(sheet, dateSystem).totals()).filter(({ length }) => length > 0);

/** So many totals has a sheet that people read; each is looked for over the whole sheet. */
const MOST_LABELS = 100;

/** What the last row of a table is called instead of 'Total'. */
const IS_ALL =
  /^(?:all(?: (?:themes|priorities|aims|objectives|outcomes|standards|sections|sheets|areas|actions|programmes|projects|services|schools|wards|sites|teams|years))?|overall|(?:the )?whole (?:plan|programme|council|trust|service))$/i;
const LONGEST_ALL = 20;

type Label = Readonly<{ column: number; of: NonNullable<ReturnType<typeof totalOf>> }>;

class Table {
  private readonly labels = new Map<number, Label>();

  constructor(
    private readonly sheet: SheetContents,
    private readonly dateSystem: DateSystem,
  ) {
    for (const [at, { cells }] of sheet.rows.entries()) {
      if (this.labels.size >= MOST_LABELS) break;
      const label = labelIn(cells) ?? this.lastLabel(at);
      if (label && (label.of !== 'group' || this.holdsFiguresAlone(cells, label.column))) this.labels.set(at, label);
    }
  }

  totals(): readonly Totals[] {
    return [...this.labels].flatMap(([at, label]) =>
      [this.above(at, label), label.of === 'group' ? [] : this.below(at, label.column)].filter(
        ({ length }) => length > 0,
      ),
    );
  }

  /** 'All themes' in the last row of a table, which holds figures and nothing else. */
  private lastLabel(at: number): Label | undefined {
    const { row = 0, cells = [] } = this.sheet.rows[at] ?? {};
    const label = cells.find(({ text }) => text.trim() !== '');
    if (!label || label.text.length > LONGEST_ALL || !IS_ALL.test(label.text.trim()) || cells.length < 2)
      return undefined;
    const isLast = this.sheet.rows[at + 1]?.row !== row + 1;
    return isLast && this.holdsFiguresAlone(cells, label.column) ? { column: label.column, of: 'all' } : undefined;
  }

  /** 'Total refit of priority 1' with an owner and a date is none. */
  private holdsFiguresAlone(cells: readonly CellContents[], label: number): boolean {
    return cells.every((contents) => {
      const { text } = this.read(contents);
      return contents.column === label || text === '' || NOTHING.test(text) || text.endsWith('%') || this.amountOf(contents) !== undefined; // prettier-ignore
    });
  }

  /** The sums to the right of a label, each of the figures above it. */
  private above(at: number, { column: label, of }: Label): Totals {
    const { row = 0, cells = [] } = this.sheet.rows[at] ?? {};
    const called = cells.find(({ column }) => column === label)?.text;
    return cells.flatMap((contents): Totals => {
      const total = contents.column > label ? this.figureOf(row, contents) : undefined;
      const summed = total && this.partsAbove(at, contents.column, of);
      return summed ? [{ ...total, over: 'above', ...(called !== undefined && { label: called }), ...summed }] : [];
    });
  }

  /** The figures up to the column's header, or to the group's; undefined where one of them can't be read. */
  private partsAbove(at: number, column: number, of: Label['of']): Pick<Total, 'parts' | 'sums' | 'under'> | undefined {
    const parts: Figure[] = [];
    const sums: Figure[] = [];
    for (let index = at - 1; index >= 0; index--) {
      const { row = 0, cells = [] } = this.sheet.rows[index] ?? {};
      const contents = cells.find((cell) => cell.column === column);
      if (!contents || this.read(contents).text === '') continue;
      const figure = this.figureOf(row, contents);
      const label = figure && this.labels.get(index);
      if (label) {
        if (of === 'group') break;
        if (of !== 'all' && label.of !== 'group') return undefined;
        sums.push(figure);
      } else if (figure) {
        if (isAmongYears(contents, cells)) break;
        parts.push(figure);
      } else {
        const text = contents.text.trim();
        if (isPending(text) || (/\d/.test(text) && !isYearHead(text))) return undefined;
        if (!NOTHING.test(text)) return { parts, sums, under: text };
        parts.push({ place: { sheet: this.sheet.name, row, column }, text, value: 0 });
      }
    }
    return { parts, sums };
  }

  /** The sums below a label, each of the figures to its left. */
  private below(at: number, label: number): Totals {
    const totals: Total[] = [];
    for (const { row, cells } of this.sheet.rows.slice(at + 1)) {
      const index = cells.findIndex(({ column }) => column === label);
      const contents = cells[index];
      if (!contents || this.read(contents).text === '') continue;
      const total = this.figureOf(row, contents);
      if (!total) break;
      const parts = this.partsBeside(row, cells.slice(0, index));
      if (parts.length > 0) totals.push({ ...total, over: 'beside', parts, sums: [] });
    }
    return totals;
  }

  private partsBeside(row: number, cells: readonly CellContents[]): readonly Figure[] {
    const parts: Figure[] = [];
    for (const contents of cells.toReversed()) {
      if (this.read(contents).text === '') continue;
      const figure = this.figureOf(row, contents);
      if (!figure) break;
      parts.push(figure);
    }
    return parts;
  }

  private figureOf(row: number, contents: CellContents): Figure | undefined {
    const value = this.amountOf(contents);
    const { column, text } = contents;
    return value === undefined ? undefined : { place: { sheet: this.sheet.name, row, column }, text, value };
  }

  private amountOf(contents: CellContents): number | undefined {
    return amountIn(this.read(contents));
  }

  private read(contents: CellContents): Cell {
    return readCell(contents, this.dateSystem);
  }
}

/** The label of a row of sums, or of a column; a row that names several is a header of some other kind. */
function labelIn(cells: readonly CellContents[]): Label | undefined {
  let label: Label | undefined;
  for (const { column, text } of cells) {
    const of = text === '' ? undefined : totalOf(text);
    if (of === undefined) continue;
    if (label) return undefined;
    label = { column, of };
  }
  return label;
}

const AMOUNT = /^£?\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(k|m)?$/i;
/** What is written where nothing is to be paid. */
const NOTHING =
  /^(?:nil|none|n\/?a|[-–—]|free|no cost|cost neutral|staff time|officer time|in[- ]kind|existing (?:resources|budgets?)|within (?:existing )?(?:resources|budgets?))\.?$/i;
const TIMES = { k: 1000, m: 1_000_000 } as const;

/** The figure that a cell holds and nothing else; shares of something add up to nothing. */
export function amountIn(cell: Cell): number | undefined {
  if (cell.kind === 'day' || cell.text.includes('%')) return undefined;
  if (cell.kind === 'number') return cell.value;
  const [, whole, decimals = '', unit] = AMOUNT.exec(cell.text) ?? [];
  if (whole === undefined) return undefined;
  const times = unit === undefined ? 1 : unit.toLowerCase() === 'k' ? TIMES.k : TIMES.m;
  return Number(whole.replaceAll(',', '') + decimals) * times;
}
