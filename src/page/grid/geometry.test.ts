import { placeOf } from '../links';
import { copyName } from '../../taskpane/words/page';
import { neighbour, offsetsOf, rowAt, shownCell, windowOf } from './geometry';

const MERGES = [{ top: 3, left: 1, bottom: 4, right: 2 }];
const OFFSETS = offsetsOf(Array.from({ length: 1000 }, (_, row) => (row === 1 ? 0 : 20)));

test.each([
  [0, 1],
  [19, 1],
  [20, 3],
  [39, 3],
  [40, 4],
  [1e9, 1000],
])('at %d pixels from the top is row %d', (distance, row) => {
  expect(rowAt(OFFSETS, distance)).toBe(row);
});

test.each([
  [0, { first: 1, last: 34 }],
  [4000, { first: 190, last: 234 }],
  [19_900, { first: 985, last: 1000 }],
])('what is drawn at %d pixels', (top, drawn) => {
  expect(windowOf(OFFSETS, top, 400, [])).toEqual(drawn);
});

test('a merge that reaches into sight is drawn whole', () => {
  expect(windowOf(OFFSETS, 4000, 400, [{ top: 150, left: 1, bottom: 195, right: 1 }])).toEqual({
    first: 150,
    last: 234,
  });
});

test.each([
  ['down over a merge', { row: 3, column: 1 }, 'down', { row: 5, column: 1 }],
  ['up into a merge', { row: 5, column: 2 }, 'up', { row: 3, column: 1 }],
  ['right out of a merge', { row: 3, column: 1 }, 'right', { row: 3, column: 3 }],
  ['past a hidden row', { row: 5, column: 3 }, 'down', { row: 7, column: 3 }],
  ['past a hidden column', { row: 1, column: 3 }, 'right', { row: 1, column: 5 }],
  ['not over the edge', { row: 1, column: 1 }, 'up', { row: 1, column: 1 }],
] as const)('%s', (_, from, direction, to) => {
  const sheet = { heights: [20, 20, 20, 20, 20, 0, 20], widths: [9, 9, 9, 0, 9], merges: MERGES };
  expect(neighbour(from, direction, sheet)).toEqual(to);
});

test('a cell in a merge is shown by its first', () => {
  expect(shownCell(MERGES, { row: 4, column: 2 })).toEqual({ row: 3, column: 1 });
});

test.each([
  ["'Section 1'!A14", { sheet: 'Section 1', row: 14, column: 1 }],
  ['#Tracker!$B$3:$C$4', { sheet: 'Tracker', row: 3, column: 2 }],
  ["'O''Neill'!AA1", { sheet: "O'Neill", row: 1, column: 27 }],
  ['SomeName', undefined],
])('the link %s', (reference, place) => {
  expect(placeOf(reference)).toEqual(place);
});

test.each([
  ['Plan.xlsx', 'Plan (Plan Grid).xlsx'],
  ['Plan (Plan Grid).xlsx', 'Plan (Plan Grid).xlsx'],
  ['Plan.XLSM', 'Plan (Plan Grid).XLSM'],
])('%s is saved as %s', (name, copy) => {
  expect(copyName(name)).toBe(copy);
});
