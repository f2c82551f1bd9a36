import { ExcelError, invalidArgument } from '../errors';
import { isUnbounded } from '../model/area';
import { growTables } from '../model/grow';
import type { RangeRef } from '../model/range-ref';
import type { Argument } from '../protocol/api-object';
import { areaOf, writeGrid } from './cell-grid';

/** Writes values and formulas into a range as Excel enters them. @throws ExcelError */
export function writeValues(ref: RangeRef, value: Argument): void {
  const { sheet } = ref;
  const area = areaOf(ref);
  if (isUnbounded(area)) throw invalidArgument('cells of whole rows and columns are not written');
  const isFiltered = sheet.isFiltered(area);
  if (isFiltered && sheet.book.filteredWrites === 'refuse') throw new ExcelError('FilteredRangeConflict');
  sheet.change('values', area, true);
  const rows = isFiltered ? shownRows(ref) : undefined;
  writeGrid(area, value, (row, column, entered) => {
    if (entered !== null && typeof entered === 'object') throw invalidArgument('a cell holds a text or a number');
    const target = rows ? rows[row - area.top] : row;
    if (target !== undefined) sheet.enter(target, column, entered);
  });
  growTables(sheet, area);
  sheet.settleHeaders(area);
}

/** Where Excel puts the rows of a write into a filtered range: one after the other into those that can be seen. */
function shownRows(ref: RangeRef): readonly number[] {
  const { top, bottom } = areaOf(ref);
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) if (!ref.sheet.isRowHidden(row)) rows.push(row);
  return rows;
}
