import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { missingOutcomes } from './missing-outcomes';

const HEADER = ['Action', 'By when', 'By whom'];
const ROW = ['Agree it', 'Sept 11', 'JCM'];
const grid = (number: number, ...outcomes: string[]): CellInput[][] => [
  [`Planning grid ${number}: Rooms`],
  ...(outcomes.length === 0 ? [] : [['Expected outcomes'], ...outcomes.map((outcome) => [outcome])]),
  HEADER,
  ROW,
];
const PLAN: CellInput[][] = [['Action plan 2011-14']];

test.each<[string, CellInput[][], string[]]>([
  ['one year of three', [...PLAN, ...grid(1, '2011-12: ten rooms', '2012-13: twenty rooms')], ['A3: Planning grid 1: Rooms: 2013/14']],
  ['two years of three', [...PLAN, ...grid(1, '2012/13: ten rooms')], ['A3: Planning grid 1: Rooms: 2011/12, 2013/14']],
  ['years in two digits', [...PLAN, ...grid(1, '11/12: ten rooms', '13/14: twenty rooms')], ['A3: Planning grid 1: Rooms: 2012/13']],
  ['a grid without outcomes beside one with them', [...PLAN, ...grid(1, 'Ten rooms'), ...grid(2)], ['A7: Planning grid 2: Rooms']],
  ['a year with nothing behind it', [...PLAN, ...grid(1, '2011-12: ten', '2012-13:', '2013-14: thirty')], ['A5: 2012-13:']],
  ['the last without words', [...PLAN, ...grid(1, 'Outcome 1: ten', 'Outcome 2:')], ['A5: Outcome 2:']],
  ['the words below their label', [...PLAN, ...grid(1, '2011-14:', 'Thirty rooms')], []],
  ['a figure', [...PLAN, ...grid(1, '2011-14: 45%')], []],
  ['every year', [...PLAN, ...grid(1, '2011-12: ten', '2012-13: twenty', '2013-14: thirty')], []],
  ['years in one line', [...PLAN, ...grid(1, '2011-12: ten', '2012-13 and 2013-14: twenty')], []],
  ['a span', [...PLAN, ...grid(1, '2011-14: thirty rooms')], []],
  ['from one year to another', [...PLAN, ...grid(1, '2011/12 to 2013/14: thirty rooms')], []],
  ['the year by its end', [...PLAN, ...grid(1, '2011-12: ten', '2012-13: twenty', 'By March 2014: thirty')], []],
  ['one date for the whole plan', [...PLAN, ...grid(1, 'By March 2014: thirty')], []],
  ['no years', [...PLAN, ...grid(1, 'Ten rooms'), ...grid(2, 'Twenty rooms')], []],
  ['the end of the plan', [...PLAN, ...grid(1, '2011-12: ten', 'By the end of the plan: thirty')], []],
  ['no outcomes anywhere', [...PLAN, ...grid(1), ...grid(2)], []],
  ['outcomes in one grid of three', [...PLAN, ...grid(1, 'Ten rooms'), ...grid(2), ...grid(3)], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(missingOutcomes, workbook(sheet('S', rows)))).toEqual(findings);
}); // prettier-ignore

/** A table with a column of outcomes: so many filled, then these. */
const withOutcomes = (filled: number, ...others: string[]): CellInput[][] => [
  ['Action', 'By when', 'By whom', 'Success criteria'],
  ...[...Array.from({ length: filled }, (_, index) => `${index} rooms`), ...others].map((outcome, index) => [`Agree room ${index}`, 'Sept 11', 'JCM', outcome]),
]; // prettier-ignore

test.each<[string, CellInput[][], string[]]>([
  ['one empty cell in a full column', withOutcomes(6, ''), ['D8: Agree room 6']],
  ['a column that is hardly filled', withOutcomes(5, '', ''), []],
  ['a short table', withOutcomes(4, ''), []],
  ['a full column', withOutcomes(6), []],
  ['a column of marks', [['Action', 'By when', 'By whom', 'Impact'], ...['H', 'M', 'L', 'H', 'M', 'M', ''].map((mark, index) => [`Agree room ${index}`, 'Sept 11', 'JCM', mark])], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(missingOutcomes, workbook(sheet('S', rows)))).toEqual(findings);
}); // prettier-ignore
