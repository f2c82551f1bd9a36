import { saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { headingDiffers } from './heading-differs';

const plan = (...headings: string[]) =>
  workbook(sheet('S', [['Planning grid 1: Homes'], ['Key priorities'], ['1. More places to live'], ['2. Safer streets'], ['3. Better health'], [''], ['Action', 'By when', 'By whom'],
    ...headings.flatMap((heading, index) => [[heading], [`Agree it ${index}`, 'Sept 11', 'JCM']])])); // prettier-ignore

test.each<[string, string[], number]>([
  ['other words under one number', ['1. Places to live', '2. Training for staff', '3. Better health'], 1],
  ['the same words', ['1. More places to live', '2. Safer streets', '3. Better health'], 0],
  ['one word in common', ['1. Places', '2. Streets where people are safe', '3. Health'], 0],
  ['a number and no words', ['1. Places to live', 'Objective 2', '3. Better health'], 0],
  ['numbers that count something else', ['1. Training', '2. Buildings', '3. Money'], 0],
])('%s', (_, headings, count) => {
  expect(saidBy(headingDiffers, plan(...headings))).toHaveLength(count);
});

test.each<[string, string[], string[]]>([
  ['one in other words', ['Homes and heat', 'Safe streets', 'Better health and care'], ['B4: 3 Better health and homes']],
  ['two in other words', ['Homes', 'Safe streets', 'Better health and care'], []],
  ['the same', ['Homes and heat', 'Safe streets', 'Better health and homes'], []],
])('a plan on a page beside headings, %s', (_, headings, findings) => {
  const page = sheet('Page', [['Priority', 'Title'], ['1', 'Homes and heat'], ['2', 'Safe streets'], ['3', 'Better health and homes']]);
  const rows = headings.flatMap((heading, index) => [[`Priority ${index + 1}: ${heading}`], ['Action', 'By when', 'By whom'], [`Open room ${index}`, 'Sept 11', 'JCM']]);
  expect(saidBy(headingDiffers, workbook(page, sheet('Plan', rows)))).toEqual(findings);
}); // prettier-ignore

/** A plan on a page beside sheets with these names, and these titles above their tables. */
const ofSheets = (third: string, titles: readonly string[]) => {
  const page = sheet('Cover', [['Priority', 'Title'], ['1', 'Education'], ['2', 'Behaviour'], ['3', 'Leadership and staffing']]);
  const sheets = ['1 Education', '2 Behaviour', third].map((name, n) => sheet(name, [['School plan'], ...titles.slice(n, n + 1).map((title) => [title]), ['Action', 'By when', 'By whom'], [`Open room ${n}`, 'Sept 11', 'JCM']]));
  return saidBy(headingDiffers, workbook(page, ...sheets));
}; // prettier-ignore

test('the name of a sheet is shortened', () => {
  const titles = ['Priority 1: Education', 'Priority 2: Behaviour', 'Priority 3: Leadership and staffing'];
  expect(ofSheets('3 Leadership', [])).toEqual([]);
  expect(ofSheets('3 Staff', [])).toEqual([]);
  expect(ofSheets('3 Governance', [])).toEqual(['B4: 3 Leadership and staffing']);
  expect(ofSheets('3 Governance', titles)).toEqual([]);
});
