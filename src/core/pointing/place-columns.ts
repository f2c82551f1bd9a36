import type { NamedColumns } from '../grids/columns/named-columns';
import { namedGrid } from '../reading';
import type { SheetContents, WorkbookContents } from '../workbook/contents';
import { showPlace } from '../workbook/place';

/**
 * The tables whose columns were named, where they are now: by their headers, should rows or columns have been put in
 * before them since.
 * @returns what is wrong in words for people, where a workbook doesn't have the columns.
 */
export function placeColumns(
  { sheets }: WorkbookContents,
  columns: readonly NamedColumns[],
): readonly NamedColumns[] | { readonly problem: string } {
  const placed: NamedColumns[] = [];
  for (const named of columns) {
    const sheet = sheets.find(({ name }) => name.toLowerCase() === named.sheet.toLowerCase());
    if (!sheet)
      return {
        problem: `There is no sheet '${named.sheet}'; the workbook has ${sheets.map(({ name }) => `'${name}'`).join(', ')}.`,
      };
    const found = whereItIs(sheet, named);
    if (!found) return { problem: notThere(sheet, named) };
    placed.push(found);
  }
  return placed;
}

function whereItIs({ rows }: SheetContents, named: NamedColumns): NamedColumns | undefined {
  const there = rows
    .filter(({ row }) => row === named.row)
    .some(({ cells }) => !('unknown' in namedGrid(cells, named)));
  if (there) return named;
  const moved = { ...named, column: 1 };
  const rowsOf = rows.filter(({ cells }) => !('unknown' in namedGrid(cells, moved)));
  const nearest = rowsOf.find(({ row }) => row > named.row) ?? rowsOf.at(-1);
  return nearest && { ...moved, row: nearest.row };
}

function notThere({ name, rows }: SheetContents, named: NamedColumns): string {
  const cells = rows.find(({ row }) => row === named.row)?.cells ?? [];
  const grid = namedGrid(cells, named);
  const unknown = 'unknown' in grid ? grid.unknown : [];
  const headers = cells.filter(({ column }) => column >= named.column).map(({ text }) => `'${text}'`);
  const has = headers.length === 0 ? 'that row is empty' : `its headers are ${headers.join(', ')}`;
  return `No column at ${showPlace({ ...named, sheet: name })} is headed '${unknown.join("' or '")}'; ${has}.`;
}
