import type { DateSystem } from '../../../core/calendar/serial';
import { groupBy } from '../../../core/lists/group-by';
import type { PlacedCell, PlacedLook } from '../../../core/workbook/drawing';
import { columnLetters } from '../../../core/workbook/place';
import { rangeName } from '../../../core/workbook/ranges';
import { POINTS_PER_CHARACTER } from '../../../core/workbook/update/page';
import { rangesOf, sizeOf } from '../areas';
import type { Placed } from './place';
import { type Value, valueOf } from './values';

/** Writes the cells outside the table; on a new sheet with their looks, which come first: a look asks for nothing. */
export function writePlaced(sheet: Excel.Worksheet, placed: Placed, dateSystem: DateSystem): void {
  const { update } = placed;
  const { cells, isNew, layout } = update;
  if (layout) sheet.showGridlines = false;
  for (const [index, width] of (layout?.widths ?? []).entries()) {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width * POINTS_PER_CHARACTER;
  }
  for (const { row, points } of layout?.heights ?? [])
    sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = points;
  if (isNew)
    for (const alike of groupBy(cells, ({ look }) => JSON.stringify(look)).values()) {
      const [first] = alike;
      if (first) for (const range of rangesOf(alike)) lookLike(sheet.getRange(rangeName(range)), first.look, range);
    }
  for (const { row, column, values } of runsOf(cells, placed, dateSystem))
    sheet.getRangeByIndexes(row - 1, column - 1, 1, values.length).values = [values];
}

function lookLike(cells: Excel.Range, look: PlacedLook, range: Parameters<typeof sizeOf>[0]): void {
  const { size, isBold, ink, fill, align, wraps, format, lineBelow } = look;
  const { font } = cells.format;
  if (size !== undefined) font.size = size;
  if (isBold === true) font.bold = true;
  if (ink !== undefined) font.color = `#${ink}`;
  if (fill !== undefined) cells.format.fill.color = `#${fill}`;
  if (align !== undefined) cells.format.horizontalAlignment = ALIGNMENTS[align];
  if (wraps === true) cells.format.wrapText = true;
  if (format !== undefined) {
    const columns = range.right - range.left + 1;
    const row = Array.from({ length: columns }, () => format);
    cells.numberFormat = Array.from({ length: sizeOf(range) / columns }, () => row);
  }
  if (lineBelow === undefined) return;
  for (let row = 0; row <= range.bottom - range.top; row++) {
    const border = cells.getRow(row).format.borders.getItem('EdgeBottom');
    border.style = 'Continuous';
    border.color = `#${lineBelow}`;
  }
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** What is written of cells that stand beside each other. */
function runsOf(
  cells: readonly PlacedCell[],
  { update: { isNew }, isTextCell }: Placed,
  dateSystem: DateSystem,
): { row: number; column: number; values: Value[] }[] {
  const runs: { row: number; column: number; values: Value[] }[] = [];
  for (const { row, column, cell } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const value = valueOf(cell, { row, isNew }, dateSystem, isTextCell(row, column));
    if (value === null) continue;
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.values.length === column) last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  return runs;
}
