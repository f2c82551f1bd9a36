import type { Highlight, HighlightLook } from '../../src/core/workbook/highlights';
import { type ExcelWorkbook, excelWorkbook } from '../../src/hosts/excel';
import { type EmulatedExcel, type ExcelOptions, inNode } from '../emulated-excel';
import { bookOf, sheetOf } from '../emulated-excel/testing/books';

/* Highlights where Excel refuses a part of them. */

const LOOK: HighlightLook = { name: 'error', fill: 'FFC7CE', ink: '9C0006', line: 'solid', isBold: true };
const ROWS = [
  ['Actions', 'By when'],
  ['One', 'Aug 11'],
  ['Two', 'tbc'],
];
const at = (sheet: string, row: number, column: number): Highlight => ({ place: { sheet, row, column }, look: LOOK });
const ALL = [at('Plan', 2, 1), at('Plan', 3, 2), at('Other', 2, 2)];

const plan = (options: ExcelOptions = {}): EmulatedExcel => bookOf({ Plan: ROWS, Other: ROWS, Third: ROWS }, options);
const inWorkbook = <T>(excel: EmulatedExcel, work: (workbook: ExcelWorkbook) => Promise<T>): Promise<T> =>
  inNode(excel, () => work(excelWorkbook()));
const lit = (excel: EmulatedExcel, name: string): number =>
  sheetOf(excel, name).rules.flatMap(({ areas }) => areas).length;

test('an Excel that wants its own list separator gets each cell by itself, and none twice', async () => {
  const excel = plan({ listSeparator: ';' });
  for (let time = 0; time < 2; time++) {
    expect(await inWorkbook(excel, (workbook) => workbook.highlight(ALL))).toBe(3);
    expect([lit(excel, 'Plan'), lit(excel, 'Other')]).toEqual([2, 1]);
  }
  expect(await inWorkbook(excel, (workbook) => workbook.clearHighlights())).toBe(3);
  expect([lit(excel, 'Plan'), lit(excel, 'Other')]).toEqual([0, 0]);
});

test('a rule that can’t be read keeps its own sheet alone from being highlighted, and is told', async () => {
  const excel = plan();
  sheetOf(excel, 'Other').hasLostRule = true;
  await expect(inWorkbook(excel, (workbook) => workbook.highlight(ALL))).rejects.toThrow(
    'Some sheets could not be highlighted: ‘Other’.',
  );
  expect([lit(excel, 'Plan'), lit(excel, 'Other')]).toEqual([2, 0]);
  await expect(inWorkbook(excel, (workbook) => workbook.clearHighlights())).rejects.toThrow(
    'Of some sheets the highlights could not be taken away: ‘Other’.',
  );
  expect(lit(excel, 'Plan')).toBe(0);
});

test('one on a sheet without findings is none of a highlighter’s business', async () => {
  const excel = plan();
  sheetOf(excel, 'Third').hasLostRule = true;
  expect(await inWorkbook(excel, (workbook) => workbook.highlight(ALL))).toBe(3);
});
