import type { DateSystem } from '../../../core/calendar/serial';
import type { TableContents } from '../../../core/workbook/contents';
import type { SheetDrawing } from '../../../core/workbook/drawing';
import { freeName, LONGEST_SHEET_NAME } from '../../../core/workbook/free-name';
import { HostProblem } from '../../../core/workbook/host';
import { begunMark, markName as markNameOf, markOfName, missingMarkName } from '../../../core/workbook/marks';
import type { CellRange } from '../../../core/workbook/place';
import { planUpdate } from '../../../core/workbook/update/plan';
import { tableAt } from '../../../core/workbook/update/table';
import type { ExistingSheet, SheetUpdate } from '../../../core/workbook/update/types';
import { isUnfinished, isUnnamed } from '../../../core/workbook/update/unfinished';
import { rangeFrom } from '../areas';
import { CellsOfRange, readCells } from '../cells';
import { sheetIn } from '../marks';
import { askWithMerges, mergesByBlocks } from '../merges';
import { sheetIsGone, sheetIsProtected, sheetIsFiltered } from '../problems';
import type { Watch } from '../../../core/workbook/watch';

/** A drawing with its place in the workbook, looked at before anything is written. */
export interface Placed {
  readonly drawing: SheetDrawing;
  readonly update: SheetUpdate;
  readonly name: string;
  /** Undefined where it is to be added. */
  readonly sheet: Excel.Worksheet | undefined;
  /** The table that goes on. */
  readonly table: Excel.Table | undefined;
  /** One that was made, but not named any more before Excel failed: it has the name that Excel gave it. */
  readonly unnamed: Excel.Table | undefined;
  /** The name of a new one. */
  readonly tableName: string;
  /** The name by which the sheet is to be marked, unless it is, and what bears that name and leads nowhere. */
  readonly mark: { readonly name: string; readonly stale: Excel.NamedItem | undefined } | undefined;
  /** Of a page: the name that it bears until it is whole, and what bears that name already. */
  readonly begun: { readonly name: string; readonly item: Excel.NamedItem | undefined } | undefined;
  /** Charts of a page that was left half drawn: they are drawn anew. */
  readonly isTextCell: (row: number, column: number) => boolean;
  readonly staleCharts: readonly Excel.Chart[];
  /** The sheet's mark where it is still to be hidden. */
  readonly shownMark: Excel.NamedItem | undefined;
}

/**
 * Looks at what is there with two syncs, more only past what Excel gives at once, and works out what each drawing
 * changes. Nothing is written. @throws HostProblem where a drawing can't be drawn.
 */
export async function placeDrawings(
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
  dateSystem: DateSystem,
  watch: Watch,
): Promise<Placed[]> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name,items/showTotals,items/worksheet/name');
  const names = workbook.names.load('items/name,items/formula,items/visible');
  const lock = workbook.protection.load('protected');
  await context.sync();

  const named = names.items.map((item) => ({ item, name: item.name, sheet: sheetIn(item) }));
  const takenSheets = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const takenNames = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  const found = (name: string): Excel.Worksheet | undefined =>
    sheets.items.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const candidates = drawings.map(({ target, mark }) => {
    if (target.kind === 'existing') {
      const sheet = found(target.name);
      if (!sheet) throw sheetIsGone(target.name);
      return [sheet];
    }
    const own = named.filter(({ name }) => [mark, begunMark(mark)].includes(markOfName(name) ?? ''));
    return [...new Set(own.flatMap(({ sheet }) => (sheet === undefined ? [] : (found(sheet) ?? []))))];
  });
  const looked = await lookAt(context, drawings, candidates, tables.items, watch);

  return drawings.map((drawing, index): Placed => {
    const { target } = drawing;
    const options = { dateSystem, calculates: true };
    const own = looked[index]?.find(
      ({ existing }) => target.kind === 'existing' || isUnfinished(existing, drawing, options),
    );
    // What is drawn anew makes its charts anew.
    const isAnew = target.kind === 'new';
    const update = planUpdate(own && (isAnew ? { ...own.existing, charts: [] } : own.existing), drawing, options);
    if (own && update.isChanged) {
      if (own.isProtected) throw sheetIsProtected(own.sheet.name);
      if (own.isFiltered) throw sheetIsFiltered(own.sheet.name);
    }
    if (!own && lock.protected) throw structureIsLocked();
    const name = own?.sheet.name ?? freeName(target.name, takenSheets, ' ', LONGEST_SHEET_NAME);
    const tableName = freeName(drawing.table?.name ?? '', takenNames);
    const markName = missingMarkName(drawing.mark, name, named);
    takenSheets.add(name.toLowerCase());
    if (update.table?.kind === 'new') takenNames.add(tableName.toLowerCase());
    const stale = named.find((one) => one.name.toLowerCase() === markName?.toLowerCase())?.item;
    const table = own?.tables.find(({ contents }) => contents === tableAt(own.existing, drawing))?.table;
    const nameWhileBegun = markNameOf(begunMark(drawing.mark));
    const begun = named.find((one) => one.name.toLowerCase() === nameWhileBegun.toLowerCase())?.item;
    return {
      ...{ drawing, update, name, tableName, sheet: own?.sheet },
      begun: isAnew && drawing.columns.length === 0 ? { name: nameWhileBegun, item: begun } : undefined,
      isTextCell: own?.isTextCell ?? (() => false),
      staleCharts: isAnew ? (own?.charts ?? []) : [],
      table,
      unnamed: table && isUnnamed(table, drawing) ? table : undefined,
      shownMark: named.find((one) => one.sheet === name && markOfName(one.name) === drawing.mark && one.item.visible)
        ?.item,
      mark: markName === undefined ? undefined : { name: markName, stale },
    };
  });
}

interface LookedAt {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly existing: ExistingSheet;
  readonly isTextCell: (row: number, column: number) => boolean;
  readonly charts: readonly Excel.Chart[];
  readonly tables: readonly { readonly table: Excel.Table; readonly contents: TableContents }[];
}

/** The sheets that each drawing may be drawn into. */
async function lookAt(
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
  candidates: readonly (readonly Excel.Worksheet[])[],
  tables: readonly Excel.Table[],
  watch: Watch,
): Promise<LookedAt[][]> {
  const wanted = candidates.flatMap((sheets, index) => sheets.map((sheet) => ({ sheet, index })));
  if (wanted.length === 0) return drawings.map(() => []);
  const { answer, merges } = await askWithMerges(
    context,
    wanted.map(({ sheet }) => sheet),
    () => wanted.map(({ sheet, index }) => askAbout(sheet, tables, drawings[index])),
  );
  const measured = answer.map((one, at) => {
    const extent = one.used.isNullObject ? undefined : rangeFrom(one.used);
    const index = wanted[at]?.index ?? 0;
    return { ...one, index, extent, merges: merges(at), cells: extent && cellsOf(one.sheet, extent, drawings[index]) };
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
      isTextCell: (row, column) => cells?.isTextCell(row, column) ?? false,
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

/** What is asked of a sheet's cells, links where the drawing has some. */
function cellsOf(sheet: Excel.Worksheet, extent: CellRange, drawing: SheetDrawing | undefined): CellsOfRange {
  const links = (drawing?.columns ?? []).flatMap(({ look }, index) =>
    look.format === 'link' ? index + (drawing?.origin.column ?? 1) : [],
  );
  return new CellsOfRange(sheet, extent, {
    texts: false,
    formulas: true,
    links,
    hiddenRows: false,
    hiddenColumns: false,
  });
}

const tableContents = (table: Excel.Table, range: Excel.Range): TableContents => ({
  name: table.name,
  range: rangeFrom(range),
  ...(table.showTotals && { totalsRow: true }),
});

const structureIsLocked = (): HostProblem =>
  new HostProblem(
    'protected',
    'No sheet can be added to this workbook.',
    'Its structure is protected.',
    'Unprotect it (Review > Protect Workbook), then try again.',
  );
