import type { SheetContents } from '../../src/core/workbook/contents';
import { excelWorkbook } from '../../src/hosts/excel';
import { type EmulatedExcel, WEB_PAYLOAD, inNode } from '../emulated-excel';
import { bookOf, sheetOf } from '../emulated-excel/testing/books';

/** A sheet whose first two columns are merged in each of so many rows; one merge reaches over three. */
function merged(rows: number, text = 'Do', options = {}): EmulatedExcel {
  const excel = bookOf(
    { Plan: Array.from({ length: rows }, (_, i) => [`${text} ${i}`, '', 'x']), Other: [['a', 'b']] },
    options,
  );
  const merge = (top: number, bottom: number) => ({ top, bottom, left: 1, right: 2 });
  const singles = Array.from({ length: rows - 3 }, (_, i) => merge(i + 1, i + 1));
  sheetOf(excel, 'Plan').merges.push(...singles, merge(rows - 2, rows));
  sheetOf(excel, 'Plan').rowLook(7).isHidden = true;
  return excel;
}

const planOf = async (excel: EmulatedExcel): Promise<SheetContents | undefined> =>
  (await inNode(excel, () => excelWorkbook().read())).sheets[0];

test('512 merged areas are read with three syncs', async () => {
  const excel = merged(514);
  expect((await planOf(excel))?.merges).toHaveLength(512);
  expect(excel.syncs).toBe(3);
});

test('more of them are asked for by blocks of rows, and none is lost at an edge', async () => {
  const excel = merged(2_000);
  const plan = await planOf(excel);
  expect(plan?.merges).toHaveLength(1_998);
  expect(plan?.merges.at(-1)).toEqual({ top: 1_998, bottom: 2_000, left: 1, right: 2 });
  expect(plan?.rows.filter(({ isHidden }) => isHidden).map(({ row }) => row)).toEqual([7]);
  expect(excel.refusals).toEqual([]);
});

test('where the cells are over 5 MB, merged cells and hidden rows are not lost', async () => {
  const excel = merged(500, 'long '.repeat(1_500), { payloadLimit: WEB_PAYLOAD });
  const plan = await planOf(excel);
  expect(excel.exchanges.map(({ error }) => error)).toContain('ResponsePayloadSizeLimitExceeded');
  expect(plan?.rows).toHaveLength(500);
  expect(plan?.merges).toHaveLength(498);
  expect(plan?.rows.filter(({ isHidden }) => isHidden).map(({ row }) => row)).toEqual([7]);
});

test('cells of a sheet with more than 512 merged areas are highlighted', async () => {
  const excel = merged(600);
  const look = { name: 'error', fill: 'FFC7CE', ink: '9C0006', line: 'solid', isBold: true } as const;
  const places = [5, 599].map((row) => ({ place: { sheet: 'Plan', row, column: 1 }, look }));
  expect(await inNode(excel, () => excelWorkbook().highlight(places))).toBe(8);
});
