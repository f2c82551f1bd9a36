import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { allAtYearEnd } from './all-at-year-end';

test.each<[string, CellInput[][], string[]]>([
  ['three actions in one March', [['Agree it', 'Mar 12', 'JCM'], ['Open it', '31/03/2012', 'PIO'], ['Close it', 'March 2012', 'SMO']], ['A3: Planning grid 1: Getting things done']],
  ['a financial year as a date', [['Agree it', '2011/12', 'JCM'], ['Open it', '2011/12', 'PIO'], ['Close it', '2011/12', 'SMO']], ['A3: Planning grid 1: Getting things done']],
  ['beside what has no date', [['Agree it', 'Mar 13', 'JCM'], ['Open it', 'Mar 13', 'PIO'], ['Close it', 'Mar 13', 'SMO'], ['Keep it', 'Ongoing', 'JCM']], ['A3: Planning grid 1: Getting things done']],
  ['two actions', [['Agree it', 'Mar 12', 'JCM'], ['Open it', 'Mar 12', 'PIO']], []],
  ['one step on the way', [['Agree it', 'Mar 12', 'JCM'], ['Open it', 'Sept 11', 'PIO'], ['Close it', 'Mar 12', 'SMO']], []],
  ['a March of each year', [['Agree it', 'Mar 12', 'JCM'], ['Open it', 'Mar 13', 'PIO'], ['Close it', 'Mar 14', 'SMO']], []],
  ['the middle of March', [['Agree it', '15/03/2012', 'JCM'], ['Open it', '15/03/2012', 'PIO'], ['Close it', '15/03/2012', 'SMO']], []],
  ['a recurrence beside them', [['Agree it', 'Mar 12', 'JCM'], ['Open it', 'Mar 12', 'PIO'], ['Close it', 'Mar 12', 'SMO'], ['Meet', 'Quarterly', 'JCM']], []],
  ['no dates', [['Agree it', 'tbc', 'JCM'], ['Open it', '', 'PIO'], ['Close it', 'Ongoing', 'SMO']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(allAtYearEnd, rows)).toEqual(findings);
}); // prettier-ignore
