import { type DateSystem, dayFromSerial } from '../../core/calendar/serial';
import { dateShape } from '../../core/cells/date-format';
import type {
  CellContents,
  RowContents,
  SheetContents,
  TableContents,
  WorkbookContents,
} from '../../core/workbook/contents';
import { MANAGED_TABLES } from '../../core/managed-sheets';
import { marksOf } from '../../core/workbook/marks';
import type { CellRange } from '../../core/workbook/place';
import { type Watch, step } from '../../core/workbook/watch';
import { askForKept, askForXml, keptText } from './kept';
import { rangeFrom } from './areas';
import { textGrid, textOfCell, valueGrid } from './cell-values';
import { sheetIn } from './marks';
import { codeOf } from './problems';

/** Cells asked for at once: three properties of so many stay under the 5 MB that Excel on the web gives. */
const CELLS_AT_ONCE = 20_000;

/**
 * Reads all sheets with three syncs: their list, their extents, their cells. Only a workbook of more cells than Excel
 * gives at once takes more. Values only: formatted but empty cells are never asked for.
 */
export async function readWorkbook(context: Excel.RequestContext, watch: Watch): Promise<WorkbookContents> {
  step(watch, 'Looking at the sheets');
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/showTotals,items/worksheet/name');
  const names = workbook.names.load('items/name,items/formula');
  const keptParts = askForKept(context);
  await context.sync();

  step(watch, 'Measuring the sheets');
  const extents = sheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load('protected'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  const tableRanges = tables.items.map((table) => ({
    table,
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  const keptXml = askForXml(keptParts);
  await context.sync();

  const pending = extents.map(({ sheet, protection, used }) => new PendingSheet(sheet, protection.protected, used));
  await readCells(context, pending, watch);

  const marks = marksOf(
    names.items.map((item) => ({ name: item.name, sheet: sheetIn(item) })),
    tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    MANAGED_TABLES,
  );
  const contents = pending.map((sheet): SheetContents => {
    const mark = marks.get(sheet.name);
    const own = tableRanges.filter(({ table }) => table.worksheet.name === sheet.name);
    return { ...sheet.contents(), ...(mark && { mark }), tables: own.map(({ table, range }) => tableOf(table, range)) };
  });
  const kept = keptXml && keptText(keptXml.value);
  return { dateSystem: dateSystemOf(contents), sheets: contents, ...(kept !== undefined && { kept }) };
}

const tableOf = (table: Excel.Table, range: Excel.Range): TableContents => ({
  name: table.name,
  range: rangeFrom(range),
  ...(table.showTotals && { totalsRow: true }),
});

/** Asks for the cells of all sheets, as many at once as fit; a block that is still too large is asked for in parts. */
async function readCells(context: Excel.RequestContext, sheets: readonly PendingSheet[], watch: Watch): Promise<void> {
  const queue = sheets.filter((sheet) => sheet.hasCells);
  for (const sheet of queue) sheet.askForShape();
  await readOn(context, queue, CELLS_AT_ONCE, watch);
}

async function readOn(
  context: Excel.RequestContext,
  sheets: readonly PendingSheet[],
  atOnce: number,
  watch: Watch,
): Promise<void> {
  const asked = askAll(sheets, atOnce);
  if (asked.length === 0) return;
  step(watch, 'Reading the cells');
  try {
    await context.sync();
  } catch (error) {
    const isTooLarge = /PayloadSizeLimitExceeded|ResourceLimitReached/.test(codeOf(error));
    if (!isTooLarge || atOnce < 100) throw error;
    for (const { sheet, block } of asked.reverse()) sheet.giveBack(block);
    await readOn(context, sheets, Math.floor(atOnce / 4), watch);
    return;
  }
  for (const { sheet, block } of asked) sheet.take(block);
  await readOn(context, sheets, atOnce, watch);
}

interface Asked {
  readonly sheet: PendingSheet;
  readonly block: Block;
}

/** Queues blocks of the sheets, one after the other, until so many cells are asked for. */
function askAll(sheets: readonly PendingSheet[], cells: number): Asked[] {
  const asked: Asked[] = [];
  let budget = cells;
  for (const sheet of sheets) {
    const block = budget > 0 ? sheet.ask(budget) : undefined;
    if (!block) continue;
    asked.push({ sheet, block });
    budget -= block.rows * sheet.columns;
  }
  return asked;
}

interface Block {
  readonly range: Excel.Range;
  readonly firstRow: number;
  readonly rows: number;
}

/** A sheet on its way: asked for in blocks of rows. */
class PendingSheet {
  readonly name: string;
  readonly columns: number;
  readonly hasCells: boolean;
  private readonly range: CellRange | undefined;
  private readonly rows: RowContents[] = [];
  private nextRow = 0;
  private merges: Excel.RangeAreas | undefined;
  private visible: Excel.RangeAreas | undefined;

  constructor(
    private readonly sheet: Excel.Worksheet,
    private readonly isProtected: boolean,
    private readonly used: Excel.Range,
  ) {
    this.name = sheet.name;
    this.hasCells = !used.isNullObject;
    this.range = this.hasCells ? rangeFrom(used) : undefined;
    this.columns = this.hasCells ? used.columnCount : 0;
  }

  get isRead(): boolean {
    return this.range === undefined || this.nextRow > this.range.bottom - this.range.top;
  }

  /** Merged cells and hidden rows. A single cell is asked for neither: Excel would answer for the whole sheet. */
  askForShape(): void {
    if (this.used.rowCount * this.used.columnCount < 2) return;
    this.merges = this.used
      .getMergedAreasOrNullObject()
      .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    this.visible = this.used.getSpecialCellsOrNullObject('Visible').load('areas/items/rowIndex,areas/items/rowCount');
  }

  /** Queues the next block of rows, of at most so many cells but one row at least; undefined where none is left. */
  ask(cells: number): Block | undefined {
    if (!this.range || this.isRead) return undefined;
    const rows = Math.min(
      Math.max(1, Math.floor(cells / this.columns)),
      this.range.bottom - this.range.top + 1 - this.nextRow,
    );
    const firstRow = this.range.top + this.nextRow;
    const range = this.sheet
      .getRangeByIndexes(firstRow - 1, this.range.left - 1, rows, this.columns)
      .load('values,text,numberFormat');
    this.nextRow += rows;
    return { range, firstRow, rows };
  }

  giveBack(block: Block): void {
    this.nextRow -= block.rows;
  }

  take({ range, firstRow }: Block): void {
    const left = this.range?.left ?? 1;
    const values = valueGrid.parse(range.values);
    const shown = textGrid.parse(range.text);
    const formats = textGrid.parse(range.numberFormat);
    values.forEach((row, index) => {
      const cells = row.flatMap((value, column): CellContents[] => {
        if (value === null || value === '') return [];
        const text = textOfCell(value, shown[index]?.[column] ?? String(value));
        return [{ column: left + column, value, text, format: formats[index]?.[column] ?? 'General' }];
      });
      if (cells.length > 0) this.rows.push({ row: firstRow + index, isHidden: false, cells });
    });
  }

  contents(): Omit<SheetContents, 'tables'> {
    const visible = this.visible && !this.visible.isNullObject ? this.visible.areas.items : undefined;
    const isShown = (row: number): boolean =>
      this.visible === undefined ||
      (visible?.some((area) => row > area.rowIndex && row <= area.rowIndex + area.rowCount) ?? false);
    const merges = this.merges && !this.merges.isNullObject ? this.merges.areas.items.map(rangeFrom) : [];
    return {
      name: this.name,
      visibility: visibilityOf(this.sheet.visibility),
      isProtected: this.isProtected,
      merges,
      rows: this.rows.map((row) => (isShown(row.row) ? row : { ...row, isHidden: true })),
    };
  }
}

function visibilityOf(visibility: string): SheetContents['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'very hidden' : 'visible';
}

/**
 * Office.js doesn't say from which year a workbook counts its days. A day that is shown with its four-digit year does:
 * in the 1904 system the stored number is four years short of what it would be in the 1900 system.
 */
function dateSystemOf(sheets: readonly SheetContents[]): DateSystem {
  for (const { rows } of sheets)
    for (const { cells } of rows)
      for (const { value, text, format } of cells) {
        if (typeof value !== 'number' || value < 1 || dateShape(format) !== 'whole day') continue;
        const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
        if (year === undefined) continue;
        if (String(dayFromSerial(value, '1900').year) === year) return '1900';
        if (String(dayFromSerial(value, '1904').year) === year) return '1904';
      }
  return '1900';
}
