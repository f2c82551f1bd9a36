import { type DateSystem, dayFromSerial } from '../../core/calendar/serial';
import { dateShape } from '../../core/cells/date-format';
import type { SheetContents, WorkbookContents } from '../../core/workbook/contents';
import { MANAGED_TABLES } from '../../core/managed-sheets/tables';
import { marksOf } from '../../core/workbook/marks';
import type { CellRange } from '../../core/workbook/ranges';
import { rangeFrom, tableContents } from './areas';
import { CellsOfRange, readCells } from './cells';
import { askForKept, askForXml, keptText } from './kept';
import { sheetIn } from './marks';
import { askWithMerges, mergesByBlocks } from './merges';
import { type Watch, step } from '../../core/workbook/watch';

/**
 * Reads all sheets with three syncs: their list, their extents and merged cells, their cells. Only a workbook of more
 * cells, or more merged ones, than Excel gives at once takes more. Values only: formatted but empty cells are never
 * asked for; formulas are, of the sheets that Plan Grid made.
 */
export async function readWorkbook(context: Excel.RequestContext, watch: Watch): Promise<WorkbookContents> {
  step(watch, 'Looking at the sheets');
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/showTotals,items/worksheet/name');
  const names = workbook.names.load('items/name,items/formula');
  const keptParts = askForKept(context);
  await context.sync();
  const marks = marksOf(
    names.items.map((item) => ({ name: item.name, sheet: sheetIn(item) })),
    tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    MANAGED_TABLES,
  );

  step(watch, 'Measuring the sheets');
  const { answer, merges } = await askWithMerges(context, sheets.items, () => ({
    measured: sheets.items.map(askForExtent),
    tableRanges: tables.items.map((table) => ({
      table,
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    })),
    keptXml: askForXml(keptParts),
  }));
  const { tableRanges, keptXml } = answer;
  const measured = answer.measured.map((asked, index) => measuredOf(asked, merges(index)));

  const asked = measured.map((own) => ({ ...own, cells: cellsOf(own, marks.has(own.sheet.name)) }));
  await readCells(
    context,
    asked.flatMap(({ cells }) => cells ?? []),
    watch,
    'Reading the cells',
  );
  const contents: SheetContents[] = [];
  for (const { sheet, isProtected, extent, merges, cells } of asked) {
    const mark = marks.get(sheet.name);
    contents.push({
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      isProtected,
      ...(mark !== undefined && { mark }),
      rows: cells?.rows ?? [],
      ...(cells && cells.hiddenColumns.size > 0 && { hiddenColumns: [...cells.hiddenColumns] }),
      merges: merges ?? (extent ? await mergesByBlocks(context, { sheet, extent }) : []),
      tables: tableRanges.flatMap(({ table, range }) =>
        table.worksheet.name === sheet.name ? tableContents(table, range) : [],
      ),
    });
  }
  const kept = keptXml && keptText(keptXml.value);
  return { dateSystem: dateSystemOf(contents), sheets: contents, ...(kept !== undefined && { kept }) };
}

interface Measured {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  /** Of the cells that hold something. */
  readonly extent: CellRange | undefined;
  /** Of the rows, of the columns: null where some are. */
  readonly isHidden: boolean | null;
  readonly areColumnsHidden: boolean | null;
  /** Undefined where Excel didn't answer because they are too many. */
  readonly merges: readonly CellRange[] | undefined;
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
}

const askForExtent = (sheet: Excel.Worksheet): AskedSheet => ({
  sheet,
  protection: sheet.protection.load('protected'),
  used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden'),
});

const measuredOf = ({ sheet, protection, used }: AskedSheet, merges: Measured['merges']): Measured => ({
  sheet,
  isProtected: protection.protected,
  extent: used.isNullObject ? undefined : rangeFrom(used),
  isHidden: used.isNullObject ? false : used.rowHidden,
  areColumnsHidden: used.isNullObject ? false : used.columnHidden,
  merges,
});

const cellsOf = ({ sheet, extent, isHidden, areColumnsHidden }: Measured, isOurs: boolean): CellsOfRange | undefined =>
  extent &&
  new CellsOfRange(sheet, extent, {
    texts: true,
    formulas: isOurs,
    links: [],
    areRowsHidden: isHidden,
    hiddenColumns: isOurs && areColumnsHidden !== false,
  });

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
