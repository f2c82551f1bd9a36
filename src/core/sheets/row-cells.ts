import { groupBy } from '../lists/group-by';
import type { CellDrawing } from '../workbook/drawing';
import type { ColumnPlaces, ColumnRecord } from './record';

/** Makes the cells of a row. @param others what is in the user's columns. */
export function cellMaker<Row, Header extends string>(
  columns: readonly { readonly record: ColumnRecord<Row, Header> | undefined }[],
  at: ColumnPlaces<Header>,
  others: CellDrawing,
): (row: Row) => CellDrawing[] {
  const blank = columns.map(() => others);
  const ours = columns.flatMap(({ record }, index) => (record ? [{ record, index }] : []));
  const single = ours.filter(({ record }) => !record.sharedBy);
  const shared = [...groupBy(ours, ({ record }) => record.sharedBy)].flatMap(([sharedBy, its]) =>
    sharedBy ? [{ sharedBy, its, made: new Map<unknown, readonly CellDrawing[]>() }] : [],
  );
  return (row) => {
    const cells = blank.slice();
    for (const { record, index } of single) cells[index] = record.cell(row, at);
    for (const { sharedBy, its, made } of shared) {
      const key = sharedBy(row);
      let known = made.get(key);
      if (!known) made.set(key, (known = its.map(({ record }) => record.cell(row, at))));
      let place = 0;
      for (const { index } of its) cells[index] = known[place++] ?? others;
    }
    return cells;
  };
}
