import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { columnByContents } from './column-by-contents';

const ROWS: CellInput[][] = [
  ['Offer a first visit within two weeks', 'May 2026', 'Clinic Lead'],
  ['Write to families who have waited', 'June 2026', 'Rota Manager'],
];

test.each<[string, CellInput[], string[]]>([
  ['dates', ['Action', 'Programme', 'Lead'], ['B1: Programme']],
  ['names', ['Action', 'By when', 'Developer'], ['C1: Developer']],
  ['posts below any header', ['Action', 'By when', 'Xyz'], ['C1: Xyz']],
  ['sentences', ['Our promise', 'By when', 'Lead'], ['A1: Our promise']],
  ['both', ['Action', 'Programme', 'Developer'], ['B1: Programme', 'C1: Developer']],
  ['headers that are known', ['Action', 'By when', 'By whom'], []],
  ['what is no owner', ['Action', 'By when', 'Venue'], []],
  ['a mere date right of the actions', ['Action', 'Date', 'Lead'], []],
  ['what was', ['Action', 'Date raised', 'Lead'], []],
])('%s', (_, header, findings) => {
  expect(saidBy(columnByContents, workbook(sheet('S', [header, ...ROWS])))).toEqual(findings);
});

test.each<[string, CellInput[], string[]]>([
  ['a mere date left of the actions', ['Date', 'Action', 'Lead'], ['A1: Date']],
  ['one that says by when', ['Due date', 'Action', 'Lead'], []],
])('%s', (_, header, findings) => {
  const rows = ROWS.map(([action = '', date = '', lead = '']) => [date, action, lead]);
  expect(saidBy(columnByContents, workbook(sheet('S', [header, ...rows])))).toEqual(findings);
});

test('a sheet that goes on from another', () => {
  const book = workbook(sheet('S', [['Action', 'By when', 'By whom'], ...ROWS]), sheet('T', ROWS));
  expect(saidBy(columnByContents, book)).toEqual(['A1: S']);
});
