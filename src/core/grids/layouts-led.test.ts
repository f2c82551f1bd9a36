import { actionsIn, laidOut } from '../../../tests/support/layouts';
import type { CellRange } from '../workbook/ranges';

/* Who leads, where it isn't said in the action's own row. */

test.each<[string, string, string[], CellRange[]?]>([
  ['who leads, and what for, in lines above each table', `
    Ageing well plan
    Priority: | Warm homes
    Lead: | Energy Adviser
    Action | Completed by | Measure
    Visit homes | December 2026 | Visits
    Lend heaters | November 2026 | Loans
    Priority: | Good company
    Lead: | Befriending Manager
    Action | Completed by | Measure
    Start coffee mornings | July 2026 | Groups`,
    ['Warm homes > Visit homes | December 2026 | Energy Adviser', 'Warm homes > Lend heaters | November 2026 | Energy Adviser', 'Good company > Start coffee mornings | July 2026 | Befriending Manager']],
  ['rows that say who leads those below them', `
    Action | Lead | By when
    Safer streets | Head of Safety |
    Review the lights | Engineer | May 2026
    Agree patrols | Sergeant Lee | June 2026
    Cleaner parks | Head of Parks |
    Introduce new bins | Supervisor | May 2026
    Survey the trees | Tree Officer | May 2026`,
    ['Safer streets > Review the lights | May 2026 | Engineer', 'Safer streets > Agree patrols | June 2026 | Sergeant Lee', 'Cleaner parks > Introduce new bins | May 2026 | Supervisor', 'Cleaner parks > Survey the trees | May 2026 | Tree Officer']],
  ['the same, with nobody beside these', `
    Action | Lead | By when
    Safer streets | Head of Safety |
    Lights on the path | | May 2026
    Cleaner parks | Head of Parks |
    New bins | | May 2026`,
    ['Safer streets > Lights on the path | May 2026 | Head of Safety', 'Cleaner parks > New bins | May 2026 | Head of Parks']],
  ['actions that lack their date', `
    Action | Lead | By when
    Survey of tenants | Head of Safety |
    Review the lights | Engineer | May 2026
    Buy new bins | Head of Parks |
    Survey the trees | Tree Officer | May 2026`,
    ['- > Survey of tenants |  | Head of Safety', '- > Review the lights | May 2026 | Engineer', '- > Buy new bins |  | Head of Parks', '- > Survey the trees | May 2026 | Tree Officer']],
  ['an executive beside names that are not told', `
    Action | Executive lead | Named manager | Due
    Buy beds | Chief Nurse | Redacted | May 2026
    Lock doors | Medical Director | Redacted | June 2026`,
    ['- > Buy beds | May 2026 | Chief Nurse', '- > Lock doors | June 2026 | Medical Director']],
  ['a table without such a line below one with it', `
    Ageing well plan
    Lead: Energy Adviser
    Action | Completed by | Measure
    Visit homes | December 2026 | Visits
    Good company
    Action | Completed by | Measure
    Start coffee mornings | July 2026 | Groups`,
    ['- > Visit homes | December 2026 | Energy Adviser', 'Good company > Start coffee mornings | July 2026 | ']],
  ['a lead above a table whose rows have their own', `
    Lead: Deputy | Link governor: Mrs Bell
    Action | By when | By whom
    Visit homes | December 2026 | Visitor
    Lend heaters | November 2026 |`,
    ['- > Visit homes | December 2026 | Visitor', '- > Lend heaters | November 2026 | ']],
  ['a lead in cells without a colon', `
    Objective | Warm homes
    Lead officer | Energy Adviser
    Action | Completed by | Measure
    Visit homes | December 2026 | Visits`,
    ['Warm homes > Visit homes | December 2026 | Energy Adviser']],
  ['headers over headers', `
    Lead | Timescale
    Action | Completed by | Measure
    Visit homes | December 2026 | Visits`,
    ['- > Visit homes | December 2026 | ']],
  ['partners, a budget and a sum in such lines name nobody who leads', `
    Partners: | Fire service
    Budget: | £4,000
    Action | Completed by | Measure
    Visit homes | December 2026 | Visits
    Total: | £500`,
    ['- > Visit homes | December 2026 | ']],
  ['a lead at the end of a heading', `
    Action | By when | Measure
    Priority 1: Fire in the home (Lead: Prevention Manager) | < | <
    Fit alarms | March 2027 | Alarms
    Train carers | October 2026 | Carers
    Priority 2: Hate crime – led by the Equality Officer | < | <
    Open centres | September 2026 | Centres`,
    ['Priority 1: Fire in the home (Lead: Prevention Manager) > Fit alarms | March 2027 | Prevention Manager', 'Priority 1: Fire in the home (Lead: Prevention Manager) > Train carers | October 2026 | Prevention Manager', 'Priority 2: Hate crime – led by the Equality Officer > Open centres | September 2026 | Equality Officer']],
  ['a lead beside a heading', `
    Action | By when | Measure
    Priority 1: Fire | Lead: Prevention Manager |
    Fit alarms | March 2027 | Alarms
    Train carers | Oct 2026 | Carers
    Priority 2: Hate crime | Lead: Equality Officer | Cost: £400
    Open centres | Sept 2026 | Centres`,
    ['Priority 1: Fire > Fit alarms | March 2027 | Prevention Manager', 'Priority 1: Fire > Train carers | Oct 2026 | Prevention Manager', 'Priority 2: Hate crime > Open centres | Sept 2026 | Equality Officer']],
  ['a lead below a heading', `
    Action | By when | Measure
    Priority 1: Fire | |
    Lead: Prevention Manager | |
    Fit alarms | March 2027 | Alarms
    Hate crime | |
    Lead: Equality Officer | Budget: £400 |
    Open centres | Sept 2026 | Centres`,
    ['Priority 1: Fire > Fit alarms | March 2027 | Prevention Manager', 'Hate crime > Open centres | Sept 2026 | Equality Officer']],
  ['labels in the cells of actions', `
    Action | By when | By whom | Notes
    Fit alarms | March 2027 | Lead: Jo Reed | Cost: £400
    Train carers | | Lead: Al Shah | Cost: £500
    Visit schools | | | Lead: Al Shah
    Open centres | Sept 2026 | Lead: Jo Reed | Lead: to be agreed`,
    ['- > Fit alarms | March 2027 | Lead: Jo Reed', '- > Train carers |  | Lead: Al Shah', '- > Visit schools |  | ', '- > Open centres | Sept 2026 | Lead: Jo Reed']],
  ['a lead in the cell of an objective', `
    Objective | Task | Due | Lead
    Pack (Lead: Archivist) | Buy boxes | May 2026 |
    | Label shelves | June 2026 |
    Move (Lead: Porter) | Hire vans | Jan 2027 |`,
    ['Pack (Lead: Archivist) > Buy boxes | May 2026 | Archivist', 'Pack (Lead: Archivist) > Label shelves | June 2026 | Archivist', 'Move (Lead: Porter) > Hire vans | Jan 2027 | Porter']],
  ['headings that speak of leading', `
    Action | By when | Measure
    Priority 1: Lead the way (leadership and culture) | < | <
    Fit alarms | March 2027 | Alarms
    Priority 2: Services led by people – owned by all | < | <
    Open centres | September 2026 | Centres`,
    ['Priority 1: Lead the way (leadership and culture) > Fit alarms | March 2027 | ', 'Priority 2: Services led by people – owned by all > Open centres | September 2026 | ']],
  ['dated bullets below what is led', `
    Action / milestones | By when | Lead
    Prepare the collections | | Archivist
    • Barcodes on all boxes | June 2026 |
    • Maps rolled | Aug 2026 |
    Fit out the store | | Manager
    • Racking installed | Oct 2026 |`,
    ['Prepare the collections > • Barcodes on all boxes | June 2026 | Archivist', 'Prepare the collections > • Maps rolled | Aug 2026 | Archivist', 'Fit out the store > • Racking installed | Oct 2026 | Manager']],
  ['bullets with owners of their own, one above without', `
    Action / milestones | By when | Lead
    Prepare the collections | June 2026 | Archivist
    • Barcodes on all boxes | June 2026 | Clerk
    • Maps rolled | Aug 2026 | Clerk`,
    ['- > Prepare the collections | June 2026 | Archivist', '- > • Barcodes on all boxes | June 2026 | Clerk', '- > • Maps rolled | Aug 2026 | Clerk']],
  ['one header over who and when', `
    Outcome | How we will get there | Lead / date | < | Progress
    Shorter waits | Add two clinics | Clinical Lead | September 2026 |
    Work for all | Coach employers | Employment Officer | June 2027 |`,
    ['Shorter waits > Add two clinics | September 2026 | Clinical Lead', 'Work for all > Coach employers | June 2027 | Employment Officer']],
  ['a lead in numbered objectives, beside what is needed', `
    Task | Timescale | Resources
    Objective 1: Warm homes (Lead: Head of Housing) | < | <
    Visit homes | Monthly | Officer time
    Lend heaters | May 2026 | Within budget`,
    ['Objective 1 Warm homes (Lead: Head of Housing) > Visit homes | Monthly | Head of Housing', 'Objective 1 Warm homes (Lead: Head of Housing) > Lend heaters | May 2026 | Head of Housing']],
  ['who and when in one column', `
    Action | Who / When | Progress
    Add two clinics | Clinical Lead, September 2026 |
    Coach employers | Employment Officer |
    Open centres | June 2027 |
    Visit homes | Once the June 2026 review is agreed by all |`,
    ['- > Add two clinics | September 2026 | Clinical Lead', '- > Coach employers |  | Employment Officer', '- > Open centres | June 2027 | ', '- > Visit homes | Once the June 2026 review is agreed by all | ']],
  ['numbers that the rows below bear, without a header, and who answers for them', `
    | Action | Responsibility | Timescale / progress
    1 | HOMES | Overall Responsibility: Head of Housing |
    1.1 | Visit homes | Wardens | Sept 2026
    1.2 | Lend heaters | Depot | By December 2026
    2 | TRAINING | Overall Responsibility: Head of Staff |
    2.1 | Induction materials looked through | | March 2027`,
    ['HOMES > Visit homes | Sept 2026 | Wardens', 'HOMES > Lend heaters | By December 2026 | Depot', 'TRAINING > Induction materials looked through | March 2027 | Head of Staff']],
  ['numbers without a header, some of which have dates', `
    | Action | Responsibility | Timescale
    1 | Open the hub | Head of Housing |
    1.1 | Visit homes | Wardens | Sept 2026
    2 | Train the wardens | Head of Staff | May 2026
    2.1 | Lend heaters | Depot | March 2027`,
    ['- > Open the hub |  | Head of Housing', '- > Visit homes | Sept 2026 | Wardens', '- > Train the wardens | May 2026 | Head of Staff', '- > Lend heaters | March 2027 | Depot']],
  ['a header that says what and by when, whose dates end the tasks', `
    Objective | Task and (Timescale) | Lead
    Warm homes | Visit homes. (By March 2027) | Wardens
    Good company | Start coffee mornings. (September 2026) | Depot`,
    ['Warm homes > Visit homes. (By March 2027) |  | Wardens', 'Good company > Start coffee mornings. (September 2026) |  | Depot']],
  ['one header over two names', `
    Action | Lead / officer | < | When
    Add two clinics | Clinical Lead | Manager | September 2026`,
    ['- > Add two clinics | September 2026 | Clinical Lead']],
  ['one header over a start and an end', `
    Action | Start / end date | < | Lead
    Add two clinics | May 2026 | September 2026 | Clinical Lead`,
    ['- > Add two clinics | September 2026 | Clinical Lead']],
])('%s', (_, text, expected, merged = []) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, [...merges, ...merged])).toEqual(expected);
}); // prettier-ignore
