import { type ReadRow, type ReadTracker, byWhen } from './tracker-rows';

/** A row in which nothing is left to do, or that has gone from the plan. */
const isFinished = ({ state }: ReadRow): boolean =>
  state === 'Complete' || state === 'Deferred' || state === 'Withdrawn' || state === 'Not in plan';

/**
 * The order in which a tracker is worked through: unfinished rows by date, those without one behind them, finished ones
 * last; alike ones stay as they are, and empty rows of the table come to its end.
 * @returns for each row of the table from top to bottom, the sheet's row that comes there; undefined where all stay.
 */
export function sortedRows({ table, rows }: ReadTracker): readonly number[] | undefined {
  const filled = rows.toSorted((a, b) => Number(isFinished(a)) - Number(isFinished(b)) || byWhen(a, b));
  const known = new Set(rows.map(({ at }) => at.row));
  const places = table.rows.map(({ row }) => row);
  const order = [...filled.map(({ at }) => at.row), ...places.filter((row) => !known.has(row))];
  return order.every((row, index) => row === places[index]) ? undefined : order;
}
