import type { SheetContents } from '../core/workbook/contents';
import type { CellRange } from '../core/workbook/ranges';
import type { SheetLooks } from '../hosts/xlsx';
import { type SheetView, slicesOf, viewOf } from './sheet-view';

const WRAPS = 1;
const LONG = 'word '.repeat(40);

/** A sheet of one row whose cells wrap, its columns so many characters wide, and the last behind an outline or not. */
const oneRow = (
  texts: readonly string[],
  widths: readonly number[],
  height?: number,
  merges: readonly CellRange[] = [],
  isOutlined = false,
): SheetView => {
  const cells = texts.map((text, index) => ({ column: index + 1, value: text, text, format: 'General' }));
  const contents: SheetContents = {
    name: 'Tracker',
    visibility: 'visible',
    isProtected: false,
    rows: [{ row: 1, isHidden: false, cells }],
    merges,
    tables: [],
  };
  const looks: SheetLooks = {
    name: 'Tracker',
    columns: widths.map((width, index) => ({
      first: index + 1,
      last: index + 1,
      width,
      isOutlined: isOutlined && index === widths.length - 1,
    })),
    defaultWidth: 8,
    defaultHeight: 15,
    rows: [
      { row: 1, cells: cells.map(({ column }) => ({ column, look: WRAPS })), ...(height !== undefined && { height }) },
    ],
    frozen: { rows: 0, columns: 0 },
    hasLines: true,
    links: [],
    words: [],
    margins: [],
    looks: [{}, { wraps: true }],
  };
  return viewOf(contents, looks);
};

test.each([
  ['one line', ['Ref', 'Agree it'], [10, 30], undefined, [], 20],
  ['what a column in sight asks', ['Ref', LONG], [10, 30], undefined, [], 140],
  ['what a folded column would ask', ['Ref', LONG], [10, 0], undefined, [], 20],
  ['what the file says', ['Ref', LONG], [10, 30], 60, [], 80],
  ['words over merged columns', [LONG, ''], [10, 60], undefined, [{ top: 1, bottom: 1, left: 1, right: 2 }], 60],
])('a row is as tall as asked: %s', (_, texts, widths, height, merges, pixels) => {
  expect(oneRow(texts, widths, height, merges).heights[0]).toBe(pixels);
});

test.each([
  ['behind an outline', 60, true, [undefined, 80]],
  ['behind an outline, where the file says no height', undefined, true, [undefined, undefined]],
  ['in a column like others', 60, false, [undefined, undefined]],
])('words make a row no taller than the file says: %s', (_, height, isOutlined, most) => {
  const cells = oneRow(['Ref', LONG], [10, 30], height, [], isOutlined).rows.get(1);
  expect(cells?.map(({ mostHeight }) => mostHeight)).toEqual(most);
});

test('rows come in parts: all of them, in their order', () => {
  const cell = { column: 1, text: 'x', isNumber: false, looks: {}, runsOn: false };
  const rows = new Map(Array.from({ length: 10_000 }, (__, index) => [index + 1, [cell, cell]] as const));
  const slices = slicesOf(rows);
  expect(slices.length).toBeGreaterThan(5);
  expect(slices.flatMap((slice) => [...slice])).toEqual([...rows]);
  expect(slicesOf(new Map())).toEqual([new Map()]);
});
