import { actionsIn, laidOut } from '../../../../tests/support/layouts';

/* What heads tables side by side. */
test.each<[string, string, string[]]>([
  ['a line over each', `
    North ward | | | South ward
    What | Who | | What | Who
    Dredge the cut | Parks | | Light the alley | Highways`,
    ['North ward > Dredge the cut |  | Parks', 'South ward > Light the alley |  | Highways']],
  ['a line over the right one alone', `
    | | | | Longer term
    Action | Lead | By when | | Action | Lead | By when
    Clear the ditch | Warden | Oct 2026 | | Build a bund | Council | March 2028`,
    ['- > Clear the ditch | Oct 2026 | Warden', 'Longer term > Build a bund | March 2028 | Council']],
  ['years over tables, and merged', `
    2026/27 | < | < | 2027/28 | < | <
    Action | Lead | When | Action | Lead | When
    Book a hall | Clerk | May | Build a hall | Trustees | Dec`,
    ['2026/27 > Book a hall | May | Clerk', '2027/28 > Build a hall | Dec | Trustees']],
  ['a number before the right one, and a line over both', `
    1. Fewer floods | < | < | < | < | < | <
    Action | Who | When | Ref | Action | Who | When
    Fit flaps | Warden | Jan 2027 | R1 | Ring back in a day | Duty Officer | Monthly`,
    ['1. Fewer floods > Fit flaps | Jan 2027 | Warden', '1. Fewer floods > Ring back in a day | Monthly | Duty Officer']],
  ['an objective that a label names, and who leads', `
    Objective: | Warm homes | | | Objective: | Safe streets
    Action | When | | | Action | When
    Lag lofts | May 2026 | | | Fit lights | Dec 2027`,
    ['Warm homes > Lag lofts | May 2026 | ', 'Safe streets > Fit lights | Dec 2027 | ']],
  ['a pair below a pair, and one table below both', `
    Homes | | | | Health
    Action | Lead | Due | | Action | Lead | Due
    Lag lofts | Clerk | May 2026 | | Open a clinic | Matron | June 2026

    Roads | | | | Parks
    Action | Lead | Due | | Action | Lead | Due
    Fill holes | Clerk | July 2026 | | Plant trees | Ranger | Aug 2026

    Everywhere
    Action | Lead | Due
    Publish figures | Clerk | Sept 2026`,
    ['Homes > Lag lofts | May 2026 | Clerk', 'Health > Open a clinic | June 2026 | Matron', 'Roads > Fill holes | July 2026 | Clerk', 'Parks > Plant trees | Aug 2026 | Ranger', 'Everywhere > Publish figures | Sept 2026 | Clerk']],
  ['actions that are counted in the header', `
    Action 1 | Lead | When | Action 2 | Lead | When
    Print leaflets | Comms | May 2026 | Hold a stall | Chair | June 2026`,
    ['- > Print leaflets | May 2026 | Comms', '- > Hold a stall | June 2026 | Chair']],
  ['the paper and its date over both', `
    Joint action plan | | | | Updated 3 May 2026
    Action | Lead | By when | | Action | Lead | By when
    Walk the square | Sgt Okoro | Weekly | | Move the bins | Streets Team | July 2026`,
    ['- > Walk the square | Weekly | Sgt Okoro', '- > Move the bins | July 2026 | Streets Team']],
])('%s', (_, text, expected) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, merges)).toEqual(expected);
}); // prettier-ignore
