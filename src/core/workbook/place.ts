/** A cell of a workbook. Rows and columns count from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 1 is 'A', 27 is 'AA'. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** True where both name one cell. */
export const sameCell = (a: CellPlace, b: CellPlace): boolean =>
  a.row === b.row && a.column === b.column && a.sheet === b.sheet;

/** 'A14'. */
export const cellName = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${columnLetters(column)}${row}`;

/** A place in words for people: `Section 1!A14`. */
export const showPlace = (place: CellPlace): string => `${place.sheet}!${cellName(place)}`;
