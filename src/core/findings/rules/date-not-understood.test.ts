import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { dateNotUnderstood } from './date-not-understood';

test.each<[string, CellInput[][], string[]]>([
  ['words', [['Agree it', 'high priority', 'JCM']], ['B4: high priority']],
  ['a code', [['Agree it', 'ABC/4471', 'JCM']], ['B4: ABC/4471']],
  ['a number', [['Agree it', 4471, 'JCM']], ['B4: 4471']],
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
