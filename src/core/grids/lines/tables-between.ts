import { headsOtherTable } from '../headers/other-tables';
import type { SheetRow } from '../table/rows';

/** Further up nothing belongs to a table. */
const MOST = 15;

/**
 * The rows of a table of measures directly above a header, its own header first: 'Indicator | Baseline | Target' between
 * the lines that say what a table of actions is for and that table. None where other rows stand there.
 */
export function tableBetween(rows: readonly SheetRow[], header: number): readonly SheetRow[] {
  let below = (rows[header]?.row ?? 0) - 1;
  for (let at = header - 1; at > Math.max(0, header - MOST); at--) {
    const row = rows[at];
    if (!row || row.header || row.cells.size < 2 || row.row < (at === header - 1 ? below - 1 : below)) return NONE;
    if (headsOtherTable(row.cells)) return at < header - 1 ? rows.slice(at, header) : NONE;
    below = row.row - 1;
  }
  return NONE;
}

const NONE: readonly SheetRow[] = [];
