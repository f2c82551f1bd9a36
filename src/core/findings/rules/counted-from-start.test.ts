import { type CellInput, contextOf, planOf, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { checkPlan } from '../check-plan';
import { countedFromStart } from './counted-from-start';

test.each<[string, CellInput[][], string[]]>([
  ['a length of time', [['Agree it', '6 months', 'JCM']], ['B4: 6 months']],
  ['several, told once', [['Agree it', '6 months', 'JCM'], ['Open it', 'Sept 11', 'JCM'], ['Run it', 'within a year', 'JCM']], ['B4: 6 months']],
  ['a term with its length', [['Agree it', 'Short term (0-12 months)', 'JCM']], ['B4: Short term (0-12 months)']],
  ['counted from a date', [['Agree it', '6 months from April 2012', 'JCM']], []],
  ['waiting for something', [['Agree it', '6 months after start', 'JCM']], []],
  ['a recurrence', [['Agree it', '6 monthly', 'JCM']], []],
  ['how long a recurrence lasts', [['Agree it', 'Monthly for the first 6 months', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(countedFromStart, rows)).toEqual(findings);
}); // prettier-ignore

test('it says what was read, and from where it was counted', () => {
  const plan = planOf([['Agree it', '6 months', 'JCM'], ['Run it', '1 year', 'JCM']]); // prettier-ignore
  const [remark] = checkPlan(contextOf(plan), [], [countedFromStart]);
  expect(remark?.message).toBe(
    '2 dates were counted from 1 Apr 2011, "6 months" as 30 Sep 2011 for one: B4 and B5. Enter the month where that is wrong.',
  );
});

test('months by their numbers are told where the plan names no year', () => {
  const book = (title: string) => workbook(sheet('S', [[title], ['Action', 'By when', 'By whom'], ['Agree it', 'Month 3', 'JCM']]));
  expect(saidBy(countedFromStart, book('Matrix'))).toEqual(['B3: Month 3']);
  expect(saidBy(countedFromStart, book('Delivery plan 2011/12'))).toEqual([]);
}); // prettier-ignore
