import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from '../../src/app/call';
import { Session } from '../../src/app/session';
import { build } from '../../src/app/sheets';
import { sortTracker } from '../../src/app/sort';
import { readTracker } from '../../src/core/tracker/tracker-rows';
import { openXlsx } from '../../src/hosts/xlsx';
import { undo } from '../../src/app/undo';
import { markComplete } from '../../src/app/catch-up';
import { type ExcelWorkbook, excelWorkbook } from '../../src/hosts/excel';
import { SORT_KEYS } from '../../src/core/workbook/sorting';
import { EmulatedExcel, type Sheet, inNode } from '../emulated-excel';
import { sheetOf } from '../emulated-excel/testing/books';
import { plainWorkbook } from '../hosts/faults/commands';

/*
 * A tracker's rows put in order, in a file that was worked on in Excel.
 */

const CALL: Call = { today: { year: 2027, month: 2, day: 22 } };
const PLAN = new Uint8Array(readFileSync(join(__dirname, '../../assets/sample-plan.xlsx')));

async function worked(): Promise<Uint8Array> {
  const file = openXlsx(PLAN);
  await build(new Session(file), CALL);
  const tracker = readTracker(await file.read(), CALL.today, 28);
  const columnOf = (header: string): number => 1 + (tracker?.table.known.indexOf(header) ?? 0);
  const excel = await EmulatedExcel.open(file.toBytes(), { today: CALL.today });
  const sheet = excel.book.sheet('Tracker');
  for (const row of [3, 5, 8]) sheet?.enter(row, columnOf('Status'), 'Complete');
  sheet?.enter(6, columnOf('Progress'), 'waiting for data');
  return excel.toXlsx();
}

test('unfinished rows by date first, each with what people wrote; a second time nothing moves', async () => {
  const file = openXlsx(await worked());
  const session = new Session(file);
  const read = async (): Promise<{ ref: string; state: string; progress: string; status: string; when: string }[]> =>
    (readTracker(await file.read(), CALL.today, 28)?.rows ?? []).map(({ ref, state, progress, status, when }) => ({
      ref, state, progress, status, when: when ? `${when.year}-${String(when.month).padStart(2, '0')}` : '9999',
    })); // prettier-ignore
  const before = await read();
  expect(await sortTracker(session, CALL)).toBe(true);
  const after = await read();
  const byRef = (rows: typeof before): typeof before => rows.toSorted((a, b) => a.ref.localeCompare(b.ref));
  expect(byRef(after)).toEqual(byRef(before));
  const done = after.map(({ status }) => status === 'Complete');
  expect(done).toEqual(done.toSorted((a, b) => Number(a) - Number(b)));
  const open = after.slice(0, -3).map(({ when }) => when);
  expect(open).toEqual(open.toSorted((a, b) => a.localeCompare(b)));
  expect(await sortTracker(session, CALL)).toBe(false);
  // Built again, a row is found wherever it stands.
  expect(await build(session, CALL)).toMatchObject({ changes: { added: 0, gone: 0, edits: [] } });
  expect(await read()).toEqual(after);
});

describe('in Excel', () => {
  /** A small tracker, its last rows first, and a session on it. */
  async function open(): Promise<{ sheet: Sheet; refs: () => string[]; run: <T>(work: (session: Session<ExcelWorkbook>) => Promise<T>) => Promise<T> }> {
    const file = openXlsx(plainWorkbook().toXlsx());
    await build(new Session(file), CALL);
    const excel = await EmulatedExcel.open(file.toBytes(), { today: CALL.today });
    const sheet = sheetOf(excel, 'Tracker');
    const refs = (): string[] => [3, 4, 5, 6, 7, 8, 9].map((row) => sheet.textAt(row, 1));
    sheet.enter(3, 6, 'Complete');
    let session: Session<ExcelWorkbook> | undefined;
    return { sheet, refs, run: (work) => inNode(excel, () => work((session ??= new Session(excelWorkbook())))) };
  } // prettier-ignore

  test('sorted, and undone in one step, whatever was written in the rows since', async () => {
    const { sheet, refs, run } = await open();
    const before = refs();
    expect(await run((session) => sortTracker(session, CALL))).toBe(true);
    expect(refs()).not.toEqual(before);
    expect(await run((session) => sortTracker(session, CALL))).toBe(false);
    sheet.enter(3, 8, 'Ann has begun');
    const ref = sheet.textAt(3, 1);
    expect(await run((session) => undo(session, CALL))).toMatchObject({ kind: 'sorted' });
    expect(refs()).toEqual(before);
    expect(sheet.textAt(3 + before.indexOf(ref), 8)).toBe('Ann has begun');
    expect(await run((session) => undo(session, CALL))).toBeUndefined();
  });

  test('rows that somebody moved since stay, and what was written in them before is no longer undone', async () => {
    const { sheet, refs, run } = await open();
    const overdue = new Set([sheet.textAt(4, 1)]);
    expect(await run((session) => markComplete(session, overdue, CALL))).toMatchObject({ rows: 1 });
    await run((session) => sortTracker(session, CALL));
    const [one, other] = [sheet.cell(3, 1), sheet.cell(4, 1)];
    sheet.put(3, 1, other);
    sheet.put(4, 1, one);
    const now = refs();
    expect(await run((session) => undo(session, CALL))).toMatchObject({ kind: 'sorted', count: 0 });
    expect(refs()).toEqual(now);
    expect(await run((session) => undo(session, CALL))).toBeUndefined();
  });

  test('the keys of a sort that was not finished go, though the rows are in order', async () => {
    const { sheet, run } = await open();
    await run((session) => sortTracker(session, CALL));
    const [table] = sheet.tables;
    if (!table) throw new Error('no table');
    const { area } = table;
    table.area = { ...area, right: area.right + 1 };
    sheet.enter(area.top, area.right + 1, SORT_KEYS);
    expect(await run((session) => sortTracker(session, CALL))).toBe(false);
    expect(table.area).toEqual(area);
    expect(sheet.textAt(area.top, area.right + 1)).toBe('');
  });
});
