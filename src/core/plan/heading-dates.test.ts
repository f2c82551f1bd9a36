import { sheet, workbook } from '../../../tests/support/workbooks';
import { timeIn } from './heading-dates';
import { readPlan } from './read-plan';
import { DEFAULT_READING } from './settings';

test.each([
  ['SHORT TERM – to be completed by March 2028', 'by March 2028'],
  ['MEDIUM TERM – 2028 to 2031', '2028 to 2031'],
  ['Short term (2026/27)', '2026/27'],
  ['EVERY YEAR', 'EVERY YEAR'],
  ['For completion by 30 June 2027', 'by 30 June 2027'],
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

test('headings say when, where no column does', () => {
  expect(duesIn('SHORT TERM – by March 2028', 'LONG TERM – by 2036')).toEqual(['by March 2028', 'by 2036']);
  expect(duesIn('Access', 'Treatment')).toEqual(['', '']);
});
