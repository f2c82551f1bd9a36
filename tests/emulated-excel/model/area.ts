import { columnLetters } from '../../../src/core/workbook/place';
import { type CellRange, columnNumber, rangeName, sheetInReference } from '../../../src/core/workbook/ranges';

/** A rectangle of a sheet; rows and columns count from 1. */
export type Area = CellRange;

/** Source: Excel specifications and limits. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export const height = (area: Area): number => area.bottom - area.top + 1;
export const width = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => height(area) * width(area);
export const isWholeColumns = (area: Area): boolean => height(area) === LAST_ROW;
export const isWholeRows = (area: Area): boolean => width(area) === LAST_COLUMN;
/** Whole rows or columns, of whose cells Excel reads and writes none. */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** The area at a place with a size, or undefined where that isn't on the sheet. */
export function areaAt(top: number, left: number, rows: number, columns: number): Area | undefined {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const isWhole = [top, left, rows, columns].every(Number.isInteger);
  return isWhole && top >= 1 && left >= 1 && rows >= 1 && columns >= 1 && onSheet(area) ? area : undefined;
}

const onSheet = ({ bottom, right }: Area): boolean => bottom <= LAST_ROW && right <= LAST_COLUMN;

/** 'A1:C3', 'A1', 'A:C' or '1:3' as an area, dollars or none; undefined where it is none of them. */
export function parseArea(text: string): Area | undefined {
  const address = text.replaceAll('$', '').trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(address);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between(Number(top), columnNumber(left), Number(bottom), columnNumber(right));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(address);
  if (columns) return between(1, columnNumber(columns[1] ?? ''), LAST_ROW, columnNumber(columns[2] ?? ''));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  return rows ? between(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN) : undefined;
}

function between(top: number, left: number, bottom: number, right: number): Area | undefined {
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return area.top >= 1 && area.left >= 1 && onSheet(area) ? area : undefined;
}

/** Splits `'Section 1'!A1:B2` into the sheet's name and the rest; without a sheet the name is undefined. */
export function splitReference(reference: string): { readonly sheet: string | undefined; readonly address: string } {
  const match = /^=?(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(reference.trim());
  if (!match) return { sheet: undefined, address: reference.trim().replace(/^=/, '') };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], address: match[3] ?? '' };
}

/** 'A1:C3', 'A:C' or '1:3'. */
export function areaName(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${area.top}:${area.bottom}`;
  return rangeName(area);
}

/** `'Section 1'!A1:C3`. */
export const fullName = (sheet: string, area: Area): string => `${sheetInReference(sheet)}!${areaName(area)}`;

/** `'Section 1'!$A$1:$C$3`, as defined names hold it. */
export const fixedName = (sheet: string, area: Area): string =>
  `${sheetInReference(sheet)}!${areaName(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;

export function intersect(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export const overlaps = (a: Area, b: Area): boolean => intersect(a, b) !== undefined;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;

export const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

/** What is left of an area without the part that lies in another one. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The least area that holds both. */
export const around = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Ranges that touch each other from top to bottom or from left to right, as one. */
export function joined(areas: readonly Area[]): Area[] {
  const joinWhere = (list: readonly Area[], touch: (a: Area, b: Area) => boolean): Area[] => {
    const result: Area[] = [];
    for (const area of list) {
      const last = result.at(-1);
      if (last && touch(last, area)) result[result.length - 1] = around(last, area);
      else result.push(area);
    }
    return result;
  };
  const across = joinWhere(
    areas.toSorted((a, b) => a.top - b.top || a.left - b.left),
    (a, b) => a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left,
  );
  return joinWhere(
    across.toSorted((a, b) => a.left - b.left || a.top - b.top),
    (a, b) => a.left === b.left && a.right === b.right && a.bottom + 1 === b.top,
  );
}
