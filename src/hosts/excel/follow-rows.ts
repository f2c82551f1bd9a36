import type { LeftRows, Stretch } from '../../core/workbook/abilities';
import { LAST_ROW } from '../../core/workbook/ranges';
import { ChangedRows, type Left } from './changed-rows';
import { listening } from './listening';
import type { MovedRows } from './moved-rows';
import { nameOf } from './selection';

/**
 * Tells of rows that this user changed and left, with one sync each, for the name of their sheet. Nothing is asked while
 * they are being changed.
 */
export function followRows(tell: (left: LeftRows) => void, moved: MovedRows): Promise<() => Promise<void>> {
  const rows = new ChangedRows(moved);
  return listening((sheets, isOn) => {
    const tellAll = async (left: readonly Left[]): Promise<void> => {
      for (const { sheetId, ...stretch } of left) {
        if (!isOn()) return;
        // Nobody asked for this: what Excel refuses here isn't told.
        const sheet = await nameOf(sheetId).catch(() => undefined);
        if (sheet !== undefined && isOn()) tell({ sheet, ...stretch });
      }
    };
    return [
      sheets.onChanged.add((change) => tellAll(noted(rows, change))),
      sheets.onSelectionChanged.add(({ worksheetId, address }) =>
        tellAll(rows.selected(worksheetId, stretchOf(address))),
      ),
    ];
  });
}

/** What others write isn't this user's row, but where they insert rows all those below stand elsewhere. */
function noted(rows: ChangedRows, change: Excel.WorksheetChangedEventArgs): Left[] {
  const { worksheetId, address, changeType, source, triggerSource } = change;
  if (triggerSource === 'ThisLocalAddin') return [];
  const stretch = stretchOf(address);
  if (changeType === 'RangeEdited') return source === 'Remote' ? [] : rows.edited(worksheetId, stretch);
  if (changeType === 'RowInserted') rows.moved(worksheetId, stretch, 'came');
  else if (changeType === 'RowDeleted') rows.moved(worksheetId, stretch, 'went');
  // Columns or single cells came or went: nothing of the sheet is where it was.
  else rows.moved(worksheetId, { top: 1, bottom: 0 }, 'came');
  return [];
}

/** Of 'B3', 'B3:C4', 'B3:C4,E5', '3:4' or 'B:C'. */
function stretchOf(address: string): Stretch {
  const areas = address.split(/[,;]/).map((area) => {
    const rows = area.replace(/^.*!/, '').match(/\d+/g)?.map(Number);
    return rows ? { top: Math.min(...rows), bottom: Math.max(...rows) } : { top: 1, bottom: LAST_ROW };
  });
  return { top: Math.min(...areas.map(({ top }) => top)), bottom: Math.max(...areas.map(({ bottom }) => bottom)) };
}
