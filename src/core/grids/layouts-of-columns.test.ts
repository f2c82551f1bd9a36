import { actionsIn, down, laidOut } from '../../../tests/support/layouts';
import type { CellRange } from '../workbook/ranges';

/* What columns are read as, in layouts whose headers alone don't tell. */

test.each<[string, string, string[]]>([
  ['a header merged over numbers and words', `
    Action | < | Targets and timescales | Partners
    3.6B | Support events for visitors | Review 2026 | Parishes
    3.7A | Draw in people from towns | Two walks 2027 | Ramblers`,
    ['- > Support events for visitors | Review 2026 | Parishes', '- > Draw in people from towns | Two walks 2027 | Ramblers']],
  ['a header above the numbers alone', `
    Action | | By when | Who
    a | Mend the gate by the pond | June 2026 | Clerk
    b | Paint the old bus shelter | July 2026 | Clerk`,
    ['- > Mend the gate by the pond | June 2026 | Clerk', '- > Paint the old bus shelter | July 2026 | Clerk']],
  ['what is told of a heading beside it', `
    WRES indicator | What our data tells us | Action | Lead | Date
    Indicator 2: Appointments | 1.6 times as likely | Train all chairs | Head of HR | Sept 2026
    Indicator 2: Appointments | | Advertise on the radio | Press Officer | Dec 2026
    Indicator 3: Discipline | 2.1 times as likely | Use a decision tree | Head of HR | May 2027`,
    ['Indicator 2: Appointments > Train all chairs | Sept 2026 | Head of HR', 'Indicator 2: Appointments > Advertise on the radio | Dec 2026 | Press Officer', 'Indicator 3: Discipline > Use a decision tree | May 2027 | Head of HR']],
  ['a month above what is done in it', `
    Month | Task | Who
    June 2026 | Audit all wards | Nurse
    | Review the policy | Doctor
    | Ask the board |
    July 2026 | Audit beds | Matron`,
    ['- > Audit all wards | June 2026 | Nurse', '- > Review the policy | June 2026 | Doctor', '- > Ask the board | June 2026 | ', '- > Audit beds | July 2026 | Matron']],
  ['what a council does, and who does it with it', `
    Action | Council role | Partners | Timescale
    Refurbish the market hall | Lead | Traders | 2027
    Back the college's bid | Influence | College | 2028`,
    ['- > Refurbish the market hall | 2027 | Traders', "- > Back the college's bid | 2028 | College"]],
  ['types of what is built', `
    Infrastructure type | Scheme | Lead body | Phasing
    Education | A new primary school | County Council | 2028
    Transport | A cycle route to the station | County Council | 2029`,
    ['Education > A new primary school | 2028 | County Council', 'Transport > A cycle route to the station | 2029 | County Council']],
  ['a number and what it counts above each header', `
    Homelessness plan
    1 | Prevent it early | |
    | Action | Owner | Target date
    a | Fund a court desk | Manager | May 2026
    2 | End rough sleeping | |
    | Action | Owner | Target date
    a | Open a shelter | Officer | Dec 2026`,
    ['1 Prevent it early > Fund a court desk | May 2026 | Manager', 'End rough sleeping > Open a shelter | Dec 2026 | Officer']],
  ['dates under an empty header', `
    Action | Who |
    Open on Sundays | Clerk | June 2026
    Print a new guide | Clerk | July 2026`,
    ['- > Open on Sundays | June 2026 | Clerk', '- > Print a new guide | July 2026 | Clerk']],
  ['posts under an empty header', `
    Action | | By when
    Open on Sundays | Library Manager | June 2026
    Print a new guide | Head of Design | July 2026`,
    ['- > Open on Sundays | June 2026 | Library Manager', '- > Print a new guide | July 2026 | Head of Design']],
  ['words under an empty header', `
    Action | | By when
    Open on Sundays | as asked by readers | June 2026
    Print a new guide | in two colours | July 2026`,
    ['- > Open on Sundays | June 2026 | ', '- > Print a new guide | July 2026 | ']],
  ['what is better, and how', `
    What | How | Who | When
    Faster replies | Send a first reply in five days | Officer | June 2026
    Better checks | Use a phone app on visits | Leader | July 2026`,
    ['Faster replies > Send a first reply in five days | June 2026 | Officer', 'Better checks > Use a phone app on visits | July 2026 | Leader']],
  ['what to do, and with what', `
    What | How | Who | When
    Publish the leaflet | with the printer in town | Officer | June 2026
    Review the route | by a walk with residents | Leader | July 2026`,
    ['- > Publish the leaflet | June 2026 | Officer', '- > Review the route | July 2026 | Leader']],
  ['questions of a form', `
    What are you going to do to encourage walking? | Who will do it? | When? | How will you know it has worked?
    Start a walking bus | Travel Champion | Oct 2026 | 20 walkers`,
    ['- > Start a walking bus | Oct 2026 | Travel Champion']],
  ['bullets below an action', `
    Action | Lead | When
    Review the hall | Facilities | Dec 2026
    - new signs | |
    - quiet room | |
    Train shop staff | Champion | March 2027`,
    ['- > Review the hall - new signs - quiet room | Dec 2026 | Facilities', '- > Train shop staff | March 2027 | Champion']],
  ['the same of an objective', `
    Objective | < | Action | Who | When
    1 | A safer village for all | Mend the gate | Clerk | June 2026
    2 | A greener village for all | Plant the verge | Clerk | July 2026`,
    ['A safer village for all > Mend the gate | June 2026 | Clerk', 'A greener village for all > Plant the verge | July 2026 | Clerk']],
  ['words beside words', `
    Action | < | When | Who
    Mend the gate by the pond | with hinges from the stock | June 2026 | Clerk
    Paint the old bus shelter | in green or in blue | July 2026 | Clerk`,
    ['- > Mend the gate by the pond | June 2026 | Clerk', '- > Paint the old bus shelter | July 2026 | Clerk']],
])('%s', (_, text, expected) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, merges)).toEqual(expected);
}); // prettier-ignore

test.each<[string, string, string[], CellRange[]?]>([
  ['headers with a mark behind them', `
    Action: | By when: | By whom *
    Buy two racks | May 2026 | Clerk`,
    ['- > Buy two racks | May 2026 | Clerk']],
  ['headers that are broken in narrow columns', `
    Action | By⏎when | By⏎whom
    i) Buy two racks ii) Fit them | i) May 2026 ii) June 2026 | i) Clerk ii) Warden`,
    ['- > i) Buy two racks ii) Fit them | i) May 2026 ii) June 2026 | i) Clerk ii) Warden']],
  ['measures of success right of what is known by what it holds', `
    Code | Programme of work 2026/27 | By whom (lead) | By when | Measure of success
    1 | Hold four meetings of the committee | Matron | May 2026 | Fewer infections
    2 | Train all new staff in hand hygiene | Matron | June 2026 | 90% of staff trained
    3 | Audit each ward with the new tool | Ward Sister | July 2026 | Fewer infections`,
    ['- > Hold four meetings of the committee | May 2026 | Matron', '- > Train all new staff in hand hygiene | June 2026 | Matron', '- > Audit each ward with the new tool | July 2026 | Ward Sister']],
  ['milestones with a date each, an action merged over several', `
    Action | Milestone | By when | By whom
    Lend devices | Tablets bought | June 2026 | Buyer
    | Scheme open in libraries | Sept 2026 | Librarian
    Teach skills | Course written | July 2026 | Tutor
    | Tutors trained | Nov 2026 | Tutor`,
    ['Lend devices > Tablets bought | June 2026 | Buyer', 'Lend devices > Scheme open in libraries | Sept 2026 | Librarian', 'Teach skills > Course written | July 2026 | Tutor', 'Teach skills > Tutors trained | Nov 2026 | Tutor'],
    [down(1, 2, 3), down(1, 4, 5)]],
  ['the same, in cells that are not merged, and led as a whole', `
    Action | Milestone | By when | By whom
    Lend devices | Tablets bought | June 2026 | Buyer
    | Scheme open in libraries | Sept 2026 |
    Teach skills | Course written | July 2026 | Tutor
    | Tutors trained | Nov 2026 |`,
    ['Lend devices > Tablets bought | June 2026 | Buyer', 'Lend devices > Scheme open in libraries | Sept 2026 | ', 'Teach skills > Course written | July 2026 | Tutor', 'Teach skills > Tutors trained | Nov 2026 | ']],
  ['the same, the action said again in each row', `
    Objective | Action | Milestone | By when | By whom
    Access | Lend devices | Tablets bought | June 2026 | Buyer
    Access | Lend devices | Scheme open in libraries | Sept 2026 | Librarian
    Access | Teach skills | Course written | July 2026 | Tutor
    Access | Teach skills | Tutors trained | Nov 2026 | Tutor`,
    ['Lend devices > Tablets bought | June 2026 | Buyer', 'Lend devices > Scheme open in libraries | Sept 2026 | Librarian', 'Teach skills > Course written | July 2026 | Tutor', 'Teach skills > Tutors trained | Nov 2026 | Tutor']],
  ['measures with a timescale each, an action merged over several', `
    Action | Measure | Timescale | Main responsibility
    Promote active travel in new ways | Run awareness days | June 2026 | Buyer
    | Display stand for the atrium | Sept 2026 | Librarian
    Influence how contractors travel | Questions in all tenders | July 2026 | Tutor
    | Clause in the contract | 2 | Tutor`,
    ['Promote active travel in new ways > Run awareness days | June 2026 | Buyer', 'Promote active travel in new ways > Display stand for the atrium | Sept 2026 | Librarian', 'Influence how contractors travel > Questions in all tenders | July 2026 | Tutor', 'Influence how contractors travel > Clause in the contract | 2 | Tutor'],
    [down(1, 2, 3), down(1, 4, 5)]],
  ['a priority of one letter beside the project', `
    Key project | Action | Lead | Due date | Priority
    Less waste in every home | Serve more homes | Waste | March 2027 | P
    Less energy in offices | Agree the plan | Planning | Sept 2027 | P`,
    ['Less waste in every home > Serve more homes | March 2027 | Waste', 'Less energy in offices > Agree the plan | Sept 2027 | Planning']],
  ['a priority with one sentence among ratings', `
    Recommendation | Priority | Management action | Lead | By when
    Test each plan once a year | Set by the auditor in the report | Timetable to be agreed | Planner | March 2027
    Reconcile each month | HIGH | Group to meet monthly | Accountant | Sept 2027
    Check the tags on laptops | LOW | Check with the new ones | Informatics | May 2027
    Close accounts of leavers | LOW | Weekly report to the desk | Informatics | May 2027`,
    ['Test each plan once a year > Timetable to be agreed | March 2027 | Planner', 'Reconcile each month > Group to meet monthly | Sept 2027 | Accountant', 'Check the tags on laptops > Check with the new ones | May 2027 | Informatics', 'Close accounts of leavers > Weekly report to the desk | May 2027 | Informatics']],
  ['resources that are allocated', `
    Action | Delivery led by | Resources allocated | By when
    Set up walking groups | Health Officer | £1,500 | May 2026
    Put up barriers | Rangers | Staff time | July 2026`,
    ['- > Set up walking groups | May 2026 | Health Officer', '- > Put up barriers | July 2026 | Rangers']],
  ['what is allocated, beside who supports it', `
    Action | Lead | Allocated | Support | By when
    Set up walking groups | Health Officer | £1,500 | £20 from the hall | May 2026
    Put up barriers | Rangers | £900 | Staff time and £50 | July 2026`,
    ['- > Set up walking groups | May 2026 | Health Officer', '- > Put up barriers | July 2026 | Rangers']],
  ['actions for some of the recommendations', `
    Recommendation | Accepted | Action | Owner | By when
    Set up a panel of tenants | Yes | Panel of six to be chosen | Democratic Services | June 2026
    Move the library to the hall | No | | |
    Publish the costs of it all | Partly | Costs on the website | Finance | Sept 2026`,
    ['Set up a panel of tenants > Panel of six to be chosen | June 2026 | Democratic Services', 'Publish the costs of it all > Costs on the website | Sept 2026 | Finance']],
  ['a method below an aim, and what needs to change', `
    Aim | Method | Person | Completed by
    More trees | Ask each household to plant one | Tree Warden | March 2027
    Less litter | Two litter picks a year | Clerk | Oct 2026

    What needs to change | How | Lead | Deadline
    Too few volunteers | Stall at the fair and a leaflet | Chair | June 2026
    No website as yet | Ask the college to build one | Clerk | Sept 2026`,
    ['More trees > Ask each household to plant one | March 2027 | Tree Warden', 'Less litter > Two litter picks a year | Oct 2026 | Clerk', 'Too few volunteers > Stall at the fair and a leaflet | June 2026 | Chair', 'No website as yet > Ask the college to build one | Sept 2026 | Clerk']],
  ['a month beside its year', `
    Action | Lead | Month | Year
    Survey of trees | Clerk | June | 2026
    Report on it | Clerk | Sept | 2026`,
    ['- > Survey of trees | June | Clerk', '- > Report on it | Sept | Clerk']],
  ['a status and actions in one cell', `
    Principle of the plan | Current status and ongoing actions | Lead | Timescale
    Induction | Most were told. Add a page for staff | HR | May 2026
    Mentors | The pilot is over. Extend it to all | OSD | July 2026`,
    ['- > Most were told. Add a page for staff | May 2026 | HR', '- > The pilot is over. Extend it to all | July 2026 | OSD']],
  ['a timescale or target in sentences', `
    Action | Timescale/ Target | Lead
    Agree the strategy with partners | Strategy agreed and in place by April 2026 | Chair
    Run two courses | One course by September 2026 and one by March 2027 | Tutor`,
    ['- > Agree the strategy with partners | Strategy agreed and in place by April 2026 | Chair', '- > Run two courses | One course by September 2026 and one by March 2027 | Tutor']],
  ['numbered sentences left of the actions', `
    Aspect of duty | Action | Lead | By when
    1.1 Buildings are easy to reach | Carry out an audit | Manager | May 2026
    1.2 Rooms are easy to use | Order two tables | Bursar | June 2026
    2.1 Data is kept up to date | Send out the form | Clerk | July 2026`,
    ['1.1 Buildings are easy to reach > Carry out an audit | May 2026 | Manager', '1.2 Rooms are easy to use > Order two tables | June 2026 | Bursar', '2.1 Data is kept up to date > Send out the form | July 2026 | Clerk']],
  ['comments and actions beside a recommendation', `
    Rec | Recommendation | Comments and planned action | Responsible officer | Completion
    1 | The council should map its services | A map will be made with partners | Policy Officer | Sept 2026
    2 | The council should tell residents | Leaflet to every home in June | Comms Officer | Dec 2026`,
    ['The council should map its services > A map will be made with partners | Sept 2026 | Policy Officer', 'The council should tell residents > Leaflet to every home in June | Dec 2026 | Comms Officer']],
  ['minutes, of which not all items have an action', `
    Item | Discussion and decision | Action | Who | When
    1 | Apologies from two members | | |
    2 | Budget noted, overspend in transport | Bring a recovery plan | Head of Finance | July 2026
    3 | New policy agreed | Publish it on the website | Comms | Sept 2026`,
    ['- > Bring a recovery plan | July 2026 | Head of Finance', '- > Publish it on the website | Sept 2026 | Comms']],
  ['areas for improvement with deadlines, and no owners', `
    Standard | Evidence | Areas for improvement | Deadline | Score
    1.1 There is a named lead | Job description | | | 3
    1.2 Part of the board | Minutes | Deputy to come when the lead cannot | June 2026 | 2
    1.3 A named person | Poster | Yearly appraisal to cover the role | Sept 2026 | 2
    1.4 Audits | None yet | Draw up a programme of audits | Dec 2026 | 1`,
    ['1.2 Part of the board > Deputy to come when the lead cannot | June 2026 | ', '1.3 A named person > Yearly appraisal to cover the role | Sept 2026 | ', '1.4 Audits > Draw up a programme of audits | Dec 2026 | ']],
  ['how each action is measured', `
    Action | Measure | By when | By whom
    Promote active travel | Number of cyclists counted | June 2026 | Buyer
    Influence contractors | Share of tenders with questions | Sept 2026 | Librarian`,
    ['- > Promote active travel | June 2026 | Buyer', '- > Influence contractors | Sept 2026 | Librarian']],
  ['a milestone beside each action', `
    Action | Milestone | By when | By whom
    Lend devices | Tablets bought | June 2026 | Buyer
    Open the scheme | Four libraries lend | Sept 2026 | Librarian
    Teach skills | Course written | July 2026 | Tutor`,
    ['- > Lend devices | June 2026 | Buyer', '- > Open the scheme | Sept 2026 | Librarian', '- > Teach skills | July 2026 | Tutor']],
  ['several deliverables by one date', `
    Action | Deliverables | By when | By whom
    Lend devices | Tablets bought | June 2026 | Buyer
    | Scheme open in libraries | |
    Teach skills | Course written | July 2026 | Tutor
    | Tutors trained | |`,
    ['- > Lend devices | June 2026 | Buyer', '- > Teach skills | July 2026 | Tutor'],
    [down(1, 2, 3), down(1, 4, 5), down(3, 2, 3), down(3, 4, 5), down(4, 2, 3), down(4, 4, 5)]],
  ['activities that are asked for again and again in other months', `
    Action | Activity | By when | By whom
    Meet | Board | June 2026 | Clerk
    Meet | Board | Sept 2026 | Clerk
    Meet | Board | Dec 2026 | Clerk`,
    ['- > Meet | June 2026 | Clerk', '- > Meet | Sept 2026 | Clerk', '- > Meet | Dec 2026 | Clerk']],
  ['columns that a form numbers', `
    Line | Planned action | Date for completion | Responsible post
    (a) | (b) | (c) | (d)
    1 | Inspect the reservoirs | 31 July 2026 | Engineer`,
    ['- > Inspect the reservoirs | 31 July 2026 | Engineer']],
  ['headers in Welsh and English', `
    Amcan / Objective | Cam gweithredu / Action | Erbyn pryd / By when | Pwy / By whom | Cynnydd / Progress
    Workplace | Offer conversation groups | Sept 2026 | Partner |
    | Record skills of all staff | Dec 2026 | Head of HR |`,
    ['Workplace > Offer conversation groups | Sept 2026 | Partner', 'Workplace > Record skills of all staff | Dec 2026 | Head of HR']],
  ['headers in Welsh', `
    Amcan | Cam gweithredu | Erbyn pryd | Gan bwy
    Gweithle | Cynnal grwpiau sgwrsio | Medi 2026 | Rheolwr`,
    ['Gweithle > Cynnal grwpiau sgwrsio | Medi 2026 | Rheolwr']],
  ['halves of terms that are ticked', `
    Actions | Lead | Aut 1 | Aut 2 | Spr 1 | Sum 2 | Cost
    Relaunch the charter | Deputy | ✓ | | | | £0
    Open the calm room | SENCo | | | ✓ | ✓ | £100`,
    ['- > Relaunch the charter | Aut 1 | Deputy', '- > Open the calm room | Spr 1 – Sum 2 | SENCo']],
  ['what a school intends, and words in its terms', `
    Intent | Implementation (actions) | Who | Milestones | < | <
    | | | Autumn | Spring | Summer
    All read well | Adopt one phonics scheme | Lead | Scheme bought | All trained |
    All attend | Share officers | Welfare | Two shared | | Absence falls`,
    ['All read well > Adopt one phonics scheme | Autumn term: Scheme bought⏎Spring term: All trained | Lead', 'All attend > Share officers | Autumn term: Two shared⏎Summer term: Absence falls | Welfare']],
  ['recommendations beside the date of their implementation', `
    Recommendation | Implementation | Responsible officer
    Check the charts | 30/06/2026 | Senior
    Train the staff | 31/07/2026 | Manager`,
    ['- > Check the charts | 30/06/2026 | Senior', '- > Train the staff | 31/07/2026 | Manager']],
  ['seasons with a winter', `
    Actions | Lead | Spring | Summer | Autumn | Winter
    Plant trees | Warden | x | | |
    Cut hedges | Warden | | | x |`,
    ['- > Plant trees | Spring | Warden', '- > Cut hedges | Autumn | Warden']],
  ['milestones with dates of any kind below one action', `
    Action | Milestone | When | Who
    Warm homes | Reduce the backlog | Autumn 2026 | Dr Patel
    | Review coverage | Monthly | Clerk
    | Publish reports | By end of December 2026 | Clerk
    Value for money | Survey tenants | TBC | Manager
    | Lobby for funding | 1 July 2026 | Manager`,
    ['Warm homes > Reduce the backlog | Autumn 2026 | Dr Patel', 'Warm homes > Review coverage | Monthly | Clerk', 'Warm homes > Publish reports | By end of December 2026 | Clerk', 'Value for money > Survey tenants | TBC | Manager', 'Value for money > Lobby for funding | 1 July 2026 | Manager'],
    [down(1, 2, 4), down(1, 5, 6)]],
  ['quarters by their months', `
    Action | Lead | Apr-Jun 26 | Jul-Sep 26
    Reduce the backlog | Clerk | x |
    Survey tenants | Manager | | x`,
    ['- > Reduce the backlog | Apr-Jun 26 | Clerk', '- > Survey tenants | Jul-Sep 26 | Manager']],
  ['a target below a header of times', `
    Action | Responsibility | < | Timescale | <
    | Lead | Support | Start | Target
    Reduce the backlog | Clerk | Manager | 01/04/2026 | 31/10/2026
    Survey tenants | Manager | Clerk | 01/04/2026 | 30/09/2026`,
    ['- > Reduce the backlog | 31/10/2026 | Clerk', '- > Survey tenants | 30/09/2026 | Manager'],
    [down(1, 1, 2)]],
  ['few actions that speak of times', `
    Goal | Date for completion | Action required | Person responsible
    Safer streets | Monthly | Annual survey of tenants | Manager
    Healthy places | Quarterly | Answers to patients within 30 days | Clerk`,
    ['Safer streets > Annual survey of tenants | Monthly | Manager', 'Healthy places > Answers to patients within 30 days | Quarterly | Clerk']],
  ['a column without a header, merged over its rows', `
    Action no | | Action | Who | When
    1.1 | Safer streets | Survey tenants | Clerk | May 2026
    1.2 | | Reduce the backlog | Clerk | June 2026
    1.3 | | Lobby for funding | Clerk | July 2026
    2.1 | Warm homes | Visit homes | Clerk | May 2026
    2.2 | | Lend heaters | Clerk | June 2026`,
    ['Safer streets > Survey tenants | May 2026 | Clerk', 'Safer streets > Reduce the backlog | June 2026 | Clerk', 'Safer streets > Lobby for funding | July 2026 | Clerk', 'Warm homes > Visit homes | May 2026 | Clerk', 'Warm homes > Lend heaters | June 2026 | Clerk'],
    [down(2, 2, 4), down(2, 5, 6)]],
  ['a theme over several rows, an issue and a category in each', `
    Theme | Issue identified | Category | Milestone | Who | When
    Value for money | Data is poor | Place | Survey tenants | Clerk | May 2026
    | No joint plan | Process | Reduce the backlog | Clerk | June 2026
    Healthy places | Waits are long | Place | Visit homes | Clerk | May 2026
    | Data is poor | People | Lend heaters | Clerk | June 2026`,
    ['Value for money > Survey tenants | May 2026 | Clerk', 'Value for money > Reduce the backlog | June 2026 | Clerk', 'Healthy places > Visit homes | May 2026 | Clerk', 'Healthy places > Lend heaters | June 2026 | Clerk']],
  ['which of two dates it is, in brackets', `
    Action | Lead | Target date (original) | Target date (revised)
    Survey tenants | Clerk | Sept 2026 | Dec 2026
    Visit homes | Clerk | Oct 2026 | `,
    ['- > Survey tenants | Dec 2026 | Clerk', '- > Visit homes | Oct 2026 | Clerk']],
  ['a header of quarters again on the next page', `
    Theme One – Attract
    Objective | Deliverables | Responsible | Q4 25/26 | Q1 26/27
    Modern recruitment | New careers site | Resourcing Manager | Scoping | Build
    Theme Two – Keep
    Objective | Deliverables | Responsible | Q4 25/26 | Q1 26/27
    Wellbeing | Run health checks | Health Lead | x | x`,
    ['Modern recruitment > New careers site | Q4 25/26: Scoping⏎Q1 26/27: Build | Resourcing Manager', 'Wellbeing > Run health checks | Q4 25/26 – Q1 26/27 | Health Lead']],
  ['what is answered, and the answer', `
    Recommendation | Management response | Officer | Target date
    Leavers should be removed promptly | A weekly list will go to payroll | Clerk | May 2026
    The tariff board should be updated | New boards will be fitted | Ranger | June 2026`,
    ['Leavers should be removed promptly > A weekly list will go to payroll | May 2026 | Clerk', 'The tariff board should be updated > New boards will be fitted | June 2026 | Ranger']],
  ['what is answered with a word', `
    Recommendation | Management response | Officer | Target date
    Remove leavers promptly from the list | Agreed | Clerk | May 2026
    Update the tariff board at the gate | Partially agreed | Ranger | June 2026`,
    ['- > Remove leavers promptly from the list | May 2026 | Clerk', '- > Update the tariff board at the gate | June 2026 | Ranger']],
  ['what was heard, and what is done about it', `
    What we heard | What we will do | Who | When
    Nobody answers at weekends | Two more call handlers will start | Clerk | May 2026
    The boards are hard to read | New boards will be fitted | Ranger | June 2026`,
    ['Nobody answers at weekends > Two more call handlers will start | May 2026 | Clerk', 'The boards are hard to read > New boards will be fitted | June 2026 | Ranger']],
  ['years in which they end', `
    Action | Team | Start year | End year
    Lend heaters to tenants | Clerk | 2026 | 2027
    Fit alley gates | Ranger | 2026 | 2028`,
    ['- > Lend heaters to tenants | 2027 | Clerk', '- > Fit alley gates | 2028 | Ranger']],
  ['milestones of quarters', `
    Key activity | Lead | Q1 milestone | Q2 milestone | Q3 milestone
    Lend heaters to tenants | Clerk | Bought | | All lent
    Fit alley gates | Ranger | | Ordered |`,
    ['- > Lend heaters to tenants | Q1: Bought⏎Q3: All lent | Clerk', '- > Fit alley gates | Q2: Ordered | Ranger']],
  ['standards that need no action', `
    Standard | RAG | Evidence | Action required | Lead | Date
    1. Leadership | G | Minutes | Name a deputy | Clerk | June 2026
    2. Policy | G | Reviewed in March | None required | N/A | N/A
    3. Recruitment | G | Checks made
    4. Listening | R | No forum | Start a youth forum | Ranger | May 2026`,
    ['1. Leadership > Name a deputy | June 2026 | Clerk', '4. Listening > Start a youth forum | May 2026 | Ranger']],
  ['an agency beside who leads there', `
    Recommendation | Agency | Action required | Lead | Timescale
    Seek assurance | ASC | Audit 30 cases | Principal Social Worker | Sept 2026
    | Police | Brief officers | | Oct 2026`,
    ['Seek assurance > Audit 30 cases | Sept 2026 | Principal Social Worker', 'Seek assurance > Brief officers | Oct 2026 | Police']],
  ['a title that is like the foot of the pages', `
    Health plan 2026/27
    Action | By when | Owner
    Commission an app | Oct 2026 | Commissioner
    Health plan v3 – page 1 of 2
    Action | By when | Owner
    Review checks | Dec 2026 | Lead`,
    ['- > Commission an app | Oct 2026 | Commissioner', '- > Review checks | Dec 2026 | Lead']],
])('%s', (_, text, expected, merged = []) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, [...merges, ...merged])).toEqual(expected);
}); // prettier-ignore
