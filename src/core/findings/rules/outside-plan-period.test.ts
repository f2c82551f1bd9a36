import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { outsidePlanPeriod } from './outside-plan-period';

test.each<[string, CellInput[][], string[]]>([
  ['before the plan', [['Agree it', 'March 2011', 'JCM']], ['B4: March 2011']],
  ['after the plan', [['Agree it', 'April 2014', 'JCM']], ['B4: April 2014']],
  ['one date of several', [['Agree it', 'Sept 11; Sept 15', 'JCM']], ['B4: Sept 11; Sept 15']],
  ['a recurrence that starts before it', [['Agree it', 'Quarterly from Jun 10', 'JCM']], ['B4: Quarterly from Jun 10']],
  ['on its first month', [['Agree it', 'April 2011', 'JCM']], []],
  ['on its last month', [['Agree it', 'March 2014', 'JCM']], []],
  ['on its first day', [['Agree it', '1 April 2011', 'JCM']], []],
  ['a recurrence without a start', [['Agree it', 'Quarterly', 'JCM']], []],
  ['no date', [['Agree it', 'tbc', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(outsidePlanPeriod, rows)).toEqual(findings);
}); // prettier-ignore
