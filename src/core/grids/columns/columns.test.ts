import { gridColumns } from './columns';
import type { ColumnBody } from '../table/grid-columns';

const cells = (headers: string) => headers.split(' | ').flatMap((text, index) => (text === '' ? [] : [{ column: index + 1, text }])); // prettier-ignore

const BODIES: Record<string, ColumnBody> = {
  e: { isEmpty: true, isRating: false },
  r: { isEmpty: false, isRating: true },
  n: { isEmpty: false, isRating: true, isNumbers: true },
  c: { isEmpty: false, isRating: false, areCodes: true },
  t: { isEmpty: false, isRating: false, isTold: true },
};

/** The columns as 'action 1, when 2, whom 3'; of each column 'e' is empty, 'r' holds ratings, 'n' numbers, 'c' codes, 't' what is told. */
function chosen(headers: string, bodies = ''): string {
  const columns = gridColumns(cells(headers), (column) => BODIES[bodies[column - 1] ?? ''] ?? { isEmpty: false, isRating: false }); // prettier-ignore
  if (!columns) return 'no grid';
  const { action, byWhen, byWhom, leads, number, objective, general } = columns;
  const said = [
    `action ${action}`,
    byWhen !== undefined && `when ${byWhen}`,
    byWhom.length > 0 && `whom ${byWhom.join(' ')}`,
    leads && `led by ${leads.join(' ')}`,
    number !== undefined && `number ${number}`,
    objective !== undefined && `under ${objective}`,
    general !== undefined && `or ${general}`,
  ];
  return said.filter((one) => one !== false && one !== undefined).join(', ');
}

test.each([
  ['Actions | By when | By whom', 'action 1, when 2, whom 3'],
  ['Owner | Deadline | Milestone', 'action 3, when 2, whom 1'],
  ['Action | Cost | Timescale | RAG | Lead', 'action 1, when 3, whom 5'],
  [' |  |  | Action | By when', 'action 4, when 5'],
  ['No | Action | When | Who', 'action 2, when 3, whom 4, number 1'],
  ['SEQ # | TASK | TEAM RESPONSIBLE | REP | DATE', 'action 2, when 5, whom 3, number 1'],
  ['Objective | Action | When | Who', 'action 2, when 3, whom 4, under 1'],
  ['Action | When | Lead | Partners', 'action 1, when 2, whom 3 4, led by 3'],
  ['Action | When | Lead | Link governor', 'action 1, when 2, whom 3'],
  ['Action | When | Lead | Support | Governors', 'action 1, when 2, whom 3 4, led by 3'],
  ['Action | When | Executive sponsor | Owner', 'action 1, when 2, whom 4'],
  ['Action | When | Named trustee', 'action 1, when 2, whom 3'],
  ['Action | When | SRO | Owner', 'action 1, when 2, whom 4 3, led by 4'],
  ['Action | Lead | Quarter due | Due date', 'action 1, when 4, whom 2'],
  ['Action | Lead | Qtr due | Due date', 'action 1, when 4, whom 2'],
  ['Action | Lead | Due date | Quarter due', 'action 1, when 3, whom 2'],
  ['Action | Lead | Quarter due', 'action 1, when 3, whom 2'],
  ['Action | When | Supported by | Owner', 'action 1, when 2, whom 4 3, led by 4'],
  ['Action | When | Partners', 'action 1, when 2, whom 3'],
  ['Objective | When | Who', 'action 1, when 2, whom 3'],
  ['Action | By whom', 'action 1, whom 2'],
  ['Task # | Action Item | Member | Metric', 'action 2, whom 3, number 1'],
  ['Task | Known Dates', 'action 1, when 2'],
  [
    'Recommendation[i] | Cabinet Member[ii] | Timetable[iii] | Lead Officer[iv]',
    'action 1, when 3, whom 4 2, led by 4',
  ],
  ['Action measure | Timeframe | Expected outcome | Responsibility', 'action 1, when 2, whom 4'],
  ['Issue | Desired outcomes | Actions embedding | Timescale | Responsibility', 'action 3, when 4, whom 5, under 2'],
  ['Progress on our actions | Timescale | Responsibility', 'no grid'],
])('a header %s: %s', (headers, expected) => {
  expect(chosen(headers)).toBe(expected);
});

test.each([
  ['Recommendation | Action | By when | By whom', 'action 2, when 3, whom 4, under 1'],
  ['Recommendation | Implementation date | Responsible officer', 'action 1, when 2, whom 3'],
  ['Milestone | Tasks | Date | Responsible', 'action 2, when 3, whom 4, under 1, or 1'],
  ['Activities | Task | Owner | End date', 'action 2, when 4, whom 3, under 1, or 1'],
  ['Category | Tasks | Work Packages/Sub-Tasks | Start | End', 'action 3, when 5, under 2, or 2'],
  ['Aim | Progress | Objectives | Actions | Lead | Deadline', 'action 4, when 6, whom 5, under 3'],
  ['Theme | Area | Action | Lead | Deadline', 'action 3, when 5, whom 4, under 2'],
  ['Objective | Activity | Actions | Lead | Deadline', 'action 3, when 5, whom 4, under 1, or 2'],
  ['Issue | Action | Owner | Due date', 'action 2, when 4, whom 3, under 1'],
  [
    'Main target | Enabling target | Timescale | Key stakeholders | Actions needed',
    'action 5, when 3, whom 4, under 2',
  ],
  ['Area | Title | Allocated to | Target date', 'action 2, when 4, whom 3, under 1'],
  ['Action No: | Area | Description | Action by | Deadline', 'action 3, when 5, whom 4, number 1, under 2'],
  ['What will we do? | How will we do it? | Who | When', 'action 1, when 4, whom 3'],
])('the particular is the action, the general heads it: %s: %s', (headers, expected) => {
  expect(chosen(headers)).toBe(expected);
});

test.each([
  ['Action | Lead | Target date | Date completed | Date last reviewed', 'action 1, when 3, whom 2'],
  ['Action | By when | By whom | Review date', 'action 1, when 2, whom 3'],
  ['Action | Deadline | Revised deadline | Lead', 'action 1, when 2, whom 4'],
  ['Date | Action | Due date | Owner', 'action 2, when 3, whom 4'],
  [
    'Action | Baseline | Target | Target date | Executive lead | Operational lead',
    'action 1, when 4, whom 6 5, led by 6',
  ],
  ['Ref | Action | Executive lead | Action owner | Due', 'action 2, when 5, whom 4 3, led by 4, number 1'],
  ['Action | Executive lead | Due', 'action 1, when 3, whom 2'],
  ['Action | OPCC lead | Force lead | Delivery date', 'action 1, when 4, whom 2 3'],
  ['Action | Lead sub-group / officer | Supported by | Timescale', 'action 1, when 4, whom 2 3, led by 2'],
  ['Ref | Community action | Policy | Who will do it', 'action 2, whom 4, number 1'],
  ['Action | Milestones & target date | Lead', 'action 1, when 2, whom 3'],
  ['Task | Owner | Deadline | Start date | End date', 'action 1, when 3, whom 2'],
  ['Action | Owner | Completion date | Due date', 'action 1, when 4, whom 2'],
  ['Action | Owner | Completion date | Actual completion date', 'action 1, when 3, whom 2'],
  ['Task_Name | Owner | Baseline_Start | Baseline_Finish | Actual_Finish', 'action 1, when 4, whom 2'],
])('what is planned before what is done: %s: %s', (headers, expected) => {
  expect(chosen(headers)).toBe(expected);
});

test.each([
  ['Task | Owner | Deadline | End date', '  e', 'action 1, when 4, whom 2'],
  ['Task | Owner | Deadline | End date', '  ee', 'action 1, when 3, whom 2'],
  ['Activities | Task | Sub Task | Owner | End date', '  e', 'action 2, when 5, whom 4, under 1, or 1'],
  ['Task | Lead | Resource | Due', ' e', 'action 1, when 4, whom 3'],
  ['Priority | Action | Owner | Due date', 'r', 'action 2, when 4, whom 3'],
  ['Priority | Title | Owner | Due date', 'r', 'action 2, when 4, whom 3'],
  ['Priority | Action | Owner | Due date', '', 'action 2, when 4, whom 3, under 1'],
  ['Milestone | Status | Due date', 'n', 'no grid'],
  ['Milestone | Task | Due date', 'n', 'action 2, when 3'],
  ['Item | Action | Owner | Due date', 'r', 'action 2, when 4, whom 3, number 1'],
  ['Key issue | Step | Actions | Officer | End date', ' c', 'action 3, when 5, whom 4, number 2, under 1'],
  ['Target | Lead | Frequency', 't', 'no grid'],
])('what the columns hold tells: %s (%s): %s', (headers, bodies, expected) => {
  expect(chosen(headers, bodies)).toBe(expected);
});

test.each([
  'By when | By whom', 'Objective | By when', 'Agree the contract | Sept 11 | JCM', 'Indicator | Baseline | Target', 'Name | Telephone', 'N | Activity | Status | Completion (%)',
  'Activity | Owner | Status | Completed on', 'Risk | Likelihood | Impact | Action | Owner | Due date', 'Risk | Mitigation | Action | Owner', 'KPI | Priority | Suggested Timeline | Reasoning',
  'Project Name | Status | Progress % | Budget | Owner', 'Initiative | Target | Team', 'Item | Owner | Cost', 'Task | Department | Status', 'Owner | Task_Name | Sum of Effort_hrs',
])('no grid: %s', (headers) => {
  expect(chosen(headers)).toBe('no grid');
}); // prettier-ignore

test('nor is a header of actions and owners with nothing below it', () => {
  expect([chosen('Action | Lead', 'ee'), chosen('Action | By when', 'ee')]).toEqual(['no grid', 'action 1, when 2']);
});

test.each([
  ['a by-when twice', 'Action | By when | By whom | by when:', [4]],
  ['two dates of different names', 'Action | Start date | End date | Lead', []],
  ['leads and partners', 'Action | By when | Lead | Partners', []],
  ['a column of no kind twice', 'Action | By when | Cost | Cost', []],
])('repeated columns: %s', (_, headers, repeated) => {
  expect(gridColumns(cells(headers))?.repeated).toEqual(repeated);
});

test.each([
  ['Task | Due | Owner', 3],
  ['Task | Due | Owner | Notes', 4],
  ['Task | Due | Owner | W1 | W2 | Jan | M | 3 | 12/01', 3],
])('a calendar beside the table is none of its columns: %s', (headers, right) => {
  expect(gridColumns(cells(headers))?.right).toBe(right);
});

test('nor is what is merged over a calendar', () => {
  expect(gridColumns([...cells('Task | Due | Owner'), { column: 4, text: 'PHASE', span: 15 }])?.right).toBe(3);
});

test('a column of numbers is no action, whatever it is called, and numbers the rows', () => {
  expect(chosen('Action | Issue | Action to be taken | Who | By when', 'n')).toBe('action 3, when 5, whom 4, number 1, under 2');
}); // prettier-ignore
