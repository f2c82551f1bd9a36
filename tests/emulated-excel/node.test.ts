import { readFileSync } from 'node:fs';
import { EmulatedExcel, inNode } from '.';

test('reads', async () => {
  const excel = await EmulatedExcel.open(readFileSync('/work/shared/workbooks/rich-plan.xlsx'));
  await inNode(excel, async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/protection/protected');
      await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address,values,text,numberFormat,formulas'));
      await context.sync();
      console.log(sheets.items.map((s) => [s.name, s.visibility, s.protection.protected]), used.map((u) => [u.isNullObject, u.isNullObject || u.address, u.isNullObject || u.text]));
      console.log(excel.exchanges, excel.keptReferences);
    });
  });
    console.log(excel.exchanges, excel.keptReferences);
});
