import type { SheetDrawing } from '../../../core/workbook/drawing';
import { freeName, LONGEST_SHEET_NAME } from '../../../core/workbook/free-name';
import { type CellContents, rowAt } from '../../../core/workbook/contents';
import type { DrawnSheet } from '../../../core/workbook/host';
import { planUpdate } from '../../../core/workbook/update/plan';
import type { ExistingSheet } from '../../../core/workbook/update/types';
import { isUnfinished } from '../../../core/workbook/update/unfinished';
import { markOfName } from '../../../core/workbook/marks';
import { editionOf } from '../edition';
import { Budget } from '../limits';
import type { Package } from '../package';
import { sheetNotFound, sheetProtected, structureLocked } from '../problems';
import { readSheetPart } from '../read-sheet';
import { AlikeTexts } from '../shared-cells';
import type { SheetContext, SheetPart } from '../sheet-part';
import { NO_STYLES } from '../styles-read';
import {
  namesWithSheets,
  readContext,
  readWorkbookPart,
  sameName,
  type SheetEntry,
  type WorkbookPart,
} from '../read-workbook';
import { parseRange } from '../references';
import { SheetText } from '../sheet-text';
import { isDate } from '../show';
import { childOf } from '../xml';
import { drawnRows, prepareLooks, writeHeaders, writePlaced } from './cells';
import { chartNames, drawCharts } from './charts';
import { setColumns, widenDimension } from './columns';
import { ownLinks, replaceLinks } from './links';
import { addSheet, setPage } from './page';
import { dropCalculationChain } from './package-lists';
import { SheetRows } from './rows';
import { extendColours, extendValidations } from './rules';
import type { DrawnInto } from './sheet';
import type { StyleBook } from './style-book';
import { openStyles } from './styles';
import { drawTable, tablesOf } from './table';
import { moveTotals } from './totals';
import { markSheet, namePrinted } from './workbook-lists';

/** @throws HostProblem 'not found', 'protected', 'cannot write'; then the package is as it was. */
export const drawSheets = (pkg: Package, drawings: readonly SheetDrawing[]): Promise<DrawnSheet[]> =>
  pkg.allAtOnce(async (copy) => {
    const context = memoizedContext(copy);
    const drawn: DrawnSheet[] = [];
    for (const drawing of drawings) drawn.push(await drawSheet(copy, drawing, context));
    return drawn;
  });

/** What all sheets need to be read, read once. Styles that are added to it don't matter to cells that were there. */
function memoizedContext(pkg: Package): () => SheetContext {
  let context: SheetContext | undefined;
  return () => ({ ...(context ??= readContext(pkg, readWorkbookPart(pkg))), budget: new Budget() });
}

/** Draws into a sheet that people may have worked on for months, or into an empty one that is added behind all others. */
async function drawSheet(pkg: Package, drawing: SheetDrawing, context: () => SheetContext): Promise<DrawnSheet> {
  const before = pkg.version;
  const name = sheetFor(pkg, drawing, context);
  // Read anew: a sheet that was added just now is one of them.
  const workbook = readWorkbookPart(pkg);
  const entry = entryOf(workbook, name);
  if (!entry) throw sheetNotFound(name);
  markSheet(pkg, workbook, drawing.mark, entry.name, drawing.origin);
  await drawInto(pkg, workbook, entry, drawing, context);
  return { name: entry.name, isChanged: pkg.version !== before };
}

const entryOf = ({ sheets }: WorkbookPart, wanted: string): SheetEntry | undefined =>
  sheets.find(({ name, isWorksheet }) => isWorksheet && sameName(name, wanted));

/** The name of the sheet that is drawn into: the one that exists, one that was left unfinished, or one that is added. */
function sheetFor(pkg: Package, drawing: SheetDrawing, context: () => SheetContext): string {
  const { target, mark } = drawing;
  if (target.kind === 'existing') return target.name;
  const workbook = readWorkbookPart(pkg);
  const options = { dateSystem: workbook.dateSystem, calculates: false };
  const marked = namesWithSheets(workbook).filter(({ name }) => markOfName(name) === mark);
  for (const { sheet } of marked) {
    const entry = sheet === undefined ? sheet : entryOf(workbook, sheet);
    if (!entry) continue;
    const contents = readSheetPart(pkg, entry, context());
    const tables = tablesOf(pkg, entry.part, contents.tableIds);
    if (isUnfinished({ ...contents, tables }, drawing, options)) return entry.name;
  }
  if (workbook.isLocked) throw structureLocked();
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const name = freeName(target.name, taken, ' ', LONGEST_SHEET_NAME);
  addSheet(pkg, workbook, name, drawing);
  return name;
}

const noContext = (): SheetContext => ({
  dateSystem: '1900',
  strings: [],
  stringsFrom: undefined,
  styles: NO_STYLES,
  texts: new AlikeTexts(),
  budget: new Budget(),
});

async function drawInto(
  pkg: Package,
  workbook: WorkbookPart,
  entry: SheetEntry,
  drawing: SheetDrawing,
  context: () => SheetContext,
): Promise<void> {
  const sheet = new SheetText(pkg, entry.part);
  const contents = readSheetPart(pkg, entry, sheet.isEmpty ? noContext() : context());
  const rows = new SheetRows(() => sheet.rows(), sheet.root.prefix);
  const styles = openStyles(pkg, workbook, editionOf(sheet.root), drawing.theme);
  const existing = existingSheet(pkg, entry, contents, sheet, rows, styles.book);
  const update = planUpdate(existing, drawing, { dateSystem: workbook.dateSystem, calculates: false });
  if (!update.isChanged) return;
  if (contents.isProtected) throw sheetProtected(entry.name);
  const into = { pkg, workbook, entry, contents, sheet, rows, styles: styles.book, drawing, update };
  carryOut(into);
  if (!sheet.edits.isEmpty || rows.isChanged || update.rows.length > 0)
    await sheet.writeMany(rows.toXml(drawnRows(into)));
  if (rows.losesFormula) dropCalculationChain(pkg, workbook.part);
  const written = styles.book.toText();
  if (written !== pkg.text(styles.part)) pkg.write(styles.part, written);
}

function existingSheet(
  pkg: Package,
  entry: SheetEntry,
  contents: SheetPart,
  sheet: SheetText,
  rows: SheetRows,
  styles: StyleBook,
): ExistingSheet {
  const autoFilter = parseRange(childOf(sheet.root, 'autoFilter')?.attributes['ref']);
  return {
    rows: contents.rows,
    merges: contents.merges,
    tables: tablesOf(pkg, entry.part, contents.tableIds),
    ...(autoFilter && { autoFilter }),
    showsDays: (row, column) => {
      const format = cellIn(contents, row, column)?.format;
      return format === undefined ? styles.showsDates(rows.styleOf(row, column) ?? 0) : isDate(format);
    },
    charts: chartNames(pkg, entry.part),
    linkAt: ownLinks(sheet),
  };
}

/** A cell that holds something. */
const cellIn = ({ rows }: SheetPart, row: number, column: number): CellContents | undefined =>
  rowAt(rows, row)?.cells.find((cell) => cell.column === column);

/** All but the rows, which come last. In the order of the sheet's elements. */
function carryOut(into: DrawnInto): void {
  const { pkg, workbook, entry, rows, update } = into;
  moveTotals(into);
  prepareLooks(into);
  writeHeaders(into);
  writePlaced(into);
  for (const { row, points } of update.layout?.heights ?? []) rows.setHeight(row, points);
  widenDimension(into);
  setColumns(into);
  extendColours(into);
  extendValidations(into);
  replaceLinks(into);
  setPage(into);
  drawCharts(into);
  drawTable(into);
  if (update.page) namePrinted(pkg, workbook, entry.name, workbook.sheets.indexOf(entry), update.page);
}
