import { saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { figuresDiffer } from './figures-differ';

const targets = (...rows: string[][]): string[] =>
  saidBy(figuresDiffer, workbook(sheet('S', [['Action', 'Measure', 'By when', 'By whom', 'Baseline', 'Target'], ...rows.map(([action = '', measure = '', from = '', to = '']) => [action, measure, 'Sept 11', 'JCM', from, to])]))); // prettier-ignore

test.each([
  [['Reduce falls per 1,000 bed days', 'Falls per 1,000 bed days', '6.1', '6.7']],
  [['Reduce sickness absence', 'Sickness absence', '5%', '5%']],
  [['Cut vacancies in social work teams', 'Vacancies', '12', '15']],
  [['1.2 Lower the number of complaints', '', '40', '44']],
  [['Increase library visits', 'Library visits', '12,000', '9,000']],
  [['Raise school attendance', 'Attendance', '94%', '92%']],
  [['Grow volunteer numbers', 'Volunteers', '210', '120']],
  [['Double the number of foster homes', '', '14', '8']],
])('the wrong way: %s', (row) => {
  expect(targets(row)).toEqual([`F2: ${row[3] ?? ''}`]);
});

test.each([
  [['Reduce waits for speech therapy', 'Children seen within 18 weeks', '58%', '80%']],
  [['Reduce falls', 'Reduction in falls', '5%', '10%']],
  [['Reduce falls', 'Patients with a falls plan', '50%', '90%']],
  [['Reduce falls', 'Falls', '6.7', '6.1']],
  [['Reduce waste', 'Waste', '40 kg', '10%']],
  [['Increase visits', 'Visits', '12', '20']],
  [['Increase visits', 'Visits', 'n/a', '20']],
  [['Improve waiting times', 'Waiting times', '20', '12']],
  [['Report falls', 'Falls', '6.1', '6.7']],
  [['Increase recycling', 'Waste left over', '40%', '30%']],
  [['Reduce emissions', 'Emissions saved', '10', '40']],
])('the right way, or another thing: %s', (row) => {
  expect(targets(row)).toEqual([]);
});

const spent = (...rows: string[][]): string[] =>
  saidBy(figuresDiffer, workbook(sheet('S', [['Action', 'By when', 'By whom', 'Budget (£)', 'Spend to date (£)'], ...[['100', '40'], ['2,000', '2,000'], ['£90', '£12'], ['10k', '9k'], ...rows].map((row, n) => [`Open club ${n}`, 'Sept 11', 'JCM', ...row])]))); // prettier-ignore

test.each([
  [[['210,000', '980,000']], ['E6: 980,000']],
  [[['£210', '£211']], ['E6: £211']],
  [[['0', '10']], []],
  [[['tbc', '10']], []],
  [[['210', 'Nil']], []],
  [[['10', '20'], ['10', '30'], ['10', '40']], []],
])('spent: %s', (rows, findings) => {
  expect(spent(...rows)).toEqual(findings);
}); // prettier-ignore
