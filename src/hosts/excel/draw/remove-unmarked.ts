import { sheetIn } from '../marks';
import { markOfName } from '../../../core/workbook/marks';
import type { Placed } from './place';

/**
 * Takes away the sheets that were added just now and neither bear a mark nor hold anything, with two syncs, and one where
 * there is none.
 */
export async function removeUnmarked(context: Excel.RequestContext, placed: readonly Placed[]): Promise<void> {
  const added = new Set(placed.flatMap(({ sheet, name }) => (sheet ? [] : name)));
  if (added.size === 0) return;
  const sheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const marked = new Set(names.items.flatMap((item) => (markOfName(item.name) === undefined ? [] : sheetIn(item))));
  const unmarked = sheets.items
    .filter(({ name }) => added.has(name) && !marked.has(name))
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject().load('address') }));
  if (unmarked.length === 0) return;
  await context.sync();
  for (const { sheet, used } of unmarked) if (used.isNullObject) sheet.delete();
  await context.sync();
}
