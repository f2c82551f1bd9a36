import { sheet } from '../../../../tests/support/workbooks';
import { rowsOf } from '../heads/sheet-rows';
import { otherTablesBelow } from './other-tables-below';

const HEADER = ['No', 'Action', 'By when', 'By whom'];
const A = ['1', 'Agree it', 'Sept 11', 'JCM'];

test.each<[string, string[][], string]>([
  ['measures, by their words', [['Measures'], ['Ref', 'Indicator', '2025/26 outturn', 'Frequency'], ['M1', 'Visits', '97', 'Monthly']], 'header 6, title 5'],
  ['by numbers below words', [['What we count'], ['Ref', 'What', 'How we count', 'So far'], ['M1', 'Visits', 'All of them', '97']], 'header 6, title 5'],
  ['without a title, below an action that stands alone', [['', 'Review the rooms with all tenants'], [], [], ['Risk', 'Impact', 'Likelihood', 'Mitigation'], ['R1', 'High', '3', 'A guard']], 'header 8, title '],
  ['without a title, directly below one', [['', 'Review the rooms with all tenants'], ['Ref', 'Indicator', '2025/26 outturn', 'Frequency'], ['M1', 'Visits', '97', 'Monthly']], 'header 6, title 5'],
  ['without a title', [['', 'Gate', 'Turnstile', 'Today'], ['', 'North', 'Two', '40']], 'header 5, title '],
  ['not where dates are below', [['', 'Garden', 'when dry', 'Anna'], ['', 'Plant it', 'Sept 11', '40']], 'header , title '],
  ['not an action with a number below', [['2', 'Open it', 'When dry', 'Anna'], ['3', 'Close it', 'When wet', '40']], 'header , title '],
  ['not where more is filled below', [['2', 'Garden', 'When dry'], ['3', 'Kitchen', '40', 'Anna']], 'header , title '],
  ['not a row with a date', [['2', 'Garden', 'Mar 12', 'Anna'], ['3', 'Kitchen', 'tbc', '40']], 'header , title '],
])('%s', (_, below, expected) => {
  const rowed = rowsOf(sheet('S', [HEADER, A, [], [], ...below]), '1900').rows;
  const { headers, titles } = otherTablesBelow(rowed);
  const shown = (rows: ReadonlySet<{ row: number }>) => [...rows].map(({ row }) => row).join(' ');
  expect(`header ${shown(headers)}, title ${shown(titles)}`).toBe(expected);
}); // prettier-ignore

test('directly below a row, words alone head nothing', () => {
  const rows = rowsOf(sheet('S', [HEADER, A, ['', 'Gate', 'Turnstile', 'Today'], ['', 'North', 'Two', '40']]), '1900').rows;
  expect(otherTablesBelow(rows).headers.size).toBe(0);
}); // prettier-ignore
