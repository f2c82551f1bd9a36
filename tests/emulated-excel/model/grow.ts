import { type Area, intersect, overlaps } from './area';
import type { Sheet } from './sheet';
import { type Table, bodyOf } from './table';

/**
 * What Excel does to a table when something is written directly below it or beside its header: it takes the rows up to the
 * first blank one in, or the column, and its calculated columns fill themselves in (OfficeDev/office-js #3013, #6745).
 */
export function growTables(sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const { top, bottom, left, right } = table.area;
    if (
      !table.hasTotals &&
      written.top <= bottom + 1 &&
      written.bottom > bottom &&
      intersect(written, { ...table.area, bottom: bottom + 1, top: bottom + 1 })
    )
      // prettier-ignore
      growDown(sheet, table, written.bottom);
    const beside = { top, bottom: top, left: right + 1, right: right + 1 };
    if (table.hasHeaders && intersect(written, beside) && sheet.valueAt(top, right + 1) !== '')
      take(sheet, table, { top, left, bottom: table.area.bottom, right: right + 1 });
  }
}

function growDown(sheet: Sheet, table: Table, to: number): void {
  const { left, right, bottom } = table.area;
  const isBlank = (row: number): boolean => {
    for (let column = left; column <= right; column++) if (sheet.valueAt(row, column) !== '') return false;
    return true;
  };
  let last = bottom;
  while (last < to && !isBlank(last + 1)) last++;
  if (last === bottom || !take(sheet, table, { ...table.area, bottom: last })) return;
  for (let column = left; column <= right; column++) {
    const formula = calculated(sheet, { ...bodyOf(table), bottom, left: column, right: column });
    for (let row = bottom + 1; formula !== undefined && row <= last; row++)
      if (!sheet.cell(row, column)?.formula && sheet.valueAt(row, column) === '')
        sheet.enter(row, column, `=${formula}`);
  }
}

/** The formula that all cells of a column share; undefined where they don't. */
function calculated(sheet: Sheet, { top, bottom, left: column }: Area): string | undefined {
  const formula = sheet.cell(top, column)?.formula;
  for (let row = top; row <= bottom; row++) if (sheet.cell(row, column)?.formula !== formula) return undefined;
  return formula;
}

/** @returns false where something is in the way: then Excel leaves the table as it is. */
function take(sheet: Sheet, table: Table, area: Area): boolean {
  const inTheWay = [...sheet.tables.flatMap((other) => (other === table ? [] : other.area)), ...sheet.merges];
  if (inTheWay.some((other) => overlaps(other, area))) return false;
  table.area = area;
  return true;
}
