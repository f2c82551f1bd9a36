import type { Grid } from '../grids/table/types';
import type { SheetContents } from '../workbook/contents';
import type { CellPlace } from '../workbook/place';

/** The cells of a plan's grids that hold a formula without its result: they were read as empty. */
export function uncalculatedIn(sheets: readonly SheetContents[], grids: readonly Grid[]): readonly CellPlace[] {
  return sheets.flatMap(({ name, uncalculated = [] }) => {
    if (uncalculated.length === 0) return [];
    const own = grids.filter(({ headers }) => headers[0]?.sheet === name);
    const top = Math.min(...own.flatMap(({ headers }) => headers.map(({ row }) => row)));
    const columns = new Set(
      own.flatMap(({ headers, rows }) => [
        ...headers.map(({ column }) => column),
        ...rows.flatMap(({ byWhenPlace, byWhomPlace }) => [byWhenPlace.column, byWhomPlace?.column]),
      ]),
    );
    return uncalculated
      .filter(({ row, column }) => row > top && columns.has(column))
      .map(({ row, column }) => ({ sheet: name, row, column }));
  });
}
