import { intersect } from '../model/area';
import type { RangeRef } from '../model/range-ref';
import { type Sheet, STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheet';
import { areaOf } from './cell-grid';

const MOST_POINTS = 409;

/** Gives rows about the height that their texts take; merged cells don't count, as in Excel. */
export function autofitRows(ref: RangeRef): void {
  const { sheet } = ref;
  const area = areaOf(ref);
  sheet.change('row height', area);
  const used = sheet.used(true);
  const rows = used && intersect({ ...area, left: 1, right: used.right }, used);
  if (!rows) return;
  for (let row = rows.top; row <= rows.bottom; row++) {
    let lines = 1;
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      const isMerged = sheet.merges.some((merge) =>
        intersect(merge, { top: row, left: column, bottom: row, right: column }),
      );
      if (isMerged || !cell.style.wraps) continue;
      lines = Math.max(lines, linesOf(sheet, row, column));
    }
    sheet.rowLook(row).height = Math.min(MOST_POINTS, lines * STANDARD_HEIGHT);
  }
}

function linesOf(sheet: Sheet, row: number, column: number): number {
  const width = Math.max(1, Math.floor(sheet.columnLooks.get(column)?.width ?? STANDARD_WIDTH));
  const paragraphs = sheet.textAt(row, column).split('\n');
  return paragraphs.reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / width)), 0);
}

/** Gives columns about the width that their longest texts take. */
export function autofitColumns(ref: RangeRef): void {
  const { sheet } = ref;
  const area = areaOf(ref);
  sheet.change('column width', area);
  const longest = new Map<number, number>();
  for (const { row, column } of sheet.cellsIn(area)) {
    longest.set(
      column,
      Math.max(
        longest.get(column) ?? 0,
        ...sheet
          .textAt(row, column)
          .split('\n')
          .map((s) => s.length),
      ),
    );
  }
  for (const [column, characters] of longest) {
    if (characters > 0) sheet.columnLook(column).width = Math.min(255, characters + 5 / 7);
  }
}
