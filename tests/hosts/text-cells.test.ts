import { excelWorkbook } from '../../src/hosts/excel';
import { sampleDrawing } from '../support/xlsx/sample-drawing';
import { type EmulatedExcel, inNode } from '../emulated-excel';
import { bookOf, sheetOf } from '../emulated-excel/testing/books';

/* Columns that their user formatted as text, in which an apostrophe would show and a day would become a text. */

test.each([
  ['rows that are there', 3],
  ['rows that are added', 5],
])('%s', async (_, rows) => {
  const draw = (excel: EmulatedExcel, count: number, words: string): Promise<unknown> => {
    const drawing = sampleDrawing(count);
    const target = { kind: 'existing', name: drawing.target.name } as const;
    const reworded = Array.from(drawing.rows, (row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.kind === 'text' && cell.text !== '' ? { ...cell, text: cell.text + words } : cell)),
    }));
    return inNode(excel, () => excelWorkbook().draw([words === '' ? drawing : { ...drawing, target, rows: reworded }]));
  }; // prettier-ignore
  const excel = bookOf({ Plan: [['x']] });
  await draw(excel, 3, '');
  const sheet = sheetOf(excel, sampleDrawing(1).target.name);
  const area = { top: 1, left: 1, bottom: 1_048_576, right: 12 };
  sheet.restyle(area, { format: '@' }, { columns: true, rows: false });
  await draw(excel, rows, ' again');
  const texts = [...sheet.cellsIn({ ...area, bottom: 40 })].map(({ row, column }) => sheet.textAt(row, column));
  expect(texts.filter((text) => text.startsWith("'"))).toEqual([]);
  expect(texts.filter((text) => text.endsWith(' again')).length).toBeGreaterThan(rows);
});
