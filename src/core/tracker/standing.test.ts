import { type CellInput, dayCell, sheet, workbook } from '../../../tests/support/workbooks';
import type { TableContents } from '../workbook/contents';
import { standingTracker } from './standing';

const table = (top: number, left: number, bottom: number, right: number, totalsRow = false): TableContents => ({
  name: 'PlanTracker', range: { top, left, bottom, right }, totalsRow,
}); // prettier-ignore
const HEADER = ['Ref', 'Action', 'Due', 'Status', 'Source'];
const ROW = ['G1-01', 'Agree it', dayCell({ year: 2011, month: 9, day: 30 }, 'dd/mm/yyyy'), ' Complete ', 'Grid 1!A4'];

test.each<[string, CellInput[][], Parameters<typeof sheet>[2], { at: string; headers: string; refs: string[] }]>([
  ['at the top', [HEADER, ROW], { tables: [table(1, 1, 2, 5)] }, { at: '1/1', headers: 'Ref Action Due Status Source', refs: ['G1-01'] }],
  ['moved', [HEADER, ROW], { at: { row: 4, column: 3 }, tables: [table(4, 3, 5, 7)] }, { at: '4/3', headers: 'Ref Action Due Status Source', refs: ['G1-01'] }],
  ['under a line of somebody’s', [['For the meeting'], HEADER, ROW], {}, { at: '2/1', headers: 'Ref Action Due Status Source', refs: ['G1-01'] }],
  ['columns in another order, one added', [['Status', 'Notes', 'Action', 'Ref'], ['', 'mine', 'Agree it', 'G1-01']], {}, { at: '1/1', headers: 'Status Notes Action Ref', refs: ['G1-01'] }],
  ['a note beside it', [[...HEADER, '', 'A note'], ROW], { tables: [table(1, 1, 2, 5)] }, { at: '1/1', headers: 'Ref Action Due Status Source', refs: ['G1-01'] }],
  ['an empty row inside', [HEADER, [], ROW], { tables: [table(1, 1, 3, 5)] }, { at: '1/1', headers: 'Ref Action Due Status Source', refs: ['', 'G1-01'] }],
  ['a row of totals', [HEADER, ROW, ['Total', '1']], { tables: [table(1, 1, 3, 5, true)] }, { at: '1/1', headers: 'Ref Action Due Status Source', refs: ['G1-01'] }],
])('a tracker %s', (_, rows, options, { at, headers, refs }) => {
  const tracker = standingTracker(workbook(sheet('Any name', rows, { ...options, mark: 'tracker' })));
  expect([tracker?.sheet, `${tracker?.headerRow ?? 0}/${tracker?.firstColumn ?? 0}`]).toEqual(['Any name', at]);
  expect(tracker?.headers.join(' ')).toBe(headers);
  expect(tracker?.rows.map(({ ref }) => ref)).toEqual(refs);
}); // prettier-ignore

test.each<[string, CellInput[][], Parameters<typeof sheet>[2]]>([
  ['without the mark', [HEADER, ROW], {}],
  ['another sheet of ours', [HEADER, ROW], { mark: 'report' }],
  ['without its header', [ROW], { mark: 'tracker' }],
  ['empty', [], { mark: 'tracker' }],
])('no tracker: %s', (_, rows, options) => {
  expect(standingTracker(workbook(sheet('Tracker', rows, options)))).toBeUndefined();
});

test('what a row holds', () => {
  const rows = [HEADER, ROW, ['', 'My own action', '', 'In progress']];
  const tracker = standingTracker(workbook(sheet('Tracker', rows, { mark: 'tracker' })));
  expect(tracker?.rows).toMatchObject([
    { row: 2, action: 'Agree it', due: { year: 2011, month: 9, day: 30 }, status: 'Complete', source: 'Grid 1!A4', isTheirs: false },
    { row: 3, action: 'My own action', status: 'In progress', isTheirs: true },
  ]);
  expect(tracker?.rows[1]?.due).toBeUndefined();
  expect([...(tracker?.rows[1]?.cells ?? [])].map(([index, { text }]) => [index, text])).toEqual([[1, 'My own action'], [3, 'In progress']]);
}); // prettier-ignore
