import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../src/hosts/xlsx';
import { cli } from './support/cli';
import { rowsOf } from './support/drawn';
import { repack, swap } from './support/xlsx/build-workbook';

/* What a meeting asks of the command line, from the tracker to what came back. */

const SAMPLE = join(__dirname, '../assets/sample-plan.xlsx');
let folder = '';
const at = (name: string): string => join(folder, name);
const read = async (name: string) => openXlsx(new Uint8Array(readFileSync(at(name)))).read();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-grid-'));
  await cli('track', SAMPLE, '-o', at('tracker.xlsx'), '--today', '2026-11-22');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a meeting sheet goes into the tracker’s file, or into a copy; made twice it changes nothing', async () => {
  const before = readFileSync(at('tracker.xlsx'));
  const copy = await cli('meeting', at('tracker.xlsx'), '--date', '2027-01-12', '-o', at('copy.xlsx'));
  expect(copy.out).toMatch(/^Wrote the sheet 'Meeting 12 Jan 2027' into .*copy\.xlsx\.\nSince 12 Oct 2026: 0 done, \d+ overdue, \d+ due by 12 Apr 2027\.\n$/);
  expect(readFileSync(at('tracker.xlsx')).equals(before)).toBe(true);
  await cli('meeting', at('tracker.xlsx'), '--date', '2027-01-12');
  const once = readFileSync(at('tracker.xlsx'));
  const twice = await cli('meeting', at('tracker.xlsx'), '--date', '2027-01-12');
  expect(twice.out).toContain("holds all of it already on the sheet 'Meeting 12 Jan 2027'");
  expect(readFileSync(at('tracker.xlsx')).equals(once)).toBe(true);
}); // prettier-ignore

test('two meetings on one day: made again after the other, a sheet that lacks nothing is enough', async () => {
  const asked = ['meeting', at('tracker.xlsx'), '--date', '2027-01-12'];
  const said: string[] = [];
  for (const more of [[], ['--owner', 'SIL'], [], ['--owner', 'sil']]) said.push((await cli(...asked, ...more)).out.split('\n')[0] ?? '');
  expect(said).toEqual([
    expect.stringMatching(/^Wrote the sheet 'Meeting 12 Jan 2027' /),
    expect.stringMatching(/^Wrote the sheet 'Meeting 12 Jan 2027 2' /),
    expect.stringMatching(/ holds all of it already on the sheet 'Meeting 12 Jan 2027'/),
    expect.stringMatching(/ holds all of it already on the sheet 'Meeting 12 Jan 2027 2'/),
  ]);
}); // prettier-ignore

test('packs, and what comes back of them', async () => {
  mkdirSync(at('packs'));
  const { out } = await cli('packs', at('tracker.xlsx'), '-d', at('packs'), '--today', '2027-01-12');
  expect(out).toMatch(/^Wrote \d+ workbooks into /);
  const [file] = readdirSync(at('packs')).filter((name) => name.endsWith('.xlsx'));
  if (file === undefined) throw new Error('no pack');
  writeFileSync(
    at('back.xlsx'),
    repack(new Uint8Array(readFileSync(join(at('packs'), file))), (parts) => {
      const sheet = 'xl/worksheets/sheet1.xml';
      parts[sheet] = swap(parts[sheet], 'Not started', 'In progress');
    }),
  );
  const listed = await cli('collect', at('tracker.xlsx'), at('back.xlsx'));
  expect(listed.out).toMatch(/Came back changed \(1\)\n.*back\.xlsx, Actions\n {4}G\d+-\d+.*, Status: In progress, was Not started\n/);
  expect(listed.out).toContain('Nothing was written.');
  const taken = await cli('collect', at('tracker.xlsx'), at('back.xlsx'), '--take', 'returned', '-o', at('next.xlsx'));
  expect(taken.out).toContain('Took 1 change into');
  const rows = rowsOf(await read('next.xlsx'), 'tracker', 'Ref');
  expect(rows.filter((row) => row['Status'] === 'In progress')).toHaveLength(1);
}); // prettier-ignore

test('meeting sheets go with the tracker into the file of a plan that has changed', async () => {
  await cli('meeting', at('tracker.xlsx'), '--date', '2027-01-12');
  const changed = repack(new Uint8Array(readFileSync(SAMPLE)), (parts) => {
    const name = Object.keys(parts).find((part) => /worksheets\/sheet\d+\.xml$/.test(part) && parts[part]?.includes('Ongoing')) ?? 'xl/sharedStrings.xml';
    parts[name] = swap(parts[name], 'Ongoing', 'March 2027');
  });
  writeFileSync(at('changed.xlsx'), changed);
  const { out } = await cli('track', at('changed.xlsx'), '-o', at('tracker.xlsx'), '--today', '2027-01-13');
  expect(out).not.toContain('was kept as');
  const { sheets } = await read('tracker.xlsx');
  expect(sheets.map(({ mark }) => mark).filter((mark) => mark !== undefined).sort()).toEqual(['as built', 'changes', 'handouts', 'meeting', 'tracker']);
  expect((await cli('collect', at('tracker.xlsx'))).out).toContain('Nothing came back that the tracker doesn’t say already.');
}); // prettier-ignore

test.each([
  ['meeting', ['--date', 'tomorrow'], "Write a day as '22 Nov 2026'"],
  ['meeting', ['--owner', 'Nobody Here'], 'No row of the tracker names ‘Nobody Here’.'],
  [
    'meeting',
    ['--date', '2027-01-12', '--since', '2027-02-01'],
    'The meeting before, on 1 Feb 2027, is not before 12 Jan 2027.',
  ],
  [
    'meeting',
    ['--date', '2027-01-12', '--next', '2027-01-12'],
    'The meeting after, on 12 Jan 2027, is not after 12 Jan 2027.',
  ],
  ['collect', ['--take', 'returned'], 'Give the file after -o'],
  ['packs', ['-d', '/no/such/folder'], 'Its folder does not exist.'],
])('%s with %j is refused in words', async (command, args, words) => {
  const before = readFileSync(at('tracker.xlsx'));
  const { code, err } = await cli(command, at('tracker.xlsx'), ...args);
  expect(readFileSync(at('tracker.xlsx')).equals(before)).toBe(true);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
