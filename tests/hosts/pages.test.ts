import type { SheetDrawing } from '../../src/core/workbook/drawing';
import { excelWorkbook } from '../../src/hosts/excel';
import { openXlsx } from '../../src/hosts/xlsx';
import { EmulatedExcel, type SheetDescription, describeSheet, inNode } from '../emulated-excel';
import { buildWorkbook, repack, swap, unpack } from '../support/xlsx/build-workbook';
import { samplePage } from '../support/xlsx/sample-page';

const TODAY = { year: 2026, month: 11, day: 22 };
const EMPTY = buildWorkbook({ sheets: [{ name: 'Plan' }] });

const inFile = async (bytes: Uint8Array, drawing: SheetDrawing): Promise<Uint8Array> => {
  const file = openXlsx(bytes);
  await file.draw([drawing]);
  return file.toBytes();
};
const inExcel = async (bytes: Uint8Array, drawing: SheetDrawing): Promise<Uint8Array> => {
  const excel = await EmulatedExcel.open(bytes, { today: TODAY });
  await inNode(excel, () => excelWorkbook().draw([drawing]));
  expect(excel.refusals).toEqual([]);
  return excel.toXlsx();
};
const HOSTS = { 'an .xlsx file': inFile, Excel: inExcel } as const;

const pageOf = (bytes: Uint8Array): Promise<SheetDescription> => describeSheet(bytes, 'A page', TODAY);
const again = (rows: number, isMoved = true): SheetDrawing => {
  const page = samplePage(rows);
  return {
    ...page,
    target: { kind: 'existing', name: 'A page' },
    charts: (page.charts ?? []).map((chart) => ({ ...chart, isMoved })),
  };
};

describe('a page of cells and charts', () => {
  test('both hosts draw it alike', async () => {
    const page = await pageOf(await inFile(EMPTY, samplePage(3)));
    expect(await pageOf(await inExcel(EMPTY, samplePage(3)))).toEqual(page);
    expect(page).toMatchObject({
      showsGridlines: false,
      widths: { A: 20, B: 8.57, C: 12 },
      heights: { 1: 30, 9: 40 },
      print: { orientation: 'Portrait', pagesWide: 1, pagesTall: 1, area: 'A1:I22', titleRows: undefined },
      names: { 'PlanGrid.Summary': "'A page'!$A$1 (hidden)" },
    });
    expect(page.cells).toMatchObject({
      A1: { value: '=Title & <more>', size: 20, isBold: true, ink: '1F3864' },
      A2: { text: 'As at 22 November 2026', horizontal: 'Left' },
      B2: { value: '', fill: 'DDEBF7' },
      C2: { text: 'Apr 26', wraps: true },
      C6: { value: 14, formula: 'B6*2', lines: { bottom: 'thin #BFBFBF' } },
    });
    expect(page.charts).toEqual([
      {
        name: 'Ours by month', type: 'ColumnStacked', title: 'Things & <Ours by month>', over: 'E1:I10', categories: 'A4:A6',
        isReversed: false, crossing: 'Automatic', legend: 'Bottom', series: ['Done: B4:B6 #548235 40', 'Twice: C4:C6 #FFC000 40'],
      },
      {
        name: 'Ours by owner', type: 'BarStacked', title: 'Things & <Ours by owner>', over: 'E12:I21', categories: 'A4:A6',
        isReversed: true, crossing: 'Maximum', legend: 'Bottom',
        series: ['Done: B4:B6 #548235 40', 'Twice: C4:C6 #FFC000 40'],
      },
    ]); // prettier-ignore
  });

  test.each(Object.entries(HOSTS))('%s: drawn again it is the same; with more rows its charts reach further', async (_, draw) => {
    const first = await draw(EMPTY, samplePage(3));
    expect(await pageOf(await draw(first, again(3, false)))).toEqual(await pageOf(first));
    const page = await pageOf(await draw(first, again(5)));
    expect(page.charts.map(({ name, categories }) => [name, categories])).toEqual([
      ['Ours by month', 'A4:A8'],
      ['Ours by owner', 'A4:A8'],
    ]);
    expect(page.charts[1]?.series).toEqual(['Done: B4:B8 #548235 40', 'Twice: C4:C8 #FFC000 40']);
    expect(page.cells).toMatchObject({ A8: { value: 'Thing 5' }, C8: { value: 10 } });
  }); // prettier-ignore

  test.each(Object.entries(HOSTS))('%s: a chart that somebody took out stays out, unless it is asked for', async (_, draw) => {
    const drawn = await EmulatedExcel.open(await draw(EMPTY, samplePage(3)), { today: TODAY });
    await inNode(drawn, ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('A page').charts.getItem('Ours by month').delete();
        await context.sync();
      }),
    );
    const names = async (drawing: SheetDrawing): Promise<string[]> =>
      (await pageOf(await draw(drawn.toXlsx(), drawing))).charts.map(({ name }) => name);
    expect(await names(again(5))).toEqual(['Ours by owner']);
    const charts = (again(5).charts ?? []).map((chart) => ({ ...chart, isRestored: true }));
    expect(await names({ ...again(5), charts })).toEqual(['Ours by owner', 'Ours by month']);
  }); // prettier-ignore

  test.each(Object.entries(HOSTS))('%s: charts and words of other people stay', async (_, draw) => {
    const drawn = await EmulatedExcel.open(await draw(EMPTY, samplePage(3)), { today: TODAY });
    drawn.type('A page', 'J30', 'Seen by Ann');
    await inNode(drawn, ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('A page');
        sheet.charts.add('BarStacked', sheet.getRange('C4:C6'), 'Columns').name = 'Theirs';
        await context.sync();
      }),
    );
    const page = await pageOf(await draw(drawn.toXlsx(), again(5)));
    expect(page.cells['J30']?.value).toBe('Seen by Ann');
    expect(page.charts.map(({ name, series }) => [name, series.length])).toEqual([
      ['Ours by month', 2],
      ['Ours by owner', 2],
      ['Theirs', 1],
    ]);
    expect(page.charts[2]?.series[0]).toContain('C4:C6');
  }); // prettier-ignore
});

test('a chart whose looks somebody changed keeps them when it shows other cells', async () => {
  const bytes = repack(await inFile(EMPTY, samplePage(3)), (parts) => {
    parts['xl/charts/chart1.xml'] = swap(parts['xl/charts/chart1.xml'], '548235', '123456');
  });
  const { charts } = await pageOf(await inFile(bytes, again(4)));
  expect(charts[0]?.series[0]).toBe('Done: B4:B7 #123456 40');
});

test('a chart joins what stands on the sheet already; its words for those who cannot see it are there', async () => {
  const first = await inFile(EMPTY, samplePage(3, { charts: [] }));
  const other = repack(first, (parts) => {
    parts['xl/drawings/drawing7.xml'] =
      '<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><d:absoluteAnchor id="9"/></d:wsDr>';
    parts['xl/worksheets/_rels/sheet2.xml.rels'] =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing7.xml"/></Relationships>';
  });
  const charts = (again(3).charts ?? []).map((chart) => ({ ...chart, isRestored: true }));
  const parts = unpack(await inFile(other, { ...again(3), charts }));
  const drawing = String(parts['xl/drawings/drawing7.xml']);
  expect(drawing).toContain('<d:absoluteAnchor id="9"/>');
  expect(drawing.match(/<xdr:cNvPr id="\d+"/g)).toEqual(['<xdr:cNvPr id="10"', '<xdr:cNvPr id="11"']);
  expect(drawing).toContain('descr="How many &quot;things&quot; there are"');
});
