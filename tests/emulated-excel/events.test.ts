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
