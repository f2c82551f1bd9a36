import { REPLY, isReportColumn } from '../core/report/columns';
import { isSummaryLine } from '../core/report/summary';
import { USER_COLUMNS, isTrackerColumn } from '../core/tracker/columns';
import type { SheetContents, WorkbookContents } from '../core/workbook/contents';

/** A workbook's cells, and what is beside them. */
export interface WordsOf {
  readonly workbook: WorkbookContents;
  readonly notes: readonly string[];
  readonly objects: readonly string[];
}

/**
 * What somebody put into the earlier workbook and the later one lacks: texts, and objects ('a chart'). What Plan Grid
 * itself wrote into its tracker's columns doesn't count, Status and Progress do.
 */
export const lost = (earlier: WordsOf, later: WordsOf): string[] => [
  ...lostWords(earlier, later),
  ...lostObjects(earlier.objects, later.objects),
];

/** Objects have no names that stay, so of each kind those are lost that are too few. */
function lostObjects(earlier: readonly string[], later: readonly string[]): string[] {
  const left = [...later];
  return earlier.filter((what) => {
    const at = left.indexOf(what);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function lostWords(earlier: WordsOf, later: WordsOf): string[] {
  const kept = new Set([...later.workbook.sheets.flatMap((sheet) => textsOf(sheet)), ...later.notes]);
  return [
    ...new Set([
      ...earlier.workbook.sheets.flatMap((sheet) =>
        sheet.mark === undefined ? textsOf(sheet) : theirTexts(sheet, sheet.mark),
      ),
      ...earlier.notes,
    ]),
  ].filter((text) => !kept.has(text));
}

const textsOf = (sheet: SheetContents): string[] => sheet.rows.flatMap(({ cells }) => cells.map(({ text }) => text));

/** The header by which a sheet of ours is known, and the columns in which only Plan Grid writes. */
const OURS: Readonly<Record<string, { readonly header: string; readonly isOurs: (name: string) => boolean }>> = {
  tracker: { header: 'Ref', isOurs: (name) => isTrackerColumn(name) && !USER_COLUMNS.includes(name) },
  report: { header: 'Finding', isOurs: (name) => isReportColumn(name) && name !== REPLY },
};

function theirTexts(sheet: SheetContents, mark: string): string[] {
  const kind = OURS[mark];
  if (!kind) return textsOf(sheet);
  const { header: known, isOurs } = kind;
  const header = sheet.rows.find(({ cells }) => cells.some(({ text }) => text === known));
  const ours = new Set(header?.cells.filter(({ text }) => isOurs(text)).map(({ column }) => column));
  return sheet.rows.flatMap(({ row, cells }) =>
    cells
      .filter(({ column, text }) => (row < (header?.row ?? 0) ? !isSummaryLine(text) : !ours.has(column)))
      .map(({ text }) => text),
  );
}
