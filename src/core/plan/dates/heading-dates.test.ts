import { sheet, workbook } from '../../../../tests/support/workbooks';
import { timeIn } from './heading-dates';
import { readPlan } from '../read-plan';
import { DEFAULT_READING } from '../settings';

test.each([
  ['SHORT TERM – to be completed by March 2028', 'by March 2028'],
  ['MEDIUM TERM – 2028 to 2031', '2028 to 2031'],
  ['Short term (2026/27)', '2026/27'],
  ['EVERY YEAR', 'EVERY YEAR'],
  ['For completion by 30 June 2027', 'by 30 June 2027'],
  ['Quarter 3', 'Quarter 3'],
  ['Autumn term', 'Autumn term'],
  ['Quarterly return', undefined],
  ['Housing', undefined],
  ['Marketing', undefined],
  ['Decisions', undefined],
  ['Short term', undefined],
  ['Work with partners by March 2028', undefined],
  ['Priority 1: a plan for 2027', undefined],
])('the heading %j says %j', (heading, time) => {
  expect(timeIn(heading)).toBe(time);
});

const duesIn = (...headings: string[]): string[] => {
  const rows = headings.flatMap((heading, n) => [[heading], ['Action', 'Who'], [`Open room ${n}`, 'JCM']]);
  const { grids } = readPlan(workbook(sheet('S', [['Plan 2026-36'], ...rows])), DEFAULT_READING, { year: 2026, month: 5, day: 1 });
  return grids.flatMap(({ actions }) => actions.map(({ byWhen, isByWhenInOneCell }) => `${byWhen.text}${isByWhenInOneCell ? ' in its cell' : ''}`));
}; // prettier-ignore

const duesUnder = (...titles: string[]): string[] => {
  const sheets = titles.map((title, n) => sheet(`Sheet ${n}`, [[title], ['Action', 'Who'], [`Open room ${n}`, 'JCM']]));
  const { grids } = readPlan(workbook(...sheets), DEFAULT_READING, { year: 2026, month: 5, day: 1 });
  return grids.flatMap(({ actions }) => actions.map(({ byWhen }) => byWhen.text));
};

test.each<[string, string[], string[]]>([
  ['a quarter', ['Quarter 2 2026/27'], ['Quarter 2 2026/27']],
  ['behind a name', ['Planning grid 1: Housing, by March 2027', 'Planning grid 2: by May 2027'], ['', 'by May 2027']],
  ['of two sheets', ['April 2026', 'May 2026'], ['April 2026', 'May 2026']],
  ['the day of a paper', ['September 2026'], ['']],
  ['the plan’s year', ['Delivery plan 2026/27', 'Delivery plan 2026/27'], ['', '']],
])('titles say when, where no column does: %s', (_, titles, dues) => {
  expect(duesUnder(...titles)).toEqual(dues);
});

test('headings say when, where no column does', () => {
  expect(duesIn('SHORT TERM – by March 2028', 'LONG TERM – by 2036')).toEqual(['by March 2028', 'by 2036']);
  expect(duesIn('Access', 'Treatment')).toEqual(['', '']);
});

test.each<[string, string[], string[]]>([
  ['behind a dash, a comma or a word', ['Write a course – by January 31st 2026', 'Survey of parents, May 2026', 'Join two groups from January 2026', 'Ask who wants it (check in March 2026)'], ['by January 31st 2026', 'May 2026', 'from January 2026', 'in March 2026']],
  ['of several paragraphs', ['Agree it (August each year)\n\nWrite it (October each year)', 'Ask them (2023 - 2028)'], ['August each year\nOctober each year', '2023 - 2028']],
  ['of half of them', ['Write a course by Easter 2026', 'Look at numbers by the annual meeting'], ['by Easter 2026', '']],
  ['of fewer', ['Write a course by Easter 2026', 'Look at numbers', 'Staff may ask (in writing)'], ['', '', '']],
])('the words of actions say when, where no column does: %s', (_, actions, dues) => {
  const rows = actions.map((action) => [action, 'JCM']);
  const { grids } = readPlan(workbook(sheet('S', [['Action', 'Who'], ...rows])), DEFAULT_READING, { year: 2026, month: 5, day: 1 });
  expect(grids.flatMap((grid) => grid.actions.map(({ byWhen }) => byWhen.text))).toEqual(dues);
}); // prettier-ignore
