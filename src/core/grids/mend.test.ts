import { type CellInput, sheet } from '../../../tests/support/workbooks';
import type { CellRange } from '../workbook/ranges';
import { hintsOf } from './lines/furniture';
import { appended, rowFrom } from './mend';
import { readSheet } from './read-sheet';
import { rowsOf } from './heads/sheet-rows';

const HEADER = ['Action', 'By when', 'Lead', 'Partners', 'Notes'];

/** The first row with all others put behind it. */
function mended(rows: CellInput[][], merges: CellRange[] = []) {
  const [head, first, ...others] = rowsOf(sheet('S', [HEADER, ...rows], { merges }), '1900').rows;
  const columns = head?.header;
  if (!columns || !first) throw new Error('No table.');
  return others.reduce(
    (row, other) => appended(row, 'S', other, columns),
    rowFrom('S', first, columns, columns.action),
  );
}

const shown = (pieces: readonly { cell: { text: string }; goesOn: boolean }[]): string =>
  pieces.map(({ cell, goesOn }, index) => `${index === 0 ? '' : goesOn ? ' ' : ' ¶ '}${cell.text}`).join('');

test.each<[string, CellInput[][], string]>([
  ['one row', [['Agree it', 'Sept 11', 'JCM']], 'Agree it | Sept 11 | JCM'],
  ['words', [['Agree the', 'Sept 11', 'JCM'], ['rooms']], 'Agree the rooms | Sept 11 | JCM'],
  [
    'a date that goes on',
    [
      ['Agree it', 'Sept 11 and', 'JCM'],
      ['', 'Sept 12'],
    ],
    'Agree it | Sept 11 and Sept 12 | JCM',
  ],
  [
    'a date of its own',
    [
      ['Agree it', 'Sept 11', 'JCM'],
      ['', 'Dec 11'],
    ],
    'Agree it | Sept 11 ¶ Dec 11 | JCM',
  ],
  [
    'owners',
    [
      ['Agree it', 'Sept 11', 'JCM /'],
      ['', '', 'PIO'],
    ],
    'Agree it | Sept 11 | JCM / PIO',
  ],
])('%s', (_, rows, expected) => {
  const row = mended(rows);
  expect(`${row.action} | ${shown(row.byWhen)} | ${shown(row.byWhom)}`).toBe(expected);
});

test('what was in each row is kept, and where the first date and owner are', () => {
  const row = mended([['Agree the', '', ''], ['rooms', 'Sept 11', 'JCM', '', 'two']]);
  expect(row).toMatchObject({
    isMended: true, lastRow: 3, byWhenPlace: { row: 3, column: 2 }, byWhomPlace: { row: 3, column: 3 },
    laterRows: [{ row: 3, action: 'rooms', byWhen: 'Sept 11', byWhom: 'JCM', holdsMore: true }],
  });
}); // prettier-ignore

test('rows that a merge holds together are not broken', () => {
  const row = mended([['Agree it', 'Sept 11', 'JCM'], ['', 'Dec 11', 'PIO']], [{ top: 2, bottom: 3, left: 1, right: 1 }]); // prettier-ignore
  expect([row.isMended, row.laterRows, shown(row.byWhom)]).toEqual([false, [], 'JCM ¶ PIO']);
});

test('a lead in a later row is a lead', () => {
  const row = mended([
    ['Agree it', 'Sept 11', '', 'PIO'],
    ['', '', 'JCM'],
  ]);
  expect([row.byWhom, ...row.partners.map(({ pieces }) => pieces)].map((pieces) => shown(pieces))).toEqual([
    'JCM',
    'PIO',
  ]);
});

test.each([
  ['the revised date', ['Agree it', 'June 11', 'Sept 11', 'JCM'], 'Sept 11', 3],
  ['no revised date', ['Agree it', 'June 11', '', 'JCM'], 'June 11', 2],
  ['a mark in its place', ['Agree it', 'June 11', '-', 'JCM'], 'June 11', 2],
])('%s holds', (_, cells, words, column) => {
  for (const headers of [['Original due date', 'Revised due date'], ['Deadline', 'Revised deadline']]) {
    const rowed = rowsOf(sheet('S', [['Action', ...headers, 'Lead'], cells, ['Open it', 'May 11', 'July 11', 'PIO']]), '1900');
    const row = readSheet(rowed, hintsOf([rowed])).grids[0]?.rows[0];
    expect([row && shown(row.byWhen), row?.byWhenPlace.column]).toEqual([words, column]);
  }
}); // prettier-ignore
