import { actionsIn, gridRowsIn, laidOut } from '../../../tests/support/layouts';

/* Lines around and between the rows: headings, notes, lists and other tables, wherever the first column stands. */

test.each<[string, string, string[]]>([
  ['what an objective is called behind a dash', `
    Travel plan

    Objective - More children cycle
    Action | Who | When
    Buy two racks | Clerk | May 2026`,
    ['Objective - More children cycle > Buy two racks | May 2026 | Clerk']],
  ['lines above each table, one with a blank row between', `
    Safe

    Action | Who | When
    Buy two racks | Clerk | May 2026

    Kind
    Action | Who | When
    Mend the gate | Clerk | June 2026`,
    ['Safe > Buy two racks | May 2026 | Clerk', 'Kind > Mend the gate | June 2026 | Clerk']],
  ['a line that says no more than the header below it', `
    Safe roads for all
    Actions
    Action | Who | When
    Buy two racks | Clerk | May 2026

    Kind words for all
    Actions
    Action | Who | When
    Mend the gate | Clerk | June 2026`,
    ['Safe roads for all > Buy two racks | May 2026 | Clerk', 'Kind words for all > Mend the gate | June 2026 | Clerk']],

  ['a heading behind its number in a column', `
    Ref | Theme | Action | Who | When
    A1 | Falls | Buy a second sign | Clerk | May 2026
    A2 | Lifting | | |
    A3 | | Test the valves | Clerk | June 2026`,
    ['Falls > Buy a second sign | May 2026 | Clerk', 'Lifting > Test the valves | June 2026 | Clerk']],
  ['numbers in words', `
    Homes plan
    Priority one: Prevention
    Action | Who | When
    Visit each tenant | Clerk | May 2026`,
    ['Priority one: Prevention > Visit each tenant | May 2026 | Clerk']],
  ['targets below the objectives of two tables', `
    Objective A – Nature recovers
    Target: 1,200 hectares by March
    Action | Who | When
    Map the peat | Ranger | May 2026

    Objective B – Everyone gets out
    Target: 90% of paths
    Action | Who | When
    Survey the paths | Ranger | June 2026`,
    ['Objective A Nature recovers > Map the peat | May 2026 | Ranger', 'Objective B Everyone gets out > Survey the paths | June 2026 | Ranger']],
  ['an outcome above the first table', `
    Travel plan
    Outcome: More children cycle
    Action | Who | When
    Buy two racks | Clerk | May 2026`,
    ['Outcome: More children cycle > Buy two racks | May 2026 | Clerk']],
  ['an outcome beside an aim', `
    Aim: More children cycle
    Outcome: 20 more each day
    Action | Who | When
    Buy two racks | Clerk | May 2026`,
    ['Aim: More children cycle > Buy two racks | May 2026 | Clerk']],
  ['sentences below what calls them objectives', `
    Priority 1: Travel
    OBJECTIVES:
    More children cycle.
    Fewer cars at the gate.
    Action | Who | When
    Buy two racks | Clerk | May 2026`,
    ['More children cycle. / Fewer cars at the gate. > Buy two racks | May 2026 | Clerk']],
  ['a table of values between two tables', `
    1.1 Less waste

    Action | Who | When
    Buy two bins | Clerk | May 2026

    2010/11 Value | Indicator | Q1 Value
    38.2% | Waste sent for reuse | 39.1%

    1.2 Less energy

    Action | Who | When
    Buy two lamps | Clerk | May 2026`,
    ['1.1 Less waste > Buy two bins | May 2026 | Clerk', '1.2 Less energy > Buy two lamps | May 2026 | Clerk']],
  ['an aim in the column of those who do it', `
    Who | What | When
    Aim: Better meetings
    Chair | Agenda out a week before | Monthly
    Aim: More members
    All | Bring a friend | Sept 2026`,
    ['Aim: Better meetings > Agenda out a week before | Monthly | Chair', 'Aim: More members > Bring a friend | Sept 2026 | All']],
  ['a line apart, directly above the first table', `
    Travel plan

    Cycling
    Action | Who | When
    Buy two racks | Clerk | May 2026`,
    ['Cycling > Buy two racks | May 2026 | Clerk']],
  ['what the paper is called there', `
    Eastmouth

    Action plan for travel
    Action | Who | When
    Buy two racks | Clerk | May 2026`,
    ['- > Buy two racks | May 2026 | Clerk']],
  ['headings in the first column where that is the date', `
    By when | Action | Lead
    Warm homes | |
    Sept 2026 | Annual survey of tenants | Clerk
    Jan 2027 | Lobby for funding | Officer
    Safe streets | |
    TBC | Review CCTV | Officer`,
    ['Warm homes > Annual survey of tenants | Sept 2026 | Clerk', 'Warm homes > Lobby for funding | Jan 2027 | Officer', 'Safe streets > Review CCTV | TBC | Officer']],
  ['a note below such a table, and a list of codes', `
    By when | Action | Lead
    Sept 2026 | Annual survey of tenants | Clerk
    Jan 2027 | Lobby for funding | Officer

    This plan will be reviewed in March 2027.

    Abbreviations
    ICB | Integrated Care Board`,
    ['- > Annual survey of tenants | Sept 2026 | Clerk', '- > Lobby for funding | Jan 2027 | Officer']],
  ['the rest of a date in the first column', `
    By when | Action | Lead
    Sept 2026 and | Annual survey of tenants | Clerk
    March 2027 | |
    Jan 2027 | Lobby for funding | Officer`,
    ['- > Annual survey of tenants | Sept 2026 and + March 2027 | Clerk', '- > Lobby for funding | Jan 2027 | Officer']],
  ['a note between the rows and a table of risks', `
    Item | Action | By whom | When
    1 | Annual survey of tenants | Clerk | Sept 2026
    2 | Lobby for funding | Officer | Jan 2027

    This plan will be reviewed in March 2027.

    Risks
    Risk | Likelihood | Impact | Mitigation
    Loss of funding | High | High | Bid for grants`,
    ['- > Annual survey of tenants | Sept 2026 | Clerk', '- > Lobby for funding | Jan 2027 | Officer']],
  ['a heading that begins with a verb, where numbers begin anew below it', `
    No | Action | By whom | When
    1.1 | Annual survey of tenants | Clerk | Sept 2026
    1.2 | Lobby for funding | Officer | Jan 2027
    | Improve access | |
    2.1 | Drop-in sessions | Clerk | Monthly
    | Publish the map | |
    2.2 | Signs at bus stops | Clerk | May 2026`,
    ['- > Annual survey of tenants | Sept 2026 | Clerk', '- > Lobby for funding | Jan 2027 | Officer', 'Improve access > Drop-in sessions | Monthly | Clerk', 'Improve access > Publish the map |  | ', 'Improve access > Signs at bus stops | May 2026 | Clerk']],
  ['headings that begin with verbs, as set out as others are, above a note', `
    Action | By whom | When
    Warm homes | |
    Annual survey of tenants | Clerk | Sept 2026
    Improve access | |
    Drop-in sessions | Clerk | Monthly

    RAG key: Red – off track; Amber – at risk`,
    ['Warm homes > Annual survey of tenants | Sept 2026 | Clerk', 'Improve access > Drop-in sessions | Monthly | Clerk']],
  ['numbers of items above a list of codes', `
    Item | Activity | Who | When
    1 | Annual survey | Clerk | Sept 2026
    2 | Lobby for funding | Officer | Jan 2027

    Abbreviations
    ICB | Integrated Care Board
    DHT | Deputy Headteacher`,
    ['- > Annual survey | Sept 2026 | Clerk', '- > Lobby for funding | Jan 2027 | Officer']],
  ['a row of few words below a gap', `
    Ref | Area | Action | Lead | Delivery date
    A1 | Safe streets | Reduce the backlog | Clerk | Autumn 2026

    A2 | Communities | New form in use | DHT | By end of December 2026
    A3 | Communities | Reduce agency spend | Clerk | Ongoing
    A4 | Communities | Introduce a single point of access | DHT | Jan 2027`,
    ['Safe streets > Reduce the backlog | Autumn 2026 | Clerk', 'Communities > New form in use | By end of December 2026 | DHT', 'Communities > Reduce agency spend | Ongoing | Clerk', 'Communities > Introduce a single point of access | Jan 2027 | DHT']],
  ['a row below a merged heading, and numbers below it', `
    Activity | Lead officer | Timescale | Status | Budget
    Leadership | < | < | < | <
    Business case approved | J Smith | TBC | Complete | Existing
    Carers supported | ICB | Quarterly | In progress | £4,000
    Visitors counted | Clerk | Quarterly | In progress | £3,000
    Inequality | < | < | < | <
    Six sessions held | AB | Monthly | Not started | `,
    ['Leadership > Business case approved | TBC | J Smith', 'Leadership > Carers supported | Quarterly | ICB', 'Leadership > Visitors counted | Quarterly | Clerk', 'Inequality > Six sessions held | Monthly | AB']],
  ['lines that tell more between headings and their headers', `
    Housing plan
    Warm homes
    Outcome: people can pay their bills
    Action | By whom | When
    Annual survey of tenants | Clerk | Sept 2026

    Improve access
    Why this matters: too many people wait
    Action | By whom | When
    Drop-in sessions | Clerk | Monthly
    Plan v2 – page 2
    Action | By whom | When
    Signs at bus stops | Clerk | May 2026`,
    ['Warm homes > Annual survey of tenants | Sept 2026 | Clerk', 'Improve access > Drop-in sessions | Monthly | Clerk', 'Improve access > Signs at bus stops | May 2026 | Clerk']],
  ['titles over tables that begin further right', `
    A. Carried over
    Action | Lead | When
    Annual survey of tenants | Clerk | Sept 2026

    | B. From the conference
    | Who | What | When
    | Ranger | Drop-in sessions | May 2026`,
    ['A. Carried over > Annual survey of tenants | Sept 2026 | Clerk', 'B. From the conference > Drop-in sessions | May 2026 | Ranger']],
  ['the title again above the next page', `
    Housing plan 2026/27
    Action | Lead | When
    Annual survey of tenants | Clerk | Sept 2026

    Housing plan 2026/27 (continued)
    Drop-in sessions | Ranger | May 2026`,
    ['- > Annual survey of tenants | Sept 2026 | Clerk', '- > Drop-in sessions | May 2026 | Ranger']],
  ['days that are counted', `
    Action | Lead | When
    Days 1 to 30
    Annual survey of tenants | Clerk | Sept 2026
    Days 31 to 60
    Drop-in sessions | Ranger | Oct 2026
    Days 61 to 100
    Signs at bus stops | Ranger | Nov 2026`,
    ['Days 1 to 30 > Annual survey of tenants | Sept 2026 | Clerk', 'Days 31 to 60 > Drop-in sessions | Oct 2026 | Ranger', 'Days 61 to 100 > Signs at bus stops | Nov 2026 | Ranger']],
  ['rows whose every cell a page cuts', `
    Action | Lead | When
    Develop a protocol between the hospital and | Head of Integrated | September
    Page 3 of 11
    Action | Lead | When
    the care homes | Discharge | 2026
    Annual survey of tenants | Clerk | Sept 2026`,
    ['- > Develop a protocol between the hospital and the care homes | September + 2026 | Head of Integrated + Discharge', '- > Annual survey of tenants | Sept 2026 | Clerk']],
  ['headers about what the table names, and two words over dates', `
    | Targets | By who? | By when? | Achieved?
    1 | Clear the pond | Caretaker | April 2027 |

    | Review points | Dates
    | Target 1 | November 2026

    | How will the targets be monitored? | By who? | By when? | Achieved?
    1 | Count of plants | Class 6 | June 2027 |`,
    ['- > Clear the pond | April 2027 | Caretaker', '- > Count of plants | June 2027 | Class 6']],
  ['headers about something else', `
    Action | By who? | By when?
    Clear the pond | Caretaker | April 2027
    What have we agreed so far? | By who? | By when?
    A new logo | Board | May 2026`,
    ['- > Clear the pond | April 2027 | Caretaker']],
  ['review points that are to be done', `
    Action | By when | Lead
    Clear the pond | April 2027 | Caretaker

    Review points | Month 2 | Clerk
    Review the dates | Ongoing |`,
    ['- > Clear the pond | April 2027 | Caretaker', '- > Review points | Month 2 | Clerk', '- > Review the dates | Ongoing | ']],
  ['an objective that is only counted, below its theme and aim', `
    Theme: Fewer miles
    Aim: To leave the car at home
    Objective 1.
    Action | Lead | When
    Annual survey of tenants | Clerk | Sept 2026

    Theme: Warm homes
    Aim: To burn less
    Objective 2.
    Action | Lead | When
    Drop-in sessions | Ranger | Oct 2026`,
    ['Objective 1 > Annual survey of tenants | Sept 2026 | Clerk', 'Objective 2 > Drop-in sessions | Oct 2026 | Ranger']],
])('%s', (_, text, expected) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, merges)).toEqual(expected);
}); // prettier-ignore

test.each<[string, string, string[]]>([
  ['a theme and an aim over an objective', `
    Theme: Fewer miles
    Aim: To leave the car at home
    Objective 1.
    Action | Lead | When
    Annual survey of tenants | Clerk | Sept 2026`,
    ['Theme: Fewer miles – Aim: To leave the car at home > Objective 1']],
  ['a theme over an aim', `
    Theme: Fewer miles
    Aim: To leave the car at home
    Action | Lead | When
    Annual survey of tenants | Clerk | Sept 2026`,
    ['Theme: Fewer miles > Aim: To leave the car at home']],
  ['an aim alone', `
    Aim: To leave the car at home
    Action | Lead | When
    Annual survey of tenants | Clerk | Sept 2026`,
    ['- > Aim: To leave the car at home']],
])('of several lines above a table the last heads its rows: %s', (_, text, expected) => {
  const found = gridRowsIn(laidOut(text).rows).map(({ section, objective }) => `${section ?? '-'} > ${objective?.text ?? '-'}`);
  expect(found).toEqual(expected);
}); // prettier-ignore

test.each<[string, string, string[]]>([
  ['a note below owners in the first column', `
    Who | Task | Due date
    Clerk | Agree the policy | June 2026
    AB | Mend the gate | May 2026

    This plan will be reviewed by the board each quarter.`,
    ['- > Agree the policy | June 2026 | Clerk', '- > Mend the gate | May 2026 | AB']],
  ['a mark explained below them', `
    Who | Task | Due date
    Clerk | Agree the policy | June 2026
    AB | Mend the gate | May 2026
    * subject to funding`,
    ['- > Agree the policy | June 2026 | Clerk', '- > Mend the gate | May 2026 | AB']],
  ['an owner that goes on in the next row', `
    Who | Task | Due date
    Clerk and | Agree the policy | June 2026
    Warden | |
    AB | Mend the gate | May 2026`,
    ['- > Agree the policy | June 2026 | Clerk and + Warden', '- > Mend the gate | May 2026 | AB']],
  ['whom to ask, above headings of tables', `
    Carers plan
    Contact: policy@anytown.gov.uk

    Safe streets
    Who | Task | Due date
    AB | Mend the gate | May 2026

    Early help
    Who | Task | Due date
    AB | Open the hall | May 2026`,
    ['Safe streets > Mend the gate | May 2026 | AB', 'Early help > Open the hall | May 2026 | AB']],
])('%s', (_, text, expected) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, merges)).toEqual(expected);
}); // prettier-ignore

test('a header below a title is one, though it names members', () => {
  const { rows, merges } = laidOut(`
    Task # | Action item | Member | Metric | Target date
    1 | Agree the policy | Rosa | A draft | May 2026
    2 | Mend the gate | Hanno | Gate shut | June 2026

    Upcoming tasks
    Task # | Action item | Member | Metric | Status | Target date
    3 | Open the hall | Rosa | Doors open | Begun | July 2026`);
  expect(actionsIn(rows, merges).map((line) => line.replace(/^.*? > /, ''))).toEqual([
    'Agree the policy | May 2026 | Rosa',
    'Mend the gate | June 2026 | Hanno',
    'Open the hall | July 2026 | Rosa',
  ]);
});

test.each<[string, string]>([
  ['Workstream One – The Local Offer', 'Workstream One – The Local Offer'],
  ['Area 2: The poor quality of plans', 'Area 2: The poor quality of plans'],
  ['Area of weakness: Families can’t find it', 'Area of weakness: Families can’t find it'],
  ['Programme A: Safer roads', 'Programme A: Safer roads'],
  ['Agenda item 9: Road safety', '-'],
  ['Version 2 - June 2026', '-'],
  ['Working together for you', '-'],
])('a line below the title, above the only table: %s', (line, expected) => {
  const found = gridRowsIn([['SEND plan 2026/27'], [line], ['Action', 'Lead', 'By when'], ['Publish it', 'AB', 'June 2026']]);
  expect(found.map(({ objective }) => objective?.text ?? '-')).toEqual([expected]);
}); // prettier-ignore
