import { describeSheet } from '../files/describe';
import type { EmulatedExcel } from '../emulated-excel';
import { inNode } from '../hosts/in-node';
import { linesInWords } from '../model/lines';
import { bookOf, codeOf, sheetOf } from '../testing/books';
import { buildWorkbook } from '../../support/xlsx/build-workbook';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const GREY = 'thin #BFBFBF';
const BOX = { top: GREY, bottom: GREY, left: GREY, right: GREY };

const book = (): EmulatedExcel => bookOf({ Plan: [] });

const run = <T>(
  excel: EmulatedExcel,
  work: (plan: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  inNode(excel, ({ Excel }) => Excel.run((context) => work(context.workbook.worksheets.getItem('Plan'), context)));

const linesAt = (excel: EmulatedExcel, row: number, column: number) =>
  linesInWords(sheetOf(excel, 'Plan').styleAt(row, column).lines);

function drawGrid(range: Excel.Range, colour = '#BFBFBF'): void {
  for (const side of SIDES) {
    const border = range.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = colour;
  }
}

test('edges and inside lines are lines on all four sides of each cell, in one shared style', async () => {
  const excel = book();
  await run(excel, async (plan, context) => {
    drawGrid(plan.getRange('B2:O201'));
    await context.sync();
  });
  const sheet = sheetOf(excel, 'Plan');
  const cells = [...sheet.cellsIn({ top: 1, left: 1, bottom: 300, right: 30 })];
  expect(cells).toHaveLength(200 * 14);
  expect(new Set(cells.map(({ cell }) => cell.style)).size).toBe(1);
  expect(linesAt(excel, 2, 2)).toEqual(BOX);
  expect([excel.syncs, excel.refusals]).toEqual([1, []]);
});

test('an edge is drawn on the outer cells only', async () => {
  const excel = book();
  await run(excel, async (plan, context) => {
    plan.getRange('A1:C3').format.borders.getItem('EdgeBottom').style = 'Double';
    plan.getRange('A1:C3').format.borders.getItem('InsideVertical').style = 'Dot';
    await context.sync();
  });
  expect(linesAt(excel, 2, 2)).toEqual({ left: 'dotted #000000', right: 'dotted #000000' });
  expect(linesAt(excel, 3, 1)).toEqual({ right: 'dotted #000000', bottom: 'double #000000' });
  expect(linesAt(excel, 4, 1)).toEqual({});
});

test('style, colour and weight each make a line, and change one', async () => {
  const excel = book();
  await run(excel, async (plan, context) => {
    const top = (address: string): Excel.RangeBorder => plan.getRange(address).format.borders.getItem('EdgeTop');
    top('A1').color = '#ff0000';
    top('B1').weight = 'Thick';
    top('C1').style = 'Dash';
    top('C1').weight = 'Medium';
    top('D1').style = 'Dash';
    top('D1').weight = 'Thick';
    top('E1').style = 'Continuous';
    top('E1').style = 'None';
    top('F1').weight = 'Medium';
    top('F1').style = 'DashDot';
    await context.sync();
  });
  expect([1, 2, 3, 4, 5, 6].map((column) => linesAt(excel, 1, column).top)).toEqual([
    'thin #FF0000',
    'thick #000000',
    'mediumDashed #000000',
    'thick #000000',
    undefined,
    'mediumDashDot #000000',
  ]);
});

test('borders are read; where a range is mixed they are null', async () => {
  const excel = book();
  await run(excel, async (plan, context) => {
    drawGrid(plan.getRange('A1:B2'));
    plan.getRange('B1').format.borders.getItem('EdgeTop').color = 'red';
    const { borders } = plan.getRange('A1:B2').format;
    borders.load('count,items/sideIndex,items/style,items/color,items/weight');
    const third = borders.getItemAt(2).load('sideIndex');
    const wider = plan.getRange('A1:C2').format.borders.getItem('EdgeTop').load('style,color,weight');
    const below = plan.getRange('A3:B3').format.borders.getItem('EdgeTop').load('style,color');
    const single = plan.getRange('A1:B1').format.borders.getItem('InsideHorizontal').load('style');
    await context.sync();
    const grey = ['Continuous', '#BFBFBF', 'Thin'];
    expect(borders.items.map(({ sideIndex, style, color, weight }) => [sideIndex, style, color, weight])).toEqual([
      ['EdgeTop', 'Continuous', null, 'Thin'],
      ['EdgeBottom', ...grey],
      ['EdgeLeft', ...grey],
      ['EdgeRight', ...grey],
      ['InsideVertical', ...grey],
      ['InsideHorizontal', ...grey],
      ['DiagonalDown', 'None', '#000000', 'Thin'],
      ['DiagonalUp', 'None', '#000000', 'Thin'],
    ]);
    expect([borders.count, third.sideIndex]).toEqual([8, 'EdgeLeft']);
    expect([wider.style, wider.color, wider.weight]).toEqual([null, null, 'Thin']);
    expect([below.style, below.color, single.style]).toEqual(['Continuous', '#BFBFBF', 'None']);
  });
});

test('a line that two cells share is taken away from both', async () => {
  const excel = book();
  await run(excel, async (plan, context) => {
    drawGrid(plan.getRange('A1:A2'));
    plan.getRange('A2').format.borders.getItem('EdgeTop').style = 'None';
    await context.sync();
  });
  const { top, left, right } = BOX;
  expect([linesAt(excel, 1, 1), linesAt(excel, 2, 1)]).toEqual([
    { top, left, right },
    { bottom: GREY, left, right },
  ]);
});

test('lines are saved and loaded, those of one cell with one look for both diagonals', async () => {
  const excel = book();
  await run(excel, async (plan, context) => {
    drawGrid(plan.getRange('A1:B2'));
    plan.getRange('D4').format.borders.getItem('DiagonalDown').style = 'Dash';
    plan.getRange('D4').format.borders.getItem('DiagonalUp').color = '#00FF00';
    plan.getRange('D5').format.borders.getItem('DiagonalUp').style = 'SlantDashDot';
    plan.getRange('D4').format.borders.getItem('EdgeRight').weight = 'Hairline';
    await context.sync();
  });
  const drawn = await describeSheet(excel.book, 'Plan');
  expect(drawn.cells['B2']?.lines).toEqual(BOX);
  expect(drawn.cells['D4']?.lines).toEqual({ right: 'hair #000000', down: 'thin #00FF00', up: 'thin #00FF00' });
  expect(drawn.cells['D5']?.lines).toEqual({ up: 'slantDashDot #000000' });
  expect(await describeSheet(excel.toXlsx(), 'Plan')).toEqual(drawn);
});

test("a file's own borders compare equal to those that are drawn", async () => {
  const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
  const box = ['left', 'right', 'top', 'bottom'].map(side).join('');
  const bytes = buildWorkbook({
    sheets: [{ name: 'Plan', rows: '<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>' }],
    styles:
      `<borders count="3"><border/><border>${box}<diagonal/></border>` +
      '<border><left style="none"/><bottom style="medium"><color auto="1"/></bottom></border></borders>' +
      '<cellXfs count="3"><xf/><xf borderId="1"/><xf borderId="2"/></cellXfs>',
  });
  const { cells } = await describeSheet(bytes, 'Plan');
  expect(cells['B1']?.lines).toEqual({ bottom: 'medium #000000' });
  const excel = book();
  await run(excel, async (plan, context) => {
    drawGrid(plan.getRange('A1'));
    await context.sync();
  });
  expect((await describeSheet(excel.book, 'Plan')).cells['A1']).toEqual(cells['A1']);
});

test('what is no border, no line and no colour is refused; so are whole columns', async () => {
  const attempts: readonly ((plan: Excel.Worksheet) => void)[] = [
    (plan) => plan.getRange('A1').format.borders.getItemAt(8).load('style'),
    (plan) => (plan.getRange('A1').format.borders.getItem('EdgeTop').color = 'no colour'),
    (plan) => (plan.getRange('A:A').format.borders.getItem('EdgeTop').style = 'Continuous'),
    (plan) => (plan.getRange('A1').format.borders.getItem('EdgeTop').tintAndShade = 1),
  ];
  const codes = await Promise.all(
    attempts.map((attempt) =>
      run(book(), async (plan, context) => {
        attempt(plan);
        await context.sync();
        return 'none';
      }).catch(codeOf),
    ),
  );
  expect(codes).toEqual(['ItemNotFound', 'InvalidArgument', 'NotImplemented', 'NotImplemented']);
});

test('a protected sheet keeps its lines', async () => {
  const excel = book();
  sheetOf(excel, 'Plan').isProtected = true;
  const code = await run(excel, async (plan, context) => {
    drawGrid(plan.getRange('A1:B2'));
    await context.sync();
    return 'none';
  }).catch(codeOf);
  expect([code, linesAt(excel, 1, 1)]).toEqual(['AccessDenied', {}]);
});
