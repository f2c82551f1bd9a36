import type { Cell } from '../cells/cell';
import type { GridColumns } from './table/grid-columns';
import type { SheetRow } from './table/rows';
import { whoAndWhen } from './headers/who-and-when';

/** What a row says by when; of a cell that also says by whom, that part. All of it, where the two can't be told apart. */
export function whenCell({ cells }: SheetRow, column: number | undefined, { shared }: GridColumns): Cell | undefined {
  const cell = column === undefined ? undefined : cells.get(column);
  if (column !== shared || cell?.kind !== 'words') return cell;
  return partOf(cell, whoAndWhen(cell.text)?.when ?? cell.text);
}

/** What a row says by whom in a column of owners; of a cell that also says by when, that part. */
export function whomCell({ cells }: SheetRow, column: number | undefined, { shared }: GridColumns): Cell | undefined {
  const cell = column === undefined ? undefined : cells.get(column);
  if (column !== shared || !cell) return cell;
  return cell.kind === 'words' ? partOf(cell, whoAndWhen(cell.text)?.who ?? '') : undefined;
}

const partOf = (cell: Cell, text: string): Cell | undefined =>
  text === '' ? undefined : text === cell.text ? cell : { kind: 'words', text };
