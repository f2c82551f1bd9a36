import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { DEFAULT_SETTINGS, analyse } from '../../src/core/plan-grid';
import { openXlsx } from '../../src/hosts/xlsx';

/*
 * Counts the findings on workbooks by rule, each checked on the first day of its plan, and tells what differs from
 * tests/corpus/findings-of-real-plans.json: npm run count-findings -- [--write] PLAN.xlsx …
 * The plans themselves are not part of the project. findings-of-real-plans.md says what was learnt from them.
 */

const SNAPSHOT = join(__dirname, '../corpus/findings-of-real-plans.json');
const counts = z.record(z.string(), z.record(z.string(), z.number()));

async function countIn(path: string): Promise<Record<string, number>> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(path))).read();
  const anyDay = { year: 2000, month: 1, day: 1 };
  const today = analyse(workbook, DEFAULT_SETTINGS, anyDay).plan.period.first;
  const count: Record<string, number> = {};
  for (const { rule } of analyse(workbook, DEFAULT_SETTINGS, today).findings) count[rule] = (count[rule] ?? 0) + 1;
  return Object.fromEntries(Object.entries(count).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function main(): Promise<void> {
  const paths = process.argv.slice(2).filter((argument) => argument !== '--write');
  const now: Record<string, Record<string, number>> = {};
  for (const path of paths) now[basename(path, '.xlsx')] = await countIn(path);
  if (process.argv.includes('--write')) {
    writeFileSync(SNAPSHOT, `${JSON.stringify(now, null, 2)}\n`);
    return;
  }
  const before = counts.parse(JSON.parse(readFileSync(SNAPSHOT, 'utf8')));
  let differences = 0;
  for (const [plan, found] of Object.entries(now))
    for (const rule of new Set([...Object.keys(found), ...Object.keys(before[plan] ?? {})])) {
      const [was, is] = [before[plan]?.[rule] ?? 0, found[rule] ?? 0];
      if (was === is) continue;
      differences++;
      console.log(`${plan}: ${rule} ${was} → ${is}`);
    }
  console.log(differences === 0 ? 'As in the snapshot.' : `${differences} differences.`);
  process.exitCode = differences === 0 ? 0 : 1;
}

void main();
