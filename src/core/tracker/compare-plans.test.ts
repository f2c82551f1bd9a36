import { type CellInput, TODAY, oneGrid } from '../../../tests/support/workbooks';
import { DEFAULT_SETTINGS, analyse, comparePlans } from '../plan-grid';
import { cellName } from '../workbook/place';

type Row = readonly CellInput[];
const ROOMS: Row = ['Agree the new rooms with the landlord', 'Sept 11', 'JCM'];
const STAFF: Row = ['Train all staff who meet carers', 'Mar 12', 'PIO / SMO'];
const LEAD: Row = ['Appoint a lead', 'Jun 11', 'JCM'];
const BOARD: Row = ['Meet the board', 'Quarterly from Sept 13', 'JCM'];
const with1 = ([action, , who]: Row, byWhen: string): Row => [action, byWhen, who];

const difference = (earlier: readonly Row[], later: readonly Row[], title?: string) => {
  const [a, b] = [oneGrid(earlier), oneGrid(later, title === undefined ? {} : { title })];
  return comparePlans(analyse(a, DEFAULT_SETTINGS, TODAY), analyse(b, DEFAULT_SETTINGS, TODAY));
};

const told = (earlier: readonly Row[], later: readonly Row[]): string[] =>
  difference(earlier, later).changes.map(({ kind, action, column, before, after, was, is, isLater }) =>
    [`${was ? cellName(was) : ''}>${is ? cellName(is) : ''}`, kind, column === '' ? `‘${action}’` : column, before, '→', after, isLater === true ? '(later)' : ''].filter((word) => word !== '').join(' '),
  ); // prettier-ignore

test.each<[string, Row[], Row[], string[]]>([
  ['the same', [ROOMS, STAFF], [ROOMS, STAFF], []],
  ['a moved row is no change', [ROOMS, STAFF, LEAD], [LEAD, ROOMS, STAFF], []],
  ['added', [ROOMS], [LEAD, ROOMS], ['>A4 Added ‘Appoint a lead’ → 30 Jun 2011']],
  ['gone', [LEAD, ROOMS], [ROOMS], ['A4> Gone from the plan ‘Appoint a lead’ 30 Jun 2011 →']],
  ['re-dated', [ROOMS], [with1(ROOMS, 'Dec 11')], ['A4>A4 Re-dated Due 30 Sep 2011 → 31 Dec 2011 (later)']],
  ['re-dated, earlier, and moved', [STAFF, ROOMS], [with1(ROOMS, 'Aug 11'), STAFF], ['A5>A4 Re-dated Due 30 Sep 2011 → 31 Aug 2011']],
  ['one date more', [ROOMS], [with1(ROOMS, 'Sept & Dec 11')], ['>A4 Added ‘Agree the new rooms with the landlord’ → 31 Dec 2011', 'A4>A4 Reworded By when Sept 11 → Sept & Dec 11']],
  ['written another way, due the same day', [ROOMS], [with1(ROOMS, '30/09/2011')], ['A4>A4 Reworded By when Sept 11 → 30/09/2011']],
  ['re-assigned', [STAFF], [['Train all staff who meet carers', 'Mar 12', 'SMO / PIO']], ['A4>A4 Re-assigned Lead PIO → SMO', 'A4>A4 Re-assigned With SMO → PIO']],
  ['reworded, once for all its dates', [BOARD], [['Meet the new board', 'Quarterly from Sept 13', 'JCM']], ['A4>A4 Reworded Action Meet the board → Meet the new board']],
  ['in the order of the later plan', [ROOMS, STAFF], [with1(STAFF, 'Apr 12'), with1(ROOMS, 'Oct 11')], ['A5>A4 Re-dated Due 31 Mar 2012 → 30 Apr 2012 (later)', 'A4>A5 Re-dated Due 30 Sep 2011 → 31 Oct 2011 (later)']],
])('%s', (_, earlier, later, expected) => {
  expect(told(earlier, later)).toEqual(expected);
}); // prettier-ignore

test('a grid with another title is told once, not for each of its actions', () => {
  const [earlier, later] = [oneGrid([ROOMS, STAFF, LEAD]), oneGrid([ROOMS, STAFF, LEAD])];
  const renamed = later.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.row === 2 ? { ...row, cells: row.cells.map((cell) => ({ ...cell, value: 'Planning grid 1: Getting it done', text: 'Planning grid 1: Getting it done' })) } : row,
    ),
  })); // prettier-ignore
  const after = { ...later, sheets: renamed };
  const { changes } = comparePlans(analyse(earlier, DEFAULT_SETTINGS, TODAY), analyse(after, DEFAULT_SETTINGS, TODAY));
  expect(changes.map(({ kind, column }) => `${kind} ${column}`)).toEqual(['Reworded Grid']);
});

test('what is the same is counted by action, and the years are told', () => {
  const { same, periods } = difference([ROOMS, STAFF, BOARD], [STAFF, BOARD, LEAD], 'Action plan 2012-15');
  expect([same, periods]).toEqual([1, { earlier: '2011-14', later: '2012-15' }]);
});
