import { cellName } from '../../../src/core/workbook/place';
import { sheetInReference } from '../../../src/core/workbook/ranges';
import { type Area, LAST_COLUMN, LAST_ROW, parseArea } from './area';

const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\w.$'])((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\w(!])/g;
const SHEET = /"(?:[^"]|"")*"|('(?:[^']|'')+'|(?<![\w.'])[A-Za-z_][\w.]*)!/g;

const plainName = (quoted: string): string => quoted.replace(/^'|'$/g, '').replaceAll("''", "'");

/** A formula with each of its references to cells moved; those that `move` loses become '#REF!'. */
export function moveReferences(
  formula: string,
  move: (sheet: string | undefined, area: Area) => Area | undefined,
): string {
  return formula.replace(REFERENCE, (token: string, ...groups: (string | undefined)[]) => {
    const [prefix = '', first, last] = groups;
    const area = first === undefined ? undefined : parseArea(last === undefined ? first : `${first}:${last}`);
    if (first === undefined || !area || area.right > LAST_COLUMN) return token;
    const moved = move(prefix === '' ? undefined : plainName(prefix.slice(0, -1)), area);
    if (!moved) return `${prefix}#REF!`;
    const start = withDollars(first, { row: moved.top, column: moved.left });
    return prefix + (last === undefined ? start : `${start}:${withDollars(last, endOf(moved))}`);
  });
}

/** A formula as it is copied so many rows down: rows without a dollar follow; those off the sheet become '#REF!'. */
export function shiftRelative(formula: string, rows: number): string {
  return formula.replace(REFERENCE, (token: string, ...groups: (string | undefined)[]) => {
    const [prefix = '', first, last] = groups;
    if (first === undefined) return token;
    const moved = [first, ...(last === undefined ? [] : [last])].map((cell) =>
      cell.replace(/(?<=[A-Z])\d+$/, (row) => String(Number(row) + rows)),
    );
    const isOnSheet = moved.every((cell) => {
      const row = Number(/-?\d+$/.exec(cell)?.[0]);
      return row >= 1 && row <= LAST_ROW;
    });
    return prefix + (isOnSheet ? moved.join(':') : '#REF!');
  });
}

const endOf = ({ bottom, right }: Area): { row: number; column: number } => ({ row: bottom, column: right });

function withDollars(old: string, place: { readonly row: number; readonly column: number }): string {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cellName(place)) ?? [];
  return `${old.startsWith('$') ? '$' : ''}${letters}${/\$\d/.test(old) ? '$' : ''}${digits}`;
}

/** A formula in which a sheet has another name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return formula.replace(SHEET, (token: string, sheet: string | undefined) =>
    sheet !== undefined && plainName(sheet).toLowerCase() === from.toLowerCase() ? `${sheetInReference(to)}!` : token,
  );
}

/** A formula in which references to a sheet lead nowhere, because it was deleted. */
export function loseSheetIn(formula: string, name: string): string {
  return formula.replace(REFERENCE, (token: string, prefix: string | undefined) =>
    prefix !== undefined && plainName(prefix.slice(0, -1)).toLowerCase() === name.toLowerCase() ? '#REF!' : token,
  );
}
