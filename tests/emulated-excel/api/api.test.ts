import type { EmulatedExcel } from '../emulated-excel';
import { inNode } from '../hosts/in-node';
import { bookOf, codeOf, sheetOf } from '../testing/books';

const ROWS = [
  ['Ref', 'Action', 'Status'],
  ['R1', 'One', 'Open'],
  ['R2', 'Two', 'Done'],
  ['R3', 'Three', 'Open'],
];

const book = (): EmulatedExcel => bookOf({ Plan: ROWS, Other: [] });

type Work<T> = (plan: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

const run = <T>(excel: EmulatedExcel, work: Work<T>): Promise<T> =>
  inNode(excel, ({ Excel }) => Excel.run((context) => work(context.workbook.worksheets.getItem('Plan'), context)));

test('a table grows: resized, with a new column, with new rows', async () => {
  const excel = book();
  await run(excel, async (plan, context) => {
    const table = plan.tables.add('A1:C4', true);
    plan.getRange('A5:C5').values = [['R4', 'Four', 'Open']];
    table.resize('A1:C5');
    table.columns.add(-1, [['Notes'], ['n'], ['n'], ['n'], ['n']]);
    table.rows.add(-1, [['R5', 'Five', 'Open', 'n']]);
    table.showFilterButton = false;
    table.load('showFilterButton,columns/items/name');
    const range = table.getRange().load('address,values');
    await context.sync();
    expect([range.address, table.showFilterButton]).toEqual(['Plan!A1:D6', false]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Ref', 'Action', 'Status', 'Notes']);
    expect(range.values[5]).toEqual(['R5', 'Five', 'Open', 'n']);
  });
});

test("a table's headers stay unique texts", async () => {
  const excel = book();
  await run(excel, async (plan, context) => {
    plan.tables.add('A1:C4', true);
    plan.getRange('A1:C1').values = [[2026, '', '2026']];
    const header = plan.getRange('A1:C1').load('values');
    await context.sync();
    expect(header.values).toEqual([['2026', 'Column2', '20262']]);
  });
});

test('rows, columns and cells with their properties', async () => {
  const excel = book();
  const sheet = sheetOf(excel, 'Plan');
  sheet.rowLook(3).isHidden = true;
  await run(excel, async (plan, context) => {
    const range = plan.getRange('A1:C4');
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
    range.getCell(1, 1).format.font.bold = true;
    const cells = range.getCellProperties({ format: { font: { bold: true } } });
    const visible = range.getVisibleView().load('values,rowCount');
    const areas = range.getSpecialCellsOrNullObject('Visible').load('address');
    const hidden = range.load('rowHidden');
    await context.sync();
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true, false]);
    expect(columns.value[2]).toEqual({ columnIndex: 2, format: { columnWidth: 48 } });
    expect(cells.value[1]?.map((cell) => cell.format?.font?.bold)).toEqual([false, true, false]);
    expect([visible.rowCount, visible.values[2]]).toEqual([3, ['R3', 'Three', 'Open']]);
    expect(areas.address).toBe('Plan!A1:C2,Plan!A4:C4');
    expect(hidden.rowHidden).toBeNull();
  });
});

test('links and formats of many cells at once', async () => {
  const excel = book();
  await run(excel, async (plan, context) => {
    plan
      .getRange('A2:A4')
      .setCellProperties([
        [{ hyperlink: { documentReference: 'Other!A1' } }],
        [{ format: { fill: { color: '#FFEB9C' }, wrapText: true } }],
        [{}],
      ]);
    const link = plan.getRange('A2').load('hyperlink,values');
    await context.sync();
    expect(link.hyperlink).toEqual({ documentReference: 'Other!A1', screenTip: '', textToDisplay: 'R1' });
  });
  const sheet = sheetOf(excel, 'Plan');
  expect(sheet.styleAt(2, 1)).toMatchObject({ ink: '0563C1', underline: 'Single' });
  expect(sheet.styleAt(3, 1)).toMatchObject({ fill: 'FFEB9C', wraps: true });
});

test('used ranges: of values, and of formats', async () => {
  await run(book(), async (plan, context) => {
    plan.getRange('E9').format.fill.color = 'yellow';
    const used = plan.getUsedRange().load('address');
    const values = plan.getUsedRange(true).load('address');
    const column = plan.getRange('C:C').getUsedRangeOrNullObject(true).load('address');
    const empty = context.workbook.worksheets.getItem('Other').getUsedRange().load('address');
    await context.sync();
    expect([used, values, column, empty].map(({ address }) => address)).toEqual([
      'Plan!A1:E9',
      'Plan!A1:C4',
      'Plan!C1:C4',
      'Other!A1',
    ]);
  });
});

test('formulas are worked out, again when what they look at changes', async () => {
  await run(book(), async (plan, context) => {
    plan.getRange('D2').formulas = [['=IF($C2="Done","closed","open")']];
    const cell = plan.getRange('D2').load('values,formulas,valueTypes');
    await context.sync();
    expect([cell.values, cell.formulas]).toEqual([[['open']], [['=IF($C2="Done","closed","open")']]]);
    plan.getRange('C2').values = [['Done']];
    cell.load('text');
    await context.sync();
    expect(cell.text).toEqual([['closed']]);
  });
});

test('clearing contents keeps the look; clearing all takes rules and lists too', async () => {
  const excel = book();
  const sheet = sheetOf(excel, 'Plan');
  await run(excel, async (plan, context) => {
    const range = plan.getRange('A2:C2');
    range.format.font.bold = true;
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    range.conditionalFormats.add(Excel.ConditionalFormatType.containsText).textComparison.rule = {
      operator: 'Contains',
      text: 'x',
    };
    range.clear('Contents');
    await context.sync();
    expect([sheet.valueAt(2, 1), sheet.styleAt(2, 1).isBold, sheet.rules.length]).toEqual(['', true, 1]);
    range.clear();
    await context.sync();
    expect([sheet.styleAt(2, 1).isBold, sheet.rules, sheet.validations]).toEqual([false, [], []]);
  });
});

test('settings, custom properties and names are added, found and deleted', async () => {
  const excel = book();
  await run(excel, async (plan, context) => {
    context.workbook.settings.add('today', '2026-04-01');
    plan.customProperties.add('mark', 'report');
    context.workbook.names.add('Here', plan.getRange('B2')).visible = false;
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject('today').load('value');
    const property = plan.customProperties.getItemOrNullObject('MARK').load('value');
    const name = context.workbook.names.getItem('here');
    const range = name.getRangeOrNullObject().load('address');
    name.load('visible,formula');
    await context.sync();
    expect([setting.value, property.value, name.visible, name.formula, range.address]).toEqual([
      '2026-04-01',
      'report',
      false,
      '=Plan!$B$2',
      'Plan!B2',
    ]);
    setting.delete();
    name.delete();
    property.delete();
    await context.sync();
    expect([excel.book.settings.size, excel.book.names.length]).toEqual([0, 0]);
  });
});

test('a sheet that is renamed or deleted takes what refers to it along', async () => {
  const excel = book();
  await run(excel, async (plan, context) => {
    context.workbook.worksheets.getItem('Other').getRange('A1').formulas = [['=Plan!A2']];
    context.workbook.names.add('Here', plan.getRange('B2'));
    plan.name = 'New plan';
    await context.sync();
    expect(excel.book.names[0]?.formula).toBe("'New plan'!$B$2");
    expect(sheetOf(excel, 'Other').cell(1, 1)?.formula).toBe("'New plan'!A2");
    plan.delete();
    await context.sync();
  });
  expect(excel.book.names[0]?.formula).toBe('#REF!');
  expect(excel.book.changes.map(({ what }) => what)).toContain('worksheet deleted');
});

test('selecting a cell activates its sheet', async () => {
  const excel = book();
  await run(excel, async (_, context) => {
    context.workbook.worksheets.getItem('Other').getRange('B3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([selected.address, active.name]).toEqual(['Other!B3', 'Other']);
  });
});

test('merged areas', async () => {
  const excel = book();
  sheetOf(excel, 'Plan').merges = [{ top: 2, left: 1, bottom: 3, right: 1 }];
  await run(excel, async (plan, context) => {
    const merged = plan.getRange('A1:C4').getMergedAreasOrNullObject().load('address,areas/items/address');
    const none = plan.getRange('B1:C4').getMergedAreasOrNullObject();
    await context.sync();
    expect([merged.areas.items.map(({ address }) => address), none.isNullObject]).toEqual([['Plan!A2:A3'], true]);
  });
});

test('places that are not on a sheet', async () => {
  const codes = await Promise.all(
    ['A0', 'XFE1', 'A1048577', 'Nowhere', 'Other!A1'].map((address) =>
      run(book(), async (plan, context) => {
        plan.getRange(address).load('address');
        await context.sync();
        return 'none';
      }).catch(codeOf),
    ),
  );
  expect(codes).toEqual(Array.from({ length: 5 }, () => 'InvalidArgument'));
});
