import { type Area, areaName, cellCount, isWholeColumns, isWholeRows } from './area';
import type { Book } from './book';
import { DATA_CHANGED } from './events';
import type { Sheet } from './sheet';
import { shiftCells } from './shift';

/** What Excel says of a change of cells. Source: Excel.DataChangeType, .EventSource, .EventTriggerSource (1.14). */
interface ChangeTold {
  readonly changeType: 'RangeEdited' | `${'Row' | 'Column' | 'Cell'}${'Inserted' | 'Deleted'}`;
  /** 'Remote' is somebody else in the same workbook. */
  readonly source?: 'Local' | 'Remote';
  readonly triggerSource?: 'Unknown' | 'ThisLocalAddin';
}

/**
 * Tells of changed cells: those that a person, an add-in or another person in the same workbook wrote, not those that were
 * only worked out again or formatted. Of sorting nothing is told here: Excel has events of its own for that.
 */
export function tellChanged(sheet: Sheet, area: Area, { changeType, source = 'Local', triggerSource = 'Unknown' }: ChangeTold): void {
  const isOne = cellCount(area) === 1 && changeType === 'RangeEdited';
  const valueAfter = isOne ? { valueAfter: String(sheet.valueAt(area.top, area.left)) } : {};
  sheet.book.events.tell({
    type: DATA_CHANGED,
    said: { address: areaName(area), worksheetId: sheet.id, changeType, source, triggerSource, shiftDirection: 'None', ...valueAfter },
  });
} // prettier-ignore

const INSERTED_OR_DELETED: Readonly<Record<string, 'Inserted' | 'Deleted'>> = {
  'cells inserted': 'Inserted',
  'table rows added': 'Inserted',
  'table column added': 'Inserted',
  'cells deleted': 'Deleted',
};

/** Tells of what an add-in changed since so many changes had been made. */
export function tellAddIns(book: Book, since: number): void {
  for (const { sheet: name, what, area } of book.changes.slice(since)) {
    const sheet = name === undefined ? undefined : book.sheet(name);
    const way = INSERTED_OR_DELETED[what];
    if (!sheet || !area || (what !== 'values' && way === undefined)) continue;
    const changeType = way === undefined ? 'RangeEdited' : (`${kindOf(area)}${way}` as const);
    tellChanged(sheet, area, { changeType, triggerSource: 'ThisLocalAddin' });
  }
}

const kindOf = (area: Area): 'Row' | 'Column' | 'Cell' =>
  isWholeRows(area) ? 'Row' : isWholeColumns(area) ? 'Column' : 'Cell';

/** A person inserts or deletes rows. It is no change of the add-in's. */
export function moveRows(sheet: Sheet, area: Area, way: 'Inserted' | 'Deleted', source: 'Local' | 'Remote'): void {
  const { changes } = sheet.book;
  const before = changes.length;
  shiftCells(sheet, area, way === 'Inserted' ? 'Down' : 'Up');
  changes.splice(before);
  tellChanged(sheet, area, { changeType: `Row${way}`, source });
}
