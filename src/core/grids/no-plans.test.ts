import { actionsIn, laidOut } from '../../../tests/support/layouts';

/* Tables with owners and dates that plan nothing, and some that come near. */

test.each<[string, string]>([
  ['a register of risks', `
    Risk | Likelihood | Impact | Score | Mitigating action | Owner | Review date
    The roof leaks | 3 | 4 | 12 | Look after the tiles | AP | May 2025`],
  ['a budget', `
    Item | Budget holder | Cost | Spend to date
    Paint | JB | 100 | 40`],
  ['a table of measures', `
    Indicator | Baseline | Target | Actual | Lead
    Visitors | 100 | 120 | 110 | JB`],
  ['a contact list', `
    Name | Role | Team | Email
    J Hughes | Manager | Parks | j@example.org`],
  ['a rota', `
    Week | Monday | Tuesday | Wednesday
    1 | JB | AP | JB`],
  ['a training record', `
    Course | Staff member | Date completed | Renewal date
    First aid | JB | 4 May 2025 | 4 May 2028`],
  ['what was done', `
    Activity | Lead | Date completed | Outcome
    Painted the wall | JB | 4 May 2025 | Done`],
  ['a list of papers', `
    Document | Owner | Version | Review date
    Fire policy | JB | 2 | May 2026`],
  ['a register of licences', `
    Licence no. | Address | Licence holder | Manager | Start date | Expiry date
    HMO/101 | 12 Canal Street | R Patel | Keyhold Lettings | 1 May 2022 | 30 April 2027
    HMO/102 | 4 Bridge Row | Northstar Homes Ltd | J Brown | 14 Feb 2023 | 13 Feb 2028
    HMO/103 | 9 Chapel Yard | Trustees of St Anne | M Osei | 8 July 2024 | 7 July 2029`],
  ['contracts', `
    Contract ref | Title | Supplier | Contract value | Start date | End date | Department
    C001 | Grounds maintenance | Greenway | £412,000 | 1 April 2026 | 31 March 2027 | Place
    C002 | Agency staff | Staffline | £900,000 | 1 May 2026 | 30 April 2027 | HR`],
  ['who came to a course', `
    Name | Job title | Service | Course date | Attended | Expiry date
    A Cole | Nurse | Wards | 3 Oct 2026 | Y | 3 Oct 2029
    B Hall | Midwife | Community | 3 Oct 2026 | Y | 3 Oct 2029`],
  ['what people ask', `
    Ref | Request | Received | Team | Due date | Outcome
    F1 | Spending on taxis | 2 May 2026 | Finance | 30 May 2026 | Granted
    F2 | Empty homes | 3 May 2026 | Housing | 1 June 2026 | Refused`],
  ['a board of contracts', `
    Name | Owner | Status | End date
    Grounds maintenance of parks | JB | Live | 30 May 2026
    Cleaning of the offices | AP | Live | 1 June 2027`],
  ['grants', `
    Organisation | Project | Amount | Start | End
    Scouts | New roof | £10,000 | 1 May 2026 | 31 Oct 2026
    Club | Befriending scheme | £5,000 | 1 May 2026 | 31 March 2027`],
  ['applications', `
    Ref | Address | Proposal | Case officer | Decision due
    1 | 4 Mill Lane | Change of use to cafe | P Ray | 14 July 2026
    2 | 1 High Street | Two storey side extension | J Hall | 30 June 2026`],
  ['claims', `
    Claim no | Date of incident | Claimant | Description | Handler
    1 | 1 April 2026 | J Low | Pothole damage to tyre | A Khan
    2 | 9 April 2026 | P Hall | Trip on paving | B Lee`],
  ['visits', `
    Provider | Visit date | Officer | Findings | Rating
    Oak House | 12 May 2026 | A Khan | Good care plans | Good
    Elm Lodge | 13 May 2026 | B Lee | Some gaps in training | Fair`],
  ['a scorecard', `
    Objective | Measure | Lead | Baseline | Target | Frequency
    Clean streets | Streets graded A | Head of Waste | 85 | 90 | Quarterly
    Safe homes | Decent homes | Head of Housing | 92 | 95 | Annual`],
  ['work that was done', `
    Date | Engineer | Work done | Next service due
    1 April 2026 | Otis | Replaced belt | 1 Oct 2026
    2 May 2026 | Otis | Oiled doors | 1 Nov 2026`],
])('no plan: %s', (_, text) => {
  expect(actionsIn(laidOut(text).rows, [])).toEqual([]);
}); // prettier-ignore

test.each<[string, string, number]>([
  ['projects with a date and an owner each', `
    Project | Project manager | End date | Budget
    New depot | J Smith | 31 March 2027 | £2m
    Housing system | A Khan | 31 Dec 2026 | £400k`, 2],
  ['issues with something to do in most rows', `
    Issue | Who | Date
    Send the invoice | JB | May 2026
    Printer | AP | June 2026`, 2],
  ['what begins and is complete', `
    Ref | Action | Lead Partner | Start | Complete
    1 | Map walking groups | Council | Sept 2026 | March 2027
    2 | Offer a falls check | Trust | June 2026 | TBC`, 2],
])('a plan: %s', (_, text, rows) => {
  expect(actionsIn(laidOut(text).rows, [])).toHaveLength(rows);
}); // prettier-ignore
