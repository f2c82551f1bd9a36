import { type CellInput, contextOf, planOf, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { wrongTotal } from './wrong-total';

const plan = sheet('Plan', [
  ['Action', 'By when', 'By whom'],
  ['Agree it', 'Sept 11', 'JCM'],
]);
const said = (rows: readonly (readonly CellInput[])[]): string[] => saidBy(wrongTotal, workbook(plan, sheet('Budget', rows))); // prettier-ignore

const YEARS = ['Line', 'Year 1', 'Year 2', 'Total'];

test.each<[string, CellInput[][], string[]]>([
  ['right', [YEARS, ['Pay', 10, 20, 30], ['Rent', 5, 6, 11], ['Total', 15, 26, 41]], []],
  ['a row that doesn’t add up', [YEARS, ['Pay', 10, 20, 30], ['Rent', 5, 6, 12], ['Food', 1, 1, 2]], ['D3: 12']],
  ['a column that doesn’t', [['Service', 'Must', 'Should'], ['Acute', 3, 1], ['CAMHS', 2, 1], ['Total', 6, 2]], ['B4: 6']],
  ['one alone, of four figures', [['Item', 'Cost'], ['a', '£1,000'], ['b', 'Nil'], ['c', '£250'], ['d', '£50'], ['Total', '£1,500']], ['B6: £1,500']],
  ['one alone, of three', [['Item', 'Cost'], ['a', '£1,000'], ['b', '£250'], ['c', '£50'], ['Total', '£1,500']], []],
  ['one alone, far off', [['Item', 'Cost'], ['a', 10], ['b', 10], ['c', 10], ['d', 10], ['Total', 90]], []],
  ['words among the figures', [['Item', 'Cost'], ['a', 10], ['b', '10 a year'], ['c', 10], ['d', 10], ['e', 10], ['Total', 45]], []],
  ['rounded', [['Item', 'Cost', 'Part'], ['a', 1.2, 1], ['b', 1.3, 1], ['c', 1.4, 1], ['d', 1.1, 1], ['Total', 4.9, 4]], []],
  ['no sums at all', [YEARS, ['Pay', 10, 20, 20], ['Rent', 5, 6, 6], ['Food', 1, 1, 2], ['Fuel', 2, 3, 5]], []],
  ['several totals', [['Item', 'Total cost', 'Total budget'], ['a', 1, 2], ['b', 1, 3]], []],
  ['years for heads', [['Line', '2026/27', 'Budget 2027/28 £'], ['Pay', 10, 20], ['Rent', 5, 6], ['Total', 15, 36]], ['C4: 36']],
  ['years for heads, as numbers', [['Line', 2026, 2027, 'Total'], ['Pay', 10, 20, 30], ['Rent', 5, 6, 11], ['Total', 15, 26, 41]], []],
  ['a total that its row’s total has right', [['Line', '2026/27', '2027/28', 'Total'], ['Pay', 10, 20, 30], ['Rent', 5, 6, 11], ['Total', 15, 62, 41]], ['C4: 62']],
  ['a figure that both totals have right', [['Line', '2026/27', '2027/28', 'Total'], ['Pay', 10, 21, 30], ['Rent', 5, 6, 11], ['Total', 15, 26, 41]], ['C2: 21']],
  ['a row’s total that the column’s has right', [['Line', '2026/27', '2027/28', 'Total'], ['Pay', 10, 20, 31], ['Rent', 5, 6, 11], ['Total', 15, 26, 41]], ['D2: 31']],
  ['years of the rows', [['Item', 'From', 'To', 'Cost', 'Total'], ['a', 2023, 2024, 10, 10], ['b', 2024, 2026, 10, 10], ['c', '', '', 5, 5], ['d', '', '', 5, 5], ['Total', '', '', 30, 30]], []],
  ['the corner', [['Line', '2026/27', '2027/28', 'Total'], ['Pay', 10, 20, 30], ['Rent', 5, 6, 11], ['Total', 15, 26, 42]], ['D4: 42']],
  ['totals of groups', [['Item', 'Cost'], ['a', 10], ['b', 10], ['Total, priority 1', 20], ['c', 1], ['d', 2], ['Priority 2 total', 3], ['e', 4], ['f', 5], ['Sub-total, priority 3', 10]], ['B10: 10']],
  ['a grand total of totals', [['Item', 'Cost'], ['a', 10], ['b', 10], ['Sub-total', 20], ['c', 1], ['d', 2], ['Sub-total', 3], ['Total', 23]], []],
  ['one that is wrong', [['Item', 'Cost'], ['a', 10], ['b', 10], ['Sub-total', 20], ['c', 1], ['d', 2], ['Sub-total', 3], ['Grand total', 25]], ['B8: 25']],
  ['costs that are to come', [['Item', 'Cost'], ['a', 10], ['b', 10], ['c', 'tbc'], ['d', 10], ['e', 10], ['f', 10], ['g', 10], ['Total', 45]], []],
])('%s', (_, rows, findings) => {
  expect(said(rows)).toEqual(findings);
}); // prettier-ignore

test('beside the actions of a grid, under a header of two rows', () => {
  const rows = [
    ['Action', 'By when', 'By whom', 'Target', '', ''],
    ['', '', '', 'Year 1', 'Year 2', 'Total'],
    ...[[20, 40, 60], [48, 96, 140], [1, 2, 3]].map((figures, n) => [`Open club ${n}`, 'Sept 11', 'JCM', ...figures]),
  ]; // prettier-ignore
  expect(saidBy(wrongTotal, workbook(sheet('S', rows)))).toEqual(['F4: 140']);
});

test('a figure is said as people write it', () => {
  const rows = [['Item', 'Cost'], ['a', 1000], ['b', 250], ['c', 50], ['d', 100], ['Total', 1500]];
  const [remark] = wrongTotal.check(contextOf(planOf(workbook(plan, sheet('Budget', rows)))));
  expect(remark?.message).toBe('The total is 1,500, but what is above it adds up to 1,400. Correct the total, or the figure that is wrong.');
}); // prettier-ignore

test('a figure of another sheet that is not its priority’s total', () => {
  const of = (...costs: number[]) =>
    sheet('S', [['Action', 'By when', 'By whom', 'Cost'], ...costs.flatMap((cost, n) => [
      [`Open club ${n}`, 'Sept 11', 'JCM', cost], [`Close club ${n}`, 'Sept 11', 'JCM', 1], [`Total, priority ${n + 1}`, '', '', cost + 1],
    ])]); // prettier-ignore
  const said = (...figures: number[]) =>
    saidBy(wrongTotal, workbook(of(9, 19, 29, 39), sheet('Budget', [['Priority', '£'], ...figures.map((figure, n) => [`${n + 1}: Club ${n}`, figure]), ['Total', 100]])));
  expect(said(10, 20, 30, 40)).toEqual([]);
  expect(said(10, 20, 30, 50)).toEqual(['B5: 50']);
  expect(said(10, 20, 35, 45)).toEqual(['B6: 100']);
}); // prettier-ignore

/** A table of five rows and what its last row is called. */
const under = (label: string, total: string | number, ...behind: CellInput[][]): string[] =>
  saidBy(wrongTotal, workbook(sheet('S', [['Theme', 'Actions'], ['Roads', 9], ['Rivers', 9], ['Homes', 10], ['Schools', 9], ['Parks', 8], [label, total], ...behind]), sheet('P', [['Action', 'By when', 'By whom'], ['Open it', 'Sept 11', 'JCM']]))); // prettier-ignore

test.each(['All themes', 'All', 'Overall', 'Grand total', 'Whole plan', 'The whole plan', 'All actions', 'All wards', 'All services', 'OVERALL'])('"%s" is a total', (label) => {
  expect(under(label, 43)).toEqual(['B7: 43']);
  expect(under(label, 45)).toEqual([]);
}); // prettier-ignore

test.each<[string, string | number, CellInput[][]]>([
  ['Allotments', 43, []],
  ['All weather pitches', 43, []],
  ['All', 43, [['Town', 3]]],
  ['All themes', 'Nine', []],
  ['All themes', 400, []],
  ['Overall', '80%', []],
  ['All the rest', 43, []],
  ['Whole', 43, []],
])('no total: "%s", %s', (label, total, behind) => {
  expect(under(label, total, ...behind)).toEqual([]);
});

/** A total below costs of actions. */
const ofCosts = (header: string, label: string, costs: CellInput[], total: CellInput): string[] =>
  saidBy(wrongTotal, workbook(sheet('S', [['Action', 'By when', 'By whom', header], ...costs.map((cost, n) => [`Open room ${n}`, 'Sept 11', 'JCM', cost]), [label, '', '', total]]))); // prettier-ignore

test('two amounts of money', () => {
  expect(ofCosts('Cost (£)', 'Total cost of priority 2', [24500, '', 700, 2100], 26300)).toEqual(['D6: 26300']);
  expect(ofCosts('Cost (£)', 'Total', [1200, 650], 1750)).toEqual(['D4: 1750']);
  expect(ofCosts('Value', 'Total', ['£1,200', '£650'], '£1,750')).toEqual(['D4: £1,750']);
});

test.each<[string, string, string, CellInput[], CellInput]>([
  ['right', 'Cost (£)', 'Total', [24500, 700], 25200],
  ['no money', 'Households', 'Total', [8000, 3900], 12400],
  ['small', 'Cost (£000)', 'Total', [10, 12], 23],
  ['far off', 'Cost (£)', 'Total', [1000, 250], 1500],
  ['rounded', 'Cost', 'Total', ['£41,800', '£250'], '£42k'],
  ['one amount', 'Cost', 'Total', [1000, 'Nil'], 1100],
  ['to come', 'Cost', 'Total', [1000, 'tbc'], 1100],
  ['more than what is above', 'Cost', 'Total with inflation', [1000, 2000], 3090],
  ['what there is', 'Cost', 'Total budget', [1000, 250], 1300],
])('of two amounts, %s', (_, header, label, costs, total) => {
  expect(ofCosts(header, label, costs, total)).toEqual([]);
});
