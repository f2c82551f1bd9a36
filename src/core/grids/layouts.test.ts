import { actionsIn, down, gridRowsIn, laidOut } from '../../../tests/support/layouts';
import type { CellRange } from '../workbook/ranges';

/*
 * Layouts of the kinds that schools, trusts, councils and boards publish, each read whole: every action with what heads
 * it, its by-when and its owners.
 */

test.each<[string, string, string[], CellRange[]?]>([
  ['a home’s plan with a question of the inspectors above each table', `
    Willow House
    SAFE | | | | Rating: Good
    No. | Action | Responsible | To be done by | Check
    1 | Check the charts | Senior | Nov 26 | Audit
    EFFECTIVE | | | | Rating: Good
    No. | Action | Responsible | To be done by | Check
    2 | Train the staff | Manager | Dec 26 | Audit`,
    ['SAFE > Check the charts | Nov 26 | Senior', 'EFFECTIVE > Train the staff | Dec 26 | Manager']],
  ['a plan whose What heads several Hows', `
    What we will do | How we will do it | Who will lead | When
    Listen to tenants | Run a yearly survey | Manager | May 26
    Listen to tenants | Set up an online panel | Officer | June 26
    Be open | Publish our costs | Officer | July 26`,
    ['Listen to tenants > Run a yearly survey | May 26 | Manager', 'Listen to tenants > Set up an online panel | June 26 | Officer', 'Be open > Publish our costs | July 26 | Officer']],
  ['a log with headings beside its column of findings', `
    Issue | Action | Owner | Due
    DIVISION OF MEDICINE | < | < | <
    Charts not signed | Check the charts | Senior | Nov 26
    as above | Train the staff | Manager | Dec 26`,
    ['Charts not signed > Check the charts | Nov 26 | Senior', 'Charts not signed > Train the staff | Dec 26 | Manager']],
  ['a district’s delivery plan with milestones below its quarters', `
    No. | Project | Sponsor | Project manager | Milestones 2026/27 | < | < | < | RAG
     |  |  |  | Q1⏎(Apr–Jun) | Q2⏎(Jul–Sep) | Q3⏎(Oct–Dec) | Q4⏎(Jan–Mar) |
    PRIORITY A – HOMES | < | < | < | < | < | < | < | <
    1 | Lettings policy | Director of Place | Housing Manager | Consult | Report to Cabinet 14 August | | Go live | G
    2 | Community hubs | Director of Place | Team Leader | | | Open | | A`,
    ['PRIORITY A – HOMES > Lettings policy | Q1 2026/27: Consult⏎Q2 2026/27: Report to Cabinet 14 August⏎Q4 2026/27: Go live | Housing Manager', 'PRIORITY A – HOMES > Community hubs | Q3 2026/27: Open | Team Leader']],
  ['a strategy whose ticks are below its years', `
    Action | Lead | Short term (2026/27) | Medium term (2027/28) | Long term (2028/29) | Measure
    Open a market | Manager | X | | | Stalls
    Set up a theatre | Arts Trust | | X | X | Members`,
    ['- > Open a market | 2026/27 | Manager', '- > Set up a theatre | 2027/28 – 2028/29 | Arts Trust']],
  ['a table of sums below years is none of dates', `
    Action | Lead | 2026/27 | 2027/28
    Open a market | Manager | £10k | £12k`,
    ['- > Open a market |  | Manager']],
  ['a school’s development plan with columns for its monitoring', `
    No. | Action | Lead | Timescale | < | Success criteria | Monitoring | < | < | RAG
     |  |  | Start | End |  | Who | How | When |
    1 | Teach the new sequence | EL | 3 Sept | 23 Oct 26 | Books show it | HT, DHT | Learning walks | Half-termly | G
    2 | Read aloud each day | SENDCo | 3 Sept | 18 Dec 26 | Pupils say so | Governors | Visits | Termly | A`,
    ['- > Teach the new sequence | 23 Oct 26 | EL', '- > Read aloud each day | 18 Dec 26 | SENDCo']],
  ['a board’s plan whose aims are merged down beside lines of their own', `
    We want | Ref | How we will do it | Lead sub-group / officer | Supported by | Timescale
    Harm is seen early and met well | 1.1 | Revise the protocol | P&P SG | Fire & Rescue | Q1 2026/27
     | 1.2 | Hold a launch | L&D SG | Comms | Q2
    Harm is looked into together | 1.3 | Audit ten cases | QA SG | All agencies | Q4
    Abbreviations
    QA SG – Quality Assurance
    L&D SG – Learning
    P&P SG – Policy`,
    ['Harm is seen early and met well > Revise the protocol | Q1 2026/27 | P&P SG', 'Harm is seen early and met well > Hold a launch | Q2 | L&D SG', 'Harm is looked into together > Audit ten cases | Q4 | QA SG'],
    [down(1, 2, 3)]],
  ['a school’s accessibility plan with aims and objectives', `
    Larch Primary School
    Aim | Current good practice | Objectives | Actions to be taken | Person responsible | Date to complete actions by | Success criteria
    Increase access to the curriculum | Large print | Staff know the needs | Train all staff | SENCo | July 2025 | All trained
     | | Books are varied | Buy picture books | Librarian | Dec 2025 | Fifty books`,
    ['Staff know the needs > Train all staff | July 2025 | SENCo', 'Books are varied > Buy picture books | Dec 2025 | Librarian']],
  ['one with targets and strategies, by terms', `
    Target | Strategies | Outcome | Timeframe | Responsible
    Short term | < | < | < | <
    Ramps are safe | Check each ramp | No slips | Autumn 2025 | Site manager
    Medium term | < | < | < | <
    Signs are clear | Paint new signs | Visitors find us | Summer 2026 | Bursar`,
    ['Ramps are safe > Check each ramp | Autumn 2025 | Site manager', 'Signs are clear > Paint new signs | Summer 2026 | Bursar']],
  ['an NHS action log', `
    Action log of the quality committee
    Action no. | Date of meeting | Agenda item | Action | Lead | Deadline | Update
    12 | 4 May 2025 | Wards | Order the new beds | Matron | 30 June 2025 | Ordered
    13 | 4 May 2025 | Kitchen | Share the menu | Cook | 31 July 2025 |`,
    ['Wards > Order the new beds | 30 June 2025 | Matron', 'Kitchen > Share the menu | 31 July 2025 | Cook']],
  ['a clinical audit', `
    Recommendation | Actions required (say "None" if none) | Action by date | Person responsible (name and grade) | Comments/action status
    Record allergies | Add a field to the form | 1 Sept 2025 | Ward sister | Begun
     | Remind all staff | 1 Oct 2025 | Matron |`,
    ['Record allergies > Add a field to the form | 1 Sept 2025 | Ward sister', 'Record allergies > Remind all staff | 1 Oct 2025 | Matron']],
  ['what a regulator asks', `
    Regulation | How the regulation was not being met | What action will you take? | Who is responsible for the action? | Date by which it will be completed
    Regulation 12 | Medicines were not locked away | Fit new locks | Registered manager | 1 June 2025`,
    ['Regulation 12 > Fit new locks | 1 June 2025 | Registered manager']],
  ['a council’s delivery plan with quarters', `
    Ref | Commitment | What we will do | Milestones by quarter | < | < | < | Lead officer | Target date | RAG
     | | | Q1 | Q2 | Q3 | Q4 | | |
    1.1 | Clean streets | Sweep the market | x | x | | | Street manager | Sept 2025 | Green
    1.2 | Clean streets | Empty the bins | | | x | x | Waste lead | Mar 2026 | Amber`,
    ['Clean streets > Sweep the market | Sept 2025 | Street manager', 'Clean streets > Empty the bins | Mar 2026 | Waste lead']],
  ['a safeguarding board’s improvement plan, recommendations merged', `
    Recommendation | Action | Lead agency | Timescale | Evidence of impact | RAG
    1. Listen to children | Ask the youth council | Council | June 2025 | Minutes | G
     | Report what they say | Police | Sept 2025 | Report | A`,
    ['1. Listen to children > Ask the youth council | June 2025 | Council', '1. Listen to children > Report what they say | Sept 2025 | Police'],
    [down(1, 2, 3)]],
  ['a project’s Gantt chart', `
    Hall project
    WBS | Task | Lead | Start | End | Days | % Done | 6 Jan | 13 Jan | 20 Jan
    1 | Walls | | | | | | | |
    1.1 | Paint the walls | JB | 6 Jan 2025 | 17 Jan 2025 | 10 | 50% | | |
    1.2 | Hang the lamps | AP | 20 Jan 2025 | 24 Jan 2025 | 5 | 0% | | |
    2 | Floors | | | | | | | |
    2.1 | Sand the boards | JB | 27 Jan 2025 | 31 Jan 2025 | 5 | 0% | | |`,
    ['Walls > Paint the walls | 17 Jan 2025 | JB', 'Walls > Hang the lamps | 24 Jan 2025 | AP', 'Floors > Sand the boards | 31 Jan 2025 | JB']],
  ['what a programme for projects exports', `
    ID | Name | Duration | Start | Finish | % Complete | Outline Level | Resource Names
    1 | Hall | 9 days | 06/01/2025 | 17/01/2025 | 50% | 1 |
    2 | Paint the walls | 4 days | 06/01/2025 | 10/01/2025 | 100% | 2 | JB
    3 | Lamps | 5 days | 13/01/2025 | 17/01/2025 | 0% | 2 |
    4 | Hang the lamps | 5 days | 13/01/2025 | 17/01/2025 | 0% | 3 | AP
    5 | Sweep the floor | 1 day | 17/01/2025 | 17/01/2025 | 0% | 2 | JB`,
    ['Hall > Paint the walls | 10/01/2025 | JB', 'Lamps > Hang the lamps | 17/01/2025 | AP', 'Hall > Sweep the floor | 17/01/2025 | JB']],
  ['minutes with action points', `
    Minutes of the hall committee
    Action points | < | <
    Agenda item | Action point | Initials | By when
    Rota | Draw up the rota | JB | next meeting
    Keys | Cut two keys | AP | 3 May 2025`,
    ['Rota > Draw up the rota | next meeting | JB', 'Keys > Cut two keys | 3 May 2025 | AP']],
  ['a weekly update', `
    Activity | Owner | Planned completion | Actual completion | Status | Comments
    Paint the fence | JB | 9 May 2025 | 8 May 2025 | Complete |
    Mend the gate | AP | 16 May 2025 | | In progress | Hinges ordered`,
    ['- > Paint the fence | 9 May 2025 | JB', '- > Mend the gate | 16 May 2025 | AP']],
  ['a log of issues with actions', `
    ID | Type | Description | Raised by | Date raised | Owner | Action | Target date | Status
    1 | Issue | The roof leaks | JB | 1 May 2025 | AP | Call the roofer | 9 May 2025 | Open
    2 | Issue | The door sticks | JB | 1 May 2025 | AP | Plane the door | 16 May 2025 | Open`,
    ['The roof leaks > Call the roofer | 9 May 2025 | AP', 'The door sticks > Plane the door | 16 May 2025 | AP']],
  ['a school’s improvement plan under areas', `
    Area for improvement 1: Reading | < | < | < | <
    Actions | Lead person | Start | End | Success criteria
    Open the library at lunch | Librarian | Sept 2025 | Dec 2025 | Forty readers
    Area for improvement 2: Numbers | < | < | < | <
    Actions | Lead person | Start | End | Success criteria
    Buy counting frames | Bursar | Sept 2025 | Oct 2025 | One in each room`,
    ['Area for improvement 1: Reading > Open the library at lunch | Dec 2025 | Librarian', 'Area for improvement 2: Numbers > Buy counting frames | Oct 2025 | Bursar']],
  ['what, how, who, when', `
    What | How | Who | When
    Plant a hedge | With volunteers | Green group | Nov 2025`,
    ['- > Plant a hedge | Nov 2025 | Green group']],
  ['a wellbeing strategy', `
    Priority area | Objective | Action | Measure | Lead organisation | Supporting organisations | Target date
    Play | Parks are open | Mend the swings | Swings in use | Council | Friends of the park | May 2025`,
    ['Parks are open > Mend the swings | May 2025 | Council']],
  ['an equality plan', `
    Equality objective | Action(s) | How will the impact of the action be monitored? | Who is responsible for implementing? | What are the timescales?
    Fair hiring | Train the panel | Yearly figures | HR manager | March 2026`,
    ['Fair hiring > Train the panel | March 2026 | HR manager']],
  ['an audit report', `
    Finding | Risk rating | Recommendation | Agreed action | Responsible officer | Implementation date
    Keys are lost | High | Count the keys | Buy a key safe | Site manager | 1 July 2025`,
    ['Count the keys > Buy a key safe | 1 July 2025 | Site manager']],
  ['actions in lower case beside their objective', `
    Objective | Steps to take | Who | By
    Tidy shed | sort the tools | JB | May 2025
     | sweep the floor | AP | June 2025
    Tidy hall | stack the chairs | JB | July 2025`,
    ['Tidy shed > sort the tools | May 2025 | JB', 'Tidy shed > sweep the floor | June 2025 | AP', 'Tidy hall > stack the chairs | July 2025 | JB']],
  ['a list of aims above the table', `
    Our aims
    Aim 1: Safe paths
    Aim 2: Clean ponds
    No | Action | By whom | By when
    1.1 | Light the path | Council | May 2025
    2.1 | Net the leaves | Volunteers | Oct 2025`,
    ['Aim 1 Safe paths > Light the path | May 2025 | Council', 'Aim 2 Clean ponds > Net the leaves | Oct 2025 | Volunteers']],
  ['objectives that bear a number and an owner', `
    Ref | Action | Lead | By when
    1 | Kitchen | Head cook |
    1a | Paint the doors | JB | May 2025
    1b | Mend the oven | AP | June 2025
    2 | Garden | Gardener |
    2a | Cut the grass | JB | May 2025`,
    ['Kitchen > Paint the doors | May 2025 | JB', 'Kitchen > Mend the oven | June 2025 | AP', 'Garden > Cut the grass | May 2025 | JB']],
  ['leads of objectives, where no action has one', `
    Ref | Action | Lead | By when
    1 | Kitchen | Head cook |
    1.1 | Paint the doors | | May 2025
    1.2 | Mend the oven | | June 2025
    2 | Garden | Gardener |
    2.1 | Cut the grass | JB | May 2025
    2.2 | Trim the hedge | | May 2025`,
    ['Kitchen > Paint the doors | May 2025 | Head cook', 'Kitchen > Mend the oven | June 2025 | Head cook', 'Garden > Cut the grass | May 2025 | JB', 'Garden > Trim the hedge | May 2025 | ']],
  ['a numbered heading among dated actions, by the list that begins below it', `
    Actions | Start | End
    1. Better roads
    1.1 Publish how often each lane is mended | May 2026 | March 2027
    1.2 Fund lengthsmen
    i. Invite bids | Started | Sept 2026
    ii. Pay the first grants | Jan 2027 | Jan 2027
    1.3 Report on potholes | April 2026 | April 2027`,
    ['1. Better roads > 1.1 Publish how often each lane is mended | March 2027 | ', '1.2 Fund lengthsmen > i. Invite bids | Sept 2026 | ', '1.2 Fund lengthsmen > ii. Pay the first grants | Jan 2027 | ', '1. Better roads > 1.3 Report on potholes | April 2027 | ']],
  ['a page pasted line by line', `
    Action | Lead | When | Outcome
    Promote planning to parish | Strategic Planning | September | Six plans
    councils through two events in each | Team | 2026 and | under way
    district | | March 2027
    Help ten villages | Economy Officer | December | Ten villages
    make a bid (with the county) | | 2026 | connected
    Ask users of the centre what they | Leisure Manager | By end of | Survey
    want | | January | results
     | | 2027
    Courses for families on low | Public Health and | February | Eight
    incomes | Nursery | 2027 | courses`,
    ['- > Promote planning to parish councils through two events in each district | September + 2026 and + March 2027 | Strategic Planning + Team', '- > Help ten villages make a bid (with the county) | December + 2026 | Economy Officer', '- > Ask users of the centre what they want | By end of + January + 2027 | Leisure Manager', '- > Courses for families on low incomes | February + 2027 | Public Health and + Nursery']],
  ['an outline without dates', `
    Task name | Assigned to | Start date | End date
    1 Kitchen | | |
    1.1 Paint the doors | | |
    1.2 Mend the oven | | |
    2 Garden | | |
    2.1 Cut the grass | | |`,
    ['1 Kitchen > 1.1 Paint the doors |  | ', '1 Kitchen > 1.2 Mend the oven |  | ', '2 Garden > 2.1 Cut the grass |  | ']],
])('%s', (_, text, expected, more = []) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, [...merges, ...more])).toEqual(expected);
}); // prettier-ignore

test('projects under objectives, in columns of their own, head the milestones', () => {
  const { rows } = laidOut(`
    Objective | Project | Milestone | Target date | Owner
    Safe homes | Damp and mould | Surveyors are trained | May 26 | Manager
     | | Visits are met | Oct 26 | Manager
     | Fire doors | Contractor is appointed | June 26 | Officer
    Close to tenants | Tenant voice | Panel is recruited | May 26 | Manager
     | | Panel reports | Nov 26 | Manager`);
  const read = gridRowsIn(rows);
  expect(read.map(({ section, objective, action }) => [section, objective?.text, action].join(' > '))).toEqual([
    'Safe homes > Damp and mould > Surveyors are trained',
    'Safe homes > Damp and mould > Visits are met',
    'Safe homes > Fire doors > Contractor is appointed',
    'Close to tenants > Tenant voice > Panel is recruited',
    'Close to tenants > Tenant voice > Panel reports',
  ]);
});
