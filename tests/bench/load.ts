import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { openXlsx } from '../../src/hosts/xlsx';
import { line } from './measure';
import { loadPlan } from './load-plan';

/*
 * How time and memory of the built command line grow with the plan (`npm run build` comes before): 'track' into a new file,
 * and into the same file three weeks later. Each runs in a process of its own, so that its peak is its own; times are of
 * the processor. The largest has 100 sheets, 50,000 actions and 500,000 rows of a tracker.
 */

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [6_250, 12_500, 25_000, 50_000];
const CLI = resolve('dist/cli.js');

const USED = z.object({ userCPUTime: z.number(), maxRSS: z.number() });

interface Used {
  /** In seconds, of the processor. */
  readonly time: number;
  /** In megabytes, at its peak. */
  readonly peak: number;
}

/** Runs a script in a process of its own and tells what it used. */
function node(script: string, ...args: readonly string[]): Used & { readonly out: string } {
  const told = "process.on('exit', () => require('fs').writeSync(3, JSON.stringify(process.resourceUsage())));";
  const [name, start] = [JSON.stringify(script), 'process.argv.splice(1, 0, script); require(script);'];
  const run = spawnSync(process.execPath, ['-e', `${told} const script = ${name}; ${start}`, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (run.status !== 0) throw new Error(`${args.join(' ')}: ${run.stderr}`);
  const { userCPUTime, maxRSS } = USED.parse(JSON.parse(run.output[3] ?? ''));
  return { time: userCPUTime / 1_000_000, peak: maxRSS / 1024, out: run.stdout };
}

const command = (...args: readonly string[]): Used & { readonly out: string } => node(CLI, ...args);

interface Run {
  readonly rows: string;
  readonly reading: Used;
  readonly built: Used;
  readonly again: Used;
}

function run(folder: string, actions: number): Run {
  const [plan, out] = [join(folder, 'plan.xlsx'), join(folder, 'out.xlsx')];
  writeFileSync(plan, loadPlan(actions));
  const reading = node(process.argv[1] ?? '', 'read', plan);
  const built = command('track', plan, '-o', out, '--today', '22 Nov 2011');
  const again = command('track', plan, '-o', out, '--today', '12 Dec 2011');
  rmSync(out);
  return { rows: /[\d,]+(?= new rows)/.exec(built.out)?.[0] ?? '', reading, built, again };
}

const LIMIT = 'at most 2.2';
const megabytes = ({ peak }: Used): string => `${peak.toFixed(0)} MB`;

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'plan-grid-'));
  let half: Run | undefined;
  for (const size of SIZES) {
    const one = run(folder, size);
    const { reading, built, again } = one;
    for (const [what, used] of [['built', built], ['built again', again]] as const) {
      line(`${one.rows} rows, ${what} / reading the plan: time`, used.time / reading.time, 'no limit set', `${used.time.toFixed(1)} s / ${reading.time.toFixed(1)} s`);
      line('  memory', used.peak / reading.peak, 'no limit set', `${megabytes(used)} / ${megabytes(reading)} (at most 1,024 MB)`);
    }
    if (half) {
      line('  time / half, built', built.time / half.built.time, LIMIT, `again ${(again.time / half.again.time).toFixed(2)}`);
      line('  memory / half, built', built.peak / half.built.peak, LIMIT, `again ${(again.peak / half.again.peak).toFixed(2)}`);
    }
    half = one;
  }
  rmSync(folder, { recursive: true });
} // prettier-ignore

const [, , task, file] = process.argv;
if (task === 'read' && file !== undefined) void openXlsx(readFileSync(file)).read();
else compare();
