import { EmulatedExcel } from '../emulated-excel';
import { describeSheet } from '../files/describe';
import { inNode } from '../hosts/in-node';
import { bookOf, codeOf, sheetOf } from '../testing/books';

type Work = (plan: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;

const run = (excel: EmulatedExcel, work: Work): Promise<string> =>
  inNode(excel, ({ Excel }) =>
    Excel.run(async (context) => {
      await work(context.workbook.worksheets.getItem('Plan'), context);
      await context.sync();
      return 'none';
    }),
  ).catch(codeOf);

const book = (): EmulatedExcel => bookOf({ Plan: [['a', 'b'], ['c', 'd']] }); // prettier-ignore

test('one conditional format over several ranges, with lines, on top of the others; it survives saving', async () => {
  const excel = book();
  await run(excel, async (plan, context) => {
    plan.getRange('A1:B2').conditionalFormats.add('CellValue').cellValue.rule = {
      formula1: '="a"',
      operator: 'EqualTo',
    };
    const areas = plan.getRanges('A1,B2:B3');
    const format = areas.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=TRUE';
    format.custom.format.borders.getItem('EdgeTop').style = 'Dash';
    format.custom.format.borders.bottom.color = '#FF0000';
    const count = areas.conditionalFormats.getCount();
    const border = format.custom.format.borders.getItem('EdgeTop').load('style,color,sideIndex');
    const range = format.getRanges().load('address,cellCount');
    format.load('priority');
    await context.sync();
    expect([count.value, format.priority, border.style, border.color, border.sideIndex]).toEqual([2, 0, 'Dash', '#000000', 'EdgeTop']); // prettier-ignore
    expect([range.address, range.cellCount]).toEqual(['Plan!A1,Plan!B2:B3', 3]);
  });
  const { conditionalFormats } = await describeSheet(excel.book, 'Plan');
  expect(conditionalFormats).toContainEqual({
    range: 'A1 B2:B3',
    rule: 'Custom TRUE',
    fill: undefined,
    ink: undefined,
    isBold: false,
    lines: { top: 'dashed #000000', bottom: 'thin #FF0000' },
  });
  const reopened = await EmulatedExcel.open(excel.toXlsx());
  expect((await describeSheet(reopened.book, 'Plan')).conditionalFormats).toEqual(conditionalFormats);
});

test.each<[string, (plan: Excel.Worksheet) => void]>([
  [
    'a style that formats do not have',
    (plan) => {
      Reflect.set(plan.getRange('A1').conditionalFormats.add('Custom').custom.format.borders.top, 'style', 'Double');
    },
  ],
  [
    'addresses of more than 8,192 characters',
    (plan) => {
      plan.getRanges(Array.from({ length: 1_400 }, (_, i) => `A${2 * i + 1_000}`).join(',')).load('areaCount');
    },
  ],
])('refused: %s', async (_, work) => {
  const code = await run(book(), (plan) => {
    work(plan);
    return Promise.resolve();
  });
  expect(code).toBe('InvalidArgument');
});

test('formats that share an id are listed, but not found', async () => {
  const excel = book();
  const { rules } = sheetOf(excel, 'Plan');
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  for (const formula of ['1', '2'])
    rules.push({ id: 'twin', kind: 'Custom', areas: [area], operator: '', formula, formula2: undefined, text: '', look: {}, stopsHere: false }); // prettier-ignore
  await run(excel, async (plan, context) => {
    const formats = plan.getRange().conditionalFormats.load('items/id');
    const found = formats.getItemOrNullObject('twin').load('type');
    await context.sync();
    expect([formats.items.length, found.isNullObject]).toEqual([2, true]);
    formats.items[0]?.delete();
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
