import { readLine } from '../words/lines';
import { firstCell } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/**
 * Priorities each above a table of its own: two at least, or above a table with a column of objectives. Where there are
 * none, an aim alone above each of two such tables says in the same way what the whole of it is for.
 */
export function priorityTitles(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const heads: SheetRow[] = [];
  const aims: SheetRow[] = [];
  let hasObjectives = false;
  let open: SheetRow | undefined;
  let above = NO_ROWS;
  for (const row of rows) {
    const { header } = row;
    const [aim] = above;
    if (header && open) {
      heads.push(open);
      hasObjectives ||= header.objective !== undefined;
    } else if (header?.objective !== undefined && aim && above.length === 1) aims.push(aim);
    const kind = header || row.cells.size !== 1 ? undefined : readLine(firstCell(row)[1].text, false).kind;
    const isOver = kind === undefined || kind === 'grid title';
    open = kind === 'priority' ? row : isOver ? undefined : open;
    above = kind === 'objective' ? [...above, row] : isOver ? NO_ROWS : above;
  }
  if (heads.length > 1 || hasObjectives) return new Set(heads);
  return new Set(heads.length === 0 && aims.length > 1 ? aims : []);
}

const NO_ROWS: readonly SheetRow[] = [];
