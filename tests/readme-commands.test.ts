import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from './support/cli';

/* The README's commands, as they stand there and in that order, over the sample plan. */

const README = readFileSync(join(__dirname, '../README.md'), 'utf8');
const SAMPLE = join(__dirname, '../assets/sample-plan.xlsx');
const COMMANDS = [...README.matchAll(/^npm run --silent plan-grid -- (?<command>[^#\n]*)#/gm)].map(
  ({ groups }) => groups?.['command']?.trim().split(/\s+/) ?? [],
);

let folder = '';
const at = (word: string): string => (/^(?:[A-Z]+\.[a-z]+|\.)$/.test(word) ? join(folder, word) : word);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-grid-'));
  for (const name of ['PLAN.xlsx', 'A.xlsx', 'B.xlsx']) copyFileSync(SAMPLE, join(folder, name));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('they are found', () => {
  expect(COMMANDS.length).toBeGreaterThanOrEqual(10);
});

test.each(COMMANDS.map((words) => [words.join(' '), words] as const))('%s', async (_, words) => {
  if (words.includes('BACK.xlsx')) copyFileSync(at('OUT.xlsx'), at('BACK.xlsx'));
  const { code, out, err } = await cli(...words.map(at));
  expect(err).toBe('');
  expect(out).not.toBe('');
  // The sample plan has errors that nobody accepted.
  expect(code).toBe(words[0] === 'check' ? 1 : 0);
  const [, written] = /\s(?:-o|-d|--report) (\S+)/.exec(words.join(' ')) ?? [];
  if (written !== undefined) expect(existsSync(at(written))).toBe(true);
});
