import { EmulatedExcel, inNode } from '.';

/** What an add-in is told, in its order. */
async function told(act: (excel: EmulatedExcel, stop: () => Promise<void>) => Promise<void> | void): Promise<string[]> {
  const excel = EmulatedExcel.empty();
  excel.book.newSheet('Other');
  const heard: string[] = [];
  await inNode(excel, async ({ Excel: client }) => {
    const added = await client.run(async (context) => {
      const result = context.workbook.worksheets.onSelectionChanged.add(({ address, worksheetId }) => {
        heard.push(`${worksheetId === excel.book.sheet('Other')?.id ? 'Other' : 'Sheet1'}!${address}`);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    await act(excel, () =>
      client.run(added.context, async (context) => {
        added.remove();
        await context.sync();
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(excel.refusals).toEqual([]);
  return heard;
}

test('the selection of any sheet is told, by its address and the sheet’s id', async () => {
  const heard = await told((excel) => {
    excel.select('Sheet1', 'B3');
    excel.select('Other', 'A1:C2');
  });
  expect(heard).toEqual(['Sheet1!B3', 'Other!A1:C2']);
});

test('what an add-in selects is told as well', async () => {
  const heard = await told(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Other').getRange('D4').select();
      await context.sync();
    }),
  );
  expect(heard).toEqual(['Other!D4']);
});

test('after the handler was removed nothing is told', async () => {
  const heard = await told(async (excel, stop) => {
    excel.select('Sheet1', 'B3');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await stop();
    excel.select('Sheet1', 'B4');
  });
  expect(heard).toEqual(['Sheet1!B3']);
});

/** Only of one cell Excel tells what it holds now. */
const valueOf = (told: { readonly details: unknown }): unknown =>
  typeof told.details === 'object' && told.details !== null ? Reflect.get(told.details, 'valueAfter') : undefined;

/** What an add-in is told of changed cells. */
async function changesTold(act: (excel: EmulatedExcel) => Promise<void> | void): Promise<unknown[]> {
  const excel = EmulatedExcel.empty();
  const heard: unknown[] = [];
  await inNode(excel, async ({ Excel: client }) => {
    await client.run(async (context) => {
      context.workbook.worksheets.onChanged.add((told) => {
        heard.push([told.address, told.changeType, told.source, told.triggerSource, valueOf(told)]);
        return Promise.resolve();
      });
      await context.sync();
    });
    await act(excel);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(excel.refusals).toEqual([]);
  return heard;
}

test.each<[string, (excel: EmulatedExcel) => Promise<void> | void, unknown[]]>([
  ['what a person types', (excel) => { excel.type('Sheet1', 'B3', 'Ann'); }, [['B3', 'RangeEdited', 'Local', 'Unknown', 'Ann']]],
  ['what another person types', (excel) => { excel.type('Sheet1', 'B3', 'Bob', 'Remote'); }, [['B3', 'RangeEdited', 'Remote', 'Unknown', 'Bob']]],
  ['rows that are inserted', (excel) => { excel.moveRows('Sheet1', '3:4', 'Inserted'); }, [['3:4', 'RowInserted', 'Local', 'Unknown', undefined]]],
  ['rows that another person deletes', (excel) => { excel.moveRows('Sheet1', '3:3', 'Deleted', 'Remote'); }, [['3:3', 'RowDeleted', 'Remote', 'Unknown', undefined]]],
  ['what an add-in writes; formats are no change', () => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.values = [[1, 2]];
    range.format.fill.color = '#FF0000';
    await context.sync();
  }), [['A1:B1', 'RangeEdited', 'Local', 'ThisLocalAddin', undefined]]],
  ['what only is selected', (excel) => { excel.select('Sheet1', 'B3'); }, []],
])('%s', async (_, act, expected) => {
  expect(await changesTold(act)).toEqual(expected);
}); // prettier-ignore
