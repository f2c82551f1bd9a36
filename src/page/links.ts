import type { CellPlace } from '../core/workbook/place';
import { columnNumber } from '../core/workbook/ranges';

/** The cell to which a link inside a workbook leads: `'Section 1'!A14`, `Tracker!$A$3:$C$4`; undefined for a name. */
export function placeOf(reference: string): CellPlace | undefined {
  const match = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})/.exec(reference);
  const [, quoted, plain, letters, row] = match ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || letters === undefined) return undefined;
  return { sheet, row: Number(row), column: columnNumber(letters) };
}
