/** A cell of a workbook. Rows and columns count from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

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

/** 1 is 'A', 27 is 'AA'. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** 'A' is 1, 'AA' is 27; case doesn't matter. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** True where both name one cell. */
export const sameCell = (a: CellPlace, b: CellPlace): boolean =>
  a.row === b.row && a.column === b.column && a.sheet === b.sheet;

/** 'A14'. */
export const cellName = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${columnLetters(column)}${row}`;

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

/** A place in words for people: `Section 1!A14`. */
export const showPlace = (place: CellPlace): string => `${place.sheet}!${cellName(place)}`;

/** True where two ranges have a cell in common. */
export const overlap = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** True where the cell lies in the range. */
export function within(range: CellRange, cell: { readonly row: number; readonly column: number }): boolean {
  return cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right;
}
