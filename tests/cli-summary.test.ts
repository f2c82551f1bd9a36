import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../src/hosts/xlsx';
import { cli } from './support/cli';
import { PLAN, worked } from './support/summary';

/* The summary at the command line: asked for once, kept up to date from then on. */

let folder = '';
const at = (name: string): string => join(folder, name);
const TODAY = ['--today', '2026-11-26'] as const;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-grid-'));
  writeFileSync(at('plan.xlsx'), PLAN);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const sheets = async (name: string): Promise<string[]> =>
  (await openXlsx(new Uint8Array(readFileSync(at(name)))).read()).sheets.map((sheet) => sheet.name);

test('a tracker has a summary once it was asked for; a changed plan’s new file has it too, and nothing is put aside for it', async () => {
  const plain = await cli('track', at('plan.xlsx'), '-o', at('out.xlsx'), ...TODAY);
  expect([plain.code, await sheets('out.xlsx')]).toEqual([0, ['Plan', 'Tracker', 'Plan Grid as built']]);
  const asked = await cli('track', at('plan.xlsx'), '-o', at('out.xlsx'), '--summary', ...TODAY);
  expect(asked.out).toContain("One page about it is on the sheet 'Summary'.");
  expect(await sheets('out.xlsx')).toContain('Summary');
  const again = await cli('track', at('plan.xlsx'), '-o', at('out.xlsx'), ...TODAY);
  expect(again.out).toContain('holds all of it already');
  writeFileSync(at('plan.xlsx'), await worked(PLAN, (excel) => { excel.type('Plan', 'C4', 'Zed'); })); // prettier-ignore
  await cli('track', at('plan.xlsx'), '-o', at('out.xlsx'), ...TODAY);
  expect(await sheets('out.xlsx')).toContain('Summary');
  expect(readdirSync(folder).sort()).toEqual(['out.xlsx', 'plan.xlsx']);
});

test('words that somebody wrote on the page are named where a new file lacks them, and the old one is put aside', async () => {
  await cli('track', at('plan.xlsx'), '-o', at('out.xlsx'), '--summary', ...TODAY);
  const out = new Uint8Array(readFileSync(at('out.xlsx')));
  writeFileSync(at('out.xlsx'), await worked(out, (excel) => { excel.type('Summary', 'N3', 'Ask the board'); })); // prettier-ignore
  writeFileSync(at('plan.xlsx'), await worked(PLAN, (excel) => { excel.type('Plan', 'C4', 'Zed'); })); // prettier-ignore
  const built = await cli('track', at('plan.xlsx'), '-o', at('out.xlsx'), ...TODAY);
  expect(built.out).toContain('("Ask the board")');
  expect(readdirSync(folder).sort()).toEqual(['out (previous).xlsx', 'out.xlsx', 'plan.xlsx']);
});
