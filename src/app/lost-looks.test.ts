import { type CellInput, sheet, workbook } from '../../tests/support/workbooks';
import type { SheetAppearance } from '../core/workbook/abilities';
import { type LooksOf, lostLooks } from './lost-looks';

/** The rows and columns of yellow cells. */
type Yellow = readonly (readonly [row: number, column: number])[];

const MERGES = [
  { top: 2, left: 1, bottom: 4, right: 2 },
  { top: 6, left: 3, bottom: 6, right: 4 },
];

const looksOf = (rows: readonly CellInput[][], yellow: Yellow): LooksOf => {
  const appearance: SheetAppearance = {
    name: 'Grid 1',
    fills: yellow.map(([row, column]) => ({ row, column, colour: 'FFFF00' })),
    widths: new Map(),
    margins: [],
  };
  return { workbook: workbook(sheet('Grid 1', rows, { merges: MERGES })), appearance: [appearance] };
};

const ROWS: CellInput[][] = [
  ['Action', 'By when'],
  ['Agree it'],
  [],
  [],
  ['Open it', 'May', 'x'],
  ['', '', 'Notes'],
  ['', 'May'],
];
const of = (what: string): string[] => [`the colour of ${what} on "Grid 1"`];

test.each<[string, Yellow, Yellow, string[], CellInput[][]?]>([
  ['no cell has a colour', [], [[1, 1]], []],
  ['the colour is there', [[5, 1]], [[5, 1]], []],
  ['its words stand elsewhere', [[5, 1]], [[8, 1]], [], [...ROWS.slice(0, 4), [], [], [], ['Open it']]],
  ['its words have gone', [[5, 1]], [], [], ROWS.slice(0, 4)],
  ['one', [[5, 1]], [], of('"Open it"')],
  ['two of three', [[5, 1], [5, 2], [7, 2]], [[5, 2]], of('"Open it" and 1 more')],
  ['the same words twice are named once', [[5, 2], [7, 2]], [], of('"May"')],
  ['from top to bottom, in whatever order they were read', [[7, 2], [5, 1]], [], of('"Open it" and 1 more')],
  ['empty cells', [[9, 1], [9, 2]], [], of('empty cells')],
  ['the merged cell itself', [[2, 1]], [], of('"Agree it"')],
  ['what lies under merged cells is not seen', [[2, 2], [3, 1], [4, 2], [6, 4]], [], []],
  ['beside them it is', [[2, 3], [5, 4], [7, 3]], [], of('empty cells')],
])('%s', (_, before, after, expected, rows = ROWS) => {
  expect(lostLooks(looksOf(ROWS, before), looksOf(rows, after))).toEqual(expected);
}); // prettier-ignore
