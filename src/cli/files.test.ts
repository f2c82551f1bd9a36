import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAtOutput, readBytes, writeBytes, writeOutput } from './files'; // prettier-ignore

const BYTES = new TextEncoder().encode('new');
let folder = '';
const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-grid-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('what is there stays until something else takes its place', () => {
  test('kept under another name, the next free one', async () => {
    for (const n of [1, 2, 3]) {
      writeFileSync(at('out.xlsx'), `old ${n}`);
      await writeOutput(await lookAtOutput(at('out.xlsx')), BYTES, true);
    }
    expect(readdirSync(folder).sort()).toEqual(['out (previous 2).xlsx', 'out (previous 3).xlsx', 'out (previous).xlsx', 'out.xlsx']);
    expect([text('out.xlsx'), text('out (previous).xlsx'), text('out (previous 3).xlsx')]).toEqual(['new', 'old 1', 'old 3']);
  }); // prettier-ignore

  test('a disk that is full takes nothing away', async () => {
    writeFileSync(at('out.xlsx'), 'old');
    const output = await lookAtOutput(at('out.xlsx'));
    // A file system refuses the draft: its folder has become one in which nobody may write.
    const elsewhere = { ...output, target: '/proc/out.xlsx' };
    await expect(writeOutput(elsewhere, BYTES, true)).rejects.toThrow('Nothing was written.');
    expect([readdirSync(folder), text('out.xlsx')]).toEqual([['out.xlsx'], 'old']);
  });

  test('what somebody saved meanwhile is theirs', async () => {
    writeFileSync(at('out.xlsx'), 'old');
    const output = await lookAtOutput(at('out.xlsx'));
    writeFileSync(at('out.xlsx'), 'theirs');
    await expect(writeOutput(output, BYTES, true)).rejects.toThrow(
      'Somebody saved into it while Plan Grid was at work.',
    );
    expect([readdirSync(folder), text('out.xlsx')]).toEqual([['out.xlsx'], 'theirs']);
  });

  test('a file that came or went meanwhile is told', async () => {
    const output = await lookAtOutput(at('out.xlsx'));
    writeFileSync(at('out.xlsx'), 'theirs');
    await expect(writeOutput(output, BYTES)).rejects.toThrow('Somebody saved into it');
    const there = await lookAtOutput(at('out.xlsx'));
    rmSync(at('out.xlsx'));
    await expect(writeOutput(there, BYTES)).rejects.toThrow('Somebody saved into it');
  });
});

test('a link stays a link, and rights stay as they were', async () => {
  writeFileSync(at('real.xlsx'), 'old');
  chmodSync(at('real.xlsx'), 0o600);
  symlinkSync(at('real.xlsx'), at('out.xlsx'));
  await writeBytes(at('out.xlsx'), BYTES);
  expect(lstatSync(at('out.xlsx')).isSymbolicLink()).toBe(true);
  expect([text('real.xlsx'), statSync(at('real.xlsx')).mode & 0o777]).toEqual(['new', 0o600]);
});

test.each([
  ['a device', '/dev/null', 'It is no file.'],
  ['a folder', tmpdir(), 'It is no file.'],
  ['a folder that is not there', '/no/such/folder/out.xlsx', 'Its folder does not exist.'],
])('%s is refused as an output', async (_, path, why) => {
  await expect(writeBytes(path, BYTES)).rejects.toThrow(why);
});

test('a link that leads nowhere is refused', async () => {
  symlinkSync(at('gone.xlsx'), at('out.xlsx'));
  await expect(writeBytes(at('out.xlsx'), BYTES)).rejects.toThrow('Nothing was written.');
});

test('a pipe or a device is no plan', async () => {
  execFileSync('mkfifo', [at('pipe')]);
  await expect(readBytes(at('pipe'))).rejects.toThrow('It is a device or a pipe.');
  await expect(readBytes('/dev/zero')).rejects.toThrow('It is a device or a pipe.');
});

test('names as long as a disk takes them', async () => {
  const name = `${'ü'.repeat(125)}.xlsx`;
  writeFileSync(at(name), 'old');
  const aside = await writeOutput(await lookAtOutput(at(name)), BYTES, true);
  expect(readFileSync(aside ?? '', 'utf8')).toBe('old');
  expect(text(name)).toBe('new');
});

test('a draft that a killed run left is removed once nobody can be at work on it', async () => {
  const [old, young] = ['.plan-grid-00000000-0000-0000-0000-000000000000.part', '.plan-grid-11111111-1111-1111-1111-111111111111.part'];
  for (const name of [old, young]) writeFileSync(at(name), '');
  utimesSync(at(old), 1, 1);
  await writeBytes(at('out.xlsx'), BYTES);
  expect(readdirSync(folder).sort()).toEqual([young, 'out.xlsx']);
}); // prettier-ignore
