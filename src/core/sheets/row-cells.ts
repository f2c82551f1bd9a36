import { groupBy } from '../lists/group-by';
import type { CellDrawing, RowDrawing } from '../workbook/drawing';
import { heightOf, linesIn, mostLines } from './heights';
import type { ColumnPlaces, ColumnRecord } from './record';

/** What rows that share most of their cells have in common: all cells, the others blank, and their lines. */
interface Template {
  readonly cells: readonly CellDrawing[];
  readonly lines: number;
}

/**
 * Makes rows from what they are about. What many rows hold alike is made, and its lines counted, once.
 * @param widths by column, as for `rowHeights`. @param others what is in the user's columns. @param least how many lines a row has at least.
 */
export function rowMaker<Row, Header extends string>(
  columns: readonly { readonly record: ColumnRecord<Row, Header> | undefined }[],
  widths: readonly (number | undefined)[],
  at: ColumnPlaces<Header>,
  others: CellDrawing,
  least = 1,
): (row: Row) => RowDrawing {
  const hasHeights = least > 1 || widths.some((width) => width !== undefined);
  const blank = columns.map(() => others);
  const ours = columns.flatMap(({ record }, index) => (record ? [{ record, index }] : []));
  const shared = [...groupBy(ours, ({ record }) => record.sharedBy)].filter(([sharedBy]) => sharedBy !== undefined);
  const [sharedBy, most = []] = shared.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const rest = ours
    .filter((one) => !most.includes(one))
    .map(({ record, index }) => ({ index, width: widths[index], cellOf: cellsOf(record, at) }));
  const templates = new Map<unknown, Template>();
  const templateOf = (row: Row): Template => {
    const key = sharedBy?.(row);
    const known = templates.get(key);
    if (known) return known;
    const cells = blank.slice();
    for (const { record, index } of most) cells[index] = record.cell(row, at);
    const template = { cells, lines: hasHeights ? mostLines(cells, widths, least) : least };
    templates.set(key, template);
    return template;
  };
  return (row) => {
    const template = templateOf(row);
    const cells = template.cells.slice();
    let { lines } = template;
    for (const { index, width, cellOf } of rest) {
      const cell = cellOf(row);
      cells[index] = cell;
      if (width !== undefined) lines = Math.max(lines, linesIn(cell, width));
    }
    return hasHeights ? { cells, height: heightOf(lines) } : { cells };
  };
}

/** Makes the cells of a column, of rows that share one only once. */
function cellsOf<Row, Header extends string>(
  { sharedBy, cell }: ColumnRecord<Row, Header>,
  at: ColumnPlaces<Header>,
): (row: Row) => CellDrawing {
  if (!sharedBy) return (row) => cell(row, at);
  const made = new Map<unknown, CellDrawing>();
  return (row) => {
    const key = sharedBy(row);
    const known = made.get(key);
    if (known) return known;
    const now = cell(row, at);
    made.set(key, now);
    return now;
  };
}
