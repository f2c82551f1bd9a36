import { hintsIn } from '../headers/header-hints';
import { headerMeaning } from '../headers/header-words';
import { headerKey } from '../columns/named-columns';
import { besideSays } from '../headers/headers-beside';
import type { HeaderCell } from '../headers/header-cell';
import { readLine } from '../words/lines';
import { headsOtherColumn, headsRegister } from '../headers/other-tables';
import { ownCells } from './own-cells';
import type { SheetRow } from '../table/rows';

/**
 * Headers whose first cell says what the table is for, where 'Action' would stand: 'Theme 1: Prevention | Lead | By when'.
 * Either it counts so, or another header of the sheet says the same in all cells but the first.
 * @param rows those of a sheet in which two headers at least are known.
 */
export function themeHeaders(rows: readonly SheetRow[]): ReadonlyMap<SheetRow, readonly HeaderCell[]> {
  const found = new Map<SheetRow, readonly HeaderCell[]>();
  const alike = new Map<string, { row: SheetRow; cells: readonly HeaderCell[]; first: HeaderCell }[]>();
  for (const row of rows) {
    if (row.cells.size < FEWEST) continue;
    const says = row.cells.values().map(({ text }) => headerMeaning(text)?.says);
    const has = (kind: string): boolean =>
      says.some((one) => one?.kind === kind && !('is' in one && one.is === 'moved'));
    if (!has('by-when') || !has('by-whom') || has('action')) continue;
    const cells = ownCells(row);
    const at = cells.findIndex(({ text }) => headerMeaning(text)?.says.kind !== 'number');
    const first = cells[at];
    if (!first || (first.span ?? 1) > 1 || isHeader(first.text)) continue;
    const key = headerKey(cells.filter((cell) => cell !== first));
    alike.set(key, [...(alike.get(key) ?? []), { row, cells, first }]);
  }
  for (const same of alike.values()) {
    const areThemes = new Set(same.map(({ first }) => first.text)).size > 1;
    for (const { row, cells, first } of same)
      if (areThemes || isCounted(first.text))
        found.set(row, cells.map((cell) => (cell === first ? { ...cell, serves: 'action', isTheme: true } : cell))); // prettier-ignore
  }
  return found;
}

/** What to do, by when and by whom. */
const FEWEST = 3;

const isHeader = (text: string): boolean =>
  !isCounted(text) &&
  (headerMeaning(text) !== undefined ||
    besideSays(text) !== undefined ||
    hintsIn(text).action < 0 ||
    headsOtherColumn(text) ||
    headsRegister(text));

/** 'Theme 1: Prevention', 'Priority B – Homes', 'Objective 2: Fair rents'. */
const isCounted = (text: string): boolean => {
  const line = readLine(text, false);
  if (line.kind === 'objective') return line.rest !== '';
  return (line.kind === 'grid title' || line.kind === 'priority') && /[:.–—-]\s*\p{L}/u.test(text);
};
