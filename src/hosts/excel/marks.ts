import type { SheetMark } from '../../core/workbook/contents';

/** The hidden names by which Plan Grid knows its sheets again; the .xlsx host writes the same. */
export const MARK_NAMES: Readonly<Record<SheetMark, string>> = {
  tracker: 'PlanGrid.Tracker',
  report: 'PlanGrid.Report',
};

/** The name of the tracker's table, in upper case for comparing. */
const TRACKER_TABLE = /^PlanTracker\d*$/i;

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
  for (const { name, sheet } of tables) if (TRACKER_TABLE.test(name)) marks.set(sheet, 'tracker');
  for (const { name, formula } of names) {
    const mark = name === MARK_NAMES.tracker ? 'tracker' : name === MARK_NAMES.report ? 'report' : undefined;
    const sheet = sheetIn(formula);
    if (mark && sheet !== undefined) marks.set(sheet, mark);
  }
  return marks;
}
