import { actionsIn, laidOut } from '../../../../tests/support/layouts';

test.each<[string, string, string[]]>([
  ['labels and what they say beside each other', `
    Safeguarding plan
    Action 1
    Action: | Publish a policy
    Lead: | Policy Officer
    Timescale: | September 2026
    Status: | In progress

    Action 2
    Action: | Train all staff
    Lead: | Training Manager
    Timescale: | December 2026
    Status: | Not started`,
    ['- > Publish a policy | September 2026 | Policy Officer', '- > Train all staff | December 2026 | Training Manager']],
  ['labels in the same cells, below what is recommended', `
    Improvement plan
    Recommendation 1: The council should publish its plan
    Agreed action: Publish it on the website
    Responsible officer: Head of Property
    Target date: 30 September 2026
    Recommendation 2: The council should test its backups
    Agreed action: Run a full test
    and report it
    Responsible officer: IT Manager
    Target date: 31 December 2026`,
    ['The council should publish its plan > Publish it on the website | 30 September 2026 | Head of Property', 'The council should test its backups > Run a full test and report it | 31 December 2026 | IT Manager']],
  ['one that lacks its date and its owner', `
    Action: Publish it
    Lead: Clerk
    By when: May 2026

    Action: Test it

    Action: Review it
    Lead: Clerk
    By when: June 2026`,
    ['- > Publish it | May 2026 | Clerk', '- > Test it |  | ', '- > Review it | June 2026 | Clerk']],
  ['labels and what they say, twice in a row', `
    Action | Mend the gate by the pond | Lead | Licensing Lead
    By when | May 2026 | Status | Done

    Action | Order the bulbs for the border | Lead | Clerk
    By when | June 2026 | Status | Open`,
    ['- > Mend the gate by the pond | May 2026 | Licensing Lead', '- > Order the bulbs for the border | June 2026 | Clerk']],
  ['several below what they are for, without its label again', `
    Objective | Warm homes for all
    Action | Fit loft insulation
    Who | Energy Officer
    When | June 2026
    Action | Visit each tenant
    Who | Wardens
    When | July 2026
    Objective | Good food for all
    Action | Open a food club
    Who |
    When | Sept 2026`,
    ['Warm homes for all > Fit loft insulation | June 2026 | Energy Officer', 'Warm homes for all > Visit each tenant | July 2026 | Wardens', 'Good food for all > Open a food club | Sept 2026 | ']],
  ['lines over them, be it directly below a value', `
    Warm homes
    Step: Lag lofts
    Who: Energy Officer
    By: June 2026
    Good food
    Step: Open a food club
    Who: Library Manager
    By: Sept 2026`,
    ['Warm homes > Lag lofts | June 2026 | Energy Officer', 'Good food > Open a food club | Sept 2026 | Library Manager']],
  ['an aim behind each action', `
    Action: Lock the medicines room
    Aim: Safe medicines
    By whom: Manager
    Action: Ask about meals
    Aim: Good meals
    By whom: Cook`,
    ['Safe medicines > Lock the medicines room |  | Manager', 'Good meals > Ask about meals |  | Cook']],
  ['three labels in a row', `
    Theme | Staying well
    Task | Run a falls class | Responsible | Physio Lead | Deadline | May 2026
    Task | Book a bus | Responsible | Transport Officer | Deadline | June 2026`,
    ['Staying well > Run a falls class | May 2026 | Physio Lead', 'Staying well > Book a bus | June 2026 | Transport Officer']],
  ['two abreast', `
    Records plan: 2026-29
    Recommendation | Timescales of ours | | Recommendation | Training
    Issue | Answers are late | | Issue | Few are trained
    Action | Draw up a timetable | | Action | Train all staff
    Action by | Records Manager | | Action by | Training Manager
    Deadline | October 2026 | | Deadline | May 2026`,
    ['Answers are late > Draw up a timetable | October 2026 | Records Manager', 'Few are trained > Train all staff | May 2026 | Training Manager']],
  ['labels above what they say', `
    Pride action plan
    A. Rights
    Action 1: help tenants to know their rights
    How we will achieve it
    - Print a leaflet.
    When we will do it?
    - By March 2027.
    Who will help?
    Housing Team

    B. Safety
    Action 2: record hate crime well
    How we will achieve it
    - Train staff.
    - Meet the police.
    When we will do it?
    May 2026.
    Who will help?
    Housing Team`,
    ['A. Rights > help tenants to know their rights | By March 2027. | Housing Team', 'B. Safety > record hate crime well | May 2026. | Housing Team']],
  ['a value that may be a header', `
    Recommendation | Our timescales
    Action | Draw up a timetable
    Action by | Head of service
    Deadline | October 2026

    Recommendation | Reports
    Action | Report each month
    Action by | Records Manager
    Deadline | May 2026`,
    ['Our timescales > Draw up a timetable | October 2026 | Head of service', 'Reports > Report each month | May 2026 | Records Manager']],
  ['a finding above what is recommended', `
    Finding 1: Quotes were not kept
    Risk | Value cannot be shown
    Recommendation | Keep quotes on the drive
    Responsible officer | Buyer
    Implementation date | June 2026
    Finding 2: Two contracts had no copy
    Risk | Contracts cannot be enforced
    Recommendation | Log signed copies
    Responsible officer | Solicitor
    Implementation date | July 2026`,
    ['Quotes were not kept > Keep quotes on the drive | June 2026 | Buyer', 'Two contracts had no copy > Log signed copies | July 2026 | Solicitor']],
  ['one alone, and a form', `
    Name of policy: Leisure charges
    Completed by: A Khan
    Date: 12 May 2026
    Action: Publish it
    Lead: Clerk`,
    []],
])('%s', (_, text, expected) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, merges)).toEqual(expected);
}); // prettier-ignore
