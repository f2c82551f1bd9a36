import type { EmulatedExcel } from '..';
import { inNode } from '..';
import { bookOf, codeOf, sheetOf } from '../testing/books';

const FIELDS = { key: 0, ascending: true };

/** A table in A1:C5 with texts in the second column and formulas in the third. */
async function withTable(rows: readonly (readonly (string | number | boolean)[])[]): Promise<EmulatedExcel> {
  const excel = bookOf({ List: [['Key', 'Text', 'Sum'], ...rows] });
  await inExcel(excel, (table) => {
    table.name = 'Things';
  });
  return excel;
}

const inExcel = (excel: EmulatedExcel, work: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> =>
  inNode(excel, ({ Excel: client }) =>
    client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('List');
      const [table] = sheetOf(excel, 'List').tables;
      work(table ? sheet.tables.getItem(table.name) : sheet.tables.add('A1:C5', true), sheet);
      await context.sync();
    }),
  );

const sortBy = (excel: EmulatedExcel, ...fields: readonly Excel.SortField[]): Promise<void> =>
  inExcel(excel, (table) => {
    table.sort.apply([...fields]);
  });

const column = (excel: EmulatedExcel, letter: number): unknown[] =>
  [2, 3, 4, 5].map((row) => sheetOf(excel, 'List').valueAt(row, letter));

const ROWS = [
  [3, "'c", '=A2+$A$2'],
  [1, "'a", '=A3+$A$2'],
  [4, "'d", '=A4+$A$2'],
  [2, "'b", '=A5+A4'],
];

test.each<[string, Excel.SortField, readonly (string | number | boolean)[], readonly (string | number | boolean)[]]>([
  ['ascending', { key: 0 }, [3, 1, 4, 2], [1, 2, 3, 4]],
  ['descending', { key: 0, ascending: false }, [3, 1, 4, 2], [4, 3, 2, 1]],
  ['by kinds', { key: 0 }, [true, "'x", false, 7], [7, 'x', false, true]],
  ['blanks last', { key: 0, ascending: false }, ['', 1, '', 2], [2, 1, '', '']],
  ['texts without case', { key: 0 }, ["'b", "'A", "'a", "'B"], ['A', 'a', 'b', 'B']],
  ['digits as texts', { key: 0 }, ["'10", "'9", "'1", "'2"], ['1', '10', '2', '9']],
])('%s', async (_, field, before, after) => {
  const excel = await withTable(before.map((key) => [key]));
  await sortBy(excel, field);
  expect(column(excel, 1)).toEqual(after);
}); // prettier-ignore

test('cells go with formats, links and comments; formulas go as if they were copied; heights stay', async () => {
  const excel = await withTable(ROWS);
  const sheet = sheetOf(excel, 'List');
  sheet.restyle({ top: 3, bottom: 3, left: 1, right: 1 }, { fill: '#FF0000' }, { columns: false, rows: false });
  sheet.links.set('B3', { place: 'List!A1' });
  sheet.comments = [{ area: { top: 4, bottom: 4, left: 2, right: 2 }, text: 'late' }];
  sheet.rowLook(2).height = 40;
  await sortBy(excel, FIELDS);
  expect(column(excel, 2)).toEqual(['a', 'b', 'c', 'd']);
  expect([2, 3, 4, 5].map((row) => sheet.cell(row, 3)?.formula)).toEqual(['A2+$A$2', 'A3+A2', 'A4+$A$2', 'A5+$A$2']);
  expect([sheet.styleAt(2, 1).fill, sheet.styleAt(3, 1).fill]).toEqual(['#FF0000', undefined]);
  expect([...sheet.links]).toEqual([['B2', { place: 'List!A1' }]]);
  expect(sheet.comments).toMatchObject([{ area: { top: 5, left: 2 } }]);
  expect(sheet.rowLook(2).height).toBe(40);
});

test('a reference that would lie above the sheet is lost', async () => {
  const excel = await withTable([[3, '', ''], [2, '', ''], [1, '', '=A1'], [4, '', '']]); // prettier-ignore
  await sortBy(excel, FIELDS);
  expect(sheetOf(excel, 'List').cell(2, 3)?.formula).toBe('#REF!');
});

test('hidden rows stay where they are', async () => {
  const excel = await withTable(ROWS);
  sheetOf(excel, 'List').rowLook(2).isHidden = true;
  await sortBy(excel, FIELDS);
  expect(column(excel, 1)).toEqual([3, 1, 2, 4]);
});

test('what a table was sorted by is told until it is cleared; the order stays', async () => {
  const excel = await withTable(ROWS);
  const told = async (): Promise<unknown> => {
    let fields: readonly Excel.SortField[] = [];
    await inNode(excel, ({ Excel: client }) =>
      client.run(async (context) => {
        const { sort } = context.workbook.tables.getItem('Things');
        sort.load('fields');
        await context.sync();
        ({ fields } = sort);
      }),
    );
    return fields;
  };
  await sortBy(excel, FIELDS);
  expect(await told()).toEqual([{ key: 0, ascending: true }]);
  await inExcel(excel, (table) => {
    table.sort.clear();
  });
  expect(await told()).toEqual([]);
  expect(column(excel, 1)).toEqual([1, 2, 3, 4]);
});

test.each<[string, (excel: EmulatedExcel) => void, Excel.SortField[], string]>([
  ['a protected sheet', (excel) => { sheetOf(excel, 'List').isProtected = true; }, [FIELDS], 'AccessDenied'],
  ['merged cells', (excel) => { sheetOf(excel, 'List').merges = [{ top: 2, bottom: 3, left: 1, right: 1 }]; }, [FIELDS], 'InvalidOperation'],
  ['a column that isn’t there', () => undefined, [{ key: 3 }], 'InvalidArgument'],
  ['no column', () => undefined, [], 'InvalidArgument'],
  ['colours, which aren’t emulated', () => undefined, [{ key: 0, sortOn: 'CellColor', color: '#FF0000' }], 'NotImplemented'],
  ['formulas that name a sheet', (excel) => { excel.type('List', 'C3', '=List!A3'); }, [FIELDS], 'NotImplemented'],
])('%s: refused', async (_, prepare, fields, code) => {
  const excel = await withTable(ROWS);
  prepare(excel);
  expect(await sortBy(excel, ...fields).then(() => 'sorted', codeOf)).toBe(code);
}); // prettier-ignore

test('a new column looks as the one beside it', async () => {
  const excel = await withTable([['a'], ['b'], ['c'], ['d']]);
  const sheet = sheetOf(excel, 'List');
  sheet.restyle({ top: 2, bottom: 5, left: 3, right: 3 }, { format: '@' }, { columns: false, rows: false });
  await inExcel(excel, (table) => {
    table.columns.add(undefined, undefined, 'Order').getDataBodyRange().values = [[4], [3], [2], [1]];
  });
  expect(column(excel, 4)).toEqual(['4', '3', '2', '1']);
});
