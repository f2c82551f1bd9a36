import { sheet } from '../../../../tests/support/workbooks';
import { listedLines } from './listed-lines';
import { rowsOf } from '../heads/sheet-rows';

const HEADER = ['Action', 'By when', 'By whom'];
const A = ['Agree it', 'Sept 11', 'JCM'];

test.each<[string, string[][], number[]]>([
  ['three lines in a row', [HEADER, A, ['Garden'], ['Kitchen'], ['Rooms'], A], [3, 4, 5]],
  ['two lines, as headings are', [HEADER, A, ['Garden'], ['Kitchen'], A], []],
  ['lines apart', [HEADER, ['Garden'], [], ['Kitchen'], A, ['Rooms'], A], []],
  ['numbers tell by themselves', [HEADER, ['1. Garden'], ['1.1 Trees'], ['1.1.1 Apples'], A], []],
  ['lines with more beside them', [[...HEADER, 'Notes'], ['Garden', '', '', 'x'], ['Kitchen', '', '', 'x'], ['Rooms', '', '', 'x']], []],
])('%s', (_, rows, expected) => {
  const rowed = rowsOf(sheet('S', rows), '1900').rows;
  const header = rowed[0]?.header;
  expect(header && [...listedLines(rowed, header)].map(({ row }) => row)).toEqual(expected);
}); // prettier-ignore
