import { dayFromSerial } from '../calendar/serial';
import { CHANGE_KINDS, type Change } from '../changes/record';
import type { ExistingTable } from '../sheets/existing-table';

/** What a line of the list of changes says, without its link. */
export type ListedChange = Omit<Change, 'place'>;

/** The lines of the list of changes; those whose day or kind people changed into something else are left out. */
export function planChanges(table: ExistingTable | undefined): ListedChange[] {
  if (!table) return [];
  return [...table.rows].flatMap((row) => {
    const on = row.cellUnder('On')?.value;
    const kind = CHANGE_KINDS.find((one) => one === row.textUnder('What'));
    if (typeof on !== 'number' || kind === undefined) return [];
    return [
      {
        on: dayFromSerial(on, table.dateSystem),
        kind,
        ref: row.textUnder('Ref'),
        action: row.textUnder('Action'),
        column: row.textUnder('Column'),
        before: row.textUnder('Before'),
        after: row.textUnder('After'),
      },
    ];
  });
}
