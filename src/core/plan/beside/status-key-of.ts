import type { RowedSheet } from '../../grids/table/rows';
import type { BesideCell, GridRow } from '../../grids/table/types';
import { type StatusKey, statusKeyIn } from './status-key';

/** True for a column that says how an action stands. */
export const tellsStatus = ({ says }: BesideCell): boolean =>
  says === 'status' || says === 'blue status' || says === 'share' || says === 'done';

/** The key to letters and colours, from all lines that are no actions; they are looked through where one is used. */
export function statusKeyOf(sheets: readonly RowedSheet[], rows: readonly GridRow[]): StatusKey {
  const none = statusKeyIn([]);
  if (!rows.some(({ beside }) => beside.some((cell) => tellsStatus(cell) && none.isLetter(cell.cell.text))))
    return none;
  return keyIn(sheets, rows);
}

/** What all lines that are no actions say of letters and colours. */
export function keyIn(sheets: readonly RowedSheet[], rows: readonly GridRow[]): StatusKey {
  const actions = new Set(rows.map(({ place }) => `${place.sheet}!${place.row}`));
  return statusKeyIn(
    sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ row, cells }) =>
        actions.has(`${sheet.name}!${row}`) ? [] : [cells.values().map(({ text }) => text)],
      ),
    ),
  );
}
