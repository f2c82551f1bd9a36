import { type CellInput, contextOf, planOf, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { checkPlan } from '../check-plan';
import { nobodyLeads } from './nobody-leads';

test.each<[string, CellInput[][], string[]]>([
  ['all', [['Agree it', 'Sept 11', 'All']], ['C4: All']],
  ['what all staff do', [['Agree it', 'Sept 11', 'All staff'], ['Open it', 'Sept 11', 'All service managers']], []],
  ['what each does', [['Self-assessment by all agencies', 'Sept 11', 'All partners'], ['Each service to name a champion', 'Sept 11', 'All services']], []],
  ['what all in such posts do', [['Agree it', 'Sept 11', 'All subject leaders'], ['Open it', 'Sept 11', 'All heads of service'], ['Shut it', 'Sept 11', 'All trustees']], []],
  ['a group of an organisation’s own', [['Agree it', 'Sept 11', 'Colleges’ Group'], ['Open it', 'Sept 11', 'Local Pharmaceutical Committee']], []],
  ['all of some', [['Agree it', 'Sept 11', 'All schools'], ['Open it', 'Sept 11', 'All partners']], ['C4: All schools']],
  ['a board', [['Agree it', 'Sept 11', 'Recovery Board']], ['C4: Recovery Board']],
  ['a group on several rows, told once', [['Agree it', 'Sept 11', 'Steering group'], ['Open it', 'Dec 11', 'Steering Group']], ['C4: Steering group']],
  ['two bodies', [['Agree it', 'Sept 11', 'Housing Forum / Partners']], ['C4: Housing Forum / Partners']],
  ['a network of staff', [['Agree it', 'Sept 11', 'Ward Managers’ Network']], ['C4: Ward Managers’ Network']],
  ['organisations that are called boards or networks', [['Agree it', 'Sept 11', 'Northmere Integrated Care Board'], ['Open it', 'Sept 11', 'Food Bank Network'], ['Shut it', 'Sept 11', 'Fenland Health Board']], []],
  ['boards that meet', [['Agree it', 'Sept 11', 'Mental Health Board'], ['Open it', 'Sept 11', 'Health and Wellbeing Board']], ['C4: Mental Health Board']],
  ['a person', [['Agree it', 'Sept 11', 'JCM']], []],
  ['a person beside a group', [['Agree it', 'Sept 11', 'Steering group / JCM']], []],
  ['a team', [['Agree it', 'Sept 11', 'Outreach Team'], ['Open it', 'Sept 11', 'Community Mental Health Service']], []],
  ['the chair of a board', [['Agree it', 'Sept 11', 'Chair of the Recovery Board'], ['Open it', 'Sept 11', 'Board chair']], []],
  ['a lead for a panel', [['Agree it', 'Sept 11', 'Lead officer for the rehab panel']], []],
  ['a school called All Saints', [['Agree it', 'Sept 11', 'All Saints School']], []],
  ['an organisation', [['Agree it', 'Sept 11', 'Police'], ['Open it', 'Sept 11', 'Northmere Council']], []],
  ['groups that run the plan', ['Audit', 'Training', 'Case review', 'Quality'].map((of, n): CellInput[] => [`Agree it ${n}`, 'Sept 11', `${of} sub-group`]), []],
  ['a group that leads three of six', ['Audit sub-group', 'JCM', 'Audit sub-group', 'PIO', 'Audit sub-group', 'JCM'].map((who, n): CellInput[] => [`Agree it ${n}`, 'Sept 11', who]), ['C4: Audit sub-group']],
  ['what a group does itself', [['Youth Panel meets six times a year', 'Sept 11', 'Youth Panel']], []],
  ['nobody', [['Agree it', 'Sept 11', 'tbc']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(nobodyLeads, rows)).toEqual(findings);
}); // prettier-ignore

test('codes count as what the glossary says of them', () => {
  const rows = [['Action', 'By when', 'By whom'], ['Agree it', 'Sept 11', 'HSG'], ['Open it', 'Sept 11', 'PHL'], ['Glossary'], ['HSG = Housing Solutions Group'], ['PHL = Public Health Lead']];
  expect(saidBy(nobodyLeads, workbook(sheet('S', rows)))).toEqual(['C2: HSG']);
}); // prettier-ignore

test('who supports is left out', () => {
  const rows = [['Action', 'By when', 'Lead', 'Support'], ['Agree it', 'Sept 11', 'Audit Sub Group', 'All agencies'], ['Open it', 'Sept 11', 'JCM', 'All']];
  expect(saidBy(nobodyLeads, workbook(sheet('S', rows)))).toEqual(['C2: Audit Sub Group']);
}); // prettier-ignore

test('what is said of several rows names each', () => {
  const said = (...owners: string[]) =>
    checkPlan(contextOf(planOf(owners.map((owner) => ['Agree it', 'Sept 11', owner]))), [], [nobodyLeads]).map(
      ({ message }) => message,
    );
  expect(said('All schools', 'All', 'All')).toEqual([
    '"All schools" (C4) and "All" (C5 and C6) name nobody to lead. Put one person or post first.',
  ]);
  expect(said('Recovery Board', 'All', 'Housing Forum')).toEqual([
    '"Recovery Board" (C4) and "Housing Forum" (C6) are groups. Enter who leads for each.',
    '"All" names nobody to lead. Put one person or post first.',
  ]);
});

test('the committees of a small council carry out its plan', () => {
  const rows = (whose: string) => [[whose], ['Action', 'By when', 'By whom'], ['Agree it', 'Sept 11', 'Highways Committee'], ['Open it', 'Sept 11', 'JCM']];
  expect(saidBy(nobodyLeads, workbook(sheet('S', rows('Northmere Town Council'))))).toEqual([]);
  expect(saidBy(nobodyLeads, workbook(sheet('S', rows('Northmere Borough Council'))))).toEqual(['C3: Highways Committee']);
}); // prettier-ignore

test('the partners of a practice own it', () => {
  const said = (title: string) => saidBy(nobodyLeads, workbook(sheet('S', [[title], ['Action', 'By when', 'By whom'], ['Agree it', 'Sept 11', 'Partners'], ['Open it', 'Sept 11', 'Nurse']])));
  expect(said('Kelder Bay Surgery – action plan 2011/12')).toEqual([]);
  expect(said('Kelder Bay Council – action plan 2011/12')).toEqual(['C3: Partners']);
}); // prettier-ignore

test.each([
  ['Ribble Housing Partnership', false],
  ['Northmere Homes Group', false],
  ['Vale Academy Partnership', false],
  ['Ribble Health Partnership', true],
  ['Children’s Partnership', true],
  ['Housing Group', true],
])('a landlord, and a group that meets: %s', (owner, isTold) => {
  expect(saidBy(nobodyLeads, [['Agree it', 'Sept 11', owner], ['Open it', 'Sept 11', 'JCM']]).length > 0).toBe(isTold);
}); // prettier-ignore
