import { formulaIn } from '../../../src/core/workbook/formula';
import { cellName } from '../../../src/core/workbook/place';
import { columnNumber } from '../../../src/core/workbook/ranges';
import type { RowContents, SheetContents } from '../../../src/core/workbook/contents';
import { LAST_COLUMN, parseArea } from '../model/area';
import { newFilter } from '../model/filter';
import { PAPERS } from '../model/page';
import type { Sheet } from '../model/sheet';
import { PLAIN } from '../model/style';
import { loadCharts } from './charts';
import { loadComments } from './comments';
import { loadRules, loadValidations } from './load-rules';
import type { LoadedStyles } from './load-styles';
import { loadTables } from './load-tables';
import type { Parts } from './parts';
import { child, children, type Element, flag, number } from './xml';

/** What a sheet's cells hold, as Plan Grid's own reader of .xlsx files says, and how they look, out of its part. */
export function loadSheet(
  sheet: Sheet,
  contents: SheetContents,
  parts: Parts,
  part: string,
  styles: LoadedStyles,
): void {
  const root = parts.xml(part);
  sheet.isProtected = contents.isProtected;
  sheet.merges = [...contents.merges];
  loadColumns(sheet, root, styles);
  loadCells(sheet, contents.rows, root, styles);
  loadTables(sheet, parts, part, root);
  loadFilter(sheet, root);
  markFilteredRows(sheet);
  loadLinks(sheet, parts, part, root);
  loadRules(sheet, root, styles);
  loadValidations(sheet, root);
  loadView(sheet, root);
  loadPage(sheet, root);
  loadCharts(sheet, parts, part);
  loadComments(sheet, parts, part);
  for (const property of children(child(root, 'customProperties'), 'customPr')) {
    const id = property.attributes['r:id'];
    const target = parts.related(part).find((related) => related.id === id)?.target;
    const bytes = target === undefined ? undefined : parts.bytes(target);
    const name = property.attributes['name'];
    if (bytes && name !== undefined) sheet.customProperties.set(name, new TextDecoder('utf-16le').decode(bytes));
  }
}

function loadColumns(sheet: Sheet, root: Element | undefined, { cells }: LoadedStyles): void {
  for (const column of children(child(root, 'cols'), 'col')) {
    const width = number(column, 'width');
    const style = cells[number(column, 'style') ?? 0];
    const last = Math.min(number(column, 'max') ?? 0, LAST_COLUMN);
    for (let n = number(column, 'min') ?? 1; n <= last; n++) {
      const look = sheet.columnLook(n);
      if (width !== undefined) look.width = width;
      if (style && style !== PLAIN) look.style = style;
      look.isHidden = flag(column, 'hidden');
      const outline = number(column, 'outlineLevel') ?? 0;
      if (outline > 0) look.outline = outline;
    }
  }
}

function loadCells(
  sheet: Sheet,
  rows: readonly RowContents[],
  root: Element | undefined,
  { cells: styles }: LoadedStyles,
): void {
  const known = new Map(rows.map((row) => [row.row, new Map(row.cells.map((cell) => [cell.column, cell]))]));
  let row = 0;
  for (const element of children(child(root, 'sheetData'), 'row')) {
    row = number(element, 'r') ?? row + 1;
    const height = number(element, 'ht');
    const look = sheet.rowLook(row);
    if (height !== undefined) look.height = height;
    look.isHidden = flag(element, 'hidden') || height === 0;
    if (flag(element, 'customFormat')) look.style = styles[number(element, 's') ?? 0] ?? PLAIN;
    let column = 0;
    for (const cell of children(element, 'c')) {
      const letters = /^[A-Za-z]+/.exec(cell.attributes['r'] ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      const style = styles[number(cell, 's') ?? 0] ?? PLAIN;
      const held = known.get(row)?.get(column);
      if (held) {
        const { value } = held;
        const formula = held.formula && formulaIn(held.formula, row);
        sheet.put(row, column, formula === undefined ? { value, style } : { value, formula, style });
      } else {
        const formula = child(cell, 'f')?.text;
        if (formula) sheet.put(row, column, { value: '', formula, style });
        else sheet.put(row, column, style === PLAIN ? undefined : { value: '', style });
      }
    }
  }
}

function loadFilter(sheet: Sheet, root: Element | undefined): void {
  const filter = child(root, 'autoFilter');
  const area = parseArea(filter?.attributes['ref'] ?? '');
  if (!filter || !area) return;
  sheet.filter = { ...newFilter(), area };
  for (const column of children(filter, 'filterColumn')) {
    sheet.filter.criteria.set(number(column, 'colId') ?? 0, 'unknown');
  }
}

/** Hidden rows under a filter that lets only some rows through are hidden by it. */
function markFilteredRows(sheet: Sheet): void {
  const filtered = [
    ...sheet.tables.map(({ filter, area }) => ({ ...filter, area })),
    ...(sheet.filter ? [sheet.filter] : []),
  ];
  for (const { area, criteria } of filtered) {
    if (criteria.size === 0) continue;
    for (const [row, look] of sheet.rowLooks) {
      if (row <= area.top || row > area.bottom || !look.isHidden) continue;
      look.isHidden = false;
      look.isFilteredOut = true;
    }
  }
}

function loadLinks(sheet: Sheet, parts: Parts, part: string, root: Element | undefined): void {
  const related = parts.related(part);
  for (const link of children(child(root, 'hyperlinks'), 'hyperlink')) {
    const { ref = '', location, tooltip } = link.attributes;
    const address = related.find(({ id }) => id === link.attributes['r:id'])?.target;
    const area = parseArea(ref);
    if (!area) continue;
    sheet.links.set(cellName({ row: area.top, column: area.left }), {
      ...(location !== undefined && { place: location }),
      ...(address !== undefined && { address }),
      ...(tooltip !== undefined && { tip: tooltip }),
    });
  }
}

function loadView(sheet: Sheet, root: Element | undefined): void {
  const view = child(child(root, 'sheetViews'), 'sheetView');
  sheet.showsGridlines = flag(view, 'showGridLines', true);
  const pane = child(view, 'pane');
  if (pane?.attributes['state']?.startsWith('frozen')) {
    sheet.frozen = { rows: number(pane, 'ySplit') ?? 0, columns: number(pane, 'xSplit') ?? 0 };
  }
}

const POINTS_PER_INCH = 72;

function loadPage(sheet: Sheet, root: Element | undefined): void {
  const { page } = sheet;
  const setup = child(root, 'pageSetup');
  const options = child(root, 'printOptions');
  const margins = child(root, 'pageMargins');
  page.orientation = setup?.attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait';
  const paper = number(setup, 'paperSize');
  page.paper = Object.entries(PAPERS).find(([, size]) => size === paper)?.[0];
  page.scale = number(setup, 'scale') ?? 100;
  page.isFitted = flag(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  if (page.isFitted) {
    page.pagesWide = (number(setup, 'fitToWidth') ?? 1) || undefined;
    page.pagesTall = (number(setup, 'fitToHeight') ?? 1) || undefined;
  }
  page.isCentredAcross = flag(options, 'horizontalCentered');
  page.isCentredDown = flag(options, 'verticalCentered');
  page.printsGridlines = flag(options, 'gridLines');
  page.printsHeadings = flag(options, 'headings');
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    const inches = number(margins, side);
    if (inches !== undefined) page.margins[side] = Math.round(inches * POINTS_PER_INCH * 100) / 100;
  }
  const headerFooter = child(root, 'headerFooter');
  for (const where of ['Header', 'Footer'] as const) {
    const [left, center, right] = wordsOf(child(headerFooter, `odd${where}`)?.text ?? '');
    page.words[`left${where}`] = left;
    page.words[`center${where}`] = center;
    page.words[`right${where}`] = right;
  }
}

/** The three parts of '&LLeft&CMiddle&RRight'. */
function wordsOf(text: string): readonly [string, string, string] {
  const part = (letter: string): string => new RegExp(`&${letter}((?:(?!&[LCR])[\\s\\S])*)`).exec(text)?.[1] ?? '';
  return [part('L'), part('C'), part('R')];
}
