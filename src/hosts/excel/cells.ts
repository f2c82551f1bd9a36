import { dateShape } from '../../core/cells/date-format';
import type { CellContents, RowContents } from '../../core/workbook/contents';
import { cellName } from '../../core/workbook/place';
import type { CellRange } from '../../core/workbook/ranges';
import { firstAlike } from '../../core/lists/alike';
import { LINK_TIP } from '../../core/workbook/drawing';
import { withoutRow } from '../../core/workbook/formula';
import {
  type CellValue,
  hiddenColumns as hiddenColumnList,
  hiddenRows,
  isFormulaOf,
  linkGrid,
  textGrid,
  textOfCell,
  valueGrid,
} from './cell-values';
import { codeOf } from './errors';
import { type Watch, step } from '../../core/workbook/watch';

/** Cells asked for at once: three properties of so many stay under the 5 MB that Excel on the web gives. */
export const CELLS_AT_ONCE = 20_000;

/** What is asked of cells beside their values and formats. */
export interface Wanted {
  /** What they show. */
  readonly texts: boolean;
  readonly formulas: boolean;
  /** Columns, counted from 1, of which is asked where their links lead. */
  readonly links: readonly number[];
  /** What Excel says of all rows: null where some are hidden and others aren't, so that each is asked for. */
  readonly areRowsHidden: boolean | null;
  /** True where it is asked which columns are hidden. */
  readonly hiddenColumns: boolean;
}

interface Block {
  readonly range: Excel.Range;
  readonly firstRow: number;
  readonly rows: number;
  readonly hidden: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly hiddenColumns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
  readonly links: readonly {
    readonly column: number;
    readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  }[];
}

/** The cells of a range, asked for in blocks of rows. */
export class CellsOfRange {
  readonly rows: RowContents[] = [];
  /** Counted from 1, where they were asked for. */
  readonly hiddenColumns = new Set<number>();
  readonly #formats = new Map<number, readonly string[]>();
  readonly #links = new Map<string, string>();
  /** A formula that many rows have, only once. */
  readonly #shared = firstAlike();
  #byRow: ReadonlyMap<number, RowContents> | undefined;
  #next = 0;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly extent: CellRange,
    private readonly wanted: Wanted,
  ) {}

  get columns(): number {
    return this.extent.right - this.extent.left + 1;
  }

  /** What a cell holds; undefined where it holds nothing. */
  cellAt(row: number, column: number): CellContents | undefined {
    this.#byRow ??= new Map(this.rows.map((one) => [one.row, one]));
    return this.#byRow.get(row)?.cells.find((cell) => cell.column === column);
  }

  /** Whether a cell, be it empty, shows numbers as days. */
  showsDays(row: number, column: number): boolean {
    return dateShape(this.#formats.get(row)?.[column - this.extent.left] ?? 'General') !== undefined;
  }

  /** Whether a cell is formatted as text; below the last that was read it is as that one. */
  isTextCell(row: number, column: number): boolean {
    return this.#formats.get(Math.min(row, this.extent.bottom))?.[column - this.extent.left] === '@';
  }

  /** Where a cell's link leads, where it has one of ours. */
  linkAt(row: number, column: number): string | undefined {
    return this.#links.get(cellName({ row, column }));
  }

  /** Queues the next block of rows, of at most so many cells but one row at least; undefined where none is left. */
  ask(cells: number): Block | undefined {
    const { top, left, bottom } = this.extent;
    const firstRow = top + this.#next;
    if (firstRow > bottom) return undefined;
    const rows = Math.min(Math.max(1, Math.floor(cells / this.columns)), bottom - firstRow + 1);
    const { texts, formulas, links, areRowsHidden, hiddenColumns } = this.wanted;
    const more = `${texts ? ',text' : ''}${formulas ? ',formulas' : ''}`;
    const range = this.sheet
      .getRangeByIndexes(firstRow - 1, left - 1, rows, this.columns)
      .load(`values,numberFormat${more}`);
    this.#next += rows;
    return {
      range,
      firstRow,
      rows,
      hiddenColumns: hiddenColumns && firstRow === top ? range.getColumnProperties({ columnHidden: true }) : undefined,
      hidden: areRowsHidden === null ? range.getRowProperties({ rowHidden: true }) : undefined,
      links: links.map((column) => ({
        column,
        cells: this.sheet.getRangeByIndexes(firstRow - 1, column - 1, rows, 1).getCellProperties({ hyperlink: true }),
      })),
    };
  }

  /** Asks for all rows at once. @returns what takes them in, once they are there. */
  askAll(): () => void {
    const block = this.ask(Infinity);
    return () => {
      if (block) this.take(block);
    };
  }

  giveBack(block: Block): void {
    this.#next -= block.rows;
  }

  take({ range, firstRow, hidden, hiddenColumns, links }: Block): void {
    const values = valueGrid.parse(range.values);
    const formats = textGrid.parse(range.numberFormat);
    const shown = this.wanted.texts ? textGrid.parse(range.text) : [];
    const formulas = this.wanted.formulas ? valueGrid.parse(range.formulas) : [];
    const isHidden = hidden ? hiddenRows.parse(hidden.value) : [];
    if (hiddenColumns)
      for (const [index, isColumnHidden] of hiddenColumnList.parse(hiddenColumns.value).entries())
        if (isColumnHidden) this.hiddenColumns.add(this.extent.left + index);
    for (const { column, cells } of links)
      for (const [index, link] of linkGrid.parse(cells.value).entries())
        if (link?.screenTip === LINK_TIP && link.documentReference !== undefined)
          this.#links.set(cellName({ row: firstRow + index, column }), link.documentReference);
    values.forEach((row, index) => {
      const own = formats[index] ?? [];
      this.#formats.set(firstRow + index, own);
      const cells = row.flatMap((value, at): CellContents[] => {
        const formula = this.#formulaOf(value, formulas[index]?.[at], firstRow + index);
        if (value === null || (value === '' && formula === undefined)) return [];
        const text = textOfCell(valueShown(value, shown[index]?.[at]), shown[index]?.[at] ?? String(value));
        const held = typeof value === 'string' ? text : value;
        const contents = { column: this.extent.left + at, value: held, text, format: own[at] ?? 'General' };
        // Spread into a new object, each would get a shape of its own from V8.
        const { column, format } = contents;
        return [formula === undefined ? contents : { column, value: held, text, format, formula }];
      });
      if (cells.length > 0)
        this.rows.push({
          row: firstRow + index,
          isHidden: isHidden[index] ?? this.wanted.areRowsHidden === true,
          cells,
        });
    });
  }

  #formulaOf(value: CellValue, formula: CellValue | undefined, row: number): string | undefined {
    return isFormulaOf(formula, value) ? this.#shared(withoutRow(formula.slice(1), row)) : undefined;
  }
}

/**
 * Of a linked data type, a picture or a control in a cell Excel tells the value '#VALUE!' and shows a name
 * (OfficeDev/office-js-docs-pr, docs/excel/excel-data-types-overview.md): the name counts.
 */
const valueShown = (value: CellValue, text: string | undefined): CellValue =>
  value === '#VALUE!' && text !== undefined && text !== '' ? text : value;

/**
 * Reads ranges, as many of their cells at once as fit; a block that is still too large is asked for in parts.
 * @param words what the user is told. @throws Cancelled
 */
export async function readCells(
  context: Excel.RequestContext,
  ranges: readonly CellsOfRange[],
  watch: Watch,
  words: string,
  atOnce = CELLS_AT_ONCE,
): Promise<void> {
  const asked = askAll(ranges, atOnce);
  if (asked.length === 0) return;
  step(watch, words);
  try {
    await context.sync();
  } catch (error) {
    const isTooLarge = /PayloadSizeLimitExceeded|ResourceLimitReached/.test(codeOf(error));
    if (!isTooLarge || atOnce < 100) throw error;
    for (const { range, block } of asked.reverse()) range.giveBack(block);
    await readCells(context, ranges, watch, words, Math.floor(atOnce / 4));
    return;
  }
  for (const { range, block } of asked) range.take(block);
  await readCells(context, ranges, watch, words, atOnce);
}

/** Queues blocks of the ranges, one after the other, until so many cells are asked for. */
function askAll(ranges: readonly CellsOfRange[], cells: number): { range: CellsOfRange; block: Block }[] {
  const asked: { range: CellsOfRange; block: Block }[] = [];
  let budget = cells;
  for (const range of ranges) {
    const block = budget > 0 ? range.ask(budget) : undefined;
    if (!block) continue;
    asked.push({ range, block });
    budget -= block.rows * range.columns;
  }
  return asked;
}
