import { actionsIn, laidOut } from '../../../tests/support/layouts';

/* Tables as programmes for tasks export them. */

test.each<[string, string, string[]]>([
  ['issues, and those that others are parts of', `
    Issue Type | Issue key | Issue id | Summary | Assignee | Reporter | Status | Created | Due date | Parent summary
    Epic | A-1 | 101 | Move to the new system | Jo Reed | Al Shah | Open | 02/May/26 | | 
    Story | A-2 | 102 | Map the fields | Jo Reed | Al Shah | Open | 02/May/26 | 27/Jun/26 | Move to the new system
    Bug | A-3 | 103 | Correct the codes | Al Shah | Al Shah | Open | 02/May/26 | 30/Jun/26 | 
    Story | A-4 | 104 | Rehearse twice | Jo Reed | Al Shah | Open | 02/May/26 | 12/Sep/26 | Move to the new system`,
    ['Move to the new system > Map the fields | 27/Jun/26 | Jo Reed', '- > Correct the codes | 30/Jun/26 | Al Shah', 'Move to the new system > Rehearse twice | 12/Sep/26 | Jo Reed']],
  ['a board with groups, parts of tasks and first and last dates', `
    Warm homes
    Name | Subitems | Owner | Status | Due date
    Collect spare heaters from the council stores | Ask the stores | Clerk | Stuck | 2026-05-29
    Subitems | Name | Owner | Status | Date
    | Ask the stores | Clerk | Done | 2026-05-01
    Lend tablets through the six libraries | | Ranger | Done | 2026-06-30
    | | | | 2026-05-29 to 2026-06-30

    Safer streets
    Name | Subitems | Owner | Status | Due date
    Train forty wardens | | Ranger | | 2026-09-30`,
    ['Warm homes > Collect spare heaters from the council stores | 2026-05-29 | Clerk', 'Warm homes > Lend tablets through the six libraries | 2026-06-30 | Ranger', 'Safer streets > Train forty wardens | 2026-09-30 | Ranger']],
  ['tasks by name, and their section', `
    Task ID | Created At | Completed At | Name | Section/Column | Assignee | Due Date | Notes | Projects | Parent task
    120 | 2026-04-02 | | Write the brief | Visitors | Jo Reed | 2026-05-29 | | Museum | 
    121 | 2026-04-02 | | Recruit two trustees | Governance | Al Shah | 2026-09-30 | | Museum | Write the brief`,
    ['Visitors > Write the brief | 2026-05-29 | Jo Reed', 'Governance > Recruit two trustees | 2026-09-30 | Al Shah']],
  ['tasks in buckets', `
    Task Name | Bucket Name | Progress | Assigned To | Due date
    Order heaters | Warm homes | Not started | Jo Reed | 30/06/2026
    Fit alley gates | Safer streets | Not started | Al Shah | 31/07/2026`,
    ['Warm homes > Order heaters | 30/06/2026 | Jo Reed', 'Safer streets > Fit alley gates | 31/07/2026 | Al Shah']],
  ['what a form asks', `
    Timestamp | Email address | Which priority does this support? | What is the action you will take? | Who will lead on it? | 3. When will it be done by?
    02/05/2026 | jo@example.org | Warm homes | Lend heaters | Clerk | June 2026
    03/05/2026 | al@example.org | Warm homes | Visit homes | Ranger | July 2026
    04/05/2026 | al@example.org | Safer streets | Fit alley gates | Ranger | May 2026`,
    ['Warm homes > Lend heaters | June 2026 | Clerk', 'Warm homes > Visit homes | July 2026 | Ranger', 'Safer streets > Fit alley gates | May 2026 | Ranger']],
])('%s', (_, text, expected) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, merges)).toEqual(expected);
}); // prettier-ignore
