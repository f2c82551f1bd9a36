import { planOf, sheet, workbook } from '../../../tests/support/workbooks';
import { laidOut } from '../../../tests/support/layouts';

const FIRST = `
    Priority | Action | Lead | By when | Measure
    Warm homes | Lend heaters to tenants | Clerk | June 2026 | 40 lent
    Safer streets | Fit alley gates | Ranger | 31 July 2026 | Fewer thefts`;

/** What is read on the second of two sheets, and what headed it. */
function onNextSheet(second: string): string[] {
  const plan = planOf(workbook(sheet('One', laidOut(FIRST).rows), sheet('Two', laidOut(second).rows)));
  return plan.grids
    .filter(({ place }) => place.sheet === 'Two')
    .flatMap(({ actions }) => actions.map(({ action, byWhen, byWhom, objective }) => `${objective?.text ?? '-'} > ${action} | ${byWhen.text} | ${byWhom.text}`));
} // prettier-ignore

test.each<[string, string, string[]]>([
  ['rows alone', `
    Healthy places | Open a walking group | Clerk | May 2026 | 20 walkers
    | Mend the path | Ranger | Sept 2026 | Done`,
    ['Healthy places > Open a walking group | May 2026 | Clerk', 'Healthy places > Mend the path | Sept 2026 | Ranger']],
  ['rows that go on below the last heading', `
    | Mend the path | Ranger | Sept 2026 |
    | Cut the hedges | Ranger | Oct 2026 | `,
    ['Safer streets > Mend the path | Sept 2026 | Ranger', 'Safer streets > Cut the hedges | Oct 2026 | Ranger']],
  ['columns that a PDF was read to', `
    Column1 | Column2 | Column3 | Column4 | Column5
    Healthy places | Open a walking group | Clerk | Ongoing | 20 walkers`,
    ['Healthy places > Open a walking group | Ongoing | Clerk']],
  ['a list of contacts', `
    Parks | Jo Reed | Manager | 01234 567890 | jo@example.org
    Roads | Al Shah | Engineer | 01234 567891 | al@example.org`,
    []],
  ['a table with a header of its own', `
    Risk | What may happen | Owner | Likelihood | Score
    Warm homes | Heaters run out | Clerk | High | 12`,
    []],
  ['a log of money', `
    Warm homes | Heaters bought | Clerk | £400 | May 2026`,
    []],
])('%s', (_, second, expected) => {
  expect(onNextSheet(second)).toEqual(expected);
}); // prettier-ignore
