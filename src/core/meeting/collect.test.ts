import { rowsOf, writtenInto } from '../../../tests/support/drawn';
import { MEETING_PLAN, day, filled, held, tracked } from '../../../tests/support/meetings';
import { noteSaid } from '../../app/returned-words';
import { readTracker } from '../tracker/tracker-rows';
import type { SheetContents, WorkbookContents } from '../workbook/contents';
import { type Collected, collectReturned } from './collect';
import { handoutMark, handoutTable } from './handout-tables';
import { handoutsOf } from './handouts';

/* What came back is told from what only looks as if it had been handed out, and what is missing from what was emptied. */

const START = filled(tracked(MEETING_PLAN), 'G1-01', 'Progress', 'two of three rooms');
const SENT = held(START, { date: day('2011-09-15') });

function collected(book: WorkbookContents, returned: WorkbookContents): Collected {
  const tracker = readTracker(book, day('2011-10-01'), 28);
  if (!tracker) throw new Error('no tracker');
  return collectReturned(tracker, handoutsOf(book), [{ name: 'back.xlsx', workbook: returned }], 'returned', undefined);
}

const saidOf = ({ items, notes }: Collected): string[] => [
  ...items.map(({ ref, column, returned }) => `${ref}, ${column}: ${returned}`),
  ...notes.map(noteSaid),
];

/** The meeting sheet alone, changed as somebody changes it. */
const back = (change: (sheet: SheetContents) => SheetContents, book = SENT): WorkbookContents => ({
  ...book,
  sheets: book.sheets.filter(({ mark }) => mark === 'meeting').map(change),
});
const withoutColumn =
  (header: string) =>
  (sheet: SheetContents): SheetContents => {
    const column = sheet.rows[2]?.cells.find(({ text }) => text === header)?.column ?? 0;
    const cellsOf = (cells: SheetContents['rows'][number]['cells']): typeof cells =>
      cells.flatMap((cell) => (cell.column === column ? [] : { ...cell, column: cell.column - Number(cell.column > column) }));
    const rows = sheet.rows.map((row) => ({ ...row, cells: row.row < 3 ? row.cells : cellsOf(row.cells) }));
    return { ...sheet, rows, tables: sheet.tables.map((table) => ({ ...table, range: { ...table.range, right: table.range.right - 1 } })) };
  }; // prettier-ignore
const tableCalled =
  (name: string | undefined) =>
  (sheet: SheetContents): SheetContents => ({
    ...sheet,
    tables: name === undefined ? [] : sheet.tables.map((table) => ({ ...table, name })),
  });

test.each([
  ['Status', ['The column Status is not there, or has another name: nothing was compared with it.']],
  ['Progress', ['The column Progress is not there, or has another name: nothing was compared with it.']],
  ['Due', []],
])('a sheet that came back without its column %s empties nothing', (header, said) => {
  expect(saidOf(collected(SENT, back(withoutColumn(header))))).toEqual(said);
});

test('a header that somebody wrote anew: its words are told, and nothing is emptied', () => {
  const renamed = writtenInto(back((sheet) => sheet), 1, 'Progress', 'What we did', 'meeting'); // prettier-ignore
  expect(saidOf(collected(SENT, renamed))).toEqual([
    'The column Progress is not there, or has another name: nothing was compared with it.',
    'A column was added, What we did: two of three rooms',
  ]);
});

test.each([
  ['done', ['G1-02, Status: done', expect.stringContaining('‘done’ is none of the statuses Not started, In progress')]],
  ['complete', ['G1-02, Status: Complete']],
])('the status ‘%s’', (status, said) => {
  const at = rowsOf(SENT, 'meeting', 'Group').findIndex((row) => row['Ref'] === 'G1-02');
  const returned = writtenInto(back((sheet) => sheet), at + 2, 'Status', status, 'meeting'); // prettier-ignore
  expect(saidOf(collected(SENT, returned))).toEqual(said);
});

describe('what another tracker handed out, under the same number and with the same references', () => {
  const others = MEETING_PLAN.map(([, ...rest], n) => [`Something else of the other town, number ${n}`, ...rest]);
  const other = held(tracked(others), { date: day('2011-09-15') });
  const filledIn = writtenInto(other, 2, 'Progress', 'theirs', 'meeting');
  const NOT_OURS = ['It was not handed out from this tracker; nothing of it was compared.'];

  test.each([
    ['its table says so', (sheet: SheetContents) => sheet],
    ['an earlier version named its table', tableCalled('PlanMeeting1')],
    ['it is a table no longer', tableCalled(undefined)],
  ])('%s', (_, change) => {
    expect(saidOf(collected(SENT, back(change, filledIn)))).toEqual(NOT_OURS);
  });

  test.each([
    ['copied within its workbook', `${SENT.sheets.find(({ mark }) => mark === 'meeting')?.tables[0]?.name ?? ''}2`],
    ['named by an earlier version', 'PlanMeeting1'],
    ['no table any longer', undefined],
  ])('while our own is compared, %s', (_, name) => {
    const ours = writtenInto(back(tableCalled(name)), 2, 'Status', 'Complete', 'meeting');
    expect(saidOf(collected(SENT, ours))).toEqual(['G1-01, Status: Complete']);
  });
});

test('the name of a table tells the handout and the tracker', () => {
  const name = handoutTable('pack', 4, '7214');
  expect(name).toBe('PlanPack4_hcbe');
  expect([name, 'planpack4_HCBE12', 'PlanMeeting3', 'PlanTracker', undefined].map(handoutMark)).toEqual([
    { kind: 'pack', number: 4, tracker: 'hcbe' },
    { kind: 'pack', number: 4, tracker: 'hcbe' },
    { kind: 'meeting', number: 3, tracker: undefined },
    undefined,
    undefined,
  ]);
});
