import type { RowOrder } from '../../core/workbook/abilities';
import { cellName, rangeName } from '../../core/workbook/place';
import { cannotSort, mergedRows, standsBeside } from '../../core/workbook/sorting';
import { dropCalculationChain } from './draw/package-lists';
import { SheetRows } from './draw/rows';
import type { Package } from './package';
import { damaged, sheetNotFound, sheetProtected } from './problems';
import { type SheetPart, readSheetPart } from './read-sheet';
import { readContext, readWorkbookPart, sameName } from './read-workbook';
import { parseRange } from './references';
import { MovedFormulas } from './sort-formulas';
import { moveNotes } from './move-notes';
import { outlineSheet, rowCells } from './row-cells';
import { TextEdits } from './text-edits';
import { childOf, childrenOf, type XmlElement } from './xml';

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
  const text = pkg.text(part);
  const root = outlineSheet(text, part);
  const data = childOf(root, 'sheetData');
  if (!data) throw damaged(`Its part ${part} has no cells.`);
  const edits = new TextEdits(text);
  const formulas = new MovedFormulas(new SheetRows(text, data), data, entry.name);
  moveRows(text, data, movedTo, formulas, edits);
  moveLinks(root, movedTo, entry.name, edits);
  pkg.write(part, edits.apply());
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

/** The elements of the rows stand in a stretch; they are put into it in their new order. */
function moveRows(
  text: string,
  data: XmlElement,
  movedTo: ReadonlyMap<number, number>,
  formulas: MovedFormulas,
  edits: TextEdits,
): void {
  let row = 0;
  const moved: { readonly place: number; readonly element: XmlElement; readonly xml: string }[] = [];
  for (const element of childrenOf(data, 'row')) {
    row = element.attributes['r'] === undefined ? row + 1 : Number(element.attributes['r']);
    const place = movedTo.get(row);
    if (place === undefined) formulas.free(row, edits);
    else moved.push({ place, element, xml: movedRow(text, element, row, place, formulas) });
  }
  const places = moved.map(({ element }) => element);
  for (const [index, { xml }] of moved.toSorted((a, b) => a.place - b.place).entries()) {
    const element = places[index];
    if (element) edits.replace(element.start, element.end, xml);
  }
}

function movedRow(text: string, row: XmlElement, from: number, to: number, formulas: MovedFormulas): string {
  const edits = new TextEdits(text);
  edits.setAttribute(row, 'r', String(to));
  for (const [column, cell] of rowCells(text, row)) {
    edits.replace(cell.start, cell.end, movedCell(formulas.moved(cell, from, column, to), cellName({ row: to, column })));
  }
  return edits.applyTo(row.start, row.end);
} // prettier-ignore

/** A cell's element that says where it stands says so of its new place. */
const movedCell = (xml: string, name: string): string =>
  xml.replace(/^(<[^>]*?\sr\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${name}"`);

function moveLinks(root: XmlElement, movedTo: ReadonlyMap<number, number>, sheet: string, edits: TextEdits): void {
  for (const link of childrenOf(childOf(root, 'hyperlinks'), 'hyperlink')) {
    const range = parseRange(link.attributes['ref']);
    if (!range) continue;
    const place = movedTo.get(range.top);
    if (range.top !== range.bottom && (place !== undefined || movedTo.has(range.bottom)))
      throw cannotSort(
        `One link on the sheet ‘${sheet}’ is laid over several rows, ${rangeName(range)}.`,
        'Give each cell its own',
      );
    if (place !== undefined) edits.setAttribute(link, 'ref', rangeName({ ...range, top: place, bottom: place }));
  }
}
