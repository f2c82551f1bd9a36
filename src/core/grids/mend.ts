import { beginsInside, breaksOff, byWhenGoesOn } from './page-breaks';
import type { GridColumns } from './columns';
import { actionNumber } from './lines';
import { actionIn, isMergedAction, isOwn, othersIn, textIn, whenIn, whomIn } from './row-shape';
import type { UnattributedRow } from './types';
import type { SheetRow } from './rows';
import type { BesideCell, LaterRow, Piece } from './types';

const NO_ROWS: readonly LaterRow[] = [];
const NO_PIECES: readonly Piece[] = [];

/** A row of a table as it is, its action in a column of its own or of what is to be done in general. */
export function rowFrom(sheet: string, row: SheetRow, columns: GridColumns, actionAt: number): UnattributedRow {
  const at = (column: number) => ({ sheet, row: row.row, column });
  const action = isMergedAction(row, columns) ? '' : textIn(row, actionAt);
  const byWhen = columns.byWhen === undefined ? undefined : row.cells.get(columns.byWhen);
  const whom = columns.byWhom.find((column) => row.cells.has(column)) ?? columns.byWhom[0];
  const number = textIn(row, columns.number) || actionNumber(action)?.written;
  const numbered = isOwn(row, columns.number) ? row.cells.get(columns.number ?? 0) : undefined;
  const lead = columns.leads?.find((column) => row.cells.has(column)) ?? columns.leads?.[0];
  const objective = textIn(row, columns.objective);
  return {
    place: at(actionAt),
    lastRow: row.row,
    isHidden: row.isHidden,
    action,
    number,
    objectiveCell: objective === '' || columns.objective === undefined ? undefined : { text: objective, place: at(columns.objective) },
    isMended: false,
    laterRows: NO_ROWS,
    numberCell: numbered && columns.number !== undefined ? { place: at(columns.number), cell: numbered } : undefined,
    byWhen: byWhen ? [{ cell: byWhen, goesOn: false }] : NO_PIECES,
    byWhom: piecesIn(row, columns.byWhom),
    byWhenPlace: at(columns.byWhen ?? columns.action),
    byWhomPlace: whom === undefined ? undefined : at(whom),
    hasOwnerColumns: columns.byWhom.length > 1,
    lead: lead === undefined ? undefined : { place: at(lead), pieces: piecesIn(row, columns.leads ?? []) },
    beside: besideIn(sheet, row, columns),
  };
} // prettier-ignore

function besideIn(sheet: string, row: SheetRow, { beside }: GridColumns): readonly BesideCell[] {
  return beside.flatMap(({ column, says, header }): BesideCell[] => {
    const cell = row.cells.get(column);
    return cell ? [{ says, header, cell, place: { sheet, row: row.row, column } }] : [];
  });
}

function piecesIn({ cells }: SheetRow, columns: readonly number[]): readonly Piece[] {
  return columns.flatMap((column): Piece[] => {
    const cell = cells.get(column);
    return cell ? [{ cell, goesOn: false }] : [];
  });
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

function withDate(before: UnattributedRow, sheet: string, row: SheetRow, { byWhen }: GridColumns): UnattributedRow {
  const cell = byWhen !== undefined && isOwn(row, byWhen) ? row.cells.get(byWhen) : undefined;
  if (!cell || byWhen === undefined) return before;
  const last = before.byWhen.at(-1)?.cell.text ?? '';
  const byWhenPlace = last === '' ? { sheet, row: row.row, column: byWhen } : before.byWhenPlace;
  return { ...before, byWhenPlace, byWhen: [...before.byWhen, { cell, goesOn: byWhenGoesOn(last, cell.text) }] };
}

function withOwners(before: UnattributedRow, sheet: string, row: SheetRow, columns: GridColumns): UnattributedRow {
  const isMerged = isMergedAction(row, columns);
  return columns.byWhom.reduce((mended, column) => {
    const cell = isOwn(row, column) ? row.cells.get(column) : undefined;
    if (!cell) return mended;
    const last = mended.byWhom.at(-1)?.cell.text ?? '';
    const piece = { cell, goesOn: last !== '' && (breaksOff(last) || beginsInside(cell.text) || !isMerged) };
    const byWhomPlace = last === '' ? { sheet, row: row.row, column } : mended.byWhomPlace;
    const isLead = columns.leads?.includes(column) === true;
    const lead = isLead && mended.lead ? { ...mended.lead, pieces: [...mended.lead.pieces, piece] } : mended.lead;
    return { ...mended, byWhomPlace, byWhom: [...mended.byWhom, piece], lead };
  }, before);
}
