import { type ReadRow, type ReadTracker, byWhen } from './tracker-rows';

/** A row in which nothing is left to do, or that has gone from the plan. */
const isFinished = ({ state }: ReadRow): boolean =>
  state === 'Complete' || state === 'Deferred' || state === 'Withdrawn' || state === 'Not in plan';

/** Where a row of a tracker stands on the sheet, and by what it is known again. */
export interface PlaceAndRef {
  readonly row: number;
  readonly ref: string;
}

/** Of all rows of a tracker's table, from top to bottom. */
export const placesAndRefs = ({ table }: ReadTracker): readonly PlaceAndRef[] =>
  Array.from(table.rows, (row) => ({ row: row.row, ref: row.textUnder('Ref') }));

/**
 * The order in which a tracker is worked through: unfinished rows by date, those without one behind them, finished ones
 * last; alike ones stay as they are, and empty rows of the table come to its end.
 * @returns for each row of the table from top to bottom, the sheet's row that comes there; undefined where all stay.
 */
export function sortedRows({ table, rows }: ReadTracker): readonly number[] | undefined {
  const filled = rows.toSorted((a, b) => Number(isFinished(a)) - Number(isFinished(b)) || byWhen(a, b));
  const known = new Set(rows.map(({ at }) => at.row));
  const places = Array.from(table.rows, ({ row }) => row);
  const order = [...filled.map(({ at }) => at.row), ...places.filter((row) => !known.has(row))];
  return order.every((row, index) => row === places[index]) ? undefined : order;
}

/**
 * The order that takes a sort back, whatever was written in the rows since.
 * @param before the rows before the sort. @param order what it was sorted by, in the sheet's rows of that time. @returns undefined where rows have been sorted, added or taken out since.
 */
export function sortedBack(
  tracker: ReadTracker,
  before: readonly PlaceAndRef[],
  order: readonly number[],
): readonly number[] | undefined {
  const now = placesAndRefs(tracker);
  const [refs, places] = [
    new Map(before.map(({ row, ref }) => [row, ref])),
    new Map(order.map((row, at) => [row, at])),
  ];
  const isAsSorted = now.length === order.length && now.every(({ ref }, at) => ref === refs.get(order[at] ?? 0));
  if (!isAsSorted) return undefined;
  return before.flatMap(({ row }) => now[places.get(row) ?? -1]?.row ?? []);
}
