import { withPlainBreaks } from '../../core/workbook/cell-text';

/** A cell's value as Excel tells it; null where it wouldn't. */
export type CellValue = string | number | boolean | null;

/** What a cell shows; of a text the whole text, of which Excel may show less. */
export const textOfCell = (cell: CellValue, text: string): string =>
  typeof cell === 'string' ? withPlainBreaks(cell) : text;

/** Excel tells of a text that looks like a formula as it tells of a formula, but then its value is the same. */
export const isFormulaOf = (formula: CellValue | undefined, value: CellValue | undefined): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/*
 * Answers of Excel's, whose types promise nothing. They are read by hand: a library for it would be loaded twice, in the
 * pane and in its worker, and is 8 kB of what both may weigh.
 */

/** Something that Excel answers, and how it is made sure of. @throws Error where it is something else */
export interface Answer<T> {
  parse(answer: unknown): T;
}

/** Values or formulas of a range, row by row. */
export const valueGrid: Answer<CellValue[][]> = { parse: (answer) => rowsOf(answer).map((row) => row.map(valueOf)) };

/** Texts or number formats of a range, row by row. */
export const textGrid: Answer<string[][]> = { parse: (answer) => rowsOf(answer).map((row) => row.map(shownOf)) };

/** What Excel answers for `rowHidden` of rows. */
export const hiddenRows: Answer<boolean[]> = {
  parse: (answer) => listOf(answer).map((row) => propertyOf(row, 'rowHidden') === true),
};

/** What Excel answers for `columnHidden` of columns. */
export const hiddenColumns: Answer<boolean[]> = {
  parse: (answer) => listOf(answer).map((column) => propertyOf(column, 'columnHidden') === true),
};

interface Link {
  readonly documentReference?: string | undefined;
  readonly screenTip?: string | undefined;
}

/** What Excel answers for the links of one column of cells; null or nothing where a cell has none. */
export const linkGrid: Answer<(Link | undefined)[]> = {
  parse: (answer) => rowsOf(answer).map(([cell]) => linkOf(propertyOf(cell, 'hyperlink'))),
};

function linkOf(link: unknown): Link | undefined {
  if (typeof link !== 'object' || link === null) return undefined;
  const [documentReference, screenTip] = [propertyOf(link, 'documentReference'), propertyOf(link, 'screenTip')];
  return isTextOrNone(documentReference) && isTextOrNone(screenTip) ? { documentReference, screenTip } : undefined;
}

const isTextOrNone = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';

const propertyOf = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Object.getOwnPropertyDescriptor(of, name)?.value : undefined;

const rowsOf = (answer: unknown): unknown[][] => listOf(answer).map(listOf);

function listOf(answer: unknown): unknown[] {
  if (Array.isArray(answer)) return answer;
  throw unexpected(answer);
}

function valueOf(cell: unknown): CellValue {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  throw unexpected(cell);
}

function shownOf(cell: unknown): string {
  if (cell === null) return '';
  if (typeof cell === 'string' || typeof cell === 'number') return String(cell);
  throw unexpected(cell);
}

const unexpected = (answer: unknown): Error => new Error(`Excel answered ${typeof answer} for a cell.`);
