import type { RowOrder } from '../../core/workbook/abilities';
import { cellName } from '../../core/workbook/place';
import { rangeName } from '../../core/workbook/ranges';
import { cannotSort, mergedRows, standsBeside } from '../../core/workbook/sorting';
import { dropCalculationChain } from './draw/package-lists';
import type { Package } from './package';
import { sheetNotFound, sheetProtected } from './problems';
import { readSheetPart } from './read-sheet';
import type { SheetPart } from './sheet-part';
import { readContext, readWorkbookPart, sameName } from './read-workbook';
import { parseRange } from './references';
import { MovedFormulas } from './sort-formulas';
import { moveNotes } from './move-notes';
import { readRowElement } from './row-cells';
import { type RowText, SheetText } from './sheet-text';
import { TextEdits } from './text-edits';

/**
 * Puts rows of a sheet into another order, whole: their cells with formats and formulas, heights, links and comments.
 * Formulas go along as they do when Excel sorts. @throws HostProblem; then the package is as it was.
 */
export const sortRows = (pkg: Package, order: RowOrder): void => {
  pkg.allOrNothing(() => {
    sort(pkg, order);
  });
};

function sort(pkg: Package, wanted: RowOrder): void {
  const workbook = readWorkbookPart(pkg);
  const entry = workbook.sheets.find(({ name, isWorksheet }) => isWorksheet && sameName(name, wanted.sheet));
  if (!entry) throw sheetNotFound(wanted.sheet);
  const { part } = entry;
  const contents = readSheetPart(pkg, entry, readContext(pkg, workbook));
  if (contents.isProtected) throw sheetProtected(entry.name);
  const movedTo = new Map(wanted.order.map((row, index) => [row, wanted.top + index]));
  checkWhole(contents, { ...wanted, sheet: entry.name }, movedTo);
  const sheet = new SheetText(pkg, part);
  const formulas = new MovedFormulas(sheet.rows(), entry.name);
  moveLinks(sheet, movedTo, entry.name);
  sheet.write(sortedRows(sheet, movedTo, formulas));
  moveNotes(pkg, part, ({ row }) => movedTo.get(row));
  dropCalculationChain(pkg, workbook.part);
}

/** @throws HostProblem where something in the rows can't go along with them. */
function checkWhole(
  { rows, merges }: SheetPart,
  { sheet, columns }: RowOrder,
  movedTo: ReadonlyMap<number, number>,
): void {
  for (const { row, cells } of rows) {
    const beside = movedTo.has(row) ? cells.find(({ column }) => column < columns.first || column > columns.last) : undefined; // prettier-ignore
    if (beside) throw standsBeside({ sheet, row, column: beside.column });
  }
  const merge = merges.find(({ top, bottom }) => movedTo.has(top) || movedTo.has(bottom));
  if (merge) throw mergedRows(merge);
}

/** The rows that move are put into the places that they leave, in their new order. */
function* sortedRows(
  sheet: SheetText,
  movedTo: ReadonlyMap<number, number>,
  formulas: MovedFormulas,
): Generator<string> {
  const moved: { readonly place: number; readonly xml: string }[] = [];
  for (const row of sheet.rows()) {
    const place = movedTo.get(row.row);
    if (place !== undefined) moved.push({ place, xml: movedRow(row, place, formulas) });
  }
  moved.sort((a, b) => a.place - b.place);
  let next = 0;
  for (const row of sheet.rows()) yield movedTo.has(row.row) ? (moved[next++]?.xml ?? '') : formulas.freed(row);
}

function movedRow({ row, xml }: RowText, to: number, formulas: MovedFormulas): string {
  const edits = new TextEdits(xml);
  const { element, cells } = readRowElement(xml);
  edits.setAttribute(element, 'r', String(to));
  for (const [column, cell] of cells) {
    edits.replace(cell.start, cell.end, movedCell(formulas.moved(cell, row, column, to), cellName({ row: to, column })));
  }
  return edits.apply();
} // prettier-ignore

/** A cell's element that says where it stands says so of its new place. */
const movedCell = (xml: string, name: string): string =>
  xml.replace(/^(<[^>]*?\sr\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${name}"`);

function moveLinks(text: SheetText, movedTo: ReadonlyMap<number, number>, sheet: string): void {
  for (const link of text.links()) {
    const range = parseRange(link.attributes['ref']);
    if (!range) continue;
    const place = movedTo.get(range.top);
    if (range.top !== range.bottom && (place !== undefined || movedTo.has(range.bottom)))
      throw cannotSort(
        `One link on the sheet ‘${sheet}’ is laid over several rows, ${rangeName(range)}.`,
        'Give each cell its own',
      );
    if (place !== undefined) text.edits.setAttribute(link, 'ref', rangeName({ ...range, top: place, bottom: place }));
  }
}
