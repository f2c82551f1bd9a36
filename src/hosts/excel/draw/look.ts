import type { CellContents, SheetContents, TableContents } from '../../../core/workbook/contents';
import type { SheetDrawing } from '../../../core/workbook/drawing';
import { type CellRange, rangeName } from '../../../core/workbook/ranges';
import type { ExistingSheet } from '../../../core/workbook/update/types';
import type { Watch } from '../../../core/workbook/watch';
import { rangeFrom, sizeOf, tableContents } from '../areas';
import { CELLS_AT_ONCE, CellsOfRange, readCells } from '../cells';
import type { LastRead } from '../meanwhile';
import { askWithMerges, mergesByBlocks } from '../merges';

/** A sheet that something may be drawn into, as it is. */
export interface LookedAt {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly existing: ExistingSheet;
  readonly extent: CellRange | undefined;
  readonly isTextCell: (row: number, column: number) => boolean;
  readonly seen: (row: number, column: number) => CellContents | undefined;
  readonly charts: readonly Excel.Chart[];
  readonly tables: readonly { readonly table: Excel.Table; readonly contents: TableContents }[];
}

/** The sheets that each drawing may be drawn into. */
export async function lookAt(
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
  candidates: readonly (readonly Excel.Worksheet[])[],
  tables: readonly Excel.Table[],
  { sheets: read }: LastRead,
  watch: Watch,
): Promise<LookedAt[][]> {
  const wanted = candidates.flatMap((sheets, index) => sheets.map((sheet) => ({ sheet, index })));
  if (wanted.length === 0) return drawings.map(() => []);
  const { answer, merges } = await askWithMerges(
    context,
    wanted.map(({ sheet }) => sheet),
    (isFirst) => {
      // Where a sheet still reaches as far as when it was read, its cells need no sync of their own.
      const ahead = wanted.map(({ sheet }) => isFirst && extentOf(read?.find(({ name }) => name === sheet.name)));
      const isFew = ahead.reduce((sum, range) => sum + (range ? sizeOf(range) : 0), 0) <= CELLS_AT_ONCE;
      return wanted.map(({ sheet, index }, at) => {
        const extent = (isFew && ahead[at]) || undefined;
        const cells = extent && cellsOf(sheet, extent, drawings[index]);
        return { ...askAbout(sheet, tables, drawings[index]), ahead: cells && { extent, cells, take: cells.askAll() } };
      });
    },
  );
  const measured = answer.map((one, at) => {
    const extent = one.used.isNullObject ? undefined : rangeFrom(one.used);
    const index = wanted[at]?.index ?? 0;
    const { ahead } = one;
    const isAhead = ahead && extent && rangeName(ahead.extent) === rangeName(extent);
    if (isAhead) ahead.take();
    const cells = isAhead ? ahead.cells : extent && cellsOf(one.sheet, extent, drawings[index]);
    return { ...one, index, extent, merges: merges(at), cells };
  });
  await readCells(
    context,
    measured.flatMap(({ cells }) => cells ?? []),
    watch,
    'Looking at the sheets',
  );
  const looked: LookedAt[][] = drawings.map(() => []);
  for (const one of measured) {
    const { sheet, protection, filter, filtered, cells, extent, charts, tables: own } = one;
    const placed = own.map(({ table, range }) => ({ table, contents: tableContents(table, range) }));
    looked[one.index]?.push({
      sheet,
      isProtected: protection.protected,
      isFiltered: filter.isDataFiltered || own.some((table) => table.filter.isDataFiltered),
      tables: placed,
      charts: charts?.items ?? [],
      extent,
      isTextCell: (row, column) => cells?.isTextCell(row, column) ?? false,
      seen: (row, column) => cells?.cellAt(row, column),
      existing: {
        rows: cells?.rows ?? [],
        tables: placed.map(({ contents }) => contents),
        merges: one.merges ?? (extent ? await mergesByBlocks(context, { sheet, extent }) : []),
        ...(!filtered.isNullObject && { autoFilter: rangeFrom(filtered) }),
        ...(charts && { charts: charts.items.map(({ name }) => name) }),
        showsDays: (row, column) => cells?.showsDays(row, column) ?? false,
        linkAt: (row, column) => cells?.linkAt(row, column),
      },
    });
  }
  return looked;
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly filter: Excel.AutoFilter;
  readonly filtered: Excel.Range;
  readonly used: Excel.Range;
  /** Where charts are to be drawn. */
  readonly charts: Excel.ChartCollection | undefined;
  readonly tables: readonly {
    readonly table: Excel.Table;
    readonly range: Excel.Range;
    readonly filter: Excel.AutoFilter;
  }[];
}

const askAbout = (
  sheet: Excel.Worksheet,
  tables: readonly Excel.Table[],
  drawing: SheetDrawing | undefined,
): AskedSheet => ({
  sheet,
  protection: sheet.protection.load('protected'),
  filter: sheet.autoFilter.load('isDataFiltered'),
  filtered: sheet.autoFilter.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount'),
  used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  charts: drawing?.charts ? sheet.charts.load('items/name') : undefined,
  tables: tables
    .filter((table) => table.worksheet.name === sheet.name)
    .map((table) => ({
      table,
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
      filter: table.autoFilter.load('isDataFiltered'),
    })),
});

/** As far as a sheet held something when it was read. */
function extentOf(sheet: SheetContents | undefined): CellRange | undefined {
  const [first, last] = [sheet?.rows[0], sheet?.rows.at(-1)];
  if (!sheet || !first || !last) return undefined;
  let [left, right] = [Infinity, 0];
  for (const { cells } of sheet.rows) {
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells.at(-1)?.column ?? right);
  }
  return { top: first.row, bottom: last.row, left, right };
}

/** What is asked of a sheet's cells, links where the drawing has some. */
function cellsOf(sheet: Excel.Worksheet, extent: CellRange, drawing: SheetDrawing | undefined): CellsOfRange {
  const links = (drawing?.columns ?? []).flatMap(({ look }, index) =>
    look.format === 'link' ? index + (drawing?.origin.column ?? 1) : [],
  );
  return new CellsOfRange(sheet, extent, {
    texts: false,
    formulas: true,
    links,
    areRowsHidden: false,
    hiddenColumns: false,
  });
}
