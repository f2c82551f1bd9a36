import { inNode } from '.';
import type { ExcelOptions } from './emulated-excel';
import { bookOf, codeOf, sheetOf } from './testing/books';

const SHEETS = {
  Plan: [
    ['Action', 'By when'],
    ['Agree the pathway', 'Sept 11'],
    ['Review it', 46245],
  ],
  Empty: [],
  'Section 1': [['x']],
};

/** Runs a batch in a new workbook and answers what it returns. */
async function run<T>(work: (context: Excel.RequestContext) => Promise<T>, options: ExcelOptions = {}): Promise<T> {
  return inNode(bookOf(SHEETS, options), ({ Excel }) => Excel.run(work));
}

/** The code and the words of the error that a batch ends with. */
async function errorOf(work: (context: Excel.RequestContext) => unknown): Promise<{ code: string; message: string }> {
  return run(async (context) => {
    await work(context);
    await context.sync();
    return { code: 'none', message: '' };
  }).catch((error: unknown) => ({ code: codeOf(error), message: error instanceof Error ? error.message : '' }));
}

test('reads all sheets in two syncs', async () => {
  const excel = bookOf(SHEETS);
  const read = await inNode(excel, ({ Excel }) =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
      await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address,values,text'));
      await context.sync();
      return used.map((range) => (range.isNullObject ? 'nothing' : [range.address, range.text]));
    }),
  );
  expect(read).toEqual([
    [
      'Plan!A1:B3',
      [
        ['Action', 'By when'],
        ['Agree the pathway', 'Sept 11'],
        ['Review it', '46245'],
      ],
    ],
    'nothing',
    ["'Section 1'!A1", [['x']]],
  ]);
  expect(excel.syncs).toBe(2);
  expect(excel.exchanges.map(({ isSync }) => isSync)).toEqual([true, true, false]);
  expect(excel.bytesUp).toBeGreaterThan(500);
  expect(excel.keptReferences).toBe(0);
  expect(excel.book.changes).toEqual([]);
});

test('null objects, and what hangs on them', async () => {
  await run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('nowhere');
    const range = none.getRange('A1').load('values');
    const name = context.workbook.names.getItemOrNullObject('nowhere');
    const table = context.workbook.tables.getItemOrNullObject('nowhere');
    await context.sync();
    expect([none, range, name, table].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true, true]);
  });
});

test('the real client refuses what was not loaded', async () => {
  expect(
    (
      await errorOf(async (context) => {
        const range = context.workbook.worksheets.getItem('Plan').getRange('A1').load('address');
        await context.sync();
        return range.values;
      })
    ).code,
  ).toBe('PropertyNotLoaded');
  expect((await errorOf((context) => context.workbook.worksheets.getCount().value)).code).toBe('ValueNotLoaded');
});

test('errors say where', async () => {
  await run(async (context) => {
    context.workbook.worksheets.getItem('nowhere').load('name');
    await context.sync();
  }).then(
    () => {
      throw new Error('That should have failed.');
    },
    (error: unknown) => {
      expect(error).toMatchObject({
        code: 'ItemNotFound',
        message: "The requested resource doesn't exist.",
        debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
      });
    },
  );
});

test('what came before an error stays done', async () => {
  const excel = bookOf(SHEETS);
  await inNode(excel, ({ Excel }) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A2').values = [['Changed']];
      context.workbook.worksheets.getItem('nowhere').activate();
      await context.sync();
    }).catch(codeOf),
  );
  expect(sheetOf(excel, 'Plan').valueAt(2, 1)).toBe('Changed');
});

test('a range that is kept moves with its cells', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    const range = sheet.getRange('A3');
    await context.sync();
    sheet.getRange('2:2').insert('Down');
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['Plan!A4', [['Review it']]]);
  });
});

test('a sheet stays the same object when it gets another name', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add('One');
    await context.sync();
    sheet.name = 'Two';
    await context.sync();
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe('Two');
  });
});

test('collections: items, counts, skip and top', async () => {
  await run(async (context) => {
    const some = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 1 });
    await context.sync();
    expect(some.items.map(({ name }) => name)).toEqual(['Empty']);
  });
});

test('large writes, which the client cuts into pieces, arrive whole', async () => {
  const excel = bookOf(SHEETS);
  await inNode(excel, ({ Excel }) =>
    Excel.run(async (context) => {
      const rows = Array.from({ length: 2000 }, (_, i) => [i, `'row ${i}`]);
      context.workbook.worksheets.getItem('Empty').getRange('A1:B2000').values = rows;
      await context.sync();
    }),
  );
  expect(excel.syncs).toBe(1);
  expect(sheetOf(excel, 'Empty').used(true)).toEqual({ top: 1, left: 1, bottom: 2000, right: 2 });
  expect(sheetOf(excel, 'Empty').valueAt(1777, 2)).toBe('row 1776');
});

test('what is not emulated is refused, and noted', async () => {
  const excel = bookOf(SHEETS);
  const error: unknown = await inNode(excel, ({ Excel }) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A1').removeDuplicates([0], false);
      await context.sync();
    }),
  ).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 'NotImplemented' });
  expect(excel.refusals).toEqual(['Range.removeDuplicates()']);
});

test('what Excel does not have is no API', async () => {
  const { code, message } = await errorOf((context) => context.workbook.worksheets.getFirst().load('colour'));
  expect([code, message]).toEqual(['ApiNotFound', 'Excel has no Worksheet.colour.']);
});

test('events are refused', async () => {
  const { code } = await errorOf((context) => {
    context.workbook.worksheets.getFirst().onSelectionChanged.add(() => Promise.resolve());
  });
  expect(code).not.toBe('none');
});

test('the client refuses what is above the requirement set', async () => {
  await inNode(bookOf(SHEETS, { apiSet: '1.7' }), ({ Excel, Office }) =>
    Excel.run((context) => {
      expect(Office).toHaveProperty('context.requirements');
      expect(() => context.workbook.worksheets.getFirst().getRanges('A1,B2')).toThrow('ExcelApi 1.9');
      return Promise.resolve();
    }),
  );
});

test('objects of the client are global only while it runs', async () => {
  await inNode(bookOf(SHEETS), () => {
    expect('Excel' in globalThis).toBe(true);
    return Promise.resolve();
  });
  expect('Excel' in globalThis).toBe(false);
});
