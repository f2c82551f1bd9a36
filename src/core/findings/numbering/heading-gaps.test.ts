import { planOf, sheet, workbook } from '../../../../tests/support/workbooks';
import { headingGaps } from './heading-gaps';

const HEADER = ['Action', 'By when', 'By whom'];
let count = 0;
const under = (...headings: string[]): string[][] => [
  HEADER,
  ...headings.flatMap((heading) => [[heading], [`Open room ${count++}`, 'Sept 11', 'JCM']]),
];

test.each<[string, string[][], string]>([
  ['an objective', under('Objective 1 Homes', 'Objective 2 Health', 'Objective 4 Work', 'Objective 5 Play'), 'Objective 3'],
  ['a numbered heading', under('1. Homes', '2. Health', '3. Work', '5. Play'), '4'],
  ['a priority', under('Priority 1: Homes', 'Priority 3: Health', 'Priority 4: Work', 'Priority 5: Play'), 'Priority 2'],
  ['none', under('Objective 1 Homes', 'Objective 2 Health', 'Objective 3 Work'), ''],
  ['the first ones are elsewhere', under('Objective 3 Homes', 'Objective 4 Health', 'Objective 6 Work', 'Objective 7 Play'), ''],
  ['some that were chosen', under('Objective 1 Homes', 'Objective 2 Health', 'Objective 5 Work', 'Objective 6 Play', 'Objective 9 Rest'), ''],
  ['two of three', under('Objective 1 Homes', 'Objective 3 Health'), ''],
  ['numbers that begin again', under('Objective 1 Homes', 'Objective 2 Health', 'Objective 1 Work', 'Objective 2 Play'), ''],
])('headings of which one may be lost: %s', (_, rows, missing) => {
  expect(headingGaps(planOf(workbook(sheet('S', rows)))).map((gap) => gap.missing).join(', ')).toBe(missing);
}); // prettier-ignore

test.each<[string, string[][], string]>([
  ['numbers that go on from sheet to sheet', [['Objective 1 Homes', 'Objective 2 Health'], ['Objective 4 Work', 'Objective 5 Play']], 'Objective 3'],
  ['which is on a later sheet', [['Objective 1 Homes', 'Objective 2 Health'], ['Objective 4 Work', 'Objective 5 Play'], ['Objective 3 Rest']], ''],
  ['which another sheet has, where each begins again', [['Objective 1 Homes', 'Objective 2 Health', 'Objective 4 Play', 'Objective 5 Rest'], ['Objective 1 Work', 'Objective 2 Rest', 'Objective 3 Arts']], 'Objective 3'],
])('headings over sheets of which one may be lost: %s', (_, sheets, missing) => {
  const plan = planOf(workbook(...sheets.map((headings, at) => sheet(`S${at}`, under(...headings)))));
  expect(headingGaps(plan).map((gap) => gap.missing).join(', ')).toBe(missing);
}); // prettier-ignore
