import type { SheetDrawing } from '../../../core/workbook/drawing';
import { columnLetters } from '../../../core/workbook/place';
import { rangeName } from '../../../core/workbook/ranges';
import type { PageUpdate } from '../../../core/workbook/update/page';

const POINTS_PER_INCH = 72;

export interface NewSheet {
  readonly sheet: Excel.Worksheet;
  readonly drawing: SheetDrawing;
  readonly page: PageUpdate | undefined;
}

/**
 * What of new sheets may fail without harm, and does: without a printer, without an active view (OfficeDev/office-js
 * #1860, #2196). One sync; where that fails each by itself, and what Excel refuses is left as it is.
 */
export async function setPages(context: Excel.RequestContext, sheets: readonly NewSheet[]): Promise<void> {
  const parts = sheets.flatMap(({ sheet, drawing, page }) => [
    () => {
      freeze(sheet, drawing);
    },
    () => {
      if (page) setPage(sheet, page);
    },
  ]);
  if (parts.length === 0) return;
  try {
    for (const part of parts) part();
    await context.sync();
  } catch {
    await eachByItself(context, parts);
  }
}

async function eachByItself(context: Excel.RequestContext, parts: readonly (() => void)[]): Promise<void> {
  const [part, ...rest] = parts;
  if (!part) return;
  part();
  await context.sync().catch(() => undefined);
  await eachByItself(context, rest);
}

function freeze(sheet: Excel.Worksheet, { frozen: { rows, columns } }: SheetDrawing): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setPage(sheet: Excel.Worksheet, page: PageUpdate): void {
  const { pageLayout } = sheet;
  const { size, margins, header, footer, titleRow, columns, area } = page;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = page.paper;
  pageLayout.zoom = zoomOf(size);
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = margins.left * POINTS_PER_INCH;
  pageLayout.rightMargin = margins.right * POINTS_PER_INCH;
  pageLayout.topMargin = margins.top * POINTS_PER_INCH;
  pageLayout.bottomMargin = margins.bottom * POINTS_PER_INCH;
  if (titleRow !== undefined) pageLayout.setPrintTitleRows(`$${titleRow}:$${titleRow}`);
  if (area) pageLayout.setPrintArea(rangeName(area));
  if (columns) pageLayout.setPrintArea(`${columnLetters(columns.first)}:${columnLetters(columns.last)}`);
  const texts = pageLayout.headersFooters.defaultForAllPages;
  if (header.left) texts.leftHeader = header.left;
  if (header.center) texts.centerHeader = header.center;
  if (header.right) texts.rightHeader = header.right;
  if (footer.left) texts.leftFooter = footer.left;
  if (footer.center) texts.centerFooter = footer.center;
  if (footer.right) texts.rightFooter = footer.right;
}

function zoomOf(size: PageUpdate['size']): Excel.PageLayoutZoomOptions {
  if ('percent' in size) return { scale: size.percent };
  const { pagesWide, pagesTall } = size;
  const across = { horizontalFitToPages: pagesWide };
  return pagesTall === undefined ? across : { ...across, verticalFitToPages: pagesTall };
}
