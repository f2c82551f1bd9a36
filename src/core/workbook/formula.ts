/**
 * Stands in a formula for the number of the row that its cell is in: half a million rows that say the same of their own
 * cells have one formula. No workbook can hold this character. Source: XML 1.0, 2.2.
 */
export const ROW = '\0';

/** A formula as it stands in a row. @param formula with `ROW` for that row's number. */
export const formulaIn = (formula: string, row: number): string => formula.replaceAll(ROW, String(row));

/** What is left of the formula of a row when its number is taken out, wherever it stands: `formulaIn` puts it back. */
export const withoutRow = (formula: string, row: number): string => formula.replaceAll(String(row), ROW);

/** True where two formulas say the same in a row, be it by its number or without. */
export const isSameInRow = (a: string | undefined, b: string | undefined, row: number): boolean =>
  a === b || (a !== undefined && b !== undefined && formulaIn(a, row) === formulaIn(b, row));
