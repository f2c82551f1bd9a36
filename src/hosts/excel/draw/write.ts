import type { DateSystem } from '../../../core/calendar/serial';
import { type ColumnDrawing, LINK_TIP, MOST_LINKS } from '../../../core/workbook/drawing';
import { cellName } from '../../../core/workbook/place';
import { placeInReference, rangeName } from '../../../core/workbook/ranges';
import type { RowUpdate } from '../../../core/workbook/update/types';
import { drawCharts } from './charts';
import { lookLikeCell, lookLikeHeaders, lookLikeRows, setColumns } from './looks';
import { GrowingTable, addColumns, nameTable } from './growing-table';
import { assertPlace } from '../meanwhile';
import type { Placed } from './place';
import { writePlaced } from './placed';
import type { Sender } from './sender';
import { type Value, asText, valueOf } from './values';

/** What a row's height, its date format and a link take of a request, in bytes. */
const BYTES_OF_HEIGHT = 450;
const BYTES_OF_FORMAT = 20;
const BYTES_OF_LINK = 600;
/** Of a cell outside a table, with its look. */
const BYTES_OF_PLACED = 600;
/** What is done once for a sheet, and for its charts. */
const BYTES_OF_SHEET = 100_000;

const at = (sheet: Excel.Worksheet, row: number, column: number): Excel.Range =>
  sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);

/**
 * Writes one drawing: the mark first, so that a sheet that is left half drawn is known; then headers, rows, links. A page
 * bears another mark until it is whole.
 */
export async function writeDrawing(
  context: Excel.RequestContext,
  sender: Sender,
  placed: Placed,
  dateSystem: DateSystem,
): Promise<Excel.Worksheet> {
  const { drawing, update, name } = placed;
  await sender.room(BYTES_OF_SHEET, `Writing '${name}'`);
  sender.expect(name, undefined);
  const sheet = placed.sheet ?? context.workbook.worksheets.add(name);
  const mark = (name: string): Excel.NamedItem => {
    const item = context.workbook.names.add(name, sheet.getRange(cellName(drawing.origin)));
    item.visible = false;
    return item;
  };
  placed.begun?.item?.delete();
  if (placed.unnamed) nameTable(placed.unnamed, placed);
  const begun = placed.begun && mark(placed.begun.name);
  const settle = (): void => {
    placed.mark?.stale?.delete();
    if (placed.mark) mark(placed.mark.name);
    begun?.delete();
  };
  if (!begun) settle();
  if (!update.isChanged) return sheet;
  if (placed.shownMark) placed.shownMark.visible = false;
  if (update.isNew && drawing.visibility === 'hidden') sheet.visibility = 'Hidden';
  addColumns(placed);
  setColumns(sheet, drawing, update);
  await sender.room(update.cells.length * BYTES_OF_PLACED, `Writing '${name}'`);
  writePlaced(sheet, placed, dateSystem);
  // By its headers a sheet is known as one that exists: what comes before them is done again until they are there.
  writeHeaders(sheet, placed);
  await writeRows(sender, sheet, placed, dateSystem);
  await writeLinks(sender, sheet, placed);
  if (update.charts.length > 0) await sender.room(BYTES_OF_SHEET, `Drawing the charts of '${name}'`);
  for (const chart of placed.staleCharts) chart.delete();
  drawCharts(sheet, update);
  if (begun) settle();
  return sheet;
}

function writeHeaders(sheet: Excel.Worksheet, { drawing, update }: Placed): void {
  const { row } = drawing.origin;
  const runs: { column: number; texts: string[] }[] = [];
  for (const { column, text, isNew } of update.headers) {
    const last = runs.at(-1);
    if (!isNew) at(sheet, row, column).values = [[asText(text)]];
    else if (last && last.column + last.texts.length === column) last.texts.push(asText(text));
    else runs.push({ column, texts: [asText(text)] });
  }
  for (const { column, texts } of runs) {
    const range = sheet.getRangeByIndexes(row - 1, column - 1, 1, texts.length);
    lookLikeHeaders(range, drawing, texts.length);
    range.values = [texts];
  }
}

/** The rows, as many at once as Excel takes; the table grows with them, so that it never holds rows that are blank. */
async function writeRows(
  sender: Sender,
  sheet: Excel.Worksheet,
  placed: Placed,
  dateSystem: DateSystem,
): Promise<void> {
  const { drawing, update, name } = placed;
  const { origin, columns } = drawing;
  const table = new GrowingTable(sheet, placed);
  table.makeRoom();
  for (const { index, range } of update.ruled) {
    const column = columns[index];
    if (column) rule(sheet.getRange(rangeName(range)), column);
  }
  let run: { rows: RowUpdate[]; values: Value[][] } = { rows: [], values: [] };
  const write = (): void => {
    const [first] = run.rows;
    if (!first) return;
    const last = first.row + run.rows.length - 1;
    table.reach(last);
    if (first.isNew) lookLikeRows(sheet, drawing, run.rows);
    // The looks come first: in a cell that is formatted as text a day would become a text.
    for (const { row, looks } of run.rows)
      for (const index of looks) {
        const column = columns[index];
        if (column) lookLikeCell(at(sheet, row, origin.column + index), column, drawing);
      }
    if (placed.sheet) {
      // Where a new row comes, totals may have stood that are pushed down.
      const seen = first.isNew ? () => undefined : placed.seen;
      sender.overwritten.ask(sheet, placed, seen, { row: first.row, column: origin.column, values: run.values });
    }
    const range = sheet.getRangeByIndexes(first.row - 1, origin.column - 1, run.rows.length, columns.length);
    range.values = run.values;
    sender.expect(name, () => {
      assertPlace(range, sheet, { bottom: last, right: origin.column + columns.length - 1 });
    });
    table.hold(last);
    run = { rows: [], values: [] };
  };
  let index = 0;
  for (const row of update.rows) {
    const last = run.rows.at(-1);
    if (last && (last.row !== row.row - 1 || last.isNew !== row.isNew)) write();
    const values = columns.map((_, column) =>
      valueOf(row.cells[column], row, dateSystem, placed.isTextCell(row.row, origin.column + column)),
    );
    const bytes =
      bytesIn(values) + (row.height === undefined ? 0 : BYTES_OF_HEIGHT) + (row.looks.length * BYTES_OF_SHEET) / 20;
    if (sender.isFull(bytes)) write();
    await sender.room(bytes, `Writing '${name}', row ${index++} of ${update.rows.length}`);
    run.rows.push(row);
    run.values.push(values);
  }
  write();
  table.finish();
}

const bytesIn = (row: readonly Value[]): number =>
  row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length + 4 : 8), BYTES_OF_FORMAT);

/** The drop-down list and the colours of a column's cells. */
function rule(cells: Excel.Range, { list, colours = [] }: ColumnDrawing): void {
  if (list) {
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: list.words.join(',') } };
    cells.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Not in the list',
      message: list.refusal,
    };
  }
  for (const { word, fill, ink, isBold } of colours) {
    const format = cells.conditionalFormats.add('CellValue');
    format.cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
    format.cellValue.format.fill.color = `#${fill}`;
    format.cellValue.format.font.color = `#${ink}`;
    if (isBold) format.cellValue.format.font.bold = true;
  }
}

async function writeLinks(sender: Sender, sheet: Excel.Worksheet, { name, update }: Placed): Promise<void> {
  const links = update.links.slice(0, MOST_LINKS);
  for (const [index, { row, column, to }] of links.entries()) {
    await sender.room(BYTES_OF_LINK, `Linking '${name}', row ${index} of ${links.length}`);
    const cell = at(sheet, row, column);
    if (!to) cell.clear('RemoveHyperlinks');
    else
      cell.hyperlink = {
        documentReference: placeInReference(to.place),
        screenTip: LINK_TIP,
        // The cell holds its text already; one that is told here Excel reads as if it were typed.
      };
  }
}
