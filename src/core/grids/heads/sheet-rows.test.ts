import { type CellInput, sheet } from '../../../../tests/support/workbooks';
import { rowsOf } from './sheet-rows';

/** Every row as its number and its texts by column; '^' marks what is merged with the row above. */
function shown(rows: CellInput[][], merges: [top: number, left: number, bottom: number, right: number][]): string[] {
  const options = { merges: merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right })) };
  return rowsOf(sheet('S', rows, options), '1900').rows.map(({ row, cells, mergedFromAbove }) => {
    const texts = cells.entries();
    return `${row}: ${texts.map(([column, { text }]) => `${column}${mergedFromAbove.has(column) ? '^' : ''}${text}`).join(' ')}`;
  });
}

test.each<[string, CellInput[][], [number, number, number, number][], string[]]>([
  ['as it stands', [['a', 'b'], ['c', '', 'd']], [], ['1: 1a 2b', '2: 1c 3d']],
  ['blank rows and blank cells', [['a'], [], [' ', '\n'], ['b']], [], ['1: 1a', '4: 1b']],
  ['merged downwards', [['a', 'b'], ['', 'c'], ['', 'd']], [[1, 1, 3, 1]], ['1: 1a 2b', '2: 1^a 2c', '3: 1^a 2d']],
  ['merged downwards over rows with nothing else', [['a', 'b'], [], ['', 'd']], [[1, 1, 3, 1]], ['1: 1a 2b', '3: 1^a 2d']],
  ['merged across', [['a'], ['b', 'c']], [[1, 1, 1, 3]], ['1: 1a', '2: 1b 2c']],
  ['merged both ways', [['a', '', 'b'], ['', '', 'c']], [[1, 1, 2, 2]], ['1: 1a 3b', '2: 1^a 3c']],
])('%s', (_, rows, merges, expected) => {
  expect(shown(rows, merges)).toEqual(expected);
}); // prettier-ignore

test('a row knows the ranges merged across it', () => {
  const merges = [
    { top: 1, left: 1, bottom: 1, right: 2 },
    { top: 1, left: 3, bottom: 1, right: 6 },
    { top: 2, left: 1, bottom: 9, right: 1 },
  ];
  const rows = rowsOf(sheet('S', [['a', '', 'b'], ['c']], { merges }), '1900').rows;
  expect(rows.map(({ spans }) => spans)).toEqual([[merges[0], merges[1]], []]);
});

test('a column merged to the end of the sheet is read like any other', () => {
  const merges = [{ top: 1, left: 1, bottom: 1_048_576, right: 1 }];
  expect(
    rowsOf(
      sheet(
        'S',
        [
          ['a', 'b'],
          ['', 'c'],
        ],
        { merges },
      ),
      '1900',
    ).rows,
  ).toHaveLength(2);
});
