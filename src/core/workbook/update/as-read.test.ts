import type { CellContents, RowContents, SheetContents } from '../contents';
import type { SheetDrawing } from '../drawing';
import { isAsRead } from './as-read';

const cell = (column: number, value: string | number, formula?: string): CellContents => ({
  column,
  value,
  text: String(value),
  format: 'General',
  ...(formula !== undefined && { formula }),
});
const row = (number: number, ...cells: CellContents[]): RowContents => ({ row: number, isHidden: false, cells });

const LOOK = { format: 'general', wraps: false } as const;
const DRAWING: SheetDrawing = {
  mark: 'tracker',
  target: { kind: 'existing', name: 'Tracker' },
  origin: { row: 1, column: 1 },
  columns: ['Ref', 'Action', 'Progress'].map((header) => ({ header, kind: 'drawn', width: 9, look: LOOK })),
  rows: ['A1', 'A2', 'A3'].map((ref) => ({
    cells: [{ kind: 'text', text: ref }, { kind: 'formula', formula: 'TODAY()', shows: 1 }, { kind: 'kept' }],
  })),
  frozen: { rows: 1, columns: 0 },
};
const TABLE = { name: 'T', range: { top: 1, left: 1, bottom: 3, right: 3 } };
const ROWS = [row(2, cell(1, 'A1'), cell(2, 5, 'TODAY()'), cell(3, 'Begun')), row(3, cell(1, 'A2'))];
const sheetOf = (rows: readonly RowContents[], tables = [TABLE]): SheetContents => ({
  ...{ name: 'Tracker', visibility: 'visible', isProtected: false, merges: [], rows, tables },
});

test.each<[string, readonly RowContents[], boolean]>([
  ['nothing happened', ROWS, true],
  ['somebody typed where nothing is drawn', [row(2, cell(1, 'A1'), cell(2, 5, 'TODAY()'), cell(3, 'Half done')), row(3, cell(1, 'A2'))], true],
  ['a formula shows something else today', [row(2, cell(1, 'A1'), cell(2, 6, 'TODAY()')), row(3, cell(1, 'A2'))], true],
  ['somebody typed over our words', [row(2, cell(1, 'A1, ours'), cell(2, 5, 'TODAY()')), row(3, cell(1, 'A2'))], false],
  ['somebody typed over a formula', [row(2, cell(1, 'A1'), cell(2, 5)), row(3, cell(1, 'A2'))], false],
  ['a row was put in', [row(3, cell(1, 'A1'), cell(2, 5, 'TODAY()')), row(4, cell(1, 'A2'))], false],
  ['rows were sorted', [row(2, cell(1, 'A2')), row(3, cell(1, 'A1'), cell(2, 5, 'TODAY()'))], false],
  ['somebody typed where a new row would come', [...ROWS, row(4, cell(1, 'Mine'))], false],
])('as it was read: %s', (_, rows, isSame) => {
  expect(isAsRead(sheetOf(ROWS), sheetOf(rows), DRAWING)).toBe(isSame);
}); // prettier-ignore

test('a table that grew is not as it was read', () => {
  const grown = { ...TABLE, range: { ...TABLE.range, bottom: 4 } };
  expect(isAsRead(sheetOf(ROWS), sheetOf(ROWS, [grown]), DRAWING)).toBe(false);
});
