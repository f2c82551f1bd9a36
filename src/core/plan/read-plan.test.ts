import {
  TODAY,
  type CellInput,
  dayCell,
  oneGrid,
  planOf,
  sheet,
  typed,
  workbook,
} from '../../../tests/support/workbooks';
import { financialYears, showPeriod } from '../calendar/plan-period';
import { readPlan } from './read-plan';
import { DEFAULT_READING, type ReadingSettings } from './settings';

const HEADER = ['Action', 'By when', 'By whom'];
const A = ['Agree it', 'Sept 11', 'JCM'];
const read = (contents: Parameters<typeof readPlan>[0], settings: Partial<ReadingSettings> = {}) =>
  readPlan(contents, { ...DEFAULT_READING, ...settings }, TODAY);
const actionsOf = (plan: ReturnType<typeof read>) =>
  plan.grids.flatMap((grid) => grid.actions.map((row) => row.action));

test.each<[kind: string, period: string, CellInput[][], Partial<ReadingSettings>]>([
  ['line', '2009/10', [['Our plan 2009/10'], HEADER, A], {}],
  ['line', '2010/11', [['Planning grid 1: Access 2010/11'], HEADER, A], {}],
  ['settings', '2026/27', [['Our plan 2009/10'], HEADER, A], { period: financialYears(2026, 2027) }],
  ['dates', '2012/13', [HEADER, ['a', 'Sept 12', 'b'], ['c', 'Mar 13', 'd'], ['e', dayCell({ year: 2012, month: 5, day: 1 }, 'mmm-yy'), 'f']], {}],
  ['dates', '2012/13', [['Our plan 2011/12'], HEADER, ['a', 'May 12', 'b'], ['c', 'Mar 13', 'd'], ['e', 'Feb 13', 'f']], {}],
  ['dates', '2012/13', [['Audit of 2011/12'], HEADER, ['a', 'May 12', 'b'], ['c', 'Mar 13', 'd'], ['e', 'Feb 13', 'f']], {}],
  ['line', '2011/12', [['Our plan 2011/12'], HEADER, ['a', 'May 12', 'b'], ['c', 'Mar 13', 'd'], ['e', 'Quarterly', 'f'], ['g', 'Oct', 'h']], {}],
  ['line', '2011/12', [['Our plan 2011/12'], HEADER, ['a', 'May 12', 'b'], ['c', 'Mar 13', 'd'], ['e', 'Feb 12', 'f']], {}],
  ['line', '2011/12', [['Financial year', '2011/12'], HEADER, ['a', 'May 12', 'b'], ['c', 'Mar 13', 'd'], ['e', 'Feb 13', 'f']], {}],
  ['line', '1 Jan 2012 to 31 Dec 2012', [['Action plan 2012'], HEADER, ['a', 'Q4 12', 'b'], ['c', 'Mar', 'd']], {}],
  ['today', '2011/12', [HEADER, ['a', 'Quarterly', 'b']], {}],
])('the period comes from %s: %s', (kind, period, rows, settings) => {
  const plan = read(workbook(sheet('Grid', rows)), settings);
  expect([plan.periodFrom.kind, showPeriod(plan.period)]).toEqual([kind, period]);
}); // prettier-ignore

test('what is headed beside a column of objectives stays with the action', () => {
  const plan = read(workbook(sheet('Grid', [['Priority', ...HEADER], ['2. Garden rules'], ['Rooms', ...A], ['', 'Open it', 'Mar 12', 'PIO']]))); // prettier-ignore
  const said = plan.grids.flatMap(({ actions }) => actions.map(({ section, objective }) => [section, objective?.text]));
  expect(said).toEqual([
    ['2. Garden rules', 'Rooms'],
    ['2. Garden rules', 'Rooms'],
  ]);
});

test('the period may stand in a sheet’s name', () => {
  expect(showPeriod(read(workbook(sheet('Plan 2013-14', [HEADER, A]))).period)).toBe('2013/14');
});

test.each<[string, ReadingSettings, string[], string[]]>([
  ['by default', DEFAULT_READING, ['Agree it', 'Open it'], ['Old']],
  ['with hidden sheets', { ...DEFAULT_READING, readHiddenSheets: true }, ['Agree it', 'Open it', 'Agree it'], []],
  ['without hidden rows', { ...DEFAULT_READING, readHiddenRows: false }, ['Agree it'], ['Old']],
])('what is read %s', (_, settings, actions, skipped) => {
  const grid = sheet('Grid', [HEADER, A, ['Open it', 'Mar 12', 'PIO']], { hiddenRows: [3] });
  const old = sheet('Old', [HEADER, A], { visibility: 'hidden' });
  const tracker = sheet('Tracker', [HEADER, A], { mark: 'tracker' });
  const plan = read(workbook(grid, old, tracker, sheet('Notes', [['Some words']])), settings);
  expect(actionsOf(plan)).toEqual(actions);
  expect(plan.skippedSheets).toEqual(skipped);
  expect(plan.sheetsWithoutGrid).toEqual(['Notes']);
});

test.each<[string[], string | undefined]>([
  [['Partnership name: Anytown'], 'Anytown'],
  [['Partnership: Anytown and', 'Newtown'], 'Anytown and Newtown'],
  [['Council name: Anytown', 'Plan 2011-14'], 'Anytown'],
  [['Partnership name:'], undefined],
  [['A partnership of many'], undefined],
])('%j names %s', (lines, partnership) => {
  const plan = read(workbook(sheet('Cover', lines.map((line) => [line])), sheet('Grid', [HEADER, A])));
  expect(plan.partnership).toBe(partnership);
}); // prettier-ignore

test.each<[string, CellInput[][], [byWhen: string, readAs: string[]][]]>([
  ['a month that Excel made a day', [['a', typed(2026, 8, 11), 'b']], [['11-Aug', ['Aug 2011']]]],
  ['a month', [['a', dayCell({ year: 2012, month: 4, day: 1 }, 'mmm-yy'), 'b']], [['Apr-12', ['Apr 2012']]]],
  ['a whole day', [['a', dayCell({ year: 2012, month: 4, day: 13 }, 'dd/mm/yyyy'), 'b']], [['13/04/2012', ['13 Apr 2012']]]],
  ['words', [['a', 'Aug 11', 'b']], [['Aug 11', []]]],
  ['a page break between a text and a day', [['a', 'Sept 11 and', 'b'], ['', typed(2026, 8, 12), '']], [['Sept 11 and 12-Aug', ['Aug 2012']]]],
])('a by-when’s words stay, whatever it was read as: %s', (_, rows, expected) => {
  const actions = planOf(rows).grids.flatMap((grid) => grid.actions);
  expect(actions.map(({ byWhen, excelDays }) => [byWhen.text, excelDays.map(({ words }) => words)])).toEqual(expected);
}); // prettier-ignore

test('how the grid writes its other dates helps to tell', () => {
  const rows = (others: string[]) => [...others.map((text) => ['a', text, 'b']), ['c', typed(2011, 9, 12), 'd']];
  const words = (others: string[]) =>
    planOf(rows(others)).grids.flatMap((grid) => grid.actions.at(-1)?.excelDays.map((day) => day.words) ?? []);
  expect(words(['Sept 11', 'Sept 12', 'Sept 13'])).toEqual(['Sep 2012']);
  expect(words(['13 Sept', '15 Sept', '1 June'])).toEqual(['12 Sep 2011']);
});

test('owners are learnt from the whole workbook', () => {
  const plan = read(
    workbook(
      sheet('One', [HEADER, ['a', 'Sept 11', 'SMO&PIO'], ['b', 'Sept 11', 'Turning Point Service Manager']]),
      sheet('Two', [HEADER, ['c', 'Sept 11', 'SMO'], ['d', 'Sept 11', 'PIO']]),
      sheet('Codes', [['TP SM = Turning Point Service Manager']]),
    ),
  );
  const owners = plan.grids.flatMap((grid) => grid.actions.flatMap((action) => action.byWhom.parts[0]?.owners ?? []));
  expect(owners).toEqual(['SMO', 'PIO', 'Turning Point Service Manager', 'SMO', 'PIO']);
});

test('an action’s parts go with the parts of its by-when', () => {
  const [grid] = planOf(oneGrid([['i) find rooms; ii) open them', 'i) Jun 11; ii) Dec 11', 'i) JCM ii) PIO']])).grids;
  expect([...(grid?.actions[0]?.parts ?? [])]).toEqual([
    ['i', 'find rooms'],
    ['ii', 'open them'],
  ]);
});

test.each([
  ['As above', 'As above'],
  ['Ditto', 'ditto'],
  ['"', '"'],
])('%s and %s say what the row above says', (byWhen, byWhom) => {
  const [, second] =
    planOf([
      ['Agree it', 'Sept 11', 'JCM'],
      ['Open it', byWhen, byWhom],
    ]).grids[0]?.actions ?? [];
  expect(second?.byWhen.text).toBe(byWhen);
  expect(second?.byWhen.parts[0]?.deadlines).toMatchObject([{ kind: 'date', due: { year: 2011, month: 9, day: 30 } }]);
  expect(second?.byWhom.parts[0]?.owners).toEqual(['JCM']);
});

test('a part that the by-when leaves out is there all the same', () => {
  const [grid] = planOf([['i) Find rooms; ii) open them', 'i) Jun 11', 'JCM']]).grids;
  expect([...(grid?.actions[0]?.parts ?? [])]).toEqual([
    ['i', 'Find rooms'],
    ['ii', 'open them'],
  ]);
});
