import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { EmulatedExcel } from './emulated-excel';
import { cli } from './support/cli';

const SAMPLE = join(__dirname, '../assets/sample-plan.xlsx');
let folder = '';
let later = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-grid-'));
  later = join(folder, 'later.xlsx');
  const excel = await EmulatedExcel.open(new Uint8Array(readFileSync(SAMPLE)), { today: { year: 2026, month: 11, day: 22 } }); // prettier-ignore
  excel.book.sheet('Grid 1')?.enter(12, 1, 'Agree another plan altogether');
  writeFileSync(later, excel.toXlsx());
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const json = z.object({
  words: z.string(),
  same: z.number(),
  changes: z.array(z.object({ kind: z.string(), was: z.nullable(z.string()), is: z.nullable(z.string()) })),
});

test('a plan compared with itself has not changed', async () => {
  const { code, out } = await cli('compare', SAMPLE, SAMPLE, '--today', '2026-11-22');
  expect([code, out]).toEqual([0, expect.stringMatching(/\nNothing changed; \d+ actions are the same\.\n$/)]);
});

test('an action in place of another one: for people, and for programs', async () => {
  const { out } = await cli('compare', SAMPLE, later, '--today', '2026-11-22');
  expect(out).toMatch(/\n1 added, 1 gone; \d+ actions are the same\.\n/);
  expect(out).toMatch(/\nAdded \(1\)\n {2}Grid 1!A12: Agree another plan altogether \(/);
  expect(out).toMatch(/\nGone \(1\)\n {2}Grid 1!A12: /);
  const said = json.parse(JSON.parse((await cli('compare', SAMPLE, later, '--json', '--today', '2026-11-22')).out));
  expect(said.changes).toEqual([
    { kind: 'Added', was: null, is: 'Grid 1!A12' },
    { kind: 'Gone from the plan', was: 'Grid 1!A12', is: null },
  ]);
  expect(said.words).toBe('1 added, 1 gone');
});

test('a file without a plan is refused by its name', async () => {
  writeFileSync(join(folder, 'none.xlsx'), 'not a workbook');
  const { code, err } = await cli('compare', SAMPLE, join(folder, 'none.xlsx'));
  expect([code, err]).toEqual([2, expect.stringContaining('none.xlsx')]);
});
