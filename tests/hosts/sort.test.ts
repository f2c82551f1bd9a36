import { Session } from '../../src/app/session';
import { build } from '../../src/app/sheets';
import type { SortingRows } from '../../src/core/workbook/abilities';
import { SORT_KEYS } from '../../src/core/workbook/sorting';
import { excelWorkbook } from '../../src/hosts/excel';
import { openXlsx } from '../../src/hosts/xlsx';
import {
  type CellDescription,
  EmulatedExcel,
  type Sheet,
  type SheetDescription,
  describeSheet,
  inNode,
} from '../emulated-excel';
import { ExcelError } from '../emulated-excel/errors';
import { plainWorkbook } from './faults/commands';
import { sheetOf } from '../emulated-excel/testing/books';

const TODAY = { year: 2027, month: 2, day: 22 };

interface Trial extends SortingRows {
  toBytes(): Uint8Array;
}

const inExcel = (excel: EmulatedExcel): Trial => ({
  sortRows: (order) => inNode(excel, () => excelWorkbook().sortRows(order)),
  toBytes: () => excel.toXlsx(),
});
const HOSTS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Trial>>> = {
  'an .xlsx file': (bytes) => Promise.resolve(openXlsx(bytes)),
  Excel: async (bytes) => inExcel(await EmulatedExcel.open(bytes, { today: TODAY })),
};

const built = (async (): Promise<Uint8Array> => {
  const file = openXlsx(plainWorkbook().toXlsx());
  await build(new Session(file), { today: TODAY });
  return file.toBytes();
})();

/** A tracker that people have worked on: a column of their own with formulas, colours, a comment; rows 3 to 8 are looked at. */
async function worked(more: (sheet: Sheet, right: number) => void = () => undefined): Promise<EmulatedExcel> {
  const excel = await EmulatedExcel.open(await built, { today: TODAY });
  const sheet = sheetOf(excel, 'Tracker');
  const [table] = sheet.tables;
  if (!table) throw new Error('no table');
  const right = table.area.right + 1;
  table.area = { ...table.area, right };
  sheet.enter(table.area.top, right, 'Mine');
  for (let row = table.area.top + 1; row <= table.area.bottom; row++) sheet.enter(row, right, `=$A${row}&"!"`);
  sheet.restyle({ top: 4, bottom: 4, left: 2, right: 3 }, { fill: '#FFFF00' }, { columns: false, rows: false });
  sheet.rowLook(6).height = 90;
  sheet.comments = [{ area: { top: 5, bottom: 5, left: 6, right: 6 }, text: 'Ask Ann' }];
  more(sheet, right);
  return excel;
}

const tableOf = (sheet: Sheet): Sheet['tables'][number]['area'] =>
  sheet.tables[0]?.area ?? { top: 0, bottom: 0, left: 0, right: 0 };

/** The order for a whole table: its last rows first, and two that change places. */
function orderOf(excel: EmulatedExcel): Parameters<SortingRows['sortRows']>[0] {
  const { top, bottom, left, right } = tableOf(sheetOf(excel, 'Tracker'));
  const rows = Array.from({ length: bottom - top }, (_, at) => top + 1 + at);
  return {
    sheet: 'Tracker',
    top: top + 1,
    columns: { first: left, last: right },
    order: [...rows.slice(5), ...rows.slice(0, 5).reverse()],
  };
}

/** What each row holds, by its Ref; formulas as they are in the first row. */
function byRef({ cells }: SheetDescription): Map<string, Record<string, CellDescription>> {
  const rows = new Map<string, Record<string, CellDescription>>();
  for (const [name, cell] of Object.entries(cells)) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    const ref = cells[`A${row}`]?.text ?? '';
    const { formula, ...others } = cell;
    const own = formula?.replace(new RegExp(`(?<=[A-Z])${row}\\b`, 'g'), '#');
    rows.set(ref, { ...rows.get(ref), [letters]: { ...others, ...(own !== undefined && { formula: own }) } });
  }
  return rows;
}

/** How high the row of each Ref is, also where somebody set it by hand. */
const heightsByRef = ({ cells, heights }: SheetDescription): Map<string, number> =>
  new Map(Object.entries(heights).map(([row, height]) => [cells[`A${row}`]?.text ?? '', height]));

test('all hosts put rows into the same order, whole; what people had beside words goes along', async () => {
  const excel = await worked();
  const [bytes, order] = [excel.toXlsx(), orderOf(excel)];
  const before = await describeSheet(bytes, 'Tracker');
  const described = await Promise.all(
    Object.values(HOSTS).map(async (open) => {
      const host = await open(bytes);
      await host.sortRows(order);
      return describeSheet(host.toBytes(), 'Tracker');
    }),
  );
  const [first] = described;
  if (!first) throw new Error('no host');
  expect(described).toEqual(described.map(() => first));
  expect(heightsByRef(first)).toEqual(heightsByRef(before));
  expect(byRef(first)).toEqual(byRef(before));
  const refs = (sheet: SheetDescription): unknown[] => order.order.map((_, at) => sheet.cells[`A${order.top + at}`]?.text);
  expect(refs(first)).toEqual(order.order.map((row) => before.cells[`A${row}`]?.text));
  expect(Object.values(first.comments)).toEqual(['Ask Ann']);
  expect(Object.keys(first.comments)).not.toEqual(Object.keys(before.comments));
  expect({ ...first, cells: {}, comments: {}, heights: {} }).toEqual({ ...before, cells: {}, comments: {}, heights: {} });
}); // prettier-ignore

const text = (sheet: Sheet): string[] => {
  const { top, bottom } = tableOf(sheet);
  return Array.from({ length: bottom - top }, (_, at) => sheet.textAt(top + 1 + at, 1));
};

test('in Excel: four syncs, the last two as one step for Ctrl+Z; no other sheet is touched, and nothing stays behind', async () => {
  const excel = await EmulatedExcel.open((await worked()).toXlsx(), { today: TODAY, apiSet: '1.20' });
  const before = await describeSheet(excel.book, 'Tracker', TODAY);
  await inExcel(excel).sortRows(orderOf(excel));
  expect([excel.syncs, excel.undoGroups, excel.refusals]).toEqual([4, 1, []]);
  expect(excel.book.changesOutside('Tracker')).toEqual([]);
  expect((await describeSheet(excel.book, 'Tracker', TODAY)).tables).toEqual(before.tables);
  expect(sheetOf(excel, 'Tracker').tables[0]?.sorted).toEqual([]);
});

test('in an Excel that refuses groups the rows are sorted without one', async () => {
  const excel = await EmulatedExcel.open((await worked()).toXlsx(), { today: TODAY, apiSet: '1.20', undoGroups: 'refuse' });
  const [order, refs] = [orderOf(excel), text(sheetOf(excel, 'Tracker'))];
  await inExcel(excel).sortRows(order);
  expect(text(sheetOf(excel, 'Tracker'))).toEqual(order.order.map((row) => refs[row - order.top]));
}); // prettier-ignore

test('rows of different heights are fitted again, rows below the sorted ones stay, totals are left alone', async () => {
  const excel = await worked((sheet) => {
    sheet.rowLook(4).height = 60;
    const [table] = sheet.tables;
    if (!table) return;
    sheet.enter(table.area.bottom + 2, 1, 'Total');
    table.area = { ...table.area, bottom: table.area.bottom + 2 };
    table.hasTotals = true;
  });
  const sheet = sheetOf(excel, 'Tracker');
  const { order, ...others } = orderOf(excel);
  // The last row of the table is empty, and the one below it holds totals.
  const filled = order.filter((row) => sheet.textAt(row, 1) !== '' && sheet.textAt(row, 1) !== 'Total');
  const refs = filled.map((row) => sheet.textAt(row, 1));
  await inExcel(excel).sortRows({ ...others, order: filled });
  expect(text(sheet)).toEqual([...refs, '', 'Total']);
  expect(sheet.rowLooks.get(4)?.height).not.toBe(60);
});

test.each<[string, (sheet: Sheet, right: number) => void, string]>([
  ['a protected sheet', (sheet) => { sheet.isProtected = true; }, 'The sheet \'Tracker\' is protected.'],
  ['a filter', (sheet) => { sheet.tables[0]?.filter.criteria.set(0, ['G1-01']); }, 'The sheet \'Tracker\' is filtered.'],
  ['a hidden row', (sheet) => { sheet.rowLook(5).isHidden = true; }, 'Some of them are hidden'],
  ['a word beside the table', (sheet, right) => { sheet.enter(6, right + 2, 'by hand'); }, 'stands beside the table'],
  ['a table that was turned into cells', (sheet) => { sheet.tables = []; }, 'no longer a table'],
  ['a row below the table', (sheet) => { const [table] = sheet.tables; if (table) table.area = { ...table.area, bottom: table.area.bottom - 1 }; }, 'is not in the table'],
])('%s: refused in words by Excel’s host, and nothing is changed', async (_, prepare, words) => {
  const order = orderOf(await worked());
  const excel = await worked(prepare);
  await expect(inExcel(excel).sortRows(order)).rejects.toThrow(words);
  expect(excel.book.changes).toEqual([]);
}); // prettier-ignore

test.each(['table column added', 'values', 'sorted', 'sort cleared', 'cells deleted'])(
  'where Excel fails at ‘%s’, rows are whole, the column of keys has gone, and the next try sorts',
  async (what) => {
    const excel = await worked();
    const [order, sheet] = [orderOf(excel), sheetOf(excel, 'Tracker')];
    const before = byRef(await describeSheet(excel.book, 'Tracker', TODAY));
    let fails = true;
    excel.book.beforeChange = (change) => {
      if (change !== what || !fails) return;
      fails = false;
      throw new ExcelError('GeneralException');
    };
    await expect(inExcel(excel).sortRows(order)).rejects.toThrow();
    expect(byRef(await describeSheet(excel.book, 'Tracker', TODAY))).toEqual(before);
    expect(sheet.tables[0]?.area.right).toBe(order.columns.last);
    await inExcel(excel).sortRows(orderOf(excel));
    expect(byRef(await describeSheet(excel.book, 'Tracker', TODAY))).toEqual(before);
  },
);

test('rows that somebody moved since they were read are not sorted by what was read', async () => {
  const excel = await worked();
  const [order, sheet] = [orderOf(excel), sheetOf(excel, 'Tracker')];
  const shown = text(sheet).toReversed();
  await expect(inExcel(excel).sortRows({ ...order, shown })).rejects.toThrow('Somebody changed them');
  expect(excel.book.changes).toEqual([]);
});

test('a column of keys that an earlier try left is used and taken away', async () => {
  const excel = await worked((sheet, right) => {
    const [table] = sheet.tables;
    if (!table) return;
    table.area = { ...table.area, right: right + 1 };
    sheet.enter(table.area.top, right + 1, SORT_KEYS);
    sheet.enter(4, right + 1, 'k0000003');
  });
  const [order, sheet] = [orderOf(excel), sheetOf(excel, 'Tracker')];
  const refs = text(sheet);
  await inExcel(excel).sortRows(order);
  expect(text(sheet)).toEqual(order.order.map((row) => refs[row - order.top]));
  expect(sheet.tables[0]?.area.right).toBe(order.columns.last - 1);
  expect(sheet.used(false)?.right).toBe(order.columns.last - 1);
});
