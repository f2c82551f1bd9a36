import { laidOut } from '../../../../tests/support/layouts';
import { planOf, sheet, workbook } from '../../../../tests/support/workbooks';

/** When a row falls due below a header in a plan of 2012-15. */
function dueUnder(header: string, cell: string): string {
  const { rows } = laidOut(`Action plan 2012-15
    Action | Target | Lead | ${header}
    Fit lights in the park | 20 lights | Warden | ${cell}`);
  const parts = planOf(workbook(sheet('S', rows))).grids[0]?.actions[0]?.byWhen.parts ?? [];
  return parts.flatMap(({ deadlines }) => deadlines.flatMap((one) => (one.kind === 'date' ? `${one.due.year}-${one.due.month}` : []))).join(' '); // prettier-ignore
}

test.each([
  ['Year', '1', '2013-3'],
  ['Year', '1 and 2', '2013-3 2014-3'],
  ['Year', '1, 3', '2013-3 2015-3'],
  ['Year of delivery', '2/3', '2014-3 2015-3'],
  ['Delivery year', '1-3', '2015-3'],
  ['Plan year', 'Year 2', '2014-3'],
  ['Timescale (years)', '2', '2014-3'],
  ['When - (1/3/5 years)', '3', '2015-3'],
  ['Year', '2013/14', '2014-3'],
  ['By when', '1', ''],
])('%s %s: %s', (header, cell, expected) => {
  expect(dueUnder(header, cell)).toBe(expected);
});
