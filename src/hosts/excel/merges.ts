import type { CellRange } from '../../core/workbook/ranges';
import { rangeFrom } from './areas';

/**
 * Asks for the merged cells of a range. Excel answers for at most 512 of them, by its reference, and tells only of those
 * whose first cell lies in the range (OfficeDev/office-js #3611). On Windows the question takes away the user's undo
 * (#5918).
 */
const askForMerges = (range: Excel.Range): Excel.RangeAreas =>
  range
    .getMergedAreasOrNullObject()
    .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');

const mergesOf = (areas: Excel.RangeAreas): CellRange[] => (areas.isNullObject ? [] : areas.areas.items.map(rangeFrom));

/** A range of which the merged cells are wanted. */
export interface MergeExtent {
  readonly sheet: Excel.Worksheet;
  readonly extent: CellRange;
}

/**
 * The merged cells of ranges of which Excel didn't answer at once: by blocks of rows, smaller ones where it still
 * doesn't, in a sync each.
 */
export async function mergesByBlocks(
  context: Excel.RequestContext,
  { sheet, extent }: MergeExtent,
): Promise<CellRange[]> {
  const { top, left, bottom, right } = extent;
  // Of a single cell Excel would answer for the whole sheet.
  const areas = askForMerges(
    sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, Math.max(2, right - left + 1)),
  );
  try {
    await context.sync();
    return mergesOf(areas);
  } catch (error) {
    if (top === bottom) throw error;
    const middle = Math.floor((top + bottom) / 2);
    const upper = await mergesByBlocks(context, { sheet, extent: { ...extent, bottom: middle } });
    return [...upper, ...(await mergesByBlocks(context, { sheet, extent: { ...extent, top: middle + 1 } }))];
  }
}

/**
 * Asks something of sheets together with their merged cells; once more without these, where Excel won't answer for all
 * of them at once: then the merged cells are undefined. One sync, or two.
 * @param ask is told whether it is the first try.
 */
export async function askWithMerges<T>(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  ask: (isFirst: boolean) => T,
): Promise<{ answer: T; merges: (index: number) => CellRange[] | undefined }> {
  const answer = ask(true);
  const merged = sheets.map((sheet) => askForMerges(sheet.getRange()));
  try {
    await context.sync();
    return { answer, merges: (index) => merged[index] && mergesOf(merged[index]) };
  } catch {
    // What was asked for in a batch that failed can't be asked for again; if it wasn't for the merges, this says so.
    const again = ask(false);
    await context.sync();
    return { answer: again, merges: () => undefined };
  }
}
