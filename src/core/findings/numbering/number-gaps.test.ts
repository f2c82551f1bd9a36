import { type CellInput, planOf, sheet, workbook } from '../../../../tests/support/workbooks';
import { numberGaps } from './number-gaps';

const numbered = (...numbers: string[]): CellInput[][] =>
  numbers.map((number, index) => (number === '' ? [''] : [`${number} Agree room ${index}`, 'Sept 11', 'JCM']));
const missing = (rows: Parameters<typeof planOf>[0]): string[] =>
  numberGaps(planOf(rows)).map((gap) => gap.missing.join(' '));

test.each<[string, string[], string[]]>([
  ['one number', ['1.1', '1.2', '1.4', '1.5', '1.6'], ['1.3']],
  ['two numbers', ['1.1', '1.2', '1.5', '1.6', '1.7'], ['1.3 1.4']],
  ['a whole number', ['1.', '2.', '4.', '5.', '6.'], ['3']],
  ['a letter', ['2a', '2b', '2d', '2e', '2f'], ['2c']],
  ['behind a nought', ['1.8', '1.9', '1.11', '1.12', '1.13'], ['1.10']],
  ['in the second of two series', ['1.1', '1.2', '1.3', '2.1', '2.3', '2.4'], ['2.2']],
  ['three numbers', ['1.1', '1.2', '1.6', '1.7', '1.8'], []],
  ['at the start', ['1.2', '1.3', '1.4', '1.5'], []],
  ['a number further down', ['1.1', '1.2', '1.4', '1.5', '1.3'], []],
  ['a number twice', ['1.1', '1.2', '1.2', '1.4', '1.5', '1.6'], []],
  ['a number twice, far from the gap', ['1.', '2.', '2.', '3.', '4.', '5.', '6.', '7.', '9.', '10.'], ['8']],
  ['where another number is', ['1.1', '1.2', '2.3', '1.4', '1.5'], []],
  ['a chosen few', ['1.1', '1.3', '1.4', '1.5', '1.7', '1.8', '1.9'], []],
  ['too few to count', ['1.1', '1.3', '1.4'], []],
  ['an empty row between', ['1.1', '1.2', '', '1.4', '1.5', '1.6'], []],
  ['numbers of parts', ['1', '1.1', '1.2', '2', '2.1', '2.2', '3'], []],
  ['all there', ['1.1', '1.2', '1.3', '2.1', '2.2'], []],
])('%s', (_, numbers, gaps) => {
  expect(missing(numbered(...numbers))).toEqual(gaps);
}); // prettier-ignore

const row = (action: string): CellInput[] => [action, 'Sept 11', 'JCM'];

test.each<[string, CellInput[][], string[]]>([
  ['a row without a number between', [row('1.1 Agree it'), row('1.2 Build it'), row('Open it'), row('1.4 Run it'), row('1.5 Close it')], []],
  ['what a row speaks of', [row('1.1 Agree it'), row('1.2 Build it (with 1.3)'), row('1.4 Run it'), row('1.5 Close it'), row('1.6 Sell it')], []],
  ['two numbers of one row', [row('1.1 Agree it'), row('1.2-1.3 Build it'), row('1.4 Run it'), row('1.5 Close it'), row('1.6 Sell it')], []],
  ['the number of an objective', [['Objective 3 Do it'], row('1. Agree it'), row('2. Build it'), row('4. Run it'), row('5. Close it'), row('6. Sell it')], []],
  ['a footer between', [row('1.1 Agree it'), row('1.2 Build it'), ['Page 2 of 7'], row('1.4 Run it'), row('1.5 Close it'), row('1.6 Sell it')], ['1.3']],
])('%s', (_, rows, gaps) => {
  expect(missing(rows)).toEqual(gaps);
}); // prettier-ignore

const column = (...numbers: CellInput[]) =>
  sheet('S', [['Ref', 'Action', 'By when', 'By whom'], ...numbers.map((number, index) => [number, `Agree room ${index}`, 'Sept 11', 'JCM'])]); // prettier-ignore

test('numbers in a column of their own, as the plan writes them', () => {
  expect(missing(workbook(column('QI-07', 'QI-08', 'QI-10', 'QI-11', 'QI-12')))).toEqual(['QI-09']);
  expect(missing(workbook(column(1.8, 1.9, 1.1, 1.11)))).toEqual([]);
});

test('what is in another grid, or on a sheet of what was put aside, is not missing', () => {
  const first = column('1.1', '1.2', '1.4', '1.5', '1.6');
  expect(missing(workbook(first))).toEqual(['1.3']);
  expect(missing(workbook(first, { ...column('1.3'), name: 'T' }))).toEqual([]);
  expect(missing(workbook(first, sheet('Closed actions', [['1.3', 'Agree room 9']])))).toEqual([]);
});
