import type { Cell } from '../../cells/cell';
import type { GridColumns } from '../table/grid-columns';
import { headerWords } from '../headers/header-words';
import { RowCells } from '../table/row-cells';
import type { SheetRow } from '../table/rows';

/** True of a first column of months or terms: each is said once, above all that is done in it. */
export const headsBands = (header: string): boolean =>
  /^(?:months?|(?:half |school )?terms?|quarters?|seasons?)$/.test(headerWords(header));

/** A row with something to do and nothing in such a column, below what was said there last; as if the two were merged. */
export function withDateAbove(row: SheetRow, column: number, { action }: GridColumns, above: Cell | undefined): SheetRow {
  if (!above || row.cells.has(column) || !row.cells.has(action)) return row;
  return { ...row, cells: RowCells.of([...row.cells.entries(), [column, above]]), mergedFromAbove: new Set([...row.mergedFromAbove, column]) };
} // prettier-ignore
