import { series } from '../../lists/series';
import { fitForCell } from '../cell-text';
import { type CellContents, type RowContents, rowAt } from '../contents';
import { MOST_LINKS, type RowDrawing, type SheetDrawing } from '../drawing';
import { HostProblem } from '../host';
import { type CellRange, LAST_COLUMN, LAST_ROW } from '../ranges';
import { pageOf } from './page';
import { chartUpdates, placedCells } from './placed';
import { holds, planExistingRow, planNewRow, type RowPlan } from './rows';
import { checkRow, dataBottomOf, tableAt, tableUpdate } from './table';
import type { ExistingSheet, HeaderUpdate, LinkUpdate, RowUpdate, SheetUpdate, UpdateOptions } from './types';

const NO_SHEET: ExistingSheet = { rows: [], tables: [], merges: [] };

/**
 * What drawing a sheet changes: only the cells that would hold something else than they do are written. Pure, and the
 * same for every host, which carries it out in this order: the mark, the cells outside the table and headers, the table's new size (of a
 * new table: once its first rows are written), the rows, the links; the page and what stays in sight last.
 * @param existing undefined for a sheet that is to be added.
 * @throws HostProblem 'cannot write' where the drawing has no room.
 */
export function planUpdate(
  existing: ExistingSheet | undefined,
  drawing: SheetDrawing,
  options: UpdateOptions = { dateSystem: '1900', calculates: false },
): SheetUpdate {
  checkSize(drawing);
  checkLists(drawing);
  const isNew = drawing.target.kind === 'new';
  const { origin, columns, rows: drawn } = drawing;
  const before = existing ?? NO_SHEET;
  const at = (row: number, column: number): CellContents | undefined =>
    rowAt(before.rows, row)?.cells.find((cell) => cell.column === column);
  const table = tableAt(before, drawing);
  const headers = headerUpdates(drawing, table?.range.right, at);
  const added = new Set(isNew ? [] : headers.flatMap(({ index, isNew: isAdded }) => (isAdded ? index : [])));

  const drawnRows = lastDrawn(drawing);
  const range: CellRange = {
    top: origin.row,
    left: table?.range.left ?? origin.column,
    bottom: Math.max(table ? dataBottomOf(table) : 0, origin.row + Math.max(drawnRows, 1)),
    right: Math.max(table?.range.right ?? 0, origin.column + columns.length - 1),
  };
  const isTotals = (row: number): boolean => table?.totalsRow === true && row === table.range.bottom;
  const planOf = (index: number): RowPlan => {
    const row = linked(drawn.at(index) ?? NO_ROW, index);
    const place = origin.row + 1 + index;
    const contents = rowAt(before.rows, place);
    const isBlank = !contents || isTotals(place) || !holdsSomething(contents, range);
    const isInside = !table || place <= dataBottomOf(table);
    const isKept = row.cells.every(({ kind }) => kind === 'kept');
    if (isNew || (isBlank && !(isInside && row.cells.every(({ kind }) => kind === 'kept' || kind === 'empty'))))
      return planNewRow(drawing, place, row);
    if (!isInside && !isKept) checkRow(drawing, at, place, range);
    const held = contents ?? { row: place, isHidden: false, cells: [] };
    return planExistingRow(drawing, place, row, held, before, added, options);
  };
  // A tracker may have half a million rows: which of them are written is kept, what is written is worked out again.
  const written: number[] = [];
  const newRows: number[] = [];
  const links: LinkUpdate[] = [];
  for (let index = 0; index < drawnRows; index++) {
    const plan = planOf(index);
    if (plan.update) written.push(index);
    if (plan.update?.isNew === true) newRows.push(plan.update.row);
    links.push(...plan.links);
  }
  const update = {
    isNew,
    cells: placedCells(drawing).filter(({ row, column, cell }) => isNew || !holds(cell, at(row, column), row, options)),
    charts: chartUpdates(drawing, before),
    headers,
    rows: series(written.length, (at_) => planOf(written[at_] ?? 0).update ?? NO_UPDATE),
    shown: isNew ? [] : columns.flatMap(({ isShown }, index) => (isShown === true ? origin.column + index : [])),
    links,
    ruled: ruledRanges(drawing, range, isNew, newRows, added),
    table: tableUpdate(drawing, { existing: before, table, range, headers, at }),
    page: isNew ? pageOf(drawing) : undefined,
    layout: isNew ? drawing.layout : undefined,
  };
  const { cells, charts, shown, table: tableChange } = update;
  const changes = cells.length + charts.length + headers.length + written.length + shown.length + links.length;
  const isChanged = isNew || changes > 0 || tableChange !== undefined;
  return { ...update, isChanged };
}

const NO_ROW: RowDrawing = { cells: [] };

/** Rows beyond as many as a sheet may have links have none: the words are there all the same. */
const linked = (row: RowDrawing, index: number): RowDrawing =>
  index < MOST_LINKS || !row.cells.some(({ kind }) => kind === 'link')
    ? row
    : { ...row, cells: row.cells.map((cell) => (cell.kind === 'link' ? { kind: 'text', text: cell.text } : cell)) };
const NO_UPDATE: RowUpdate = { row: 0, isNew: false, height: undefined, cells: [], looks: [] };

/** How many rows are drawn: those at the end that are kept whole are notes under the table, not part of it. */
function lastDrawn({ rows }: SheetDrawing): number {
  let count = rows.length;
  while (count > 0 && rows.at(count - 1)?.cells.every(({ kind }) => kind === 'kept') === true) count--;
  return count;
}

const holdsSomething = ({ cells }: RowContents, { left, right }: CellRange): boolean =>
  cells.some(({ column }) => left <= column && column <= right);

/**
 * The headers that are missing; one that somebody wrote over stays. A table wants text for its headers, so that a number
 * above a column that it takes in becomes text.
 */
function headerUpdates(
  { origin, columns }: SheetDrawing,
  tableRight: number | undefined,
  at: (row: number, column: number) => CellContents | undefined,
): HeaderUpdate[] {
  return columns.flatMap(({ header }, index) => {
    const column = origin.column + index;
    const before = at(origin.row, column);
    const isText = typeof before?.value === 'string' && before.formula === undefined;
    const joins = tableRight !== undefined && column > tableRight;
    if (isText || (before && !joins)) return [];
    const text = fitForCell(before?.text ?? header);
    return text === '' ? [] : { index, column, text, isNew: before === undefined };
  });
}

/** New rows get the lists and colours of all columns, new columns theirs in all rows. */
function ruledRanges(
  { origin, columns }: SheetDrawing,
  { bottom }: CellRange,
  isNew: boolean,
  newRows: readonly number[],
  added: ReadonlySet<number>,
): SheetUpdate['ruled'] {
  const all = [{ top: origin.row + 1, bottom }];
  const runs: { top: number; bottom: number }[] = [];
  for (const row of newRows) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return columns.flatMap(({ list, colours }, index) => {
    if (!list && !colours) return [];
    const column = origin.column + index;
    return (isNew || added.has(index) ? all : runs).map((run) => ({
      index,
      range: { ...run, left: column, right: column },
    }));
  });
}

/** Refuses a drawing that reaches over the edge of a sheet. @throws HostProblem 'cannot write' */
function checkSize({ target, origin, rows, columns }: SheetDrawing): void {
  if (origin.row + rows.length <= LAST_ROW && origin.column + columns.length - 1 <= LAST_COLUMN) return;
  throw new HostProblem(
    'cannot write',
    `‘${target.name}’ does not fit on a sheet.`,
    `An Excel sheet has ${LAST_ROW} rows and ${LAST_COLUMN} columns.`,
    'Split the plan into several workbooks.',
  );
}

/** The longest list of words that a drop-down can hold in itself. Source: Excel specifications and limits. */
const LONGEST_LIST = 255;

/** @throws HostProblem 'cannot write' where Excel couldn't hold a drop-down list. */
function checkLists({ columns }: SheetDrawing): void {
  for (const { header, list } of columns) {
    if (!list || (list.words.join(',').length <= LONGEST_LIST && !list.words.some((word) => word.includes(','))))
      continue;
    throw new HostProblem(
      'cannot write',
      `The drop-down list of the column ‘${header}’ cannot be written.`,
      `Excel allows ${LONGEST_LIST} characters in such a list, and no commas in its words.`,
      'Use fewer or shorter words.',
    );
  }
}
