import { sheet } from '../../../../tests/support/workbooks';
import { rowsOf } from '../heads/sheet-rows';
import { timeKeys } from './time-keys';

test.each<[string, string[][], string]>([
  ['a line for each', [['Short: within 6 months'], ['Long: by March 2031']], 'Short is within 6 months, Long is by March 2031'],
  ['two cells for each', [['Short term', '0–6 months'], ['Medium term', '6–18 months']], 'Short term is 0–6 months, Medium term is 6–18 months'],
  ['one line', [['Key: Short (0–6 months), Medium (6–18 months), Long (18+ months)']], 'Short is (0–6 months), Medium is (6–18 months), Long is (18+ months)'],
  ['one line with years', [['Short term = by March 2027; Long term = by March 2031']], 'Short term is by March 2027, Long term is by March 2031'],
  ['letters', [['S = Short term (0–6 months)'], ['M = Medium term (6–18 months)']], 'S is Short term (0–6 months), M is Medium term (6–18 months)'],
  ['figures, and a mark beside them', [['Timescale: 1 = by March 2027, 2 = by March 2028; * = ongoing after that']], '1 is by March 2027, 2 is by March 2028'],
  ['figures that count', [['1: by March 2027'], ['2: by March 2028']], ''],
  ['headings of what is done then', [['Short term: by March 2027'], ['Open it', 'JCM'], ['Long term: by March 2031'], ['Close it', 'JCM']], ''],
  ['actions', [['Long-term plan for the garden'], ['Short survey of 20 homes']], ''],
  ['what has no length', [['Short – soon'], ['Long – later']], ''],
])('%s', (_, rows, expected) => {
  const found = [...timeKeys(rowsOf(sheet('S', rows), '1900').rows).values()].flat();
  expect(found.map(({ code, meaning }) => `${code} is ${meaning}`).join(', ')).toBe(expected);
}); // prettier-ignore
