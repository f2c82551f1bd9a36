import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { noObjective } from './no-objective';

const HEADER = ['Action', 'By when', 'By whom'];
const ROW = ['Agree it', 'Sept 11', 'JCM'];
const ROOMS = ['Planning grid 1: Rooms'];
const CHAIRS = ['Planning grid 2: Chairs'];
const OBJECTIVE = ['Objective 1 Do it'];

test.each<[string, CellInput[][], string[]]>([
  ['the only grid', [ROOMS, HEADER, ROW], []],
  ['one of two', [ROOMS, OBJECTIVE, HEADER, ROW, CHAIRS, HEADER, ROW], ['A5: Planning grid 2: Chairs']],
  ['none of two', [ROOMS, HEADER, ROW, CHAIRS, HEADER, ROW], []],
  ['an objective above the table', [ROOMS, OBJECTIVE, HEADER, ROW], []],
  ['a priority above it', [ROOMS, ['Key priorities'], ['People wait too long'], HEADER, ROW], []],
  ['a heading in it', [ROOMS, HEADER, ['1.1 Rooms for groups'], ROW], []],
  ['a column of objectives', [ROOMS, ['Objective', ...HEADER], ['Do it', ...ROW]], []],
  ['a grid without actions', [ROOMS, OBJECTIVE, HEADER, ROW, CHAIRS, HEADER], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(noObjective, workbook(sheet('S', rows)))).toEqual(findings);
}); // prettier-ignore
