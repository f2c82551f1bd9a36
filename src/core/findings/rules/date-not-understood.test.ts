import { checkPlan } from '../check-plan';
import { type CellInput, contextOf, planOf, saidBy } from '../../../../tests/support/workbooks';
import { dateNotUnderstood } from './date-not-understood';

test.each<[string, CellInput[][], string[]]>([
  ['words', [['Agree it', 'high priority', 'JCM']], ['B4: high priority']],
  ['a code', [['Agree it', 'ABC/4471', 'JCM']], ['B4: ABC/4471']],
  ['a number', [['Agree it', 4471, 'JCM']], ['B4: 4471']],
  ['a stored day without its look', [['Agree it', 40816, 'JCM']], ['B4: 40816']],
  ['each of several', [['Agree it', 'High', 'JCM'], ['Open it', 'Sept 11', 'PIO'], ['Close it', 'Low', 'SMO']], ['B4: High', 'B6: Low']],
  ['a date', [['Agree it', 'Sept 11', 'JCM']], []],
  ['a date and words', [['Agree it', 'Sept 11, cost code 4471', 'JCM']], []],
  ['no date yet', [['Agree it', 'tbc', 'JCM']], []],
  ['an empty cell', [['Agree it', '', 'JCM']], []],
  ['a condition', [['Agree it', 'In line with commissioning plan', 'JCM']], []],
  ['done', [['Agree it', 'Completed', 'JCM']], []],
  ['at once', [['Agree it', 'Immediate', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(dateNotUnderstood, rows)).toEqual(findings);
}); // prettier-ignore

test.each<[CellInput[][], string[]]>([
  [[['Agree it', 40816, 'JCM']], ['"40816" is how Excel stores 30 Sep 2011: the cell shows the number. Enter the date again.']],
  [[['Agree it', 40816, 'JCM'], ['Open it', 40847, 'PIO']], ["2 cells of dates show Excel's numbers for them (B4 and B5). Give them the format of a date."]],
  [[['Agree it', 44710, 'JCM']], ['No date found in "44710". Enter a month ("Sept 2011") or how often ("Quarterly").']],
])('numbers of dates: %j', (rows, messages) => {
  expect(checkPlan(contextOf(planOf(rows)), [], [dateNotUnderstood]).map(({ message }) => message)).toEqual(messages);
}); // prettier-ignore
