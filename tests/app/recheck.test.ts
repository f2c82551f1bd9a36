import type { Call } from '../../src/app/call';
import { check } from '../../src/app/check';
import { recheckRows } from '../../src/app/recheck';
import { Session } from '../../src/app/session';
import { build } from '../../src/app/sheets';
import type { LeftRows } from '../../src/core/workbook/abilities';
import { type ExcelWorkbook, excelWorkbook } from '../../src/hosts/excel';
import { type EmulatedExcel, inNode } from '../emulated-excel';
import { bookOf, sheetOf } from '../emulated-excel/testing/books';

/*
 * Rows that their author left are checked again: what is found is what a whole check would find, and only they are read.
 */

const CALL: Call = { today: { year: 2026, month: 11, day: 22 } };
const ROWS = [
  ["'Planning grid 1: Getting things done 2026/27"],
  ['Actions and milestones', 'By when', 'By whom'],
  ["'Write the report", "'Feb 2027", 'Ann'],
  ["'Send it to the board", "'March 2027", 'Bob'],
  ["'Think about it", '', 'Ann'],
  ["'Ask the board", "'March 2027", 'Bob'],
];

/** What Excel tells comes after it happened. */
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

interface Trial {
  readonly excel: EmulatedExcel;
  readonly left: (top: number, movedFrom?: number, bottom?: number) => Promise<readonly string[] | string>;
  readonly inSession: <T>(work: (session: Session<ExcelWorkbook>) => Promise<T>) => Promise<T>;
  /** The findings that the session knows, and those of a whole check. */
  readonly known: () => string[];
  readonly checked: () => Promise<string[]>;
}

async function open(): Promise<Trial> {
  const excel = bookOf({ Plan: ROWS, Notes: [['x']] }, { today: CALL.today });
  let session: Session<ExcelWorkbook> | undefined;
  const inSession: Trial['inSession'] = (work) => inNode(excel, () => work((session ??= new Session(excelWorkbook()))));
  await inSession((one) => check(one, CALL));
  const known = (): string[] => (session?.last?.analysis.findings ?? []).map(({ rule, place, words }) => `${rule} ${place.row} ${words}`);
  return {
    excel,
    inSession,
    known,
    left: (top, movedFrom, bottom = top) =>
      inSession(async (one) => {
        const reading = one.last?.workbook.reading ?? 0;
        const left: LeftRows = { sheet: 'Plan', top, bottom, moved: movedFrom === undefined ? [] : [{ after: reading, row: movedFrom }] };
        const rechecked = await recheckRows(one, left);
        if (typeof rechecked === 'string') return rechecked;
        return [...rechecked.fresh.map(({ rule }) => rule), ...(rechecked.gone > 0 ? [`${rechecked.gone} gone`] : [])];
      }),
    checked: async () => {
      await inSession((one) => check(one, CALL));
      return known();
    },
  };
} // prettier-ignore

test.each<[string, (excel: EmulatedExcel) => void, number, readonly string[], number?]>([
  ['a date that no calendar has', (excel) => { excel.type('Plan', 'B3', "'31/02/2027"); }, 3, ['date-partly-understood']],
  ['an owner less', (excel) => { excel.type('Plan', 'C4', ''); }, 4, ['no-owner']],
  ['a date at last', (excel) => { excel.type('Plan', 'B5', "'June 2026"); }, 5, ['overdue', '1 gone']],
  ['a row below the others', (excel) => { excel.type('Plan', 'A7', "'Thank everybody"); excel.type('Plan', 'C7', 'Ann'); }, 7, ['no-date']],
  ['a row that was inserted', (excel) => { excel.moveRows('Plan', '4:4', 'Inserted'); excel.type('Plan', 'A4', "'Thank everybody"); excel.type('Plan', 'C4', 'Ann'); }, 4, ['no-date'], 4],
  ['a row below one that was deleted', (excel) => { excel.moveRows('Plan', '3:3', 'Deleted'); excel.type('Plan', 'C3', ''); }, 3, ['no-owner'], 3],
])('%s: what is new is told, and all is as a whole check finds it', async (_, act, row, expected, ...[movedFrom]) => {
  const { excel, left, known, checked } = await open();
  act(excel);
  excel.resetCounts();
  expect(await left(row, movedFrom)).toEqual(expected);
  expect([excel.syncs, excel.book.changes]).toEqual([2, []]);
  const now = known();
  expect(now).toEqual(await checked());
}); // prettier-ignore

test.each<[string, (excel: EmulatedExcel) => void, readonly string[]]>([
  ['both have gone', (excel) => { excel.type('Plan', 'B3', "'Feb 2027"); excel.type('Plan', 'B4', "'March 2027"); }, ['2 gone']],
  ['one has gone', (excel) => { excel.type('Plan', 'B3', "'Feb 2027"); }, ['1 gone']],
  ['one has gone, another has come', (excel) => { excel.type('Plan', 'B3', "'Feb 2027"); excel.type('Plan', 'C4', ''); }, ['no-owner', '1 gone']],
])('findings of two rows that say the same: %s', async (_, act, expected) => {
  const { excel, left, checked } = await open();
  for (const cell of ['B3', 'B4']) excel.type('Plan', cell, "'31/02/2027");
  await checked();
  act(excel);
  expect(await left(3, undefined, 4)).toEqual(expected);
}); // prettier-ignore

test.each<[string, (trial: Trial) => Promise<void> | void, number?]>([
  ['nothing was changed', () => undefined],
  ['merged cells may stand elsewhere', ({ excel }) => { sheetOf(excel, 'Plan').merges = [{ top: 9, bottom: 9, left: 1, right: 2 }]; }, 3],
  ['the sheet has gone', ({ excel }) => { sheetOf(excel, 'Plan').name = 'Renamed'; }],
  ['the plan was never checked', ({ inSession }) => inSession((session) => { session.last = undefined; return Promise.resolve(); })],
])('%s: nothing is told', async (_, prepare, ...[movedFrom]) => {
  const trial = await open();
  await prepare(trial);
  if (movedFrom !== undefined) await trial.checked();
  expect(await trial.left(3, movedFrom)).toBe('as before');
}); // prettier-ignore

test('rows that came before the plan was read stand where they were read: only what was left is asked for', async () => {
  const { excel, inSession } = await open();
  sheetOf(excel, 'Plan').merges = [{ top: 9, bottom: 9, left: 1, right: 2 }];
  const rechecked = await inSession(async (session) => {
    const told: LeftRows[] = [];
    const end = await session.host.followRows((left) => told.push(left));
    excel.moveRows('Plan', '3:3', 'Inserted');
    await soon();
    await check(session, CALL);
    excel.type('Plan', 'A6', "'Ask Ann");
    excel.select('Plan', 'A9');
    await soon();
    await end();
    const [left] = told;
    const became = left && (await recheckRows(session, left));
    return typeof became === 'object' ? became.top : became;
  });
  expect(rechecked).toBe(6);
});

test('what comes while a command runs, or after a whole check that began meanwhile, is for later', async () => {
  const { excel, inSession } = await open();
  excel.type('Plan', 'B3', "'31/02/2027");
  const left: LeftRows = { sheet: 'Plan', top: 3, bottom: 3, moved: [] };
  const [late] = await inSession((session) => Promise.all([recheckRows(session, left), check(session, CALL)]));
  expect(late).toBe('later');
  const during = await inSession((session) => session.run('Other', () => recheckRows(session, left)));
  expect(during).toBe('later');
  expect(await inSession((session) => recheckRows(session, left))).toBe('as before');
});

test('rows of sheets that Plan Grid made are none of the plan', async () => {
  const { excel, inSession } = await open();
  await inSession((session) => build(session, CALL));
  await inSession((session) => check(session, CALL));
  excel.type('Tracker', 'H3', 'begun');
  const left: LeftRows = { sheet: 'Tracker', top: 3, bottom: 3, moved: [] };
  expect(await inSession((session) => recheckRows(session, left))).toBe('as before');
});
