import type { DateSystem } from '../../core/calendar/serial';
import type { SheetContents } from '../../core/workbook/contents';
import type { SheetDrawing } from '../../core/workbook/drawing';
import { markOfName } from '../../core/workbook/marks';
import { cellName } from '../../core/workbook/place';
import type { CellRange } from '../../core/workbook/ranges';
import { isAsRead } from '../../core/workbook/update/as-read';
import type { ExistingSheet } from '../../core/workbook/update/types';
import { sheetHasChanged } from './sheet-problems';

/*
 * Between two of our syncs somebody else may have changed the workbook. Rows are written by their numbers, so that a row
 * that was inserted, or a table that was sorted, would send words into the wrong ones.
 */

/** What was read before drawings were laid out; undefined where nothing was. */
export interface LastRead {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly SheetContents[] | undefined;
}

/** @throws HostProblem 'changed meanwhile' where the sheet isn't as it was when the drawing was laid out. */
export function checkAsRead({ sheets }: LastRead, drawing: SheetDrawing, name: string, existing: ExistingSheet): void {
  const read = sheets?.find((sheet) => sheet.name === name);
  if (read && !isAsRead(read, existing, drawing)) throw sheetHasChanged(name);
}

/**
 * A sheet that is to be new would be there twice where somebody else has made it since.
 * @param names those of the workbook, with the sheets that they lead to. @throws HostProblem 'changed meanwhile'
 */
export function checkNobodyMadeIt(
  { sheets }: LastRead,
  { mark, target }: SheetDrawing,
  names: readonly { readonly name: string; readonly sheet: string | undefined }[],
): void {
  if (!sheets || target.kind === 'existing') return;
  const known = new Set(sheets.flatMap((sheet) => (sheet.mark === undefined ? [] : sheet.name)));
  const other = names.find(({ name, sheet }) => sheet !== undefined && markOfName(name) === mark && !known.has(sheet));
  if (other?.sheet !== undefined) throw sheetHasChanged(other.sheet);
}

/** The last cell of a range. */
type End = Pick<CellRange, 'bottom' | 'right'>;

/**
 * Ends the batch (ItemNotFound) before anything is written, unless the last cell that holds something is still there:
 * rows and columns that somebody put in, or took out, move it.
 */
export function assertEnd(sheet: Excel.Worksheet, end: End): void {
  assertPlace(sheet.getUsedRange(true), sheet, end);
}

/** The same, unless a range that was written lies where it was written: Excel moves it with its cells. */
export function assertPlace(range: Excel.Range, sheet: Excel.Worksheet, { bottom, right }: End): void {
  range.getLastCell().getIntersection(sheet.getRange(cellName({ row: bottom, column: right })));
}
