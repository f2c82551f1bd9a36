import { whenCell, whomCell } from './shared-cells';
import { beginsInside, breaksOff, byWhenGoesOn } from './table/page-breaks';
import type { GridColumns } from './table/grid-columns';
import { looksDated } from './words/dated-words';
import { actionNumber } from './words/action-number';
import { actionIn, isMergedAction, isOwn, othersIn, textIn, whenIn, whomIn } from './table/row-shape';
import type { UnattributedRow } from './table/types';
import type { SheetRow } from './table/rows';
import type { BesideCell, LaterRow, PartnerCells, Piece } from './table/types';

const NO_ROWS: readonly LaterRow[] = [];
const NO_PIECES: readonly Piece[] = [];
const NO_PARTNERS: readonly PartnerCells[] = [];
const NO_CELLS: readonly BesideCell[] = [];

/** A row of a table as it is, its action in a column of its own or of what is to be done in general. */
export function rowFrom(sheet: string, row: SheetRow, columns: GridColumns, actionAt: number): UnattributedRow {
  const { row: at } = row;
  const action = isMergedAction(row, columns) ? '' : textIn(row, actionAt);
  const whenAt = byWhenColumn(row, columns);
  const byWhen = whenCell(row, whenAt, columns);
  const leads = columns.leads ?? columns.byWhom;
  const whom = firstFilled(row, leads) ?? leads[0];
  const number = textIn(row, columns.number) || actionNumber(action)?.written;
  const numbered = isOwn(row, columns.number) ? row.cells.get(columns.number ?? 0) : undefined;
  const objective = textIn(row, columns.objective);
  return {
    place: { sheet, row: at, column: actionAt },
    lastRow: row.row,
    isHidden: row.isHidden,
    action,
    number,
    objective: undefined,
    objectiveCell: (objective === '' && !columns.isParent) || columns.objective === undefined ? undefined : { text: objective, place: { sheet, row: at, column: columns.objective } },
    section: textIn(row, columns.outer) || undefined,
    isMended: false,
    laterRows: NO_ROWS,
    numberCell: numbered && columns.number !== undefined ? { place: { sheet, row: at, column: columns.number }, cell: numbered } : undefined,
    byWhen: byWhen ? [{ cell: byWhen, goesOn: false }] : NO_PIECES,
    datedBy: undefined,
    byWhom: pieceIn(row, whom, columns),
    isLedByHeading: false,
    sharesCell: columns.shared !== undefined,
    byWhenPlace: { sheet, row: at, column: whenAt ?? columns.action },
    byWhomPlace: whom === undefined ? undefined : { sheet, row: at, column: whom },
    partners: partnersIn(sheet, row, columns, whom),
    beside: besideIn(sheet, row, columns, whenAt),
  };
} // prettier-ignore

/** The date that holds: the revised one where there is one, or the original where the by-when has none. */
function byWhenColumn(row: SheetRow, { byWhen, revised, beside }: GridColumns): number | undefined {
  if (revised !== undefined && isDated(row, revised)) return revised;
  if (byWhen === undefined || /[\p{L}\d]/u.test(textIn(row, byWhen))) return byWhen;
  return originalIn(row, beside) ?? byWhen;
}

const originalIn = (row: SheetRow, beside: GridColumns['beside']): number | undefined =>
  beside.find(({ says, column }) => says === 'original' && isDated(row, column))?.column;

const firstFilled = ({ cells }: SheetRow, columns: readonly number[]): number | undefined =>
  columns.find((column) => cells.has(column));

function isDated({ cells }: SheetRow, column: number): boolean {
  const cell = cells.get(column);
  return cell !== undefined && (cell.kind === 'day' || looksDated(cell.text));
}

function partnersIn(
  sheet: string,
  row: SheetRow,
  columns: GridColumns,
  lead: number | undefined,
): readonly PartnerCells[] {
  if (columns.byWhom.length < 2) return NO_PARTNERS;
  return columns.byWhom.flatMap((column): PartnerCells[] =>
    column !== lead && row.cells.has(column)
      ? [{ place: { sheet, row: row.row, column }, pieces: pieceIn(row, column, columns) }]
      : [],
  );
}

/** The cells beside a grid's own; of the by-when's column, too, where a revised date holds in its stead. */
function besideIn(
  sheet: string,
  row: SheetRow,
  columns: GridColumns,
  whenAt: number | undefined,
): readonly BesideCell[] {
  const { beside, byWhen, revised } = columns;
  if (byWhen === undefined || revised === undefined || whenAt !== revised) return cellsOf(sheet, row, beside);
  return cellsOf(sheet, row, [...beside, { column: byWhen, says: 'original', header: '' }]);
}

function cellsOf(sheet: string, row: SheetRow, beside: GridColumns['beside']): readonly BesideCell[] {
  if (beside.length === 0) return NO_CELLS;
  return beside.flatMap(({ column, says, header }): BesideCell[] => {
    const cell = row.cells.get(column);
    return cell ? [{ says, header, cell, place: { sheet, row: row.row, column } }] : [];
  });
}

function pieceIn(row: SheetRow, column: number | undefined, columns: GridColumns): readonly Piece[] {
  const cell = whomCell(row, column, columns);
  return cell ? [{ cell, goesOn: false }] : NO_PIECES;
}

/** A row, and below it one that goes on from it over a page break, or that a merge holds together with it. */
export function appended(before: UnattributedRow, sheet: string, row: SheetRow, columns: GridColumns): UnattributedRow {
  const isMerged = isMergedAction(row, columns);
  const action = actionIn(row, columns);
  const mended = withOwners(withDate(before, sheet, row, columns), sheet, row, columns);
  const joined = { ...mended, action: `${before.action} ${action}`.trim(), lastRow: row.row };
  if (isMerged) return joined;
  const later: LaterRow = {
    row: row.row,
    action,
    byWhen: whenIn(row, columns),
    byWhom: whomIn(row, columns),
    holdsMore: othersIn(row, columns).length > 0 || isOwn(row, columns.number) || isOwn(row, columns.objective),
  };
  return { ...joined, isMended: true, laterRows: [...before.laterRows, later] };
}

function withDate(before: UnattributedRow, sheet: string, row: SheetRow, columns: GridColumns): UnattributedRow {
  const { byWhen } = columns;
  const cell = byWhen !== undefined && isOwn(row, byWhen) ? whenCell(row, byWhen, columns) : undefined;
  if (!cell || byWhen === undefined) return before;
  const last = before.byWhen.at(-1)?.cell.text ?? '';
  const byWhenPlace = last === '' ? { sheet, row: row.row, column: byWhen } : before.byWhenPlace;
  return { ...before, byWhenPlace, byWhen: [...before.byWhen, { cell, goesOn: byWhenGoesOn(last, cell.text) }] };
}

function withOwners(before: UnattributedRow, sheet: string, row: SheetRow, columns: GridColumns): UnattributedRow {
  const isMerged = isMergedAction(row, columns);
  const leads = columns.leads ?? columns.byWhom;
  return columns.byWhom.reduce((mended, column): UnattributedRow => {
    const cell = isOwn(row, column) ? whomCell(row, column, columns) : undefined;
    if (!cell) return mended;
    const place = { sheet, row: row.row, column };
    const below = (pieces: readonly Piece[]): readonly Piece[] => {
      const last = pieces.at(-1)?.cell.text ?? '';
      return [...pieces, { cell, goesOn: last !== '' && (breaksOff(last) || beginsInside(cell.text) || !isMerged) }];
    };
    const isFirst = mended.byWhom.length === 0 && leads.includes(column);
    if (isFirst) return { ...mended, byWhomPlace: place, byWhom: below(NO_PIECES) };
    if (mended.byWhomPlace?.column === column) return { ...mended, byWhom: below(mended.byWhom) };
    const known = mended.partners.find((one) => one.place.column === column);
    return {
      ...mended,
      partners: known
        ? mended.partners.map((one) => (one === known ? { ...one, pieces: below(one.pieces) } : one))
        : [...mended.partners, { place, pieces: below(NO_PIECES) }],
    };
  }, before);
}
