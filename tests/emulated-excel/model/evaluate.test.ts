import { stateFormula } from '../../../src/core/tracker/state';
import { formulaIn } from '../../../src/core/workbook/formula';
import type { CellValue } from './cell';
import { compile } from './evaluate';

const TODAY = 46_000;

function evaluate(formula: string, cells: Readonly<Record<string, CellValue>> = {}): CellValue | undefined {
  const compute = compile(formula);
  if (!compute) throw new Error(`${formula} is not understood.`);
  return compute({
    today: TODAY,
    cell: (sheet, row, column) => cells[`${sheet ?? ''}${row},${column}`],
    column: (table, header) =>
      table === 'T' && header === 'Due'
        ? { sheet: undefined, area: { top: 1, bottom: 4, left: 2, right: 2 } }
        : undefined,
  });
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

/** Words in A1:A4, days in B1:B4: a number, a text, nothing, a number. */
const COLUMNS = { '1,1': 'Open', '2,1': 'Shut', '3,1': 'open', '1,2': 40, '2,2': 'tbc', '4,2': 20 };

test.each([
  ['SUM(B1:B4)', 60],
  ['SUM(T[Due])', 60],
  ['SUM(T[Agreed])', '#REF!'],
  ['COUNTIF(A1:A4,"Open")', 2],
  ['COUNTIF(A1:A4,"?*")', 3],
  ['COUNTIF(A1:A4,"")', 1],
  ['COUNTIF(T[Due],">=0")', 2],
  ['COUNTIFS(A1:A4,"Open",B1:B4,">="&30)', 1],
  ['SUMPRODUCT((A1:A4="open")*(B1:B4=""))', 1],
  ['SUMPRODUCT(B1:B4*1)', '#VALUE!'],
  ['SUMIF(A1:A4,"open",B1:B4)', 40],
  ['LARGE(B1:B4*1,1)', '#VALUE!'],
  ['SUMPRODUCT(LARGE((A1:A4<>"")*ROW(B1:B4),2))', 2],
  ['DAY(40602)&MONTH(40602)&YEAR(40602)', '2822011'],
  ['CHOOSE(2,"a","b")', 'b'],
  ['LARGE(B1:B4,9)', '#NUM!'],
  ['INDEX(B1:B4,4)', 20],
  ['ROW(INDEX(T[Due],1))', 1],
  ['TEXT(B2,"0;0;0;\\0")+0', 0],
  ['TEXT(B3,"0;0;0;\\0")+TEXT(B1,"0;0;0;\\0")', 40],
  ['INT(7/2)', 3],
  ['MOD(-1,3)', 2],
  ['EDATE(40574,1)', 40602],
  ['LEFT(SUBSTITUTE("a"&CHAR(10)&"bc",CHAR(10)," "),3)&LEN("xy")', 'a b2'],
  ['A1:A4', '#SPILL!'],
])('over ranges, %s is %s', (formula, value) => {
  expect(evaluate(formula, COLUMNS)).toBe(value);
});
