import type { CellPlace } from '../../core/workbook/place';
import { columnNumber } from '../../core/workbook/ranges';
import { listening } from './listening';
import { inExcel } from './run';

/**
 * Tells of the cell that is selected, and of those that are from then on, with one sync each, for the name of their sheet;
 * an answer that comes after a newer selection is dropped.
 */
export async function followSelection(tell: (place: CellPlace) => void): Promise<() => Promise<void>> {
  let newest = 0;
  const end = await listening((sheets, isOn) => [
    sheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      if (!isOn()) return;
      const own = ++newest;
      const sheet = await nameOf(worksheetId);
      if (sheet !== undefined && own === newest && isOn()) tell({ sheet, ...firstCell(address) });
    }),
  ]);
  // Nobody asked for it: where Excel has none (a chart is selected), there is nothing to tell.
  const first = await activeCell().catch(() => undefined);
  if (first && newest === 0) tell(first);
  return end;
}

const activeCell = (): Promise<CellPlace> =>
  inExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex, columnIndex');
    const sheet = cell.worksheet.load('name');
    await context.sync();
    return { sheet: sheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
  });

/** A sheet's name; undefined where it has gone meanwhile. */
export const nameOf = (worksheetId: string): Promise<string | undefined> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });

/** Of 'B3', 'B3:C4', 'B3:C4,E5', '3:4' or 'B:C'. */
function firstCell(address: string): Pick<CellPlace, 'row' | 'column'> {
  const [, letters, row] = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?/i.exec(address) ?? [];
  return { row: row === undefined ? 1 : Number(row), column: letters === undefined ? 1 : columnNumber(letters) };
}
