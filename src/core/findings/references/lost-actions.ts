import type { LaterRow } from '../../grids/table/types';
import type { Action } from '../../plan/types';
import { breaksOff } from '../../reading';

/**
 * Rows below an action that were read as going on from it, though they may be rows of their own that have lost their
 * words: a whole date and a whole owner under a row that was complete.
 */
export function rowsWithoutWords({ action, byWhen, byWhom, laterRows }: Action): readonly LaterRow[] {
  if (laterRows.length === 0 || action === '' || breaksOff(action)) return [];
  return laterRows.filter(
    (row) =>
      row.action === '' &&
      /^[\p{Lu}\d]/u.test(row.byWhen) &&
      // '2010' under 'October' is the rest of a date.
      !/^['’]?\d{2,4}\.?$/.test(row.byWhen) &&
      row.byWhom !== '' &&
      !/^\p{Ll}/u.test(row.byWhom) &&
      standsBehindWhole(byWhen.text, row.byWhen) &&
      standsBehindWhole(byWhom.text, row.byWhom),
  );
}

/** True where something that doesn't break off stands before these words of a text. */
function standsBehindWhole(text: string, words: string): boolean {
  const before = text.slice(0, Math.max(text.lastIndexOf(words), 0)).trimEnd();
  return before !== '' && !breaksOff(before);
}
