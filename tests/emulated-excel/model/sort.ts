import { cellName } from '../../../src/core/workbook/place';
import { ExcelError, notEmulated } from '../errors';
import { type Area, overlaps, parseArea } from './area';
import type { Cell, CellLink, CellValue } from './cell';
import { isError } from './cell';
import { shiftRelative } from './references';
import type { Comment, Sheet } from './sheet';

/** A column of the sheet by which rows are sorted. */
export interface SortKey {
  readonly column: number;
  readonly isAscending: boolean;
}

/**
 * Sorts rows of an area as Excel does. Cells go with what they hold, their formats, links and comments; formulas as if
 * they were copied (Microsoft's KB Q40401). Hidden rows stay where they are (Microsoft's example of Range.EntireRow);
 * heights, validations, conditional formats and whatever refers to the cells stay too. Blank cells come last, alike ones
 * stay in their order. @throws ExcelError
 */
export function sortRows(sheet: Sheet, area: Area, keys: readonly SortKey[], matchCase: boolean): void {
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw new ExcelError('InvalidOperation');
  sheet.change('sorted', area);
  const places: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) if (!sheet.isRowHidden(row)) places.push(row);
  const rows = places.map((row) => ({ row, values: keys.map(({ column }) => sheet.valueAt(row, column)) }));
  rows.sort((a, b) => {
    for (const [index, { isAscending }] of keys.entries()) {
      const order = compare(a.values[index] ?? '', b.values[index] ?? '', isAscending, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  move(sheet, area, new Map(rows.map(({ row }, index) => [row, places[index] ?? row])));
}

/** Numbers, texts, FALSE, TRUE, errors; blank cells last in either direction. Source: Microsoft's rules of sorting. */
function compare(a: CellValue, b: CellValue, isAscending: boolean, matchCase: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const kinds = kindOf(a) - kindOf(b);
  const order = kinds !== 0 ? kinds : isError(a) ? 0 : compareAlike(a, b, matchCase);
  return isAscending ? order : -order;
}

const kindOf = (value: CellValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'boolean' ? 2 : isError(value) ? 3 : 1;

function compareAlike(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, 'en', { sensitivity: matchCase ? 'variant' : 'accent' });
  return Number(a) - Number(b);
}

function move(sheet: Sheet, area: Area, movedTo: ReadonlyMap<number, number>): void {
  const isMoved = (row: number, column: number): boolean =>
    movedTo.has(row) && column >= area.left && column <= area.right;
  const cells: { readonly row: number; readonly column: number; readonly cell: Cell }[] = [];
  for (const { row, column, cell } of sheet.cellsIn(area)) {
    const to = movedTo.get(row);
    if (to === undefined || to === row) continue;
    cells.push({ row: to, column, cell: movedCell(cell, to - row) });
    sheet.put(row, column, undefined);
  }
  for (const { row, column, cell } of cells) sheet.put(row, column, cell);
  const links: [string, CellLink][] = [...sheet.links].map(([key, link]) => {
    const at = parseArea(key);
    const to = at && isMoved(at.top, at.left) ? movedTo.get(at.top) : undefined;
    return [at && to !== undefined ? cellName({ row: to, column: at.left }) : key, link];
  });
  sheet.links.clear();
  for (const [key, link] of links) sheet.links.set(key, link);
  sheet.comments = sheet.comments.map((comment): Comment => {
    const { top, left } = comment.area;
    const to = isMoved(top, left) ? movedTo.get(top) : undefined;
    return to === undefined ? comment : { ...comment, area: { ...comment.area, top: to, bottom: to } };
  });
}

function movedCell(cell: Cell, rows: number): Cell {
  if (cell.formula === undefined) return cell;
  if (cell.formula.replace(/"(?:[^"]|"")*"/g, '').includes('!')) throw notEmulated('sort a formula that names a sheet');
  return { ...cell, formula: shiftRelative(cell.formula, rows) };
}
