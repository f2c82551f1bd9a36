import { ExcelError, invalidArgument } from '../errors';
import { type Area, cellCount, height, isUnbounded, width } from '../model/area';
import type { RangeRef } from '../model/range-ref';
import type { Argument } from '../protocol/api-object';
import type { Json } from '../protocol/json';
import { isList } from '../protocol/read-argument';

/** The most cells of which Excel answers values; of more it answers null, without an error. */
const MOST_CELLS = 5_000_000;

/** The area of a range. @throws ExcelError InvalidReference where its cells were deleted. */
export function areaOf({ area }: RangeRef): Area {
  if (!area) throw new ExcelError('InvalidReference');
  return area;
}

/** A value for each cell of a range, row by row; null for whole rows and columns and for too many cells. */
export function readGrid(ref: RangeRef, read: (row: number, column: number) => Json): Json {
  const area = areaOf(ref);
  if (isUnbounded(area) || cellCount(area) > MOST_CELLS) return null;
  return Array.from({ length: height(area) }, (_, i) =>
    Array.from({ length: width(area) }, (_unused, j) => read(area.top + i, area.left + j)),
  );
}

/**
 * Hands out values to the cells of a range: an array of its shape, or one value for all of them.
 * @throws ExcelError InvalidArgument for other shapes and for whole rows and columns.
 */
export function writeGrid(
  area: Area,
  value: Argument,
  write: (row: number, column: number, value: Argument) => void,
): void {
  if (isUnbounded(area)) throw invalidArgument('cells of whole rows and columns are not written');
  if (cellCount(area) > MOST_CELLS) throw new ExcelError('RangeExceedsLimit');
  if (isList(value)) checkShape(value, height(area), width(area));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      write(row, column, isList(value) ? at(at(value, row - area.top), column - area.left) : value);
    }
  }
}

/** @throws ExcelError InvalidArgument where a list hasn't as many rows and columns. */
export function checkShape(value: readonly Argument[], rows: number, columns: number): void {
  const isRight = value.length === rows && value.every((row) => isList(row) && row.length === columns);
  if (!isRight) {
    const first = value[0];
    const size = `${value.length} by ${isList(first) ? first.length : 'nothing'}`;
    throw invalidArgument(`the range has ${rows} by ${columns} cells, the array ${size}`);
  }
}

const at = (list: Argument, index: number): Argument => (isList(list) ? (list[index] ?? null) : null);

/** The one value that all have, or null where they differ. */
export function uniform<T extends Json>(values: Iterable<T>): T | null {
  let found: T | undefined;
  for (const value of values) {
    if (found !== undefined && value !== found) return null;
    found = value;
  }
  return found ?? null;
}
