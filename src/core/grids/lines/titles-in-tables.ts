import type { GridColumns } from '../table/grid-columns';
import { readLine } from '../words/lines';
import { firstCell, isDatedOrOwned } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/**
 * Lines such as 'Theme A: Best start in life' that are in a table: rows that fit its columns come below, with no header
 * between. They head those rows; where a header comes first, they are the title of a grid. 'Outcome: A welcoming park'
 * heads them where one comes directly below; else it begins a list of outcomes.
 */
export function titlesInTables(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const inTables = new Set<SheetRow>();
  let columns: GridColumns | undefined;
  let open: SheetRow[] = [];
  rows.forEach((row, index) => {
    const kind = columns && row.cells.size === 1 ? readLine(firstCell(row)[1].text, false) : undefined;
    const next = rows[index + 1];
    if (row.header) {
      columns = row.header;
      open = [];
    } else if (kind?.kind === 'grid title') open.push(row);
    else if (columns && kind?.kind === 'heading' && kind.of === 'outcomes' && next && !next.header && isDatedOrOwned(next, columns)) inTables.add(row);
    else if (columns && open.length > 0 && isDatedOrOwned(row, columns)) {
      for (const title of open) inTables.add(title);
      open = [];
    }
  });
  // The last of several without a row of its own is one of them, too.
  if (inTables.size > 0) for (const title of open) inTables.add(title);
  return inTables;
} // prettier-ignore
