import type { CellChange } from '../../src/core/workbook/changes';
import { type ExcelWorkbook, excelWorkbook } from '../../src/hosts/excel';
import { sampleDrawing } from '../support/xlsx/sample-drawing';
import { type EmulatedExcel, inNode } from '../emulated-excel';
import { bookOf, sheetOf } from '../emulated-excel/testing/books';

const CHANGE: CellChange = { place: { sheet: 'Plan', row: 2, column: 1 }, before: 'Agust', after: 'August' };

const plan = (undoGroups: 'work' | 'refuse'): EmulatedExcel =>
  bookOf({ Plan: [['Actions'], ['Agust'], ['Sept']] }, { apiSet: '1.20', undoGroups });

const inWorkbook = <T>(excel: EmulatedExcel, work: (workbook: ExcelWorkbook) => Promise<T>): Promise<T> =>
  inNode(excel, () => work(excelWorkbook()));

test.each<[string, (workbook: ExcelWorkbook) => Promise<unknown>]>([
  ['reading', (workbook) => workbook.read()],
  ['drawing', (workbook) => workbook.draw([sampleDrawing(2), sampleDrawing(1, { mark: 'as built', visibility: 'hidden' })])],
  ['keeping', (workbook) => workbook.keep('text')],
  ['selecting', (workbook) => workbook.select(CHANGE.place)],
  ['clearing highlights', (workbook) => workbook.clearHighlights()],
])('%s is never one step for Ctrl+Z: Excel would refuse what has no undo', async (_, work) => {
  const excel = plan('refuse');
  await inWorkbook(excel, work);
  expect(excel.undoGroups).toBe(0);
}); // prettier-ignore

test('cells are changed, and put back, in one step each; looking at them is none', async () => {
  const excel = plan('work');
  const takeBack = await inWorkbook(excel, (workbook) => workbook.change([CHANGE]));
  expect(excel.undoGroups).toBe(1);
  expect(await inNode(excel, takeBack)).toBe(1);
  expect(excel.undoGroups).toBe(2);
  expect(excel.syncs).toBe(4);
});

test('where Excel refuses groups, cells are changed and put back without one', async () => {
  const excel = plan('refuse');
  const takeBack = await inWorkbook(excel, (workbook) => workbook.change([CHANGE]));
  expect(sheetOf(excel, 'Plan').valueAt(2, 1)).toBe('August');
  expect(await inNode(excel, takeBack)).toBe(1);
  expect(sheetOf(excel, 'Plan').valueAt(2, 1)).toBe('Agust');
});

test('an Excel without groups isn’t asked for one', async () => {
  const excel = bookOf({ Plan: [['Actions'], ['Agust']] });
  await inWorkbook(excel, (workbook) => workbook.change([CHANGE]));
  expect(excel.undoGroups).toBe(0);
});
