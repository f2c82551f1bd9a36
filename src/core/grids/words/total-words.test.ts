import { type TotalOf, totalOf } from './total-words';

test.each<[TotalOf | undefined, string[]]>([
  ['either', ['Total', 'TOTAL:', 'Totals', 'Total cost', 'Total (£)', 'Total budget £', 'Annual total']],
  ['group', ['Total, priority 1', 'Total for priority 1', 'Total priority 1', 'Priority 1 total', 'Total: priority 1', 'Total cost, priority 1', 'Total theme 4', 'Sub-total', 'Sub-total theme 4', 'Subtotal (Access)', 'Workforce – sub-total', 'Total of objective 2', 'Cost of Objective D', 'Sum for Aim 2', 'Theme B total cost:']],
  ['all', ['Grand total', 'Overall total:', 'Total for the plan', 'Plan total', 'Total, all priorities', 'Total cost of the programme', 'Total (whole plan)']],
  [undefined, ['Total refit of the hall', 'Totally new rooms', 'Total quality management', 'Cost of living', 'Budget for aim of the year', 'Agree it', 'Report what it cost in total, then agree it. Total', 'Subtotalling', 'A total of 40 people are trained by the end of each of the four quarters']],
])('%s', (of, labels) => {
  expect(labels.filter((label) => totalOf(label) !== of)).toEqual([]);
}); // prettier-ignore
