import type { ExistingTable } from '../sheets/existing-table';
import type { Outcome } from './outcomes';
import { TRACKER, type TrackerColumn, type TrackerRow } from './record';

/** What these columns say depends on no other. */
const NOWHERE = { letters: () => 'A' };

/**
 * Of these columns of ours, those in which some row of the tracker has a word once it is drawn. Asked of what the rows are
 * made from: no row has to be made, and there may be half a million of them.
 */
export function filledColumns(
  headers: ReadonlySet<TrackerColumn>,
  outcomes: readonly Outcome[],
  added: readonly TrackerRow[],
  table: ExistingTable | undefined,
): ReadonlySet<TrackerColumn> {
  const filled = TRACKER.columns.filter((column) => {
    const { header } = column;
    if (!headers.has(header)) return false;
    const at = table?.known.indexOf(header) ?? -1;
    const isThere = (index: number): boolean => table?.rows.at(index)?.cells.has(at) === true;
    const says = (row: TrackerRow): boolean => column.cell(row, NOWHERE).kind !== 'empty';
    // What several dates of one action share is asked of the first of them alone.
    const isAsked = (row: TrackerRow, above: TrackerRow | undefined): boolean =>
      !column.sharedBy || !above || column.sharedBy(row) !== column.sharedBy(above);
    return (
      outcomes.some((outcome, index) =>
        outcome.kind === 'current' && !outcome.comparison.kept.has(header) ? says(outcome.row) : isThere(index),
      ) || added.some((row, index) => isAsked(row, added[index - 1]) && says(row))
    );
  });
  return new Set(filled.map(({ header }) => header));
}
