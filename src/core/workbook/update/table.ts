import type { CellContents, TableContents } from '../contents';
import type { SheetDrawing } from '../drawing';
import { HostProblem } from '../host';
import { columnLetters } from '../place';
import { type CellRange, overlap } from '../ranges';
import type { ExistingSheet, HeaderUpdate, TableUpdate } from './types';

/** The table whose header row the drawing goes on from, wherever its user moved it. */
export const tableAt = ({ tables }: ExistingSheet, { origin }: SheetDrawing): TableContents | undefined =>
  tables.find(({ range }) => range.top === origin.row && range.left <= origin.column && origin.column <= range.right);

/** The last row between a table's header and its totals. */
export const dataBottomOf = ({ range, totalsRow }: TableContents): number =>
  range.bottom - (totalsRow === true ? 1 : 0);

interface Place {
  readonly existing: ExistingSheet;
  readonly table: TableContents | undefined;
  /** From the header to the last row of the drawing, totals left out. */
  readonly range: CellRange;
  readonly headers: readonly HeaderUpdate[];
  readonly at: (row: number, column: number) => CellContents | undefined;
}

/**
 * What becomes of the table. One that is there grows; where somebody turned it into plain cells it is made again, unless
 * Excel would refuse it. @throws HostProblem 'cannot write' where something is in the way of its growing.
 */
export function tableUpdate(drawing: SheetDrawing, place: Place): TableUpdate | undefined {
  const { existing, table, range, headers } = place;
  const texts = headersOf(place);
  if (!table) {
    if (!drawing.table) return undefined;
    const known = texts.flatMap((text) => (text === undefined || text === '' ? [] : [text]));
    const areUnique = new Set(known.map((text) => text.toLowerCase())).size === texts.length;
    const inTheWay = [...existing.tables.map((other) => other.range), ...existing.merges];
    if (existing.autoFilter) inTheWay.push(existing.autoFilter);
    if (!areUnique || inTheWay.some((other) => overlap(other, range))) return undefined;
    return { kind: 'new', ...drawing.table, range, headers: known };
  }
  const totalsRow = table.totalsRow === true;
  const to = { ...range, bottom: range.bottom + (totalsRow ? 1 : 0) };
  const isSame = to.bottom === table.range.bottom && to.right === table.range.right;
  if (isSame && headers.length === 0) return undefined;
  if (!isSame) checkRoom(drawing, place, to);
  return { kind: 'resized', name: table.name, from: table.range, range: to, headers: texts, totalsRow };
}

/** The headers as they will be: written now, or there before. */
function headersOf({ range: { top, left, right }, headers, at }: Place): (string | undefined)[] {
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const written = headers.find(({ column }) => column === left + index);
    const cell = at(top, left + index);
    return written?.text ?? (typeof cell?.value === 'string' && cell.formula === undefined ? cell.value : undefined);
  });
}

/** @throws HostProblem 'cannot write' */
function checkRoom(drawing: SheetDrawing, { existing, table, headers, at }: Place, to: CellRange): void {
  if (existing.tables.some((other) => other !== table && overlap(other.range, to)))
    throw cannotGrow(drawing, 'Another table stands in its way.', 'Move the other table to another place');
  const merge = existing.merges.find((range) => overlap(range, to) && !(table && overlap(range, table.range)));
  if (merge) throw cannotGrow(drawing, `Row ${merge.top} has merged cells.`, 'Unmerge them');
  if (table?.totalsRow === true && to.bottom > table.range.bottom)
    for (let row = table.range.bottom + 1; row <= to.bottom; row++) checkRow(drawing, at, row, to);
  for (const { column, isNew } of headers)
    for (let row = to.top + 1; isNew && row <= to.bottom; row++)
      if (at(row, column))
        throw cannotGrow(
          drawing,
          `Its next column, ${columnLetters(column)}, holds something in row ${row}.`,
          'Move that further to the right',
        );
}

/** @throws HostProblem 'cannot write' where a row below the table holds something. */
export function checkRow(
  drawing: SheetDrawing,
  at: (row: number, column: number) => CellContents | undefined,
  row: number,
  { left, right }: Pick<CellRange, 'left' | 'right'>,
): void {
  for (let column = left; column <= right; column++)
    if (at(row, column)) throw cannotGrow(drawing, `Row ${row}, below it, holds something.`, 'Move that further down');
}

const cannotGrow = (drawing: SheetDrawing, why: string, whatToDo: string): HostProblem =>
  new HostProblem(
    'cannot write',
    `The table on the sheet ‘${drawing.target.name}’ cannot grow.`,
    `${why} Nothing was written.`,
    `${whatToDo}, and try again.`,
  );
