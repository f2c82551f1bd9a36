import { type DateSystem, serialFromDay } from '../calendar/serial';
import type { CellContents, SheetContents } from '../workbook/contents';
import type { CellDrawing, SheetDrawing } from '../workbook/drawing';
import { type CellsAt, cellsAt } from '../workbook/cells-at';

/** What a cell holds; undefined where it is empty. */
export type Value = CellContents['value'] | undefined;

/**
 * What the rows of a table will hold once it is drawn: one value for each column of the drawing.
 * @param before the sheet that is drawn into, where there is one.
 */
export function rowsAfter(
  { origin, rows, columns }: SheetDrawing,
  before: SheetContents | undefined,
  dateSystem: DateSystem,
): Value[][] {
  const at: CellsAt = before ? cellsAt(before) : () => undefined;
  return Array.from(rows, ({ cells }, index) =>
    columns.map((_, place) => valueOf(cells[place], at(origin.row + 1 + index, origin.column + place), dateSystem)),
  );
}

function valueOf(cell: CellDrawing | undefined, before: CellContents | undefined, dateSystem: DateSystem): Value {
  switch (cell?.kind) {
    case undefined:
    case 'kept':
      return before?.value;
    case 'empty':
      return undefined;
    case 'text':
    case 'link':
      return cell.text;
    case 'day':
      return serialFromDay(cell.day, dateSystem);
    case 'formula':
      return cell.shows;
    case 'copied':
      return cell.contents.value;
  }
}
