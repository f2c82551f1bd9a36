import { fixedBy } from '../../../../tests/support/fixed';
import { type CellInput, dayCell, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { numberMadeByExcel } from './number-made-by-excel';

const HEADER: CellInput[] = ['No', 'Action', 'By when', 'By whom'];
const table = (numbers: readonly CellInput[]) =>
  workbook(sheet('S', [HEADER, ...numbers.map((number, index) => [number, `Agree room ${index}`, 'Sept 11', 'JCM'])]));
const day: CellInput = dayCell({ year: 2026, month: 5, day: 4 }, 'd-mmm');
const tenths = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => Number(`1.${from + index}`));

test.each<[string, CellInput[], string[]]>([
  ['a nought that went', tenths(1, 10), ['A11: 1.1']],
  ['a second one', [2.18, 2.19, 2.2], ['A4: 2.2']],
  ['a date', ['4/4', day, '4/6'], ['A3: 4-May']],
  ['a nought in the middle', [1.9, 1.1, 1.11], ['A3: 1.1']],
  ['as text', ['1.9', '1.10', '1.11'], []],
  ['decimals in order', [1.1, 1.2, 1.3], []],
  ['another objective', [1.9, 2.1, 2.2], []],
  ['whole numbers', [9, 10, 11], []],
  ['a number that stands twice', [1.1, 1.2, 1.1], []],
])('%s', (_, numbers, findings) => {
  expect(saidBy(numberMadeByExcel, table(numbers))).toEqual(findings);
});

test('a date in another column is none', () => {
  const rows: CellInput[][] = [HEADER, ['1', 'Agree it', day, 'JCM']];
  expect(saidBy(numberMadeByExcel, workbook(sheet('S', rows)))).toEqual([]);
});

test('the fix writes what was typed, as text', () => {
  const noughts = fixedBy('number-made-by-excel', table(tenths(1, 10)));
  expect([noughts.written, noughts.left, noughts.anew]).toEqual([['S!A11: 1.10'], [], []]);
  const dates = fixedBy('number-made-by-excel', table(['4/4', day, '4/6']));
  expect([dates.written, dates.left, dates.anew]).toEqual([['S!A3: 4/5'], [], []]);
});
