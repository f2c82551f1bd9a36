import { actionsIn, laidOut } from '../../../../tests/support/layouts';

/* Which of the columns left of the actions heads them. */
test.each<[string, string, string[]]>([
  ['a recommendation, and not how it was taken', `
    Recommendation | Provider response | Action agreed | Lead | Due
    Residents should choose their meals | Accepted | Offer breakfast to 10 | Manager | July 2026
    The garden should be used | Accepted in part | Lay a level path | Estates | Sept 2026`,
    ['Residents should choose their meals > Offer breakfast to 10', 'The garden should be used > Lay a level path']],
  ['a theme of several rows rather than the gap beside each', `
    Standard | Gap | Action | Owner | Due
    Safety and quality | A third of homes not surveyed | Survey 2,000 homes | Assets | March 2027
    Safety and quality | Forty overdue fire actions | Close all high risk actions | Compliance | July 2026
    Tenancy | Policy is from 2015 | Consult on a new policy | Housing Needs | Oct 2026`,
    ['Safety and quality > Survey 2,000 homes', 'Safety and quality > Close all high risk actions', 'Tenancy > Consult on a new policy']],
  ['the first of those that stand beside the same rows', `
    Indicator | Narrative | Action | Lead | Timeline
    Indicator 2: Chance of being appointed | White people 1.6 times as likely | Mix all panels | Resourcing | Q2 2026/27
    | | Train their chairs | Training | Q3 2026/27
    Indicator 5: Harassment from patients | A third of staff | Launch a red card | Matron | Q1 2026/27
    | | Put cameras in each ward | Security | Q4 2026/27`,
    ['Indicator 2: Chance of being appointed > Mix all panels', 'Indicator 2: Chance of being appointed > Train their chairs', 'Indicator 5: Harassment from patients > Launch a red card', 'Indicator 5: Harassment from patients > Put cameras in each ward']],
  ['policies and places that several rows are for', `
    Policy | Action | Responsibility | Timescale
    Keep our trees safe | Publish the map | Tree Officer | Dec 2026
    Keep our trees safe | Train two rangers | Parks | March 2027
    Plant more trees | Grow 500 oaks | Nursery | 2028
    Plant more trees | Ask for gifts | Clerk | 2029`,
    ['Keep our trees safe > Publish the map', 'Keep our trees safe > Train two rangers', 'Plant more trees > Grow 500 oaks', 'Plant more trees > Ask for gifts']],
  ['a project, whose milestones are codes', `
    Project | Milestone | Description | Lead | Forecast date
    Market Hall | M1 | Appoint the design team | Architect | May 2026
    Market Hall | M2 | Submit the application | Architect | Aug 2026
    Skills Hub | M1 | Sign the lease | College | June 2026
    Skills Hub | M2 | Open to all learners | College | Oct 2026`,
    ['Market Hall > Appoint the design team', 'Market Hall > Submit the application', 'Skills Hub > Sign the lease', 'Skills Hub > Open to all learners']],
  ['a commitment, and what it means', `
    Our commitment | What this means in practice | Delivered by | When
    Nobody goes hungry | Open four pantries | Food Alliance | Jan 2027
    | Give holiday meals | Welfare Team | July 2026`,
    ['Nobody goes hungry > Open four pantries', 'Nobody goes hungry > Give holiday meals']],
  ['a recommendation beside what the landlord does', `
    No. | Recommendation | Agreed? | Action to be taken by landlord | Who | When
    1 | Answer calls in five rings | Y | Add two agents at peak | Contact Manager | Aug 2026
    2 | Text people their date | Y | Switch on the module | Repairs Manager | July 2026`,
    ['Answer calls in five rings > Add two agents at peak', 'Text people their date > Switch on the module']],
  ['a counted line in the first row of the sheet', `
    A. Before next winter
    Action | Lead | By when
    Clear the ditches | Warden | Oct 2026`,
    ['A. Before next winter > Clear the ditches']],
])('%s', (_, text, expected) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, merges).map((action) => action.replace(/ \| .*/, ''))).toEqual(expected);
}); // prettier-ignore
