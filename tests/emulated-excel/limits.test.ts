import { inNode } from '.';
import type { EmulatedExcel, ExcelOptions } from './emulated-excel';
import { parseArea } from './model/area';
import { bookOf, codeOf, sheetOf } from './testing/books';

const ROWS = [
  ['Ref', 'Action', 'Due'],
  ['A1', 'One', 1],
  ['A2', 'Two', 2],
  ['A3', 'Three', 3],
];

const book = (options: ExcelOptions = {}): EmulatedExcel => bookOf({ Plan: ROWS, Other: ROWS }, options);

/** The code of the error that a batch ends with; 'none' where it ends well. */
async function codeIn(
  excel: EmulatedExcel,
  work: (plan: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  options: Excel.RunOptions = {},
): Promise<string> {
  return inNode(excel, ({ Excel }) =>
    Excel.run(options, async (context) => {
      await work(context.workbook.worksheets.getItem('Plan'), context);
      await context.sync();
      return 'none';
    }),
  ).catch(codeOf);
}

const area = (name: string): NonNullable<ReturnType<typeof parseArea>> =>
  parseArea(name) ?? { top: 0, left: 0, bottom: 0, right: 0 };

test.each([
  ['a list', [1, 2]],
  ['too few rows', [[1, 2]]],
  [
    'too many columns',
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  ],
  ['rows of different lengths', [[1, 2], [1]]],
])('values of another shape: %s', async (_, values) => {
  expect(
    await codeIn(book(), (plan) => {
      Reflect.set(plan.getRange('A1:B2'), 'values', values);
    }),
  ).toBe('InvalidArgument');
});

test('one value goes to all cells, null to none', async () => {
  const excel = book();
  const code = await codeIn(excel, (plan) => {
    plan.getRange('A2:B2').values = [[null, 'Changed']];
    Reflect.set(plan.getRange('C2:C4'), 'values', 'same');
    Reflect.set(plan.getRange('C2:C4'), 'numberFormat', '@');
  });
  expect(code).toBe('none');
  const plan = sheetOf(excel, 'Plan');
  expect([plan.valueAt(2, 1), plan.valueAt(2, 2), plan.valueAt(4, 3)]).toEqual(['A1', 'Changed', 'same']);
  expect(plan.styleAt(3, 3).format).toBe('@');
});

test('whole columns are neither read nor written, but formatted', async () => {
  const excel = book();
  const code = await codeIn(excel, async (plan, context) => {
    const range = plan.getRange('B:B').load('values,address');
    plan.getRange('B:B').format.wrapText = true;
    await context.sync();
    expect([range.address, range.values]).toEqual(['Plan!B:B', null]);
    Reflect.set(plan.getRange('B:B'), 'values', 'x');
  });
  expect(code).toBe('InvalidArgument');
  expect(sheetOf(excel, 'Plan').styleAt(999, 2).wraps).toBe(true);
});

test('a table takes in what is written right below it or beside its header, and fills calculated columns', async () => {
  const excel = book();
  expect(await codeIn(excel, (plan) => plan.tables.add('A1:C4', true))).toBe('none');
  for (const row of [2, 3, 4]) sheetOf(excel, 'Plan').enter(row, 3, '=SUM(1,2)');
  const range = async (work: (plan: Excel.Worksheet) => void): Promise<unknown> => {
    expect(await codeIn(excel, work)).toBe('none');
    const { area: now } = sheetOf(excel, 'Plan').tables[0] ?? {};
    return now;
  };
  const write =
    (address: string, values: unknown[][]) =>
    (plan: Excel.Worksheet): void => {
      plan.getRange(address).values = values;
    };
  expect(await range(write('A7:B7', [['A7', 'Far']]))).toEqual(area('A1:C4'));
  expect(await range(write('A5:B6', [['A5', 'Four'], ['', '']]))).toEqual(area('A1:C5')); // prettier-ignore
  expect(sheetOf(excel, 'Plan').valueAt(5, 3)).toBe(3);
  expect(await range(write('D1', [['Notes']]))).toEqual(area('A1:D5'));
  excel.type('Plan', 'A6', 'Typed');
  expect(sheetOf(excel, 'Plan').tables[0]?.area).toEqual(area('A1:D5'));
});

test('the text of a link is read as if it were typed', async () => {
  const excel = book();
  const code = await codeIn(excel, (plan) => {
    plan.getRange('B2').hyperlink = { documentReference: 'Other!A1', textToDisplay: '11/12' };
    plan.getRange('B3').hyperlink = { documentReference: 'Other!A1' };
  });
  expect([code, typeof sheetOf(excel, 'Plan').valueAt(2, 2), sheetOf(excel, 'Plan').valueAt(3, 2)]).toEqual([
    'none',
    'number',
    'Two',
  ]);
});

test('requests and answers over 5 MB', async () => {
  const excel = book();
  const long = "'".padEnd(30_000, 'x');
  const up = await codeIn(excel, (plan) => {
    plan.getRange('A1:A180').values = Array.from({ length: 180 }, () => [long]);
  });
  expect(up).toBe('RequestPayloadSizeLimitExceeded');
  expect(sheetOf(excel, 'Plan').valueAt(1, 1)).toBe('Ref');
  for (let row = 1; row <= 180; row++) sheetOf(excel, 'Plan').enter(row, 1, long);
  const down = await codeIn(excel, (plan) => plan.getRange('A1:A180').load('values'));
  expect(down).toBe('ResponsePayloadSizeLimitExceeded');
  expect(excel.exchanges.map(({ error }) => error).filter(Boolean)).toEqual([up, down]);
  const desktop = book({ payloadLimit: undefined });
  expect(
    await codeIn(desktop, (plan) => {
      plan.getRange('A1:A180').values = Array.from({ length: 180 }, () => [long]);
    }),
  ).toBe('none');
});

test('more than five million cells are answered with null', async () => {
  const code = await codeIn(book(), async (plan, context) => {
    const range = plan.getRange('A1:F1000000').load('values,cellCount');
    await context.sync();
    expect([range.cellCount, range.values]).toEqual([6_000_000, null]);
  });
  expect(code).toBe('none');
});

test.each([
  ['x'.repeat(32), 'InvalidArgument'],
  ['a/b', 'InvalidArgument'],
  ['a:b', 'InvalidArgument'],
  ["'a", 'InvalidArgument'],
  ['plan', 'ItemAlreadyExists'],
  ['Tracker', 'none'],
])('a sheet called %s: %s', async (name, expected) => {
  expect(await codeIn(book(), (_, context) => context.workbook.worksheets.add(name))).toBe(expected);
});

test('tables over merged cells and over each other', async () => {
  const excel = book();
  sheetOf(excel, 'Plan').merges = [area('A4:B4')];
  expect(await codeIn(excel, (plan) => plan.tables.add('A1:C4', true))).toBe('MergedRangeConflict');
  expect(await codeIn(excel, (plan) => plan.tables.add('A1:C3', true))).toBe('none');
  expect(await codeIn(excel, (plan) => plan.tables.add('C1:D3', true))).toBe('MergedRangeConflict');
  expect(
    await codeIn(excel, (plan) => {
      plan.getRange('A2:B2').merge();
    }),
  ).toBe('MergedRangeConflict');
});

test("tables' names", async () => {
  const excel = book();
  const named = (name: string): Promise<string> =>
    codeIn(excel, (plan) => {
      plan.tables.getItemAt(0).name = name;
    });
  await codeIn(excel, (plan) => plan.tables.add('A1:C4', true));
  await codeIn(excel, (_, context) => context.workbook.tables.add('Other!A1:C4', true));
  expect(await named('Plan Tracker')).toBe('InvalidArgument');
  expect(await named('A1')).toBe('InvalidArgument');
  expect(await named('table2')).toBe('ItemAlreadyExists');
  expect(await named('PlanTracker')).toBe('none');
});

test('protected sheets', async () => {
  const excel = book();
  sheetOf(excel, 'Plan').isProtected = true;
  const write = (address: string): Promise<string> =>
    codeIn(excel, (plan) => {
      plan.getRange(address).values = [['x']];
    });
  expect(await write('A2')).toBe('AccessDenied');
  sheetOf(excel, 'Plan').restyle(area('A3'), { isLocked: false }, { columns: false, rows: false });
  expect(await write('A3')).toBe('none');
  expect(
    await codeIn(excel, (plan) => {
      plan.getRange('A3').format.wrapText = true;
    }),
  ).toBe('AccessDenied');
  expect(await codeIn(excel, (plan) => plan.tables.add('A1:C4', true))).toBe('AccessDenied');
});

test('a workbook whose structure is locked', async () => {
  const excel = book();
  excel.book.isStructureLocked = true;
  expect(await codeIn(excel, (_, context) => context.workbook.worksheets.add('New'))).toBe('AccessDenied');
});

test.each(['refuse', 'misplace'] as const)('filtered ranges: %s', async (filteredWrites) => {
  const excel = book({ filteredWrites });
  const plan = sheetOf(excel, 'Plan');
  expect(
    await codeIn(excel, (sheet) => {
      sheet.autoFilter.apply('A1:C4', 0, { filterOn: 'Values', values: ['A2', 'A3'] });
    }),
  ).toBe('none');
  expect(plan.isRowHidden(2)).toBe(true);
  const code = await codeIn(excel, (sheet) => {
    sheet.getRange('B2:B4').values = [['x'], ['y'], ['z']];
  });
  const values = [2, 3, 4].map((row) => plan.valueAt(row, 2));
  if (filteredWrites === 'refuse') {
    expect([code, ...values]).toEqual(['FilteredRangeConflict', 'One', 'Two', 'Three']);
  } else expect([code, ...values]).toEqual(['none', 'One', 'x', 'y']);
});

test('while a cell is edited', async () => {
  const excel = book({ cellEditMode: true });
  expect(await codeIn(excel, (plan) => plan.load('name'))).toBe('InvalidOperationInCellEditMode');
  const waiting = codeIn(excel, (plan) => plan.load('name'), { delayForCellEdit: true });
  await new Promise((resolve) => setTimeout(resolve, 30));
  excel.endCellEdit();
  expect(await waiting).toBe('none');
});

test('a read-only workbook and one without the focus', async () => {
  const excel = book({ readOnly: true });
  expect(await codeIn(excel, (plan) => plan.getUsedRange().load('values'))).toBe('none');
  expect(
    await codeIn(excel, (plan) => {
      plan.getRange('A1').values = [['x']];
    }),
  ).toBe('AccessDenied');
  expect(await codeIn(book({ inactive: true }), (plan) => plan.load('name'))).toBe('InactiveWorkbook');
});

test('lists of more than 255 characters, and other limits of cells', async () => {
  const listOf = (source: string): Promise<string> =>
    codeIn(book(), (plan) => {
      plan.getRange('A2:A4').dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
  expect(await listOf('x'.repeat(256))).toBe('InvalidArgument');
  expect(await listOf('Open,Done')).toBe('none');
  expect(await listOf('=Other!$A$2:$A$4')).toBe('none');
  const entered = (value: string): Promise<string> =>
    codeIn(book(), (plan) => {
      plan.getRange('A2').values = [[value]];
    });
  expect(await entered('x'.repeat(32_768))).toBe('InvalidArgument');
  expect(await entered('=VLOOKUP(1,A:B,2)')).toBe('NotImplemented');
  expect(await entered('- a bullet')).toBe('InvalidArgument');
});

test('the last visible sheet can be neither hidden nor deleted; hidden ones are not activated', async () => {
  const excel = book();
  sheetOf(excel, 'Other').visibility = 'Hidden';
  expect(
    await codeIn(excel, (plan) => {
      plan.visibility = 'Hidden';
    }),
  ).toBe('InvalidOperation');
  expect(
    await codeIn(excel, (plan) => {
      plan.delete();
    }),
  ).toBe('InvalidOperation');
  expect(
    await codeIn(excel, (_, context) => {
      context.workbook.worksheets.getItem('Other').getRange('A1').select();
    }),
  ).toBe('InvalidOperation');
});

test('what was changed is known, sheet by sheet', async () => {
  const excel = book();
  await codeIn(excel, (plan, context) => {
    plan.getRange('A2').values = [['x']];
    context.workbook.settings.add('key', { a: [1] });
  });
  expect(excel.book.changesOutside('Plan')).toEqual([{ sheet: undefined, what: 'setting', area: undefined }]);
  expect(excel.book.changes[0]).toEqual({ sheet: 'Plan', what: 'values', area: area('A2') });
  expect(excel.book.settings.get('key')).toEqual({ a: [1] });
});

test('cells that can be seen are not told of a protected sheet; a table with totals gets no other size', async () => {
  const excel = book();
  expect(await codeIn(excel, (plan) => plan.getRange('A1:A3').getSpecialCells('Visible').load('address'))).toBe('none');
  sheetOf(excel, 'Plan').isProtected = true;
  expect(await codeIn(excel, (plan) => plan.getRange('A1:A3').getSpecialCells('Visible').load('address'))).toBe(
    'AccessDenied',
  );
  sheetOf(excel, 'Plan').isProtected = false;
  const totals = await codeIn(excel, (plan) => {
    plan.tables.add('A1:C4', true).showTotals = true;
  });
  expect([totals, sheetOf(excel, 'Plan').tables[0]?.area]).toEqual(['none', area('A1:C5')]);
  expect(await codeIn(excel, (plan) => { plan.tables.getItemAt(0).resize('A1:C6'); })).toBe('InvalidArgument'); // prettier-ignore
});

test('options that the client of npm ignores are refused, and noted', async () => {
  const excel = book();
  const options = { delayForCellEdit: true, quietly: true };
  await expect(inNode(excel, ({ Excel }) => Excel.run(options, () => Promise.resolve()))).rejects.toThrow('quietly');
  expect(excel.refusals).toEqual(['Excel.run({ quietly })']);
});
