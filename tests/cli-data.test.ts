import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { cli } from './support/cli';

const SAMPLE = join(__dirname, '../assets/sample-plan.xlsx');
let folder = '';
const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-grid-'));
  await cli('track', SAMPLE, '-o', at('tracker.xlsx'), '--today', '2026-11-22');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const rows = z.object({ rows: z.array(z.object({ ref: z.string(), due: z.nullable(z.string()) })) });

test('calendar: an event for each date, the same ones a second time', async () => {
  const make = (name: string): ReturnType<typeof cli> =>
    cli('calendar', at('tracker.xlsx'), '-o', at(name), '--today', '2026-11-22');
  const { code, out } = await make('one.ics');
  const uids = text('one.ics').match(/^UID:.*$/gm) ?? [];
  expect([code, out]).toEqual([0, expect.stringContaining(`with ${uids.length} dates.`)]);
  expect(new Set(uids).size).toBe(uids.length);
  await make('two.ics');
  expect(text('two.ics')).toBe(text('one.ics'));
});

test('export: the same rows as values and as JSON', async () => {
  const write = (name: string): ReturnType<typeof cli> =>
    cli('export', at('tracker.xlsx'), '-o', at(name), '--today', '2026-11-22');
  const written = [await write('out.csv'), await write('out.JSON')];
  const exported = rows.parse(JSON.parse(text('out.JSON'))).rows;
  expect(written.map(({ out }) => /with (\d+) rows/.exec(out)?.[1])).toEqual([String(exported.length), String(exported.length)]); // prettier-ignore
  const csv = text('out.csv');
  expect(csv).toContain('\r\n');
  for (const { ref, due } of exported) expect(csv).toMatch(new RegExp(`^${ref},.*${due ?? ''}`, 'm'));
});

test.each([
  ['export', 'out.txt', 'Its name ends in neither .csv nor .json.'],
  ['export', 'tracker.xlsx', 'Its name ends in neither'],
  ['calendar', 'tracker.xlsx', 'Plan Grid won’t write over'],
])('%s refuses to write %s', async (command, name, words) => {
  const { code, err } = await cli(command, at('tracker.xlsx'), '-o', at(name));
  expect([code, err.replaceAll("'", '’')]).toEqual([2, expect.stringContaining(words)]);
});
