import { type CellInput, contextOf, planOf, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { columns } from './columns';

const A = ['Agree it', 'Sept 11', 'JCM', 'PIO'];

test.each<[string, CellInput[], string[]]>([
  ['no column of owners', ['Action', 'By when'], ['A1: S']],
  ['two by-whens', ['Action', 'By when', 'By whom', 'By when'], ['D1: By when']],
  ['two actions', ['Actions', 'Deadline', 'Lead', 'Actions'], ['D1: Actions']],
  ['actions and owners without dates', ['Action', 'Lead', 'Progress'], ['A1: S']],
  ['dates and owners without actions', ['Theme', 'Deadline', 'Lead'], ['A1: Theme']],
  ['the usual three', ['Action', 'By when', 'By whom'], []],
  ['a start and an end', ['Action', 'Start date', 'End date', 'Lead'], []],
  ['a lead and partners', ['Action', 'By when', 'Lead', 'Partners'], []],
  ['two columns of notes', ['Action', 'By when', 'By whom', 'Notes', 'Notes'], []],
  ['a register of risks', ['Risk', 'Action', 'Owner'], []],
  ['a register of issues', ['Issue', 'Likelihood', 'Action', 'Lead'], []],
  ['a list of meetings', ['Meeting', 'Date', 'Lead'], []],
  ['versions of a document', ['Version', 'Date', 'Owner', 'Changes'], []],
  ['contacts', ['Name', 'Role', 'Email'], []],
  ['a list of names', ['Post', 'Lead'], []],
])('%s', (_, header, findings) => {
  expect(saidBy(columns, workbook(sheet('S', [header, A.slice(0, header.length)])))).toEqual(findings);
});

test.each<[string, CellInput[][], boolean]>([
  ['headings that date every action', [['To be completed by June 2011'], ['Agree it', 'JCM']], false],
  ['headings that date some', [['Open it', 'PIO'], ['To be completed by June 2011'], ['Agree it', 'JCM']], true],
  ['no headings', [['Agree it', 'JCM']], true],
  [
    'actions that say it',
    [
      ['Agree it by June 2011', 'JCM'],
      ['Open it by July 2011', 'PIO'],
    ],
    true,
  ],
])('told or not: %s', (_, rows, isTold) => {
  const plan = planOf(workbook(sheet('S', [['Action', 'Lead'], ...rows])));
  expect(columns.check(contextOf(plan)).length > 0).toBe(isTold);
});

test.each<[string, CellInput[][], boolean]>([
  ['headings that say who leads every action', [['1. Homes (Lead: PIO)'], ['Agree it', 'Sept 11']], false],
  ['headings that say it of some', [['1. Homes'], ['Open it', 'May 11'], ['2. Jobs (Lead: PIO)'], ['Agree it', 'Sept 11']], true],
])('told or not without owners: %s', (_, rows, isTold) => {
  const plan = planOf(workbook(sheet('S', [['Action', 'By when'], ...rows])));
  expect(columns.check(contextOf(plan)).length > 0).toBe(isTold);
}); // prettier-ignore
