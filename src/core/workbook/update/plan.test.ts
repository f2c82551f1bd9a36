import { sheet } from '../../../../tests/support/workbooks';
import type { SheetContents } from '../contents';
import type { CellDrawing, ColumnDrawing, RowDrawing, SheetDrawing } from '../drawing';
import { ROW } from '../formula';
import { planUpdate } from './plan';
import type { ExistingSheet } from './types';
import { isUnfinished } from './unfinished';

const text = (words: string): CellDrawing => ({ kind: 'text', text: words });
const KEPT: CellDrawing = { kind: 'kept' };
const column = (header: string, more: Partial<ColumnDrawing> = {}): ColumnDrawing => ({
  header,
  kind: 'drawn',
  width: 10,
  look: { format: 'general', wraps: true },
  ...more,
});
const row = (...cells: (CellDrawing | string)[]): RowDrawing => ({
  cells: cells.map((cell) => (typeof cell === 'string' ? text(cell) : cell)),
  height: 30,
});
const COLUMNS = [column('Ref'), column('Action'), column('Notes', { kind: 'user-owned' })];
const drawing = (rows: readonly RowDrawing[], more: Partial<SheetDrawing> = {}): SheetDrawing => ({
  mark: 'tracker',
  target: { kind: 'existing', name: 'T' },
  origin: { row: 1, column: 1 },
  columns: COLUMNS,
  rows,
  table: { name: 'PlanTracker', style: 'S' },
  theme: { headerFill: '000000', headerInk: 'FFFFFF', lines: '000000' },
  frozen: { rows: 1, columns: 1 },
  ...more,
});
/** Two rows under headers, in a table, with totals or without; more rows stand below it. */
const existing = (totals = false, ...below: string[][]): SheetContents =>
  sheet(
    'T',
    [['Ref', 'Action', 'Notes'], ['1', 'Do', 'mine'], ['2', 'Make'], ...(totals ? [['Total']] : []), ...below],
    {
      tables: [
        {
          name: 'PlanTracker',
          range: { top: 1, left: 1, bottom: totals ? 4 : 3, right: 3 },
          ...(totals && { totalsRow: true }),
        },
      ],
    },
  );
const SAME = [row('1', 'Do', KEPT), row('2', 'Make', KEPT)];

/** What an update writes: '3 A' for a cell, '*' behind a row that is new. */
function written(before: ExistingSheet | undefined, drawn: SheetDrawing): string[] {
  return Array.from(
    planUpdate(before, drawn).rows,
    ({ row: number, isNew, cells }) =>
      `${number}${isNew ? '*' : ''} ${cells.map((cell) => (cell.kind === 'kept' ? '.' : 'text' in cell ? cell.text : cell.kind)).join(' ')}`,
  );
}

test.each<[string, ExistingSheet, SheetDrawing, string[]]>([
  ['the same', existing(), drawing(SAME), []],
  ['one cell differs', existing(), drawing([row('1', 'Did', KEPT), row('2', 'Make', KEPT)]), ['2 . Did .']],
  ['a cell is emptied', existing(), drawing([row('1', { kind: 'empty' }, KEPT), row('2', 'Make', KEPT)]), ['2 . empty .']],
  ['an empty one stays empty', existing(), drawing([row('1', 'Do', KEPT), row('2', 'Make', { kind: 'empty' })]), []],
  ['rows are added', existing(), drawing([...SAME, row('3', 'Go', KEPT)]), ['4* 3 Go .']],
  ['rows of theirs at the end are no part of it', existing(), drawing([...SAME, row(KEPT, KEPT, KEPT)]), []],
  ['a blank row inside is filled', sheet('T', [['Ref', 'Action', 'Notes'], [], ['2', 'Make']]), drawing(SAME), ['2* 1 Do .']],
  ['a date is a number of days', existing(), drawing([row('1', { kind: 'day', day: { year: 2026, month: 3, day: 1 } }, KEPT)]), ['2 . day .']],
  ['a typed number is no text', sheet('T', [['Ref', 'Action', 'Notes'], [1, 'Do']]), drawing([row('1', 'Do', KEPT)]), ['2 1 . .']],
  ['where totals stand, a row comes and they move on', existing(true), drawing([...SAME, row('3', 'Go', KEPT)]), ['4* 3 Go .']],
])('%s', (_, before, drawn, expected) => {
  expect(written(before, drawn)).toEqual(expected);
}); // prettier-ignore

test('nothing is changed where the sheet holds everything', () => {
  expect(planUpdate(existing(), drawing(SAME))).toMatchObject({
    isChanged: false, isNew: false, cells: [], charts: [], headers: [], rows: { length: 0 }, links: [], ruled: [], table: undefined, page: undefined,
  });
}); // prettier-ignore

test.each([
  ['grows', existing(), 3, { bottom: 4 }, false],
  ['with its totals', existing(true), 3, { bottom: 5 }, true],
  ['keeps rows that are left out', existing(), 1, undefined, false],
])('the table %s', (_, before, rows, range, totalsRow) => {
  const all = [...SAME, row('3', 'Go', KEPT)];
  const { table } = planUpdate(before, drawing(all.slice(0, rows)));
  expect(table).toEqual(range && expect.objectContaining({ kind: 'resized', totalsRow, range: { top: 1, left: 1, right: 3, ...range } })); // prettier-ignore
});

test.each<[string, ExistingSheet, Partial<SheetDrawing>, string]>([
  ['a note below it', existing(false, ['Ann was here']), {}, 'Row 4, below it, holds something.'],
  ['a note below its totals', existing(true, ['Ann was here']), {}, 'Row 5, below it, holds something.'],
  ['merged cells', { ...existing(), merges: [{ top: 4, left: 1, bottom: 4, right: 2 }] }, {}, 'Row 4 has merged cells.'],
  ['another table', { ...existing(), tables: [...existing().tables, { name: 'Other', range: { top: 4, left: 3, bottom: 9, right: 5 } }] }, {}, 'Another table'],
  ['a note beside it', sheet('T', [['Ref', 'Action', 'Notes'], ['1', 'Do', '', 'Ann'], ['2', 'Make']], { tables: existing().tables }), { columns: [...COLUMNS, column('Risks')] }, 'Its next column, D, holds something in row 2.'],
])('the table does not grow over %s', (_, before, more, words) => {
  expect(() => planUpdate(before, drawing([...SAME, row('3', 'Go', KEPT)], more))).toThrow(words);
}); // prettier-ignore

test('a column that is new gets its header, its looks in all rows, its width and its list', () => {
  const list = { words: ['Yes'], refusal: 'No.' };
  const rows = [row('1', 'Do', KEPT, 'high'), row('2', 'Make', KEPT, { kind: 'empty' })];
  const update = planUpdate(existing(), drawing(rows, { columns: [...COLUMNS, column('Risks', { list })] }));
  expect(update.headers).toEqual([{ index: 3, column: 4, text: 'Risks', isNew: true }]);
  expect(Array.from(update.rows, ({ row: number, looks }) => [number, looks])).toEqual([[2, [3]], [3, [3]]]); // prettier-ignore
  expect(update.ruled).toEqual([{ index: 3, range: { top: 2, left: 4, bottom: 3, right: 4 } }]);
  expect(update.table).toMatchObject({ headers: ['Ref', 'Action', 'Notes', 'Risks'], range: { right: 4, bottom: 3 } });
});

test('new rows get the lists and colours of their columns', () => {
  const colours = [{ word: 'Yes', fill: '000000', ink: 'FFFFFF', isBold: false }];
  const columns = [column('Ref', { colours }), column('Action'), column('Notes', { kind: 'user-owned' })];
  const { ruled } = planUpdate(existing(), drawing([...SAME, row('3', 'Go', KEPT), row('4', 'On', KEPT)], { columns }));
  expect(ruled).toEqual([{ index: 0, range: { top: 4, left: 1, bottom: 5, right: 1 } }]);
});

test('links are set where they lead elsewhere, or where nobody can tell and the cell is written', () => {
  const link = (words: string, at: number): CellDrawing => ({ kind: 'link', text: words, place: { sheet: 'Plan', row: at, column: 1 } }); // prettier-ignore
  const rows = [row(link('1', 7), 'Do', KEPT), row(link('two', 8), 'Make', KEPT)];
  const linksOf = (before: ExistingSheet): unknown => planUpdate(before, drawing(rows)).links.map((one) => one.row);
  expect(linksOf(existing())).toEqual([3]);
  expect(linksOf({ ...existing(), linkAt: (at, from) => (from === 1 ? `Plan!A${at + 5}` : undefined) })).toEqual([]);
  expect(linksOf({ ...existing(), linkAt: (at, from) => (from === 1 ? `Plan!A${at}` : undefined) })).toEqual([2, 3]);
});

test.each([
  ['works out its formulas', true, false],
  ['does not', false, true],
])('what a formula shows is not written where the workbook %s', (_, calculates, isChanged) => {
  const formula = { kind: 'formula', formula: `A${ROW}="1"`, shows: 'Due' } as const;
  const before = existing();
  const rows = before.rows.map((line) =>
    line.row === 2 ? { ...line, cells: line.cells.map((cell) => (cell.column === 2 ? { ...cell, value: 'Overdue', formula: 'A2="1"' } : cell)) } : line,
  ); // prettier-ignore
  const drawn = drawing([row('1', formula, KEPT), row('2', 'Make', KEPT)]);
  expect(planUpdate({ ...before, rows }, drawn, { dateSystem: '1900', calculates }).isChanged).toBe(isChanged);
});

test('a header that somebody wrote over stays; a number above a column that joins the table becomes text', () => {
  const before = sheet(
    'T',
    [
      ['No.', 'Action', 'Notes', 2027],
      ['1', 'Do'],
    ],
    { tables: existing().tables },
  );
  const { headers } = planUpdate(
    before,
    drawing([], { columns: [...COLUMNS, column('2027', { kind: 'user-owned' })] }),
  );
  expect(headers).toEqual([{ index: 3, column: 4, text: '2027', isNew: false }]);
});

test('texts above are written where they differ', () => {
  const above = [{ row: 1, column: 1, text: 'Plan', look: 'title' }, { row: 2, column: 1, text: 'x', look: 'plain' }, { row: 3, column: 1, text: '', look: 'plain' }] as const; // prettier-ignore
  const before = sheet('T', [['Plan'], ['y'], [], ['Ref', 'Action', 'Notes']]);
  expect(planUpdate(before, drawing([], { above, origin: { row: 4, column: 1 } })).cells).toEqual([
    { row: 2, column: 1, cell: { kind: 'text', text: 'x' }, look: {} },
  ]);
});

test('a new sheet has a page; what its columns need decides the size', () => {
  const print = { orientation: 'landscape', paper: 'A4', pagesWide: 1, columns: { first: 0, last: 1 } } as const;
  const header = { left: ['Smith & ', { field: 'page' }] } as const;
  const pageOf = (atLeastPercent: number, width: number): unknown =>
    planUpdate(undefined, drawing(SAME, { target: { kind: 'new', name: 'T' }, columns: [column('Ref', { width }), column('Action'), column('x', { width: 900 })], print: { ...print, header, atLeastPercent } })).page; // prettier-ignore
  expect(pageOf(60, 100)).toMatchObject({
    size: { pagesWide: 1 },
    titleRow: 1,
    columns: { first: 1, last: 2 },
    header: { left: 'Smith && &P', center: '', right: '' },
    footer: { left: '&A', center: '', right: 'Page &P of &N' },
  });
  expect(pageOf(60, 300)).toMatchObject({ size: { percent: 60 } });
});

test.each<[string, (string | undefined)[][], boolean]>([
  ['empty', [], true],
  [
    'some of its headers and rows',
    [
      ['Ref', 'Action'],
      ['1', 'Do'],
    ],
    true,
  ],
  [
    'a cell of theirs',
    [
      ['Ref', 'Action'],
      ['1', 'Do', 'Ann'],
    ],
    false,
  ],
  [
    'another text in a cell of ours',
    [
      ['Ref', 'Action'],
      ['1', 'Did'],
    ],
    false,
  ],
  ['something below', [['Ref'], [], [], [], ['Ann']], false],
])('a sheet that was left unfinished holds nothing but what is drawn: %s', (_, rows, expected) => {
  const options = { dateSystem: '1900', calculates: true } as const;
  expect(isUnfinished(sheet('T', rows), drawing(SAME), options)).toBe(expected);
  expect(isUnfinished({ ...sheet('T', rows), tables: existing().tables }, drawing(SAME), options)).toBe(false);
});
