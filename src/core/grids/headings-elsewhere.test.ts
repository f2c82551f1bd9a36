import { actionsIn, laidOut } from '../../../tests/support/layouts';

/* Headings in other words and other places than most. */
test.each<[string, string, string[]]>([
  ['below the title of a second grid', `
    Theme 1: Place
    1.1 Cleaner streets
    Action | Lead | By when
    Buy sweepers | Fleet | May 2026
    Theme 2: People
    2.1 Health
    Action | Lead | By when
    Open a gym | Leisure | July 2026`,
    ['1.1 Cleaner streets > Buy sweepers', '2.1 Health > Open a gym']],
  ['pledges below grids', `
    Planning grid 1: Access
    Pledge 1: Nobody waits
    Action | Lead | By when
    Open late | Clinic | May 2026
    Planning grid 2: Harm
    Pledge 2: Fewer deaths
    Action | Lead | By when
    Give naloxone | Lead Nurse | June 2026`,
    ['Pledge 1: Nobody waits > Open late', 'Pledge 2: Fewer deaths > Give naloxone']],
  ['an outcome beside its label above each table', `
    Outcome | People feel safe | <
    Action | Who | When
    Walk about | Wardens | Weekly
    Outcome | People feel proud | <
    Action | Who | When
    Plant tubs | Bloom Group | June 2026`,
    ['People feel safe > Walk about', 'People feel proud > Plant tubs']],
  ['in the column of owners', `
    Action | Lead | Due
    | Area for improvement 1: Achievement is too low |
    Move the test | Manager | June 2026
    | Objective 2: Better homes |
    Lag lofts | Manager | July 2026`,
    ['Area for improvement 1: Achievement is too low > Move the test', 'Objective 2 Better homes > Lag lofts']],
  ['numbers of objectives that are listed above', `
    Objective 1: Safe homes
    Objective 2: Warm homes
    Objective | Action | Lead | By when
    1 | Test all alarms | Gas Team | June 2026
    2 | Lag lofts | Energy | Oct 2026`,
    ['Objective 1 Safe homes > Test all alarms', 'Objective 2 Warm homes > Lag lofts']],
  ['numbers that no objective bears', `
    Objective | Action | Lead | By when
    Cleaner streets | | |
    1 | Test all alarms | Gas Team | June 2026
    2 | Lag lofts | Energy | Oct 2026`,
    ['Cleaner streets > Test all alarms', 'Cleaner streets > Lag lofts']],
  ['with who leads beside them, above each table', `
    Better roads | Lead: Head of Highways | Sponsor: Cllr Amin
    Action | By when | Measure
    Fill holes | March 2027 | 3,000
    Better paths | Lead: Paths Officer | Sponsor: Cllr Boyd
    Action | By when | Measure
    Cut 60 paths | July 2026 | 60`,
    ['Better roads > Fill holes', 'Better paths > Cut 60 paths']],
  ['an issue beside its solution', `
    Issue | Solution | Person responsible | Timeframe
    Pupils are late | Move the bell | Head | Sept 2026
    Queue at lunch | Open a hatch | Bursar | Oct 2026`,
    ['Pupils are late > Move the bell', 'Queue at lunch > Open a hatch']],
])('%s', (_, text, expected) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, merges).map((action) => action.replace(/ \| .*/, ''))).toEqual(expected);
}); // prettier-ignore
