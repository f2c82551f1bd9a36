import { actionsIn, laidOut } from '../../../../tests/support/layouts';

const ROWS = `Action | Owner | Due
    Book the course | Matron | May 2026`;

test.each<[string, string, string[]]>([
  ['labels beside each other, and what they say below', `
    Objective | Outcome
    Safer streets for all | Fewer collisions
    ${ROWS}`,
    ['Safer streets for all']],
  ['who leads among them', `
    Theme | Theme lead | Governor
    Reading for all ages | AB | Mrs Bell
    Action | Due
    Draft the policy | May 2026`,
    ['Reading for all ages led by AB']],
  ['labels that are not known and come again', `
    What inspectors saw | Grade
    Records were late in two wards | Poor
    ${ROWS}

    What inspectors saw | Grade
    Doors were left open at night | Poor
    ${ROWS}`,
    ['Records were late in two wards', 'Doors were left open at night']],
  ['a label alone above each', `
    Area for improvement:
    E1 The service should look at its work
    ${ROWS}
    Area for improvement:
    E2 The service should keep its data
    ${ROWS}`,
    ['E1 The service should look at its work', 'E2 The service should keep its data']],
  ['versions, contacts and figures head nothing', `
    Name | Role
    A Smith | Clerk to the council
    ${ROWS}`,
    ['-']],
  ['nor do targets', `
    Baseline | Target
    40 per cent of homes | 60 per cent of homes
    ${ROWS}`,
    ['-']],
  ['nor does the date below a title', `
    Improvement plan
    Last updated 3 October 2025
    ${ROWS}`,
    ['-']],
])('%s', (_, text, expected) => {
  const { rows, merges } = laidOut(text);
  const headings = actionsIn(rows, merges).map((action) => action.replace(/ > .*\| (\w*)$/, (_all, lead: string) => (lead === 'AB' ? ' led by AB' : '')));
  expect(headings).toEqual(expected);
}); // prettier-ignore
