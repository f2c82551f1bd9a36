import type { GridColumns } from '../table/grid-columns';
import { breaksOff } from '../table/page-breaks';
import { hasDateOrOwner, othersIn, textIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

const BULLET = /^[•·●▪◦‣■–-]\s+\S/;

/** True for an action behind a bullet. */
export const isBulleted = (row: SheetRow, { action }: GridColumns): boolean => BULLET.test(textIn(row, action));

/**
 * Rows that say who leads and not when, each above bulleted ones that say when and not who: they head those. None where
 * any bullet of the table says something else.
 */
export function headsOfBullets(rows: readonly SheetRow[], columns: GridColumns): ReadonlySet<SheetRow> {
  const heads = new Set<SheetRow>();
  const isOf = (row: SheetRow, isDated: boolean, isLed: boolean): boolean =>
    (columns.byWhen !== undefined && row.cells.has(columns.byWhen)) === isDated &&
    columns.byWhom.some((column) => row.cells.has(column)) === isLed;
  let head: SheetRow | undefined;
  for (const row of rows) {
    if (row.header) continue;
    if (!isBulleted(row, columns)) head = row;
    else if (!head || !isOf(head, false, true) || !isOf(row, true, false)) return new Set();
    else heads.add(head);
  }
  return heads;
}

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
  for (let index = rows.length - 2; index >= 0; index--) {
    const [row, below] = [rows[index], rows[index + 1]];
    if (!row || !below || row.header || below.header || indentOf(below, columns) <= indentOf(row, columns)) continue;
    const text = textIn(row, columns.action);
    if (text === '' || breaksOff(text) || hasDateOrOwner(row, columns)) continue;
    if (hasDateOrOwner(below, columns) || othersIn(below, columns).length > 0 || heads.has(below)) heads.add(row);
  }
  return heads;
} // prettier-ignore
