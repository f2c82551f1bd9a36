import type { SheetDrawing } from '../../../core/workbook/drawing';
import { cellName } from '../../../core/workbook/place';
import type { PageUpdate } from '../../../core/workbook/update/page';
import { editionOf, XML_DECLARATION } from '../edition';
import { folderOf, type Package } from '../package';
import type { WorkbookPart } from '../read-workbook';
import { escapeText } from '../xml';
import { insertInOrder } from './order';
import { addPart, addRelationship } from './package-lists';
import type { DrawnInto } from './sheet';
import { addSheetEntry } from './workbook-lists';

/** Adds an empty sheet behind all others. */
export function addSheet(pkg: Package, workbook: WorkbookPart, name: string, drawing: SheetDrawing): void {
  const edition = editionOf(pkg.outline(workbook.part));
  const part = pkg.freePart(`${folderOf(workbook.part)}worksheets/sheet`, '.xml');
  const relationship = addRelationship(pkg, workbook.part, 'worksheet', part, edition);
  const fits = drawing.print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
  addPart(
    pkg,
    part,
    'worksheet',
    `${XML_DECLARATION}<worksheet xmlns="${edition.main}" xmlns:r="${edition.relationships}">${fits}` +
      `${viewXml(drawing)}<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData></worksheet>`,
  );
  addSheetEntry(pkg, workbook, name, relationship, drawing.visibility);
}

function viewXml({ frozen: { rows, columns }, layout }: SheetDrawing): string {
  // A page needs no lines between its cells.
  const lines = layout ? ' showGridLines="0"' : '';
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${lines} workbookViewId="0"/></sheetViews>`;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const first = cellName({ row: rows + 1, column: columns + 1 });
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return (
    `<sheetViews><sheetView${lines} workbookViewId="0"><pane${splits} topLeftCell="${first}" activePane="${pane}" ` +
    `state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

const PAPER_SIZES = { A3: 8, A4: 9 } as const;

/** How a new sheet is printed. */
export function setPage({ update: { page }, sheet: { root, edits } }: DrawnInto): void {
  if (!page) return;
  const { margins, paper, orientation, size } = page;
  const scale =
    'percent' in size
      ? `scale="${size.percent}"`
      : `fitToWidth="${size.pagesWide}" fitToHeight="${size.pagesTall ?? 0}"`;
  const sides = Object.entries(margins).map(([side, inches]) => ` ${side}="${inches}"`);
  insertInOrder(
    edits,
    root,
    'printOptions',
    '<printOptions horizontalCentered="1"/>' +
      `<pageMargins${sides.join('')}/>` +
      `<pageSetup paperSize="${PAPER_SIZES[paper]}" ${scale} orientation="${orientation}"/>` +
      marginsXml(page),
  );
}

function marginsXml({ header, footer }: PageUpdate): string {
  const codes = ({ left, center, right }: PageUpdate['header']): string =>
    escapeText(`${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`);
  const [above, below] = [codes(header), codes(footer)];
  if (above === '' && below === '') return '';
  const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${text}</${name}>`);
  return `<headerFooter>${element('oddHeader', above)}${element('oddFooter', below)}</headerFooter>`;
}
