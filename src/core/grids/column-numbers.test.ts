import { sheet } from '../../../tests/support/workbooks';
import { numbersColumns } from './column-numbers';
import { rowsOf } from './sheet-rows';

test.each<[boolean, string[]]>([
  [true, ['(a)', '(b)', '(c)', '(d)']],
  [true, ['1', '2', '3']],
  [true, ['A', 'B', 'C']],
  [false, ['1', '2']],
  [false, ['2', '3', '4']],
  [false, ['1', 'Agree it', '3']],
  [false, ['1', '1', '2']],
])('numbers columns (%s): %j', (expected, cells) => {
  const { rows } = rowsOf(sheet('S', [cells]), '1900');
  expect(rows.map(numbersColumns)).toEqual([expected]);
});
