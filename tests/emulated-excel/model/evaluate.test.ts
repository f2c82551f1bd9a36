import { stateFormula } from '../../../src/core/tracker/state';
import { formulaIn } from '../../../src/core/workbook/drawing';
import type { CellValue } from './cell';
import { compile } from './evaluate';

const TODAY = 46_000;

function evaluate(formula: string, cells: Readonly<Record<string, CellValue>> = {}): CellValue | undefined {
  const compute = compile(formula);
  if (!compute) throw new Error(`${formula} is not understood.`);
  return compute({ today: TODAY, cell: (sheet, row, column) => cells[`${sheet ?? ''}${row},${column}`] });
}

test.each([
  ['1+2*3', 7],
  ['-2^2', 4],
  ['"a"&1', 'a1'],
  ['"Abc"="aBC"', true],
  ['1<"a"', true],
  ['IF(A1="","none","some")', 'none'],
  ['IF(1>2,"yes")', false],
  ['IFERROR(1/0,"no")', 'no'],
  ['1/0+1', '#DIV/0!'],
  ['"a"+1', '#VALUE!'],
  ['TODAY()+1', TODAY + 1],
  ['NOT(AND(TRUE,FALSE))', true],
  ["'Section 1'!$B$2", 'there'],
])('%s is %s', (formula, value) => {
  expect(evaluate(formula, { 'Section 12,2': 'there' })).toBe(value);
});

test('formulas of other shapes are not understood', () => {
  expect(compile('VLOOKUP(A1,B:C,2,FALSE)')).toBeUndefined();
  expect(compile('SUM(A1:A3)')).toBeUndefined();
  expect(compile('1+')).toBeUndefined();
});

test.each([
  ['Complete', TODAY - 9, 'Complete'],
  ['Not started', '', 'No date'],
  ['Not started', TODAY - 1, 'Overdue'],
  ['Not started', TODAY + 28, 'Due soon'],
  ['In progress', TODAY + 29, 'Planned'],
])('the state of %s, due %s, is %s', (status, due, state) => {
  const cells = { '2,10': status, ...(due !== '' && { '2,7': due }) };
  const letters = { Status: 'J', 'Agreed date': 'H', Due: 'G' };
  const formula = formulaIn(
    stateFormula((header) => letters[header], true, 28),
    2,
  );
  expect(evaluate(formula, cells)).toBe(state);
});
