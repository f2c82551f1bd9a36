import type { CellContents, SheetContents } from '../core/workbook/contents';
import { type CellRange, within } from '../core/workbook/ranges';
import type { CellLooks, RowLooks, SheetLink, SheetLooks } from '../hosts/xlsx';

/** A sheet as the page shows it: plain data. Rows and columns count from 1; sizes are in pixels. */
export interface SheetView {
  readonly name: string;
  /** Of the columns from A on. */
  readonly widths: readonly number[];
  /** Of the rows from 1 on; a guess where the file says none. 0 where the row is hidden. */
  readonly heights: readonly number[];
  readonly rows: SheetRows;
  readonly merges: readonly CellRange[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasLines: boolean;
}

/** The cells of rows, by the rows' numbers. */
export type SheetRows = ReadonlyMap<number, readonly ViewCell[]>;

/** A cell that holds something or looks like something. */
export interface ViewCell {
  readonly column: number;
  readonly text: string;
  /** Numbers and dates stand on the right unless the look says otherwise. */
  readonly isNumber: boolean;
  readonly looks: CellLooks;
  /** True where the words may run on over the empty cells beside it. */
  readonly runsOn: boolean;
  readonly link?: SheetLink;
  /** In pixels. Behind an outline words make no row taller than the file says: they are read when they are looked for. */
  readonly mostHeight?: number;
}

/** Empty rows and columns shown beyond the last that hold something. */
const SPARE_ROWS = 12;
const SPARE_COLUMNS = 2;
const LEAST_COLUMNS = 8;
const NO_LOOKS: CellLooks = {};

/** Cells that a page takes in within a few milliseconds. */
const SLICE = 3000;

/** The rows in parts that a page takes in without stopping; at least one, be it empty. */
export function slicesOf(rows: SheetRows): readonly [SheetRows, ...SheetRows[]] {
  const first = new Map<number, readonly ViewCell[]>();
  const others: Map<number, readonly ViewCell[]>[] = [];
  let [slice, size] = [first, 0];
  for (const [row, cells] of rows) {
    if (size > SLICE) {
      slice = new Map<number, readonly ViewCell[]>();
      others.push(slice);
      size = 0;
    }
    slice.set(row, cells);
    size += cells.length;
  }
  return [first, ...others];
}

export function viewOf(contents: SheetContents, sheet: SheetLooks): SheetView {
  const merges = contents.merges;
  const looksOf = new Map(sheet.rows.map((row) => [row.row, row]));
  const cellsOf = new Map(contents.rows.map((row) => [row.row, row]));
  const mergesAt = mergesByRow(merges);
  const links = new Map(sheet.links.map((link) => [`${link.row} ${link.column}`, link]));
  const lastRow = Math.max(1, contents.rows.at(-1)?.row ?? 0, ...merges.map(({ bottom }) => bottom)) + SPARE_ROWS;
  const lastFilled = contents.rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);
  const columns = Math.max(LEAST_COLUMNS, lastFilled, ...merges.map(({ right }) => right)) + SPARE_COLUMNS;
  const widths = Array.from({ length: columns }, (_, index) => widthOf(sheet, index + 1));
  const rows = new Map<number, readonly ViewCell[]>();
  const heights: number[] = [];
  for (let row = 1; row <= lastRow; row++) {
    const looks = looksOf.get(row);
    const read = cellsOf.get(row);
    const own = mergesAt.get(row) ?? [];
    const cells = cellsIn(sheet, row, looks, read?.cells ?? [], own, links).filter(({ column }) => column <= columns);
    if (cells.length > 0) rows.set(row, cells);
    heights.push(
      read?.isHidden === true
        ? 0
        : heightOf(
            sheet,
            looks,
            cells,
            widths,
            own.filter(({ top }) => top === row),
          ),
    );
  }
  return { name: contents.name, widths, heights, rows, merges, frozen: sheet.frozen, hasLines: sheet.hasLines };
}

/** The merges that reach into each row. */
function mergesByRow(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const rows = new Map<number, CellRange[]>();
  for (const merge of merges)
    for (let row = merge.top; row <= merge.bottom; row++) {
      const own = rows.get(row);
      if (own) own.push(merge);
      else rows.set(row, [merge]);
    }
  return rows;
}

/** @param merges that reach into the row. */
function cellsIn(
  sheet: SheetLooks,
  row: number,
  looks: RowLooks | undefined,
  contents: readonly CellContents[],
  merges: readonly CellRange[],
  links: ReadonlyMap<string, SheetLink>,
): ViewCell[] {
  const held = new Map(contents.map((cell) => [cell.column, cell]));
  const lookAt = new Map(looks?.cells.map(({ column, look }) => [column, look]));
  return [...new Set([...lookAt.keys(), ...held.keys()])]
    .toSorted((a, b) => a - b)
    .map((column): ViewCell => {
      const cell = held.get(column);
      const text = cell?.text ?? '';
      const plain = sheet.looks[lookAt.get(column) ?? 0] ?? NO_LOOKS;
      const word = sheet.words.find(
        ({ word: shown, ranges }) => shown === text && ranges.some((range) => within(range, { row, column })),
      );
      const link = links.get(`${row} ${column}`);
      const isNumber = typeof cell?.value === 'number';
      const isOutlined = columnIn(sheet, column)?.isOutlined === true;
      return {
        column,
        text,
        isNumber,
        looks: word ? { ...plain, ...word.looks } : plain,
        runsOn:
          !isNumber &&
          plain.wraps !== true &&
          text !== '' &&
          !held.has(column + 1) &&
          !merges.some((merge) => within(merge, { row, column })),
        ...(link && { link }),
        ...(isOutlined && looks?.height !== undefined && { mostHeight: pixelsOf(looks.height) }),
      };
    });
}

const columnIn = ({ columns }: SheetLooks, column: number): SheetLooks['columns'][number] | undefined =>
  columns.find(({ first, last }) => first <= column && column <= last);

/** Seven pixels a character and five around, as Excel has them with its standard font. */
const widthOf = (sheet: SheetLooks, column: number): number => {
  const width = columnIn(sheet, column)?.width ?? sheet.defaultWidth;
  return width === 0 ? 0 : Math.round(width * 7) + 5;
};

/** In pixels, of the columns from one to another, both inclusive: 0 where all of them are hidden. */
export const widthBetween = (widths: readonly number[], first: number, last: number): number =>
  widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);

/** Pixels in a point, and the room that a character and a line take at 11 points. */
const PIXELS = 96 / 72;
const pixelsOf = (points: number): number => Math.round(points * PIXELS);
const CHARACTER = 6.8;
const LINE = 20;

function heightOf(
  { defaultHeight }: SheetLooks,
  looks: RowLooks | undefined,
  cells: readonly ViewCell[],
  widths: readonly number[],
  merges: readonly CellRange[],
): number {
  if (looks?.height !== undefined) return pixelsOf(looks.height);
  const lines = cells.map(({ text, column, looks: { wraps } }) => {
    const last = merges.find(({ left }) => left === column)?.right ?? column;
    const width = widthBetween(widths, column, last);
    // Nobody sees what a folded column holds.
    if (width === 0) return 0;
    const room = Math.max(1, (width - 6) / CHARACTER);
    return text.split('\n').reduce((sum, line) => sum + (wraps ? Math.max(1, Math.ceil(line.length / room)) : 1), 0);
  });
  return Math.max(Math.round(defaultHeight * PIXELS), ...lines.map((count) => count * LINE));
}
