import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from '../../src/app/call';
import { Session } from '../../src/app/session';
import { build } from '../../src/app/sheets';
import { sortTracker } from '../../src/app/sort';
import { readTracker } from '../../src/core/tracker/tracker-rows';
import { openXlsx } from '../../src/hosts/xlsx';
import { EmulatedExcel } from '../emulated-excel';

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
