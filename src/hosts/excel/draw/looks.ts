import type { ColumnDrawing, SheetDrawing } from '../../../core/workbook/drawing';
import { POINTS_PER_CHARACTER } from '../../../core/workbook/update/page';
import type { RowUpdate, SheetUpdate } from '../../../core/workbook/update/types';
import { columnLetters } from '../../../core/workbook/place';

const DAY_FORMAT = 'dd mmm yyyy';
const LINK_COLOUR = '#0563C1';

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

/** The looks of headers that stand beside each other. */
export function lookLikeHeaders(range: Excel.Range, { theme }: SheetDrawing, columns: number): void {
  if (!theme) return;
  range.format.fill.color = `#${theme.headerFill}`;
  range.format.font.color = `#${theme.headerInk}`;
  range.format.font.bold = true;
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  drawLines(range, theme.lines, 1, columns);
}

/** The widths of columns that are new, and whether they can be folded away, or are; columns that are shown again. */
export function setColumns(sheet: Excel.Worksheet, drawing: SheetDrawing, update: SheetUpdate): void {
  const columnsOf = (first: number, last: number): Excel.Range =>
    sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
  for (const column of update.shown) columnsOf(column, column).columnHidden = false;
  let outline: { first: number; last: number } | undefined;
  for (const { index, column, isNew } of update.headers) {
    const drawn = drawing.columns[index];
    if (!drawn || !(isNew || update.isNew)) continue;
    const range = columnsOf(column, column);
    range.format.columnWidth = drawn.width * POINTS_PER_CHARACTER;
    if (drawn.isHidden === true) range.columnHidden = true;
    if (drawn.outline !== true) continue;
    if (outline?.last === column - 1) outline.last = column;
    else {
      if (outline) columnsOf(outline.first, outline.last).group('ByColumns');
      outline = { first: column, last: column };
    }
  }
  if (outline) columnsOf(outline.first, outline.last).group('ByColumns');
}

/** The looks of some rows that are new and follow each other. */
export function lookLikeRows(sheet: Excel.Worksheet, drawing: SheetDrawing, rows: readonly RowUpdate[]): void {
  const { origin, columns, theme } = drawing;
  const [first] = rows;
  if (!first || !theme) return;
  const count = rows.length;
  const owned = first.row - 1 > origin.row;
  runsOf(columns.map(({ kind }) => kind === 'user-owned' && owned)).forEach(({ from, length, value: isOwned }) => {
    const range = sheet.getRangeByIndexes(first.row - 1, origin.column - 1 + from, count, length);
    if (isOwned) {
      range.copyFrom(sheet.getRangeByIndexes(first.row - 2, origin.column - 1 + from, 1, length), 'Formats');
      return;
    }
    range.format.verticalAlignment = 'Top';
    drawLines(range, theme.lines, count, length);
  });
  columns.forEach((column, index) => {
    if (column.kind === 'user-owned' && owned) return;
    lookLikeColumn(sheet.getRangeByIndexes(first.row - 1, origin.column - 1 + index, count, 1), column, count);
  });
  for (const { from, length, value: height } of runsOf(rows.map((row) => row.height)))
    if (height !== undefined) sheet.getRangeByIndexes(first.row - 1 + from, 0, length, 1).format.rowHeight = height;
}

function lookLikeColumn(cells: Excel.Range, { look }: ColumnDrawing, count: number): void {
  cells.format.wrapText = look.wraps;
  if (look.format === 'day') {
    cells.numberFormat = Array.from({ length: count }, () => [DAY_FORMAT]);
    cells.format.horizontalAlignment = 'Left';
  }
  if (look.format === 'link') {
    cells.format.font.color = LINK_COLOUR;
    cells.format.font.underline = 'Single';
  }
}

/** The look of one cell in a row that isn't new. */
export function lookLikeCell(cell: Excel.Range, column: ColumnDrawing, { theme }: SheetDrawing): void {
  if (!theme) return;
  cell.format.verticalAlignment = 'Top';
  drawLines(cell, theme.lines, 1, 1);
  lookLikeColumn(cell, column, 1);
}

/** Equal values that follow each other: the rows of one action share their height. */
function runsOf<T>(values: readonly T[]): { from: number; length: number; value: T }[] {
  const runs: { from: number; length: number; value: T }[] = [];
  values.forEach((value, from) => {
    const last = runs.at(-1);
    if (last && last.value === value) last.length++;
    else runs.push({ from, length: 1, value });
  });
  return runs;
}
