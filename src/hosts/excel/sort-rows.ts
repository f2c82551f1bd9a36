import type { RowOrder } from '../../core/workbook/abilities';
import { HostProblem } from '../../core/workbook/host';
import { type CellRange, rangeName } from '../../core/workbook/ranges';
import { SORT_KEYS, cannotSort, standsBeside } from '../../core/workbook/sorting';
import { rangeFrom } from './areas';
import { textGrid, textOfCell, valueGrid } from './cell-values';
import { sheetIsFiltered, sheetIsProtected } from './sheet-problems';
import { inExcel, inUndoGroup } from './run';

/**
 * Sorts a table's rows as Excel sorts, by a column of keys that is there meanwhile: cells go with formats, links and
 * comments, formulas as if they were copied. Two syncs look, two sort, as one step for Ctrl+Z where Excel can.
 * @throws HostProblem; then the rows are whole, in the old order or the new one, and the column has gone, or goes at the
 * next try.
 */
export async function sortRows(order: RowOrder): Promise<void> {
  const looked = await inExcel((context) => lookAtTable(context, order));
  try {
    await inUndoGroup((context) => sortByKeys(context, looked));
  } catch (problem) {
    await inExcel((context) => removeKeys(context, looked)).catch(() => undefined);
    throw problem;
  }
}

interface Looked {
  readonly tableId: string;
  /** For each row of the table, from top to bottom. */
  readonly keys: readonly string[];
  /** Of each row, in points; undefined where all are alike. */
  readonly heights: readonly number[] | undefined;
  /** Of the first column, where it is known. */
  readonly shown: readonly string[] | undefined;
}

/** @throws HostProblem where something is in the way. */
async function lookAtTable(
  context: Excel.RequestContext,
  { sheet: name, top, columns, order, shown }: RowOrder,
): Promise<Looked> {
  const sheet = context.workbook.worksheets.getItem(name).load('name');
  const protection = sheet.protection.load('protected');
  const tables = sheet
    .getRangeByIndexes(top - 2, columns.first - 1, 1, 1)
    .getTables()
    .load('items/id');
  await context.sync();
  if (protection.protected) throw sheetIsProtected(sheet.name);
  const [table] = tables.items;
  if (!table) throw noTable();

  const filter = table.autoFilter.load('isDataFiltered');
  const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const body = table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  const format = body.format.load('rowHeight');
  const rows = body.getRowProperties({ format: { rowHeight: true } });
  const used = body.getEntireRow().getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (filter.isDataFiltered) throw sheetIsFiltered(sheet.name);
  if (body.rowHidden || differs(body.rowHidden)) throw rowsAreHidden();
  const { top: first, bottom: last } = rangeFrom(body);
  const bottom = top + order.length - 1;
  if (first !== top || last < bottom) throw notTheTable(last + 1);
  if (!used.isNullObject) await checkBeside(sheet, rangeFrom(used), rangeFrom(range));
  const heights = differs(format.rowHeight) ? rows.value.map((row) => row.format?.rowHeight ?? 0) : undefined;
  return { tableId: table.id, keys: keysOf(order, top, last), heights, shown };
}

/** Excel answers null for what isn't the same of all rows. */
const differs = (answer: unknown): boolean => answer === null;

/** One sync where something stands left or right of the table. @throws HostProblem where it is in a row of the table's. */
async function checkBeside(sheet: Excel.Worksheet, used: CellRange, { left, right }: CellRange): Promise<void> {
  const sides = [
    { ...used, right: left - 1 },
    { ...used, left: right + 1 },
  ].filter((side) => side.left <= side.right);
  if (sides.length === 0) return;
  const asked = sides.map((side) => ({ side, range: sheet.getRange(rangeName(side)).load('values') }));
  await sheet.context.sync();
  for (const { side, range } of asked)
    valueGrid.parse(range.values).forEach((row, down) => {
      const across = row.findIndex((value) => value !== '');
      if (across >= 0) throw standsBeside({ sheet: sheet.name, row: side.top + down, column: side.left + across });
    });
}

/** Texts whose order is that of the rows' new places, whatever the column's format; rows below the sorted ones stay. */
function keysOf(order: readonly number[], top: number, last: number): string[] {
  const places = new Map(order.map((row, place) => [row, place]));
  return Array.from({ length: last - top + 1 }, (_, at) => `k${String(places.get(top + at) ?? at).padStart(7, '0')}`);
}

async function sortByKeys(context: Excel.RequestContext, { tableId, keys, heights, shown }: Looked): Promise<void> {
  const table = context.workbook.tables.getItem(tableId);
  const { columns } = table;
  columns.load('count');
  const first = columns.getItemAt(0).getDataBodyRange().load('values,text');
  const left = columns.getItemOrNullObject(SORT_KEYS).load('index');
  await context.sync();
  const values = valueGrid.parse(first.values);
  const texts = textGrid.parse(first.text).map(([text = ''], at) => textOfCell(values[at]?.[0] ?? null, text));
  if (texts.length !== keys.length || shown?.some((text, at) => text !== texts[at])) throw rowsHaveMoved();
  const isLeft = !left.isNullObject;
  context.application.suspendScreenUpdatingUntilNextSync();
  const column = isLeft ? left : columns.add(undefined, undefined, SORT_KEYS);
  column.getDataBodyRange().values = keys.map((key) => [key]);
  table.sort.apply([{ key: isLeft ? left.index : columns.count, ascending: true }]);
  const sorted = column.getDataBodyRange().load('values');
  table.sort.clear();
  column.delete();
  // Excel leaves heights where they are when it sorts.
  if (heights) table.getDataBodyRange().setRowProperties(sortedHeights(heights, keys));
  await context.sync();
  const now = valueGrid.parse(sorted.values).map(([key]) => key);
  if (keys.toSorted().some((key, at) => key !== now[at])) throw notAllSorted();
}

/** Each row takes its height along, also one that was set by hand. */
const sortedHeights = (heights: readonly number[], keys: readonly string[]): Excel.SettableRowProperties[] =>
  keys
    .map((key, at) => ({ key, height: heights[at] }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ height }) => (height === undefined ? {} : { format: { rowHeight: height } }));

/** Takes away what a sort that wasn't finished has left. */
async function removeKeys(context: Excel.RequestContext, { tableId }: Looked): Promise<void> {
  const left = context.workbook.tables.getItem(tableId).columns.getItemOrNullObject(SORT_KEYS);
  await context.sync();
  if (!left.isNullObject) left.delete();
  await context.sync();
}

const rowsAreHidden = (): HostProblem =>
  cannotSort(
    'Some of them are hidden, and Excel leaves hidden rows where they are.',
    'Show them (select the rows around them, right-click, Unhide)',
  );

const noTable = (): HostProblem =>
  cannotSort('The tracker is no longer a table of Excel’s.', 'Make its cells a table again (Insert > Table)');

const notTheTable = (row: number): HostProblem =>
  cannotSort(`Row ${row} is not in the table with the others.`, 'Drag the table’s lower corner over all its rows');

/** Somebody else was quicker: whoever reads them again can sort them. */
const rowsHaveMoved = (): HostProblem =>
  new HostProblem(
    'changed meanwhile',
    'The rows were not sorted.',
    'Somebody changed them at the same moment.',
    'Wait a moment, then try again.',
  );

const notAllSorted = (): HostProblem =>
  new HostProblem(
    'host',
    'Not all rows came into their places.',
    'Somebody hid or filtered rows at the same moment.',
    'Show all rows, then sort again.',
  );
