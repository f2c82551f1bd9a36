import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { DEFAULT_CHECKS } from '../settings';
import { busyMonth } from './busy-month';

const settings = { ...DEFAULT_CHECKS, options: new Map([['busy-month.deadlines', 2]]) };
const rows = (count: number, byWhen: string, byWhom: string): CellInput[][] =>
  Array.from({ length: count }, (_, index) => [`Agree room ${index}`, byWhen, byWhom]);

test.each<[string, CellInput[][], string[]]>([
  ['three in one month', rows(3, 'Sept 11', 'JCM'), ['C4: JCM: 3 deadlines in Sep 2011']],
  [
    'two months of one owner',
    [...rows(3, 'Dec 11', 'JCM'), ...rows(4, 'Sept 11', 'JCM / PIO')],
    ['C7: JCM: 4 deadlines in Sep 2011, 3 deadlines in Dec 2011'],
  ],
  [
    'days of one month',
    [...rows(2, '1 Sept 2011', 'JCM'), ...rows(1, '30 Sept 2011', 'JCM')],
    ['C4: JCM: 3 deadlines in Sep 2011'],
  ],
  [
    'recurrences that meet',
    [...rows(3, 'Sept 11 and Dec 11', 'JCM')],
    ['C4: JCM: 3 deadlines in Sep 2011, 3 deadlines in Dec 2011'],
  ],
  ['as many as the settings allow', rows(2, 'Sept 11', 'JCM'), []],
  ['of two owners', [...rows(2, 'Sept 11', 'JCM'), ...rows(1, 'Sept 11', 'PIO / JCM')], []],
  ['of two years', [...rows(2, 'Sept 11', 'JCM'), ...rows(2, 'Sept 12', 'JCM')], []],
  ['in a month that has gone', rows(3, 'May 11', 'JCM'), []],
  ['led by everybody', rows(3, 'Sept 11', 'All'), []],
  ['led by a board', rows(3, 'Sept 11', 'Recovery Board'), []],
])('%s', (_, contents, findings) => {
  expect(saidBy(busyMonth, contents, { settings })).toEqual(findings);
});

test('twelve are fine unless the settings say otherwise', () => {
  expect([saidBy(busyMonth, rows(12, 'Sept 11', 'JCM')), saidBy(busyMonth, rows(13, 'Sept 11', 'JCM'))]).toEqual([
    [],
    ['C4: JCM: 13 deadlines in Sep 2011'],
  ]);
});

test('what is settled is no work any more, nor is that of a plan that is over', () => {
  const contents = rows(3, 'Sept 11', 'JCM');
  expect(saidBy(busyMonth, contents, { settings, isClosed: ({ action }) => action.place.row === 4 })).toEqual([]);
  expect(saidBy(busyMonth, contents, { settings, today: { year: 2014, month: 4, day: 1 } })).toEqual([]);
});
