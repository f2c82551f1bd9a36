import type { SheetDrawing, TextAbove } from '../../core/workbook/drawing';
import { type CellRange, cellName, columnLetters, rangeName } from '../../core/workbook/place';
import { cellXml, styleFor, textCell } from './cell-xml';
import { cellsOf, checkSize, openStyles, rowHeight } from './draw-common';
import { editionOf, XML_DECLARATION } from './edition';
import { folderOf, type Package } from './package';
import { addPart, addRelationship } from './package-lists';
import { structureLocked } from './problems';
import { readWorkbookPart, type WorkbookPart } from './read-workbook';
import { columnRef, columnXml, linkXml, MOST_LINKS, validationXml, wordRuleXml } from './sheet-lists';
import type { StyleBook } from './styles-write';
import { addTable } from './table-part';
import { addSheetEntry, freeSheetName, markSheet, repeatRow } from './workbook-lists';

const LINE_HEIGHT = 15;
const PAPER_SIZES = { A3: 8, A4: 9 } as const;

/** Adds a sheet with a drawing behind all others. @returns its name. @throws HostProblem 'protected', 'cannot write' */
export function drawNew(pkg: Package, drawing: SheetDrawing): string {
  const workbook = readWorkbookPart(pkg);
  if (workbook.isLocked) throw structureLocked();
  checkSize(drawing);
  const edition = editionOf(pkg.outline(workbook.part));
  const name = freeSheetName(workbook, drawing.target.name);
  const styles = openStyles(pkg, workbook, edition, drawing.theme);

  const part = pkg.freePart(`${folderOf(workbook.part)}worksheets/sheet`, '.xml');
  const sheetRelationship = addRelationship(pkg, workbook.part, 'worksheet', part, edition);
  // Excel wants a table to have a row under its header, be it empty.
  const bottom = drawing.origin.row + Math.max(drawing.rows.length, 1);
  const range = {
    top: drawing.origin.row,
    left: drawing.origin.column,
    bottom,
    right: drawing.origin.column + drawing.columns.length - 1,
  };
  const headers = drawing.columns.map(({ header }) => header);
  const tableRelationship =
    drawing.table && addTable(pkg, workbook, part, edition, { ...drawing.table, range, headers });
  addPart(
    pkg,
    part,
    'worksheet',
    `${XML_DECLARATION}<worksheet xmlns="${edition.main}" xmlns:r="${edition.relationships}">` +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      `<dimension ref="${rangeName(withTexts(range, drawing.above))}"/>${viewXml(drawing)}<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>` +
      `${columnsXml(drawing)}<sheetData>${rowsXml(drawing, styles.book, workbook)}</sheetData>` +
      `${coloursXml(drawing, styles.book, bottom)}${validationsXml(drawing, bottom)}${linksXml(drawing)}` +
      `${printXml(drawing)}${tableRelationship === undefined ? '' : `<tableParts count="1"><tablePart r:id="${tableRelationship}"/></tableParts>`}</worksheet>`,
  );
  pkg.write(styles.part, styles.book.toText());
  addSheetEntry(pkg, workbook, name, sheetRelationship, drawing.visibility);
  const firstCell = `$${columnLetters(drawing.origin.column)}$${drawing.origin.row}`;
  markSheet(pkg, workbook, drawing.mark, name, firstCell);
  repeatRow(pkg, workbook, name, workbook.sheets.length, drawing.origin.row);
  return name;
}

function viewXml({ frozen: { rows, columns } }: SheetDrawing): string {
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const first = cellName({ row: rows + 1, column: columns + 1 });
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane${splits} topLeftCell="${first}" activePane="${pane}" ` +
    `state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

const columnsXml = ({ columns, origin }: SheetDrawing): string =>
  `<cols>${columns.map(({ width }, i) => columnXml(origin.column + i, width)).join('')}</cols>`;

function headerXml({ columns, origin }: SheetDrawing, styles: StyleBook): string {
  const style = styles.cellStyle({ format: 'header', wraps: true });
  const cells = columns.map(({ header }, i) =>
    textCell(cellName({ row: origin.row, column: origin.column + i }), style, header),
  );
  // The filter's button takes some of the width.
  const lines = Math.max(1, ...columns.map(({ header, width }) => Math.ceil((header.length + 3) / Math.max(width, 1))));
  return `<row r="${origin.row}" ht="${rowHeight(lines * LINE_HEIGHT)}">${cells.join('')}</row>`;
}

function rowsXml(drawing: SheetDrawing, styles: StyleBook, { dateSystem }: WorkbookPart): string {
  const rows = drawing.rows.map((rowDrawing, i) => {
    const row = drawing.origin.row + 1 + i;
    const cells = cellsOf(drawing, rowDrawing).map(({ column, drawing: { look }, cell }) =>
      cellXml(row, column, styles.cellStyle(styleFor(cell, look)), cell, dateSystem),
    );
    const height = rowDrawing.height === undefined ? '' : ` ht="${rowHeight(rowDrawing.height)}"`;
    return `<row r="${row}"${height}>${cells.join('')}</row>`;
  });
  return aboveXml(drawing, styles) + headerXml(drawing, styles) + rows.join('');
}

/** The texts above the table, by rows and from left to right as a sheet's part demands. */
function aboveXml({ above = [] }: SheetDrawing, styles: StyleBook): string {
  const rows = new Map<number, TextAbove[]>();
  for (const text of above.toSorted((a, b) => a.row - b.row || a.column - b.column))
    rows.set(text.row, [...(rows.get(text.row) ?? []), text]);
  return Array.from(rows, ([row, texts]) => {
    const cells = texts.map(({ column, text, look }) => {
      const name = cellName({ row, column });
      const style = styles.textStyle(look);
      return text === '' ? `<c r="${name}" s="${style}"/>` : textCell(name, style, text);
    });
    return `<row r="${row}">${cells.join('')}</row>`;
  }).join('');
}

const withTexts = (range: CellRange, texts: readonly TextAbove[] = []): CellRange => ({
  top: Math.min(range.top, ...texts.map(({ row }) => row)),
  left: Math.min(range.left, ...texts.map(({ column }) => column)),
  bottom: range.bottom,
  right: Math.max(range.right, ...texts.map(({ column }) => column)),
});

function coloursXml({ columns, origin }: SheetDrawing, styles: StyleBook, bottom: number): string {
  let priority = 0;
  return columns
    .map(({ colours = [] }, i) => {
      const rules = colours.map((colour) => wordRuleXml(colour, styles.wordStyle(colour), ++priority));
      const sqref = columnRef(origin.column + i, origin.row + 1, bottom);
      return rules.length === 0
        ? ''
        : `<conditionalFormatting sqref="${sqref}">${rules.join('')}</conditionalFormatting>`;
    })
    .join('');
}

function validationsXml({ columns, origin }: SheetDrawing, bottom: number): string {
  const validations = columns.flatMap((column, i) =>
    column.list ? validationXml(column, columnRef(origin.column + i, origin.row + 1, bottom)) : [],
  );
  return validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}

function linksXml(drawing: SheetDrawing): string {
  const links = drawing.rows.flatMap((rowDrawing, i) =>
    cellsOf(drawing, rowDrawing).flatMap(({ column, cell }) =>
      cell.kind === 'link' ? linkXml({ row: drawing.origin.row + 1 + i, column }, cell.text, cell.place) : [],
    ),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.slice(0, MOST_LINKS).join('')}</hyperlinks>`;
}

const printXml = ({ print }: SheetDrawing): string =>
  print === undefined
    ? ''
    : '<printOptions horizontalCentered="1"/>' +
      '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      `<pageSetup paperSize="${PAPER_SIZES[print.paper]}" fitToWidth="${print.pagesWide}" fitToHeight="0" ` +
      `orientation="${print.orientation}"/>` +
      '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>';
