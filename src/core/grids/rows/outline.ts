import type { GridColumns } from '../table/grid-columns';
import { indentOf } from './indented-rows';
import { numberDepth, rowNumber } from '../table/row-numbers';
import { textIn, whenIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/** A project's outline: how deep each row is in it, and the rows that sum up those below them. */
export interface Outline {
  readonly depths: ReadonlyMap<SheetRow, number>;
  readonly sums: ReadonlySet<SheetRow>;
}

const NO_OUTLINE: Outline = { depths: new Map(), sums: new Set() };
/** Where fewer of the rows above others begin and end with them, their dates are their own. */
const MOST = 0.75;
const FEWEST_STAGES = 2;

/**
 * The outline of a table as programmes for projects export it: each task above others begins when one of those below it
 * begins, and ends when one of them ends; or has nobody who does it, where all that are set in further have. None where a
 * table has no starts, or its dates are no sums.
 */
export function outlineOf(rows: readonly SheetRow[], columns: GridColumns): Outline {
  const start = columns.beside.find(({ says }) => says === 'start')?.column;
  if (start === undefined || columns.byWhen === undefined) return NO_OUTLINE;
  const isOwned = (row: SheetRow): boolean => columns.byWhom.some((column) => row.cells.has(column));
  const said = depthsIn(rows, columns);
  const isSaid = new Set(said.values()).size > 1;
  const depths = isSaid
    ? said
    : new Map(rows.filter(({ header }) => !header).map((row) => [row, Number(isOwned(row))]));
  const parents = rowsBelow(depths).filter(({ row }) => whenIn(row, columns) !== '');
  const sums = parents.filter(({ row, below }) =>
    [start, columns.byWhen].every((column) => below.some((one) => textIn(one, column) === textIn(row, column))),
  );
  const above = new Set(parents.map(({ row }) => row));
  const areUnowned = isSaid && [...depths.keys()].every((row) => isOwned(row) !== above.has(row));
  if (sums.length === 0 || (sums.length < MOST * parents.length && !areUnowned)) return NO_OUTLINE;
  // An action may lack its owner: only where each stage sums up its own tasks nobody need do it.
  if (!isSaid && (sums.length < Math.max(FEWEST_STAGES, parents.length) || [...depths.values()][0] !== 0))
    return NO_OUTLINE;
  return { depths, sums: areUnowned ? above : new Set(sums.map(({ row }) => row)) };
}

/** The rows that have deeper ones below them, with all of these. */
function rowsBelow(depths: ReadonlyMap<SheetRow, number>): readonly { readonly row: SheetRow; readonly below: readonly SheetRow[] }[] {
  const parents: { readonly row: SheetRow; readonly below: SheetRow[]; readonly depth: number }[] = [];
  const open: (typeof parents)[number][] = [];
  for (const [row, depth] of depths) {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    for (const above of open) above.below.push(row);
    const own = { row, below: [], depth };
    parents.push(own);
    open.push(own);
  }
  return parents.filter(({ below }) => below.length > 0);
} // prettier-ignore

/** By a column of levels, by numbers, or by how far the words are set in. */
function depthsIn(rows: readonly SheetRow[], columns: GridColumns): ReadonlyMap<SheetRow, number> {
  const level = columns.beside.find(({ says }) => says === 'depth')?.column;
  const by = (depthOf: (row: SheetRow) => number | undefined): ReadonlyMap<SheetRow, number> =>
    new Map(rows.flatMap((row) => {
      const depth = depthOf(row);
      return depth === undefined ? [] : [[row, depth] as const];
    }));
  if (level !== undefined) return by((row) => (/^\d{1,2}$/.test(textIn(row, level)) ? Number(textIn(row, level)) : undefined));
  const numbered = by((row) => numberDepth(rowNumber(row, columns)));
  return new Set(numbered.values()).size > 1 ? numbered : by((row) => indentOf(row, columns));
} // prettier-ignore
