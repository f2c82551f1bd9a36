import { readLine } from './lines';
import { firstCell } from './row-shape';
import type { SheetRow } from './rows';

/** Priorities each above a table of its own: two at least, or above a table with a column of objectives. */
export function priorityTitles(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const heads: SheetRow[] = [];
  let hasObjectives = false;
  let open: SheetRow | undefined;
  for (const row of rows) {
    const { header } = row;
    if (header && open) {
      heads.push(open);
      hasObjectives ||= header.objective !== undefined;
    }
    const kind = header || row.cells.size !== 1 ? undefined : readLine(firstCell(row)[1].text, false).kind;
    open = kind === 'priority' ? row : kind === undefined || kind === 'grid title' ? undefined : open;
  }
  return new Set(heads.length > 1 || hasObjectives ? heads : []);
}
