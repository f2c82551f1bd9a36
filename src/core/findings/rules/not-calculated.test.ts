import { type RowCell, oneGrid, planOf, contextOf, saidBy } from '../../../../tests/support/workbooks';
import { notCalculated } from './not-calculated';

const NONE: RowCell = { uncalculated: 'TODAY()' };

test.each<[string, RowCell[][], string[]]>([
  ['a date', [['Agree it', NONE, 'JCM']], ['B4: B4']],
  ['an owner', [['Agree it', 'Sept 11', NONE]], ['C4: C4']],
  ['an action', [[NONE, 'Sept 11', 'JCM']], ['A4: A4']],
  ['three dates, told once', [['Agree it', NONE, 'JCM'], ['Open it', NONE, 'PIO'], ['Close it', NONE, 'SMO']], ['B4: B4, B5 and B6']],
  ['a column of no grid', [['Agree it', 'Sept 11', 'JCM', NONE]], []],
  ['results', [['Agree it', 'Sept 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(notCalculated, oneGrid(rows))).toEqual(findings);
}); // prettier-ignore

test('a formula above the table says nothing of it', () => {
  expect(saidBy(notCalculated, oneGrid([['Agree it', 'Sept 11', 'JCM']], { uncalculated: [{ row: 1, column: 2 }] }))).toEqual([]); // prettier-ignore
});

test('one message, in number', () => {
  const message = (rows: RowCell[][]) => notCalculated.check(contextOf(planOf(oneGrid(rows))))[0]?.message;
  expect(message([['Agree it', NONE, 'JCM']])).toMatch(/^1 cell holds a formula without a result \(B4\) and was read/);
  expect(message([['Agree it', NONE, NONE]])).toMatch(/^2 cells hold formulas without a result \(B4 and C4\) and were read/);
}); // prettier-ignore
