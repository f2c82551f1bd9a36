import { isTrackerColumn } from '../core/tracker/columns';
import type { SheetContents, WorkbookContents } from '../core/workbook/contents';

/** A workbook's cells, and what stands beside them. */
export interface WordsOf {
  readonly workbook: WorkbookContents;
  readonly notes: readonly string[];
}

/**
 * Texts that somebody wrote into the earlier workbook and that stand nowhere in the later one. What Plan Grid itself
 * wrote into its tracker's columns doesn't count, Status and Progress do.
 */
export function lostWords(earlier: WordsOf, later: WordsOf): string[] {
  const kept = new Set([...later.workbook.sheets.flatMap((sheet) => textsOf(sheet)), ...later.notes]);
  return [
    ...new Set([
      ...earlier.workbook.sheets.flatMap((sheet) => (sheet.mark === 'tracker' ? theirTexts(sheet) : textsOf(sheet))),
      ...earlier.notes,
    ]),
  ].filter((text) => !kept.has(text));
}

const textsOf = (sheet: SheetContents): string[] => sheet.rows.flatMap(({ cells }) => cells.map(({ text }) => text));

function theirTexts(sheet: SheetContents): string[] {
  const header = sheet.rows.find(({ cells }) => cells.some(({ text }) => text === 'Ref'));
  const ours = new Set(
    header?.cells
      .filter(({ text }) => isTrackerColumn(text) && text !== 'Status' && text !== 'Progress')
      .map(({ column }) => column),
  );
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.filter(({ column }) => row < (header?.row ?? 0) || !ours.has(column)).map(({ text }) => text),
  );
}
