import type { CellRange } from '../../../core/workbook/ranges';
import { rangeFrom } from '../areas';
import type { Block } from '../blocks';
import type { CellValue } from '../cell-values';

/** Ranges asked for at once: well under the 5 MB of Excel on the web. */
export const RANGES_AT_ONCE = 2_000;

export const TEXT_FORMAT = '@';
export const NO_FORMAT = 'General';

/** A sheet on which cells are changed, as it was when they were looked at. */
export interface SeenSheet {
  /** By which Excel finds it under any name. */
  readonly id: string;
  readonly name: string;
  /** As far as it held something: rows that somebody puts in or takes out move its end. */
  readonly extent: CellRange | undefined;
}

/** What a cell holds: a value, or a formula with its equals sign. */
export interface CellState {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format: string;
}

/** A cell, and what it was seen to hold. */
export interface SeenCell extends CellState {
  readonly sheet: SeenSheet;
  readonly row: number;
  readonly column: number;
}

/** A cell that is to hold a text, or that was changed to hold it. */
export interface Changed extends SeenCell {
  readonly after: string;
}

export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
}

/** Asks for sheets by their names or ids; one that isn't there is a null object. */
export function askForSheets(context: Excel.RequestContext, keys: ReadonlySet<string>): Map<string, AskedSheet> {
  return new Map(
    Array.from(keys, (key) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key).load('id,name');
      const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
      return [key, { sheet, protection: sheet.protection.load('protected'), used }];
    }),
  );
}

export const seenSheet = ({ sheet, used }: AskedSheet): SeenSheet => ({
  id: sheet.id,
  name: sheet.name,
  extent: used.isNullObject ? undefined : rangeFrom(used),
});

export const cellIn = (
  sheet: Excel.Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
): Excel.Range => sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);

/** A block's items, each by itself. */
export const each =
  <T>(queue: (item: T) => void): ((block: Block<T>) => void) =>
  ({ items }) => {
    for (const item of items) queue(item);
  };
