import { cellName } from '../../core/workbook/place';
import { type CellRange, rangeName } from '../../core/workbook/ranges';
import { rangesOf, sizeOf } from './areas';
import fc from '../../../tests/support/fc';

const cell = (row: number, column: number): { row: number; column: number } => ({ row, column });

const cellsIn = ({ top, left, bottom, right }: CellRange): string[] =>
  Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) =>
    cellName({ row: top + (i % (bottom - top + 1)), column: left + Math.floor(i / (bottom - top + 1)) }),
  );

test.each([
  ['none', [], []],
  ['one', [cell(2, 2)], ['B2']],
  ['under each other', [cell(4, 2), cell(2, 2), cell(3, 2)], ['B2:B4']],
  ['beside each other', [cell(2, 3), cell(2, 2)], ['B2:C2']],
  ['a block', [cell(2, 2), cell(2, 3), cell(3, 2), cell(3, 3)], ['B2:C3']],
  ['a corner', [cell(2, 2), cell(2, 3), cell(3, 2)], ['C2', 'B2:B3']],
  ['the same twice', [cell(2, 2), cell(2, 2), cell(3, 2), cell(2, 2)], ['B2:B3']],
])('%s', (_, cells, ranges) => {
  expect(rangesOf(cells).map(rangeName)).toEqual(ranges);
});

test('ranges hold each of the cells once, and no other', () => {
  const places = fc.array(fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 6 }) }));
  fc.assert(
    fc.property(places, (cells) => {
      const ranges = rangesOf(cells);
      const held = ranges.flatMap(cellsIn);
      expect(held.sort()).toEqual([...new Set(cells.map(cellName))].sort());
      expect(ranges.reduce((sum, range) => sum + sizeOf(range), 0)).toBe(held.length);
    }),
  );
});
