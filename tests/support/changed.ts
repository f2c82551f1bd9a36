import type { CellChange } from '../../src/core/workbook/changes';
import type { CellContents, RowContents, SheetContents, WorkbookContents } from '../../src/core/workbook/contents';

/** A workbook after changes were written into it as text; '' empties a cell, and a row that holds nothing goes. */
export function changedBy(workbook: WorkbookContents, changes: readonly CellChange[]): WorkbookContents {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => changedSheet(sheet, changes)) };
}

function changedSheet(sheet: SheetContents, changes: readonly CellChange[]): SheetContents {
  const here = changes.filter(({ place }) => place.sheet === sheet.name);
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const { place, after } of here) {
    const row: RowContents = rows.get(place.row) ?? { row: place.row, isHidden: false, cells: [] };
    const others = row.cells.filter(({ column }) => column !== place.column);
    const cell: CellContents = { column: place.column, value: after, text: after, format: '@' };
    const cells = after === '' ? others : [...others, cell].sort((a, b) => a.column - b.column);
    if (cells.length > 0) rows.set(place.row, { ...row, cells });
    else rows.delete(place.row);
  }
  return { ...sheet, rows: [...rows.values()].sort((a, b) => a.row - b.row) };
}
