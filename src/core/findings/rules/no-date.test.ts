import { type CellInput, contextOf, planOf, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { noDate } from './no-date';

test.each<[string, CellInput[][], string[]]>([
  ['an empty cell', [['Agree it', '', 'JCM']], ['B4: ']],
  ['to be confirmed', [['Agree it', 'tbc', 'JCM']], ['B4: tbc']],
  ['to be added', [['Agree it', 'To be added', 'JCM']], ['B4: To be added']],
  ['each of several', [['Agree it', '', 'JCM'], ['Open it', 'Sept 11', 'PIO'], ['Close it', 'TBC', 'SMO']], ['B4: ', 'B6: TBC']],
  ['a date', [['Agree it', 'Sept 11', 'JCM']], []],
  ['a recurrence', [['Agree it', 'Quarterly', 'JCM']], []],
  ['ongoing', [['Agree it', 'Ongoing', 'JCM']], []],
  ['a condition', [['Agree it', 'In line with commissioning plan', 'JCM']], []],
  ['a reference', [['Agree it', 'Cross ref 1.3', 'JCM']], []],
  ['words that no phrasing explains', [['Agree it', 'high priority', 'JCM']], []],
  ['done', [['Agree it', 'Completed', 'JCM'], ['Open it', 'Already in place', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(noDate, rows)).toEqual(findings);
}); // prettier-ignore

test.each([
  [['Action', 'Deadline', 'Lead'], ['Agree it', '', 'JCM'], 'Deadline'],
  [['Action', 'Lead', 'Q1 2011/12', 'Q2 2011/12'], ['Agree it', 'JCM', '', ''], 'By when'],
])('%j: the column is called as the plan calls it', (header, row, name) => {
  const full = header.map((_, column) => (column === row.indexOf('JCM') ? 'JCM' : column === 0 ? 'Open it' : column === 3 ? '' : 'Sept 11'));
  const [remark] = noDate.check(contextOf(planOf(workbook(sheet('S', [header, full, row])))));
  expect(remark?.message).toMatch(`The "${name}" cell is empty.`);
}); // prettier-ignore
