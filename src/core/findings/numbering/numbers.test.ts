import { dayCell, planOf, sheet, workbook } from '../../../../tests/support/workbooks';
import type { Action, Plan } from '../../plan/types';
import { numbersChangedByExcel } from './changed-numbers';
import { numberParts, objectiveNumber, plainNumber } from './numbers';
import { numberReferredTo, numbersOf } from '../references/references';

const place = { sheet: 'S', row: 1, column: 1 };
const actionOf = (action: string): Action | undefined => planOf([[action, 'Sept 11', 'JCM']]).grids[0]?.actions[0];

test.each([
  ['3.8.', '3.8'],
  ['8 i', '8i'],
  ['(2)', '2'],
  ['A2.1', 'a2.1'],
  [undefined, ''],
])('the plain number of %j', (written, plain) => {
  expect(plainNumber(written)).toBe(plain);
});

test.each([
  ['4.10 Agree it', ['4', '10']],
  ['2a Agree it', ['2', 'a']],
  ['3. Agree it', ['3']],
  ['A2.1 Agree it', ['a2', '1']],
  ['Objective 3 Agree it', []],
  ['Agree it', []],
])('the parts of the number of %j', (action, parts) => {
  const read = actionOf(action);
  expect(read && numberParts(read)).toEqual(parts);
});

test('the number of an objective, from its line or its words', () => {
  expect(objectiveNumber({ text: 'Objective 4 Do it', place, number: '4' })).toBe('4');
  expect(objectiveNumber({ text: '2.1 Prescribing', place })).toBe('2.1');
  expect([objectiveNumber({ text: 'Prescribing', place }), objectiveNumber(undefined)]).toEqual(['', '']);
});

const numbers = (plan: Plan): string[] => [...numbersOf(plan)].sort();

test('a plan bears the numbers of its grids, objectives and actions, and what they are in', () => {
  expect(numbers(planOf([['Objective 3 Do it'], ['3.1 Agree it', 'Sept 11', 'JCM'], ['3.2.4 Open it', 'Sept 11', 'JCM']]))).toEqual(['1', '3', '3.1', '3.2', '3.2.4']); // prettier-ignore
  expect(numbers(planOf([['A2.1 Agree it', 'Sept 11', 'JCM'], ['7b Open it', 'Sept 11', 'JCM']]))).toEqual(['1', '2', '2.1', '7', '7b', 'a2.1']); // prettier-ignore
});

test('and the numbers that Excel cut short', () => {
  const rows = [1.9, 1.1].map((number) => [number, `Agree room ${number}`, 'Sept 11', 'JCM']);
  const plan = planOf(workbook(sheet('S', [['No', 'Action', 'By when', 'By whom'], ...rows])));
  expect(numbers(plan)).toContain('1.10');
});

test.each([
  ['1.3', '1.3'],
  ['objective 4', '4'],
  ['3B', '3b'],
  ['', undefined],
])('a reference to %j', (to, number) => {
  expect(numberReferredTo(to)).toBe(number);
});

test('what Excel made of numbers', () => {
  const cells = [1.8, 1.9, 1.1, dayCell({ year: 2026, month: 5, day: 4 }, 'd-mmm')];
  const rows = cells.map((number, index) => [number, `Agree room ${index}`, 'Sept 11', 'JCM']);
  const plan = planOf(workbook(sheet('S', [['No', 'Action', 'By when', 'By whom'], ...rows])));
  const changed = numbersChangedByExcel(plan.grids[0]?.actions ?? []);
  expect([...changed].map(([{ action }, meant]) => `${action}: ${meant}`)).toEqual(['Agree room 2: 1.10', 'Agree room 3: 4/5']); // prettier-ignore
});
