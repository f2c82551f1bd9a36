import { sheet } from '../../../../tests/support/workbooks';
import { headsOfIndented } from './indented-rows';
import { rowsOf } from '../heads/sheet-rows';

const HEADER = ['Action', 'By when', 'By whom'];
const A = ['   Agree it', 'Sept 11', 'JCM'];

test.each<[string, string[][], number[]]>([
  ['above what is set in', [HEADER, ['Garden'], A, A], [2]],
  ['above what heads what is set in', [HEADER, ['Garden'], ['   Trees'], ['      Plant them', 'Sept 11']], [2, 3]],
  ['not with a date of its own', [HEADER, ['Garden', 'Mar 12'], A], []],
  ['not above words that are all there is of their row', [HEADER, ['Garden'], ['   and trees'], ['Open it', 'Sept 11']], []],
  ['not where its words go on', [HEADER, ['Agree the rooms and'], ['   the chairs', 'Sept 11']], []],
  ['one space is a slip', [HEADER, ['Garden'], [' Agree it', 'Sept 11']], []],
])('%s', (_, rows, expected) => {
  const rowed = rowsOf(sheet('S', rows), '1900').rows;
  const header = rowed[0]?.header;
  expect(header && [...headsOfIndented(rowed, header)].map(({ row }) => row).toSorted()).toEqual(expected);
}); // prettier-ignore
