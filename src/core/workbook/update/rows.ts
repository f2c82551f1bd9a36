import { serialFromDay } from '../../calendar/serial';
import { fitForCell } from '../cell-text';
import type { CellContents, RowContents } from '../contents';
import type { CellDrawing, RowDrawing, SheetDrawing } from '../drawing';
import { isSameInRow } from '../formula';
import { placeInReference } from '../ranges';
import type { ExistingSheet, LinkUpdate, RowUpdate, UpdateOptions } from './types';

const KEPT: CellDrawing = { kind: 'kept' };

/** True where a cell holds already what is drawn. */
export function holds(
  cell: CellDrawing,
  contents: CellContents | undefined,
  row: number,
  options: UpdateOptions,
): boolean {
  switch (cell.kind) {
    case 'kept':
      return true;
    case 'empty':
      return contents === undefined;
    case 'text':
    case 'link':
      return contents === undefined ? cell.text === '' : contents.formula === undefined && isText(contents, cell.text);
    case 'day':
      return contents?.formula === undefined && contents?.value === serialFromDay(cell.day, options.dateSystem);
    case 'formula':
      return (
        contents !== undefined &&
        isSameInRow(contents.formula, cell.formula, row) &&
        (options.calculates || contents.value === cell.shows || isText(contents, String(cell.shows)))
      );
    case 'copied':
      return contents?.value === cell.contents.value && isSameInRow(contents.formula, cell.contents.formula, row);
  }
}

const isText = ({ value }: CellContents, text: string): boolean => value === text || value === fitForCell(text);

/** What is written of one row of a drawing, and which links change. */
export interface RowPlan {
  readonly update: RowUpdate | undefined;
  readonly links: readonly LinkUpdate[];
}

const NO_LOOKS: readonly number[] = [];

/** A row in which nothing stands. */
export function planNewRow({ origin }: SheetDrawing, row: number, { cells, height }: RowDrawing): RowPlan {
  const links: LinkUpdate[] = [];
  for (const [index, cell] of cells.entries())
    if (cell.kind === 'link') links.push({ row, column: origin.column + index, to: cell });
  return { update: { row, isNew: true, height, cells, looks: NO_LOOKS }, links };
}

/** A row that holds something. @param added the columns that are new, by their index. */
export function planExistingRow(
  { origin, columns }: SheetDrawing,
  row: number,
  drawn: RowDrawing,
  contents: RowContents,
  existing: ExistingSheet,
  added: ReadonlySet<number>,
  options: UpdateOptions,
): RowPlan {
  const looks: number[] = [];
  const links: LinkUpdate[] = [];
  let next = 0;
  const cells = columns.map((_, index): CellDrawing => {
    const cell = drawn.cells[index] ?? KEPT;
    const column = origin.column + index;
    while ((contents.cells[next]?.column ?? Infinity) < column) next++;
    const before = contents.cells[next]?.column === column ? contents.cells[next] : undefined;
    if (added.has(index)) looks.push(index);
    if (cell.kind === 'kept') return cell;
    const isHeld = holds(cell, before, row, options);
    const link = linkUpdate(cell, row, column, existing, isHeld);
    if (link) links.push(link);
    const isOtherLook =
      (link !== undefined &&
        existing.linkAt !== undefined &&
        (existing.linkAt(row, column) === undefined) === (link.to !== undefined)) ||
      (cell.kind === 'day' && existing.showsDays?.(row, column) === false);
    if (isOtherLook && !added.has(index)) looks.push(index);
    if (isHeld && !isOtherLook) return KEPT;
    return cell;
  });
  const isUpdated = looks.length > 0 || cells.some(({ kind }) => kind !== 'kept');
  return { update: isUpdated ? { row, isNew: false, height: undefined, cells, looks } : undefined, links };
}

/** Where nobody can tell which link a cell has, one that is written is set. */
function linkUpdate(
  cell: CellDrawing,
  row: number,
  column: number,
  { linkAt }: ExistingSheet,
  isHeld: boolean,
): LinkUpdate | undefined {
  const has = linkAt?.(row, column);
  if (cell.kind !== 'link') return has === undefined ? undefined : { row, column, to: undefined };
  const isThere = linkAt ? has === placeInReference(cell.place) : isHeld;
  return isThere ? undefined : { row, column, to: cell };
}
