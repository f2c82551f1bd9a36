import type { SheetMark } from '../../core/workbook/contents';
import { MARK_NAMES, isTrackerTable } from '../../core/workbook/marks';

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** The sheet that a name's formula refers to ("='Plan Tracker'!$A$1"), or undefined. */
function sheetIn(formula: string): string | undefined {
  const match = REFERENCE.exec(formula);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2]) : undefined;
}

/** The marks of sheets by their names, out of a workbook's names and its tables. */
export function marksOf(
  names: readonly { readonly name: string; readonly formula: string }[],
  tables: readonly { readonly name: string; readonly sheet: string }[],
): ReadonlyMap<string, SheetMark> {
  const marks = new Map<string, SheetMark>();
  for (const { name, sheet } of tables) if (isTrackerTable(name)) marks.set(sheet, 'tracker');
  for (const { name, formula } of names) {
    const mark = name === MARK_NAMES.tracker ? 'tracker' : name === MARK_NAMES.report ? 'report' : undefined;
    const sheet = sheetIn(formula);
    if (mark && sheet !== undefined) marks.set(sheet, mark);
  }
  return marks;
}
