import { TODAY, sheet, workbook } from '../../../../tests/support/workbooks';
import { readPlan } from '../read-plan';
import { DEFAULT_READING } from '../settings';

const KEY =
  'Timeframe: Short = by March 2012; Medium = by March 2013; Long = by March 2014.  TC = Town Clerk; DTC = Deputy Town Clerk';

test.each([
  ['Short', '2012-3'],
  ['Medium term', '2013-3'],
  ['Short / Medium', '2013-3'],
  ['Short-Medium', '2013-3'],
  ['Soon', ''],
  ['Sept 11', '2011-9'],
])('%s, as the plan explains it: %s', (byWhen, due) => {
  const rows = [['Action plan 2011-14'], [KEY], ['Action', 'By when', 'By whom'], ['Agree it', byWhen, 'TC']];
  const plan = readPlan(workbook(sheet('S', rows)), DEFAULT_READING, TODAY);
  const [action] = plan.grids.flatMap(({ actions }) => actions);
  const days = action?.byWhen.parts.flatMap(({ deadlines }) => deadlines.flatMap((one) => (one.kind === 'date' ? [one.due] : [])));
  expect([action?.byWhen.text, days?.map(({ year, month }) => `${year}-${month}`).join()]).toEqual([byWhen, due]);
  expect(plan.glossary.map(({ code, meaning }) => `${code}: ${meaning}`)).toEqual(['TC: Town Clerk', 'DTC: Deputy Town Clerk']);
}); // prettier-ignore

test.each([
  [['Key: Short = 0–6 months, Medium = 6–18 months, Long = by March 2014'], ['2011-9', '2012-9', '2014-3']],
  [['No key'], ['', '', '']],
])('crosses below Short, Medium and Long: %j', (lines, expected) => {
  const header = ['Action', 'Lead', 'Short', 'Medium', 'Long'];
  const ticked = [0, 1, 2].map((at) => ['Open it', 'TC', ...header.slice(2).map((_, index) => (index === at ? 'x' : ''))]);
  const plan = readPlan(workbook(sheet('S', [['Action plan 2011-14'], lines, header, ...ticked])), DEFAULT_READING, TODAY);
  const dues = plan.grids.flatMap(({ actions }) => actions.map(({ byWhen }) => byWhen.parts.flatMap(({ deadlines }) => deadlines.flatMap((one) => (one.kind === 'date' ? `${one.due.year}-${one.due.month}` : []))).join()));
  expect(dues).toEqual(expected);
}); // prettier-ignore

test('figures that a key explains are times, with a mark beside them too', () => {
  const key = ['Timescale: 1 = by March 2012, 2 = by March 2013; * = ongoing after that'];
  const actions = [['Open it', 1, 'TC'], ['Close it', '1*', 'TC'], ['Mend it', 2, 'TC']];
  const plan = readPlan(workbook(sheet('S', [['Action plan 2011-14'], key, ['Action', 'Timescale (*ongoing)', 'Lead'], ...actions])), DEFAULT_READING, TODAY);
  const dues = plan.grids.flatMap((grid) => grid.actions.flatMap(({ byWhen }) => byWhen.parts.flatMap(({ deadlines }) => deadlines.flatMap((one) => (one.kind === 'date' ? `${one.due.year}-${one.due.month}` : [])))));
  expect(dues).toEqual(['2012-3', '2012-3', '2013-3']);
}); // prettier-ignore
