import type { GridColumns } from './grid-columns';
import { breaksOff } from './page-breaks';
import { hasDateOrOwner, othersIn, textIn } from './row-shape';
import type { SheetRow } from './rows';

/** How many spaces the words of a row's action are set in. */
export function indentOf({ cells }: SheetRow, { action }: GridColumns): number {
  const cell = cells.get(action);
  return cell?.kind === 'words' ? (cell.indent ?? 0) : 0;
}

/**
 * Rows without a date and an owner above rows that are set in further: they head those. What is set in below them has a
 * date, an owner or something else of its own, or heads rows in its turn.
 */
export function headsOfIndented(rows: readonly SheetRow[], columns: GridColumns): ReadonlySet<SheetRow> {
  const heads = new Set<SheetRow>();
  for (const [index, row] of [...rows.entries()].reverse()) {
    const below = rows[index + 1];
    if (!below || row.header || below.header || indentOf(below, columns) <= indentOf(row, columns)) continue;
    const text = textIn(row, columns.action);
    if (text === '' || breaksOff(text) || hasDateOrOwner(row, columns)) continue;
    if (hasDateOrOwner(below, columns) || othersIn(below, columns).length > 0 || heads.has(below)) heads.add(row);
  }
  return heads;
} // prettier-ignore
