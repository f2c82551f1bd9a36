import type { SheetMark } from '../../core/workbook/contents';
import { MARK_NAMES, isReportTable, isTrackerTable } from '../../core/workbook/marks';

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** The sheet that a name's formula refers to ("='Plan Tracker'!$A$1"), or undefined. */
function sheetIn(formula: string): string | undefined {
  const match = REFERENCE.exec(formula);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2]) : undefined;
}

const MARKS = [
  { mark: 'tracker', isItsTable: isTrackerTable },
  { mark: 'report', isItsTable: isReportTable },
] as const;

/** The marks of sheets by their names. The table's name marks a sheet only where the defined name leads to none. */
export function marksOf(
  sheets: readonly string[],
  names: readonly { readonly name: string; readonly formula: string }[],
  tables: readonly { readonly name: string; readonly sheet: string }[],
): ReadonlyMap<string, SheetMark> {
  const marks = new Map<string, SheetMark>();
  for (const { mark, isItsTable } of MARKS) {
    const named = names.find(({ name }) => name === MARK_NAMES[mark]);
    const target = named && sheetIn(named.formula);
    if (target !== undefined && sheets.includes(target)) marks.set(target, mark);
    else for (const { name, sheet } of tables) if (isItsTable(name)) marks.set(sheet, mark);
  }
  return marks;
}
