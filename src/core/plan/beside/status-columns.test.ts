import { type CellInput, planOf, sheet, workbook } from '../../../../tests/support/workbooks';

const ACTIONS = ['Open it', 'Close it', 'Paint it', 'Mend it', 'Sell it', 'Buy it'];
const plan = (header: string, statuses: readonly CellInput[], above: CellInput[][] = []) =>
  planOf(workbook(sheet('S', [...above, ['Action', 'By when', 'By whom', header], ...ACTIONS.map((action, at) => [action, 'Sept 11', 'JCM', statuses[at]])]))); // prettier-ignore

test.each<[string, string, CellInput[], CellInput[][], string]>([
  ['words of status', 'Rating', ['Complete', 'On track', 'Not started', 'On track', 'Complete', 'Delayed'], [], 'Open it, Sell it'],
  ['letters of the plan’s key', 'Position', ['B', 'G', 'W', 'G', 'B', 'A'], [['B = complete; G = on track; A = at risk; W = not started']], 'Open it, Sell it'],
  ['letters without a key', 'Position', ['B', 'G', 'W', 'G', 'B', 'A'], [], ''],
  ['other words below such a header', 'Position', ['Head of Care', 'Clerk', 'Chair', 'Clerk', 'Head of Care', 'Clerk'], [], ''],
  ['words of status below another header', 'Source', ['Complete', 'On track', 'Not started', 'On track', 'Complete', 'Delayed'], [], ''],
  ['too few', 'Rating', ['Complete', 'On track', 'Not started'], [], ''],
])('%s', (_, header, statuses, above, complete) => {
  const actions = plan(header, statuses, above).grids.flatMap((grid) => grid.actions);
  expect(actions.filter(({ settled }) => settled?.as === 'Complete').map(({ action }) => action).join(', ')).toBe(complete);
  expect(actions.some(({ standing }) => standing !== undefined)).toBe(complete !== '');
}); // prettier-ignore
