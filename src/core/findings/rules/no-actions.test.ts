import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { noActions } from './no-actions';

const HEADER = ['Action', 'By when', 'By whom'];
const ROW = ['Agree it', 'Sept 11', 'JCM'];

test.each<[string, CellInput[][], string[]]>([
  ['a header alone', [HEADER], ['A1: S']],
  ['an objective and a header', [['Planning grid 1: Rooms'], ['Objective 1 Do it'], HEADER], ['A3: Planning grid 1: Rooms']],
  ['the second of two', [['Planning grid 1: Rooms'], HEADER, ROW, ['Planning grid 2: Chairs'], HEADER], ['A5: Planning grid 2: Chairs']],
  ['a page number under the header', [['Planning grid 1: Rooms'], HEADER, ['Page 2 of 2']], ['A2: Planning grid 1: Rooms']],
  ['one row', [HEADER, ROW], []],
  ['a header that is repeated', [HEADER, ROW, ['Page 1'], HEADER], []],
  ['a header twice before its rows', [HEADER, HEADER, ROW], []],
  ['a title without a table', [['Planning grid 1: Rooms'], HEADER, ROW, ['Planning grid 2: Chairs'], ['See the annex']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(noActions, workbook(sheet('S', rows)))).toEqual(findings);
}); // prettier-ignore
