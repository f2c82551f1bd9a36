import type { SheetDrawing } from '../drawing';
import { placedCells } from './placed';
import { holds } from './rows';
import type { ExistingSheet, UpdateOptions } from './types';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const DATES = new RegExp(`\\d+(?: ${MONTH}\\b)?`, 'g');

/** True where two texts differ in their dates and numbers only: the sheet was begun on another day. */
const isAlike = (text: string, value: string | number | boolean): boolean =>
  typeof value === 'string' && text.replace(DATES, '0') === value.replace(DATES, '0');

/** Whether Excel gave a table its name, in English or in Welsh, because it failed before ours was given. */
export const isUnnamed = ({ name }: { readonly name: string }, { table }: SheetDrawing): boolean =>
  table !== undefined && !name.startsWith(table.name) && /^Table?\d+$/.test(name);

/**
 * True where drawing a new sheet was broken off: it bears the mark, has no table but one without a name, and holds nothing that the drawing
 * wouldn't put there. It is finished rather than left beside a second one.
 */
export function isUnfinished({ rows, tables }: ExistingSheet, drawing: SheetDrawing, options: UpdateOptions): boolean {
  const { origin, columns, rows: drawn } = drawing;
  const placed = placedCells(drawing);
  if (tables.some((table) => table.range.top !== origin.row || !isUnnamed(table, drawing))) return false;
  return rows.every(({ row, cells }) =>
    cells.every((contents) => {
      const { column, value } = contents;
      const alone = placed.find((one) => one.row === row && one.column === column)?.cell;
      if (alone) return (alone.kind === 'text' && isAlike(alone.text, value)) || holds(alone, contents, row, options);
      if (row < origin.row) return false;
      const index = column - origin.column;
      if (row === origin.row) return columns[index]?.header === value;
      const cell = drawn.at(row - origin.row - 1)?.cells[index];
      return cell !== undefined && cell.kind !== 'kept' && holds(cell, contents, row, options);
    }),
  );
}
