import { type CellPlace, cellName } from './place';

/** The last row and column of a sheet. Source: Excel specifications and limits. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A rectangle of cells; both corners belong to it. Rows and columns count from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 'A' is 1, 'AA' is 27; case doesn't matter. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** 'A1:C3', or 'A1' for a single cell. */
export function rangeName({ top, left, bottom, right }: CellRange): string {
  const first = cellName({ row: top, column: left });
  const last = cellName({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** 'A1:C3' as '$A$1:$C$3', which stays where it is when a formula is copied. */
export const fixedName = (range: CellRange): string => rangeName(range).replace(/[A-Z]+|\d+/g, '$$$&');

/** A sheet's name as formulas and links want it: quoted unless it is plain letters, digits and underscores. */
export function sheetInReference(sheet: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet) && !/^(?:R\d*)?(?:C\d*)?$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A link's target: `'Section 1'!A14`. */
export const placeInReference = (place: CellPlace): string => `${sheetInReference(place.sheet)}!${cellName(place)}`;

/** True where two ranges have a cell in common. */
export const overlap = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** True where the cell lies in the range. */
export function within(range: CellRange, cell: { readonly row: number; readonly column: number }): boolean {
  return cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right;
}
