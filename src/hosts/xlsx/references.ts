import { columnLetters } from '../../core/workbook/place';
import { type CellRange, columnNumber, LAST_COLUMN, LAST_ROW, rangeName } from '../../core/workbook/ranges';

/** A cell from 'A14' ('$A$14' too), or undefined where it isn't one, as where an attribute is missing. */
export function parseCell(name: string | undefined): { readonly row: number; readonly column: number } | undefined {
  const [, letters, row] = (name === undefined ? undefined : /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name)) ?? [];
  if (letters === undefined) return undefined;
  const cell = { row: Number(row), column: columnNumber(letters) };
  return cell.row >= 1 && cell.row <= LAST_ROW && cell.column <= LAST_COLUMN ? cell : undefined;
}

/** A range from 'A1:C3', 'A1', 'A:C' or '1:3', or undefined where it isn't one. */
export function parseRange(name: string | undefined): CellRange | undefined {
  const [first, last = first] = name?.replaceAll('$', '').split(':') ?? [];
  if (first === undefined || last === undefined) return undefined;
  const from = parseCell(/^\d+$/.test(first) ? `A${first}` : /^[A-Za-z]+$/.test(first) ? `${first}1` : first);
  const to = parseCell(/^\d+$/.test(last) ? `XFD${last}` : /^[A-Za-z]+$/.test(last) ? `${last}${LAST_ROW}` : last);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The ranges of an `sqref` attribute, none where it is missing. */
export const parseRanges = (sqref: string | undefined): CellRange[] =>
  sqref?.split(/\s+/).flatMap((name) => parseRange(name) ?? []) ?? [];

export const rangeNames = (ranges: readonly CellRange[]): string => ranges.map(rangeName).join(' ');

/**
 * The sheet that a reference such as `'Section 1'!$A$1` points into, or undefined where it points nowhere (`#REF!`) or
 * into another workbook.
 */
export function sheetOfReference(reference: string): string | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!,()]+))!\$?[A-Za-z]/.exec(reference.trim());
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheet === undefined || /[#[\]]/.test(sheet) ? undefined : sheet;
}

const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(?<![\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(?<![\w.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])/g;

/**
 * A formula moved by so many rows and columns, as Excel moves the formulas that share one: references without '$' go
 * along, over the sheet's edge to its other side. Strings, sheet names and table references stay.
 * Source: ECMA-376 part 1, 18.3.1.40 (`f`, t="shared").
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, n: string): string =>
    fixed ? `$${n}` : String(((((Number(n) - 1 + rows) % LAST_ROW) + LAST_ROW) % LAST_ROW) + 1);
  const column = (fixed: string, letters: string): string => {
    if (fixed) return `$${letters}`;
    const moved = ((((columnNumber(letters) - 1 + columns) % LAST_COLUMN) + LAST_COLUMN) % LAST_COLUMN) + 1;
    return columnLetters(moved);
  };
  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [fixC = '', c, fixR = '', r, fixC1 = '', c1, fixC2 = '', c2, fixR1 = '', r1, fixR2 = '', r2] = groups;
    if (c !== undefined && r !== undefined) {
      return columnNumber(c) > LAST_COLUMN ? token : column(fixC, c) + row(fixR, r);
    }
    if (c1 !== undefined && c2 !== undefined) return `${column(fixC1, c1)}:${column(fixC2, c2)}`;
    if (r1 !== undefined && r2 !== undefined) return `${row(fixR1, r1)}:${row(fixR2, r2)}`;
    return token;
  });
}
