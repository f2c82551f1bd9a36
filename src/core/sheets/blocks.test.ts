import { sheet } from '../../../tests/support/workbooks';
import { ROW } from '../workbook/formula';
import { cellsAt } from '../workbook/cells-at';
import { type BlockCell, findHeading, isSameFormula, placeBlock, placeWhole } from './blocks';
import { textCell } from './record';

test.each([
  ['COUNTIF(PlanTracker[State],"x")', 'COUNTIF(Tabelle1[State],"x")', true],
  ['COUNTIF(PlanTracker[Agreed date],"x")', 'COUNTIF(\'My plan\'!$C$3:$C$9,"x")', true],
  ['COUNTIF(PlanTracker[State],"x")', 'COUNTIF(PlanTracker[State],"y")', false],
  ['COUNTIF(PlanTracker[State],"x")', 'COUNTIF(#REF!,"x")', true],
  ['COUNTIF(Tracker!$C$3:$C$9,"x")', 'COUNTIF(#REF!$C$3:$C$9,"x")', true],
  ['SUM(A1:A3)', 'SUM(A1:A4)', false],
  ['SUM(Tracker!A1:A3)*$M4', 'SUM(PlanTracker[Due])*$M5', false],
])('%s and %s: %s', (a, b, isSame) => {
  expect(isSameFormula(a, b)).toBe(isSame);
});

const BLOCK: readonly BlockCell[] = [
  { down: 0, right: 0, cell: textCell('Heading'), look: {} },
  { down: 1, right: 0, cell: textCell('Ann'), look: {}, wasOurs: ({ value }) => value === 'Bob' },
  { down: 1, right: 1, cell: { kind: 'formula', formula: `A${ROW}&1`, shows: 'Ann1' }, look: {} },
];

test.each<[string, (string | undefined)[][], string, string]>([
  ['nothing is there', [], '1,1 2,1 2,2', '1,1 2,1 2,2'],
  ['what an earlier build wrote', [['Heading'], ['Bob']], '1,1 2,1 2,2', '1,1 2,1 2,2'],
  ['somebody’s words', [['Heading'], ['Bob and Ann', 'late']], '1,1', ''],
  ['somebody’s word in place of a formula', [['Heading'], ['Ann', 'A2&1']], '1,1 2,1', ''],
])('%s: cell by cell %s, whole %s', (_, rows, byCell, whole) => {
  const at = cellsAt(sheet('S', rows));
  const written = (place: typeof placeBlock): string =>
    place(BLOCK, { row: 1, column: 1 }, at)
      .map(({ row, column }) => `${row},${column}`)
      .join(' ');
  expect([written(placeBlock), written(placeWhole)]).toEqual([byCell, whole]);
});

test('a heading is found wherever it stands, a formula that shows it is none', () => {
  const contents = sheet('S', [[], [undefined, 'By owner']]);
  expect(findHeading(contents, (text) => text === 'By owner')).toEqual({ row: 2, column: 2 });
  const formulas = contents.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, formula: 'X' })) }));
  expect(findHeading({ ...contents, rows: formulas }, (text) => text === 'By owner')).toBeUndefined();
}); // prettier-ignore

test('what an earlier build may have written is asked with the formula as it stands in its row', () => {
  const contents = sheet('S', [['Heading'], [2]]);
  const rows = contents.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, formula: `A${ROW}&1` })) }));
  const block: BlockCell = { down: 0, right: 0, cell: textCell('Ann'), look: {}, wasOurs: ({ formula }) => formula === 'A2&1' };
  expect(placeBlock([block], { row: 2, column: 1 }, cellsAt({ ...contents, rows }))).toHaveLength(1);
}); // prettier-ignore
