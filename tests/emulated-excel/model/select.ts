import { type Area, areaName } from './area';
import { SELECTION_CHANGED } from './events';
import type { Sheet } from './sheet';

/** Cells are selected, by the user or by an add-in: Excel tells of both. */
export function select(sheet: Sheet, area: Area): void {
  const { book } = sheet;
  book.activate(sheet);
  book.selection = { sheet, area };
  book.events.tell({ type: SELECTION_CHANGED, said: { address: areaName(area), worksheetId: sheet.id } });
}
