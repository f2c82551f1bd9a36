import { actionsIn, laidOut } from '../../../../tests/support/layouts';

/* Of columns that may be the action, the one that says something of each row and stands beside its date. */

const read = (text: string): string[] => {
  const { rows, merges } = laidOut(text);
  return actionsIn(rows, merges);
};

test.each<[string, string, string[]]>([
  ['a milestone of each deliverable, some of which have several', `
    Programme | Deliverable | Milestone | Date | SRO | Confidence
    Transport | Tram extension | Outline case approved | June 2026 | Director of Transport | Green
    Transport | Tram extension | Consultation closes | Sept 2026 | Director of Transport | Amber
    Transport | Bus franchising | Scheme made | Dec 2026 | Director of Transport | Amber
    Skills | Adult education | Contracts let | July 2026 | Director of Skills | Green
    Skills | Bootcamps | 600 learners enrolled | March 2027 | Director of Skills | Green`,
    ['Tram extension > Outline case approved | June 2026 | Director of Transport', 'Tram extension > Consultation closes | Sept 2026 | Director of Transport', 'Bus franchising > Scheme made | Dec 2026 | Director of Transport', 'Adult education > Contracts let | July 2026 | Director of Skills', 'Bootcamps > 600 learners enrolled | March 2027 | Director of Skills']],
  ['a milestone beside each deliverable', `
    Deliverable | Milestone | Due | Owner
    New library | Planning consent granted | May 2026 | Project Manager
    Leisure pass | Pass on sale | June 2026 | Leisure Manager`,
    ['New library > Planning consent granted | May 2026 | Project Manager', 'Leisure pass > Pass on sale | June 2026 | Leisure Manager']],
  ['what proves each milestone beside it', `
    Milestone | Deliverable | Due | Owner
    Contract let | Signed contract | May 2026 | Buyer
    Team recruited | Four staff in post | June 2026 | HR`,
    ['- > Contract let | May 2026 | Buyer', '- > Team recruited | June 2026 | HR']],
  ['milestones that are repeated for their deliverables', `
    Milestone | Deliverable | Due | Owner
    Phase one complete | Signed contract | May 2026 | Buyer
    Phase one complete | Staff in post | June 2026 | HR
    Phase two complete | First cohort | Sept 2026 | Manager
    Phase two complete | Evaluation report | March 2027 | Analyst`,
    ['Phase one complete > Signed contract | May 2026 | Buyer', 'Phase one complete > Staff in post | June 2026 | HR', 'Phase two complete > First cohort | Sept 2026 | Manager', 'Phase two complete > Evaluation report | March 2027 | Analyst']],
  ['an action in a word, and its detail beside each date', `
    Action | Detail | By when | By whom
    Communications | Rewrite the welcome pack for tenants | May 2026 | Officer
    Communications | Hold four open evenings in hostels | June 2026 | Officer
    Training | Teach all staff to use the new system | July 2026 | Manager
    Training | Book refresher sessions for wardens | Sept 2026 | Manager`,
    ['Communications > Rewrite the welcome pack for tenants | May 2026 | Officer', 'Communications > Hold four open evenings in hostels | June 2026 | Officer', 'Training > Teach all staff to use the new system | July 2026 | Manager', 'Training > Book refresher sessions for wardens | Sept 2026 | Manager']],
  ['milestones of key actions, dated in words, and a sum below them', `
    Ref | Key action | Milestone | Target date | Officer | Budget
    H1 | Build the depot | Site cleared | Q1 | Ann Reed | 200
    H2 | Build the depot | Frame up | Throughout the year | Ann Reed | 300
    H3 | Build the depot | Opened by the Chair | Council, 22 February 2028 | Jo Hill | 100
    H4 | Prevent floods | Gullies cleaned | 20 April and 12 October 2027 | Jo Hill | 50
    H5 | Prevent floods | Wardens trained | Q3 | Jo Hill | 20
    | | Total | | | 670`,
    ['Build the depot > Site cleared | Q1 | Ann Reed', 'Build the depot > Frame up | Throughout the year | Ann Reed', 'Build the depot > Opened by the Chair | Council, 22 February 2028 | Jo Hill', 'Prevent floods > Gullies cleaned | 20 April and 12 October 2027 | Jo Hill', 'Prevent floods > Wardens trained | Q3 | Jo Hill']],
  ['an action with its detail', `
    Action | Detail | By when | By whom
    Rewrite the welcome pack | For tenants in all three districts | May 2026 | Officer
    Hold open evenings | In hostels and in the town hall | June 2026 | Officer`,
    ['- > Rewrite the welcome pack | May 2026 | Officer', '- > Hold open evenings | June 2026 | Officer']],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
}); // prettier-ignore
