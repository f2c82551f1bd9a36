import type { GridColumns } from '../table/grid-columns';
import { actionNumber } from '../words/action-number';
import { readLine } from '../words/lines';
import { actionIn, isDatedOrOwned, othersIn, spansTable } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/** So many lines directly below each other head nothing: a heading has rows below it, or one heading more. */
const FEWEST = 3;

/**
 * The lines of a table that list what is to be done, though no date and no owner is given: several directly below each
 * other. Numbers tell by themselves what heads what.
 */
export function listedLines(rows: readonly SheetRow[], columns: GridColumns): ReadonlySet<SheetRow> {
  const listed = new Set<SheetRow>();
  let run: SheetRow[] = [];
  for (const row of rows) {
    if (!isBareLine(row, columns)) continue;
    if (run.at(-1)?.row !== row.row - 1) run = [];
    run.push(row);
    if (run.length === FEWEST) for (const line of run) listed.add(line);
    else if (run.length > FEWEST) listed.add(row);
  }
  return listed;
}

/** Words in the action's column with neither a number nor anything beside them. */
function isBareLine(row: SheetRow, columns: GridColumns): boolean {
  if (row.header || row.cells.size !== 1 || spansTable(row, columns) || isDatedOrOwned(row, columns)) return false;
  const text = actionIn(row, columns);
  return text !== '' && othersIn(row, columns).length === 0 && readLine(text, false).kind === 'plain' && !actionNumber(text);
} // prettier-ignore
