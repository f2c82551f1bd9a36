import type { RowContents } from '../../core/workbook/contents';
import { rangeFrom } from './areas';
import { CellsOfRange, readCells } from './cells';

/**
 * Reads rows of a sheet with two syncs, more only for thousands. Merged cells aren't asked for: on Windows that takes
 * away the user's undo (OfficeDev/office-js #5918). @returns undefined where the sheet has gone.
 */
export async function readRows(
  context: Excel.RequestContext,
  name: string,
  top: number,
  bottom: number | undefined,
): Promise<RowContents[] | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  await context.sync();
  if (sheet.isNullObject) return undefined;
  if (used.isNullObject) return [];
  const extent = rangeFrom(used);
  const wanted = {
    ...extent,
    top: Math.max(top, extent.top),
    bottom: Math.min(bottom ?? extent.bottom, extent.bottom),
  };
  if (wanted.top > wanted.bottom) return [];
  const cells = new CellsOfRange(sheet, wanted, {
    texts: true,
    formulas: false,
    links: [],
    areRowsHidden: used.rowHidden,
    hiddenColumns: false,
  });
  await readCells(context, [cells], {}, '');
  return cells.rows;
}
