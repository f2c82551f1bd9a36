import { type CellInput, oneGrid, saidBy } from '../../../../tests/support/workbooks';
import { recurrenceWithoutEnd } from './recurrence-without-end';

test.each<[string, CellInput[][], string[]]>([
  ['with a start', [['Meet', 'Quarterly starting Jun 11', 'JCM']], ['B4: Quarterly starting Jun 11']],
  ['after a date', [['Meet', 'Oct 11 and monthly thereafter', 'JCM']], ['B4: Oct 11 and monthly thereafter']],
  ['several, told once', [['Meet', 'Monthly from April 11', 'JCM'], ['Agree it', 'Sept 11', 'JCM'], ['Report', 'Every two months from Jun 11', 'JCM']], ['B4: Monthly from April 11']],
  ['to an end', [['Meet', 'Quarterly from Jun 11 to March 13', 'JCM']], []],
  ['as long as the plan', [['Meet', 'Quarterly', 'JCM'], ['Report', 'Annually', 'JCM'], ['Ask', 'Monthly throughout', 'JCM']], []],
  ['beside many that need none', [['Meet', 'Monthly from June 11', 'JCM'], ...['Quarterly', 'Annually', 'Monthly', 'Termly'].map((often) => ['Report', often, 'JCM'])], []],
  ['a review', [['Agree it', 'Jul 11. Review 6 monthly', 'JCM']], []],
  ['until something', [['Meet', 'Apr 11 and monthly until implementation is complete', 'JCM']], []],
  ['months of each year', [['Meet', 'Quarterly each year (Jun, Sept, Dec and Mar)', 'JCM']], []],
  ['a date', [['Agree it', 'Sept 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  const beside = ['Report', 'Monthly to March 13', 'JCM'];
  expect(saidBy(recurrenceWithoutEnd, [...rows, beside])).toEqual(findings);
}); // prettier-ignore

test('where no recurrence names an end, all of them go on as long as the plan', () => {
  expect(saidBy(recurrenceWithoutEnd, [['Meet', 'Quarterly starting Jun 11', 'JCM']])).toEqual([]);
});

test('in a plan of one year every recurrence ends with the year', () => {
  const rows = [
    ['Meet', 'Quarterly starting Oct 11', 'JCM'],
    ['Report', 'Monthly to March 12', 'JCM'],
  ];
  for (const title of ['Action plan 2011/12', 'Action plan September 2011 to August 2012'])
    expect(saidBy(recurrenceWithoutEnd, oneGrid(rows, { title }))).toEqual([]);
});
