import { quoted } from '../core/findings/words';
import { MANAGED_SHEETS } from '../core/managed-sheets';
import { asBuiltOf } from '../core/sheets/as-built';
import { fingerprintOf } from '../core/sheets/fingerprint';
import type { RowContents, SheetContents, WorkbookContents } from '../core/workbook/contents';

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
  const asBuilt = asBuiltOf(earlier.workbook);
  // What nobody has touched since the tracker was built beside it came from the plan.
  const isCopy = (sheet: SheetContents): boolean => asBuilt?.planSheets.get(sheet.name) === fingerprintOf(sheet);
  const wordsIn = (sheet: SheetContents): string[] => (isCopy(sheet) ? [] : textsOf(sheet));
  const kept = new Set([...later.workbook.sheets.flatMap((sheet) => textsOf(sheet)), ...later.notes]);
  return [
    ...new Set([
      ...earlier.workbook.sheets.flatMap((sheet) =>
        sheet.mark === undefined ? wordsIn(sheet) : usersTexts(sheet, sheet.mark),
      ),
      ...earlier.notes,
    ]),
  ]
    .filter((text) => !kept.has(text))
    .map((text) => quoted(text, 30));
}

const textsOf = (sheet: SheetContents): string[] => sheet.rows.flatMap(({ cells }) => cells.map(({ text }) => text));

/** What people wrote in a sheet of ours: in columns and rows of their own, in those that are user-owned, above the table. */
function usersTexts(sheet: SheetContents, mark: string): string[] {
  const record = MANAGED_SHEETS.find((one) => one.mark === mark);
  if (!record) return textsOf(sheet);
  // A page is formulas and words of its own; what else is written on it somebody wrote.
  if (record.columns.length === 0)
    return sheet.rows.flatMap(({ cells }) =>
      cells.flatMap(({ value, text, formula }) =>
        formula === undefined && typeof value === 'string' && !record.isOurLine(text) ? text : [],
      ),
    );
  const ours = new Set(record.columns.flatMap(({ header, whose }) => (whose === 'user' ? [] : [header])));
  const known = ({ cells }: RowContents): number => cells.filter(({ text }) => ours.has(text)).length;
  const header = sheet.rows.find((row) => known(row) >= 3);
  const columns = new Set(header?.cells.flatMap(({ text, column }) => (ours.has(text) ? [column] : [])));
  return sheet.rows.flatMap(({ row, cells }) =>
    cells
      .filter(({ column, text }) => (row < (header?.row ?? 0) ? !record.isOurLine(text) : !columns.has(column)))
      .map(({ text }) => text),
  );
}
