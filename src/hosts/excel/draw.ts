import { serialFromDay, type DateSystem } from '../../core/calendar/serial';
import { type CellDrawing, type ColumnDrawing, type SheetDrawing, formulaIn } from '../../core/workbook/drawing';
import { HostProblem } from '../../core/workbook/host';
import type { DrawnSheet } from '../../core/workbook/host';
import { missingMarkName } from '../../core/workbook/marks';
import { cellName, columnLetters, placeInReference, rangeName } from '../../core/workbook/place';
import { type Watch, step } from '../../core/workbook/watch';
import { asText } from './as-text';
import { type Block, blocksOf, sendAllButLast } from './blocks';
import { sheetIn } from './marks';
import { sheetIsProtected } from './problems';

/** About the bytes sent at once, well under the 5 MB that Excel on the web takes in a request. */
const BYTES_AT_ONCE = 2_500_000;
/** What a row's height and its date format take of a request. */
const BYTES_OF_HEIGHT = 450;
const BYTES_OF_FORMAT = 20;
/** Links sent at once: each is an action of its own, of some 500 bytes. */
const LINKS_AT_ONCE = 4_000;
/** Excel takes no more links on a sheet. Source: Excel specifications and limits. */
const MOST_LINKS = 65_530;

const DAY_FORMAT = 'dd mmm yyyy';
const LINK_COLOUR = '#0563C1';
/** In points. */
const TITLE_SIZE = 14;
/** A column's width is told in characters of 7 pixels (Calibri 11); Excel wants points, 0.75 to a pixel. */
const POINTS_PER_CHARACTER = 7 * 0.75;

/** In points: 0.4 and 0.6 inches. */
const NARROW_MARGIN = 28.8;
const WIDE_MARGIN = 43.2;

type Value = string | number | boolean | null;

/**
 * Draws a sheet with two syncs, and one more for each further 2.5 MB: a look at what is there, then
 * everything. Nothing is written where the look finds something in the way.
 * @throws HostProblem
 */
export async function drawSheet(
  context: Excel.RequestContext,
  drawing: SheetDrawing,
  dateSystem: DateSystem,
  watch: Watch,
): Promise<DrawnSheet> {
  step(watch, `Making room for '${drawing.target.name}'`);
  const place = await lookAround(context, drawing);
  step(watch, `Writing '${place.name}'`);
  const { sheet } = place;
  const isNew = drawing.target.kind === 'new';
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  if (isNew) prepareNewSheet(sheet, drawing);
  writeAbove(sheet, drawing, isNew);
  writeHeaders(sheet, drawing);
  await writeRows(context, sheet, drawing, dateSystem, place.firstNewRow, watch);
  finishSheet(context, sheet, drawing, place);
  await writeLinks(context, sheet, drawing, watch);
  await context.sync();
  return { name: place.name, isChanged: true };
}

interface Surroundings {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly tableName: string;
  readonly table: Excel.Table | undefined;
  /** The name by which it is to be marked, unless it is. */
  readonly markName: string | undefined;
  /** What bears that name and leads nowhere. */
  readonly staleMark: Excel.NamedItem | undefined;
  /** The first row of the drawing that stands nowhere yet, counted from 0. */
  readonly firstNewRow: number;
}

async function lookAround(context: Excel.RequestContext, drawing: SheetDrawing): Promise<Surroundings> {
  const { workbook } = context;
  const { target } = drawing;
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name,items/worksheet/name');
  const names = workbook.names.load('items/name,items/formula');
  const lock = workbook.protection.load('protected');
  const standing = target.kind === 'existing' ? workbook.worksheets.getItem(target.name) : undefined;
  const protection = standing?.protection.load('protected');
  const filter = standing?.autoFilter.load('isDataFiltered');
  const table = drawing.table && standing?.tables.getItemOrNullObject(drawing.table.name);
  const tableFilter = table?.autoFilter.load('isDataFiltered');
  const body = table?.getDataBodyRange().load('rowCount');
  table?.load('name');
  await context.sync();

  const markOf = (sheet: string): Pick<Surroundings, 'markName' | 'staleMark'> => {
    const named = names.items.map((item) => ({ name: item.name, sheet: sheetIn(item) }));
    const markName = missingMarkName(drawing.mark, sheet, named);
    return { markName, staleMark: names.items.find(({ name }) => name.toLowerCase() === markName?.toLowerCase()) };
  };
  const wantedTable = drawing.table?.name ?? '';
  const takenTables = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  if (standing && protection) {
    if (protection.protected) throw sheetIsProtected(target.name);
    const stands = table && !table.isNullObject ? table : undefined;
    const isFiltered =
      filter?.isDataFiltered === true || (stands !== undefined && tableFilter?.isDataFiltered === true);
    if (isFiltered) throw isFilteredNow(target.name);
    return {
      sheet: standing,
      name: target.name,
      tableName: stands ? wantedTable : freeName(wantedTable, takenTables),
      table: stands,
      ...markOf(target.name),
      firstNewRow: stands && body ? Math.min(body.rowCount, drawing.rows.length) : drawing.rows.length,
    };
  }
  if (lock.protected) throw structureIsLocked();
  const takenSheets = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const name = freeName(target.name, takenSheets, ' ');
  return {
    sheet: workbook.worksheets.add(name),
    name,
    tableName: freeName(wantedTable, takenTables),
    table: undefined,
    ...markOf(name),
    firstNewRow: 0,
  };
}

/** 'Tracker', 'Tracker 2' …: the first that nobody bears, case aside. */
function freeName(wanted: string, taken: ReadonlySet<string>, gap = ''): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${gap}${n}`;
  return name;
}

function prepareNewSheet(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
  const { origin, columns, frozen, print, theme } = drawing;
  columns.forEach(({ width }, index) => {
    columnOf(sheet, origin.column + index).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  const header = headerRange(sheet, drawing);
  header.format.fill.color = `#${theme.headerFill}`;
  header.format.font.color = `#${theme.headerInk}`;
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.verticalAlignment = 'Top';
  drawLines(header, theme.lines, 1, columns.length);
  if (frozen.rows > 0 && frozen.columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  else if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
  if (drawing.visibility === 'very hidden') sheet.visibility = 'VeryHidden';
  if (!print) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = print.paper === 'A4' ? 'A4' : 'A3';
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  pageLayout.centerHorizontally = true;
  for (const side of ['leftMargin', 'rightMargin'] as const) pageLayout[side] = NARROW_MARGIN;
  for (const side of ['topMargin', 'bottomMargin'] as const) pageLayout[side] = WIDE_MARGIN;
  pageLayout.setPrintTitleRows(`$${origin.row}:$${origin.row}`);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = '&A';
  pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
}

const columnOf = (sheet: Excel.Worksheet, column: number): Excel.Range =>
  sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`);

const headerRange = (sheet: Excel.Worksheet, { origin, columns }: SheetDrawing): Excel.Range =>
  sheet.getRangeByIndexes(origin.row - 1, origin.column - 1, 1, columns.length);

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Inside lines are asked for only where there is an inside: Excel refuses them on a single row or column. */
function drawLines(range: Excel.Range, colour: string, rows: number, columns: number): void {
  for (const side of SIDES) {
    if ((side === 'InsideHorizontal' && rows < 2) || (side === 'InsideVertical' && columns < 2)) continue;
    const border = range.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = `#${colour}`;
  }
}

/** Cell by cell, so that nothing between the texts is touched; in a standing sheet their looks are the user's. */
function writeAbove(sheet: Excel.Worksheet, { above = [] }: SheetDrawing, isNew: boolean): void {
  for (const { row, column, text, look } of above) {
    const cell = sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
    cell.values = [[asText(text)]];
    if (!isNew || look === 'plain') continue;
    cell.format.font.bold = true;
    if (look === 'title') cell.format.font.size = TITLE_SIZE;
  }
}

/** The headers of drawn columns; 'kept' ones are the user's. */
function writeHeaders(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
  const headers = drawing.columns.map(({ header, kind }): Value => (kind === 'user-owned' ? null : asText(header)));
  headerRange(sheet, drawing).values = [headers];
}

/** The rows, as many at once as Excel takes: looks first, so that texts are taken as texts, then all values. */
async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  drawing: SheetDrawing,
  dateSystem: DateSystem,
  firstNew: number,
  watch: Watch,
): Promise<void> {
  const { origin, columns, rows } = drawing;
  const values = rows.map(({ cells }, index) => ({
    row: columns.map((_, column): Value =>
      valueOf(cells[column], origin.row + 1 + index, dateSystem, index >= firstNew),
    ),
    height: index >= firstNew ? rows[index]?.height : undefined,
  }));
  const write = ({ first, items }: Block<(typeof values)[number]>): void => {
    const isNew = Math.max(first, firstNew);
    const added = items.slice(isNew - first);
    if (added.length > 0) writeLooks(sheet, drawing, isNew, added.map(({ height }) => height)); // prettier-ignore
    const range = sheet.getRangeByIndexes(origin.row + first, origin.column - 1, items.length, columns.length);
    range.values = items.map(({ row }) => row);
  };
  const blocks = blocksOf(values, ({ row, height }) => bytesIn(row) + (height === undefined ? 0 : BYTES_OF_HEIGHT), BYTES_AT_ONCE); // prettier-ignore
  await sendAllButLast(context, blocks, write, (done) => {
    step(watch, `Writing '${drawing.target.name}', row ${done} of ${rows.length}`);
  });
}

const bytesIn = (row: readonly Value[]): number =>
  row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length + 4 : 8), BYTES_OF_FORMAT);

/** The looks of rows that are new, from one row of the drawing on; rows that stand keep theirs. */
function writeLooks(
  sheet: Excel.Worksheet,
  { origin, columns, theme }: SheetDrawing,
  first: number,
  heights: readonly (number | undefined)[],
): void {
  const top = origin.row + first;
  const count = heights.length;
  const body = sheet.getRangeByIndexes(top, origin.column - 1, count, columns.length);
  body.format.verticalAlignment = 'Top';
  drawLines(body, theme.lines, count, columns.length);
  columns.forEach(({ look }, index) => {
    const cells = sheet.getRangeByIndexes(top, origin.column - 1 + index, count, 1);
    cells.format.wrapText = look.wraps;
    if (look.format === 'day') {
      cells.numberFormat = Array.from({ length: count }, () => [DAY_FORMAT]);
      cells.format.horizontalAlignment = 'Left';
    }
    if (look.format === 'link') {
      cells.format.font.color = LINK_COLOUR;
      cells.format.font.underline = 'Single';
    }
  });
  for (const { from, length, height } of runsOf(heights))
    if (height !== undefined) sheet.getRangeByIndexes(top + from, 0, length, 1).format.rowHeight = height;
}

/** Rows of equal height that follow each other: the rows of one action share theirs. */
function runsOf(
  heights: readonly (number | undefined)[],
): { from: number; length: number; height: number | undefined }[] {
  const runs: { from: number; length: number; height: number | undefined }[] = [];
  heights.forEach((height, from) => {
    const last = runs.at(-1);
    if (last && last.height === height) last.length++;
    else runs.push({ from, length: 1, height });
  });
  return runs;
}

function valueOf(cell: CellDrawing | undefined, row: number, dateSystem: DateSystem, isNew: boolean): Value {
  switch (cell?.kind) {
    case undefined:
    case 'kept':
      return null;
    case 'empty':
      return isNew ? null : '';
    case 'text':
    case 'link':
      return asText(cell.text);
    case 'day':
      return serialFromDay(cell.day, dateSystem);
    case 'formula':
      return `=${formulaIn(cell.formula, row)}`;
    case 'copied':
      return typeof cell.contents.value === 'string' ? asText(cell.contents.value) : cell.contents.value;
  }
}

/** What a sheet has besides cells: its table, drop-down lists, colours, and the mark. */
function finishSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  drawing: SheetDrawing,
  place: Surroundings,
): void {
  const { origin, columns, rows } = drawing;
  const bottom = origin.row + Math.max(1, rows.length);
  const whole = sheet.getRange(
    rangeName({ top: origin.row, left: origin.column, bottom, right: origin.column + columns.length - 1 }),
  );
  if (place.table) place.table.resize(whole);
  else if (drawing.table) {
    const table = sheet.tables.add(whole, true);
    table.name = place.tableName;
    table.style = drawing.table.style;
    table.showFilterButton = true;
  }
  // Rows that stand have their lists and colours, and perhaps somebody's own; only new rows get ours.
  const first = place.firstNewRow;
  const count = Math.max(1, rows.length) - first;
  if (count > 0)
    columns.forEach((column, index) => {
      finishColumn(sheet.getRangeByIndexes(origin.row + first, origin.column - 1 + index, count, 1), column);
    });
  if (place.markName === undefined) return;
  place.staleMark?.delete();
  const mark = context.workbook.names.add(place.markName, sheet.getRange(cellName(origin)));
  mark.visible = false;
}

function finishColumn(cells: Excel.Range, { list, colours }: ColumnDrawing): void {
  if (list) {
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: list.words.join(',') } };
    cells.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Not in the list',
      message: list.refusal,
    };
  }
  if (!colours) return;
  for (const { word, fill, ink, isBold } of colours) {
    const format = cells.conditionalFormats.add('CellValue');
    format.cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
    format.cellValue.format.fill.color = `#${fill}`;
    format.cellValue.format.font.color = `#${ink}`;
    if (isBold) format.cellValue.format.font.bold = true;
  }
}

async function writeLinks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { target, origin, rows }: SheetDrawing,
  watch: Watch,
): Promise<void> {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell.kind === 'link' ? [{ row, column, cell }] : [])),
  );
  const blocks = blocksOf(links.slice(0, MOST_LINKS), () => 1, LINKS_AT_ONCE);
  const write = ({ items }: Block<(typeof links)[number]>): void => {
    for (const { row, column, cell } of items)
      sheet.getRangeByIndexes(origin.row + row, origin.column - 1 + column, 1, 1).hyperlink = {
        documentReference: placeInReference(cell.place),
        screenTip: 'Go to the row it was read from',
        textToDisplay: cell.text,
      };
  };
  await sendAllButLast(context, blocks, write, (done) => {
    step(watch, `Linking '${target.name}', row ${done} of ${links.length}`);
  });
}

const structureIsLocked = (): HostProblem =>
  new HostProblem(
    'protected',
    'No sheet can be added to this workbook.',
    'Its structure is protected.',
    'Unprotect it (Review > Protect Workbook), then try again.',
  );

const isFilteredNow = (sheet: string): HostProblem =>
  new HostProblem(
    'host',
    `The sheet '${sheet}' is filtered.`,
    'What is written into a filtered table can end up in the wrong rows.',
    'Clear its filter (Data > Clear), then try again.',
  );
