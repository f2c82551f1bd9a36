import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { line, ms, shortest } from './measure';

const ROOT = join(__dirname, '../..');
const RUNS = 10;

/** Runs Node and fails unless it ends as it should. */
function node(args: readonly string[], status: number): void {
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (run.status !== status) throw new Error(`${args.join(' ')}: ${run.stderr}`);
}

/** What the processors have spent on processes that ended, in milliseconds; NaN where the system isn't Linux. */
function spent(): number {
  try {
    const [, numbers = ''] = /\) (.*)$/s.exec(readFileSync('/proc/self/stat', 'utf8')) ?? [];
    // In hundredths of a second. Source: proc(5), cutime and cstime.
    const [user = NaN, system = NaN] = numbers.split(' ').slice(13, 15).map(Number);
    return (user + system) * 10;
  } catch {
    return NaN;
  }
}

/** What the processors spend on one of several runs: on a busy machine it says more than a clock does. */
function processor(run: () => void): number {
  const before = spent();
  for (let n = 0; n < RUNS; n++) run();
  return (spent() - before) / RUNS;
}

/** Prints how soon the built command line answers (`npm run build` comes before), beside Node that does nothing. */
async function main(): Promise<void> {
  const nothing = (): void => {
    node(['-e', '0'], 0);
  };
  const check = (): void => {
    node([join(ROOT, 'dist/cli.js'), 'check', join(ROOT, 'assets/sample-plan.xlsx'), '--today', '2026-11-22'], 1);
  };
  const [empty = 0, checked = 0] = await shortest(RUNS, nothing, check);
  line("checking the sample plan / Node's own start", checked / empty, 'at most 300 ms more', `${ms(checked - empty)} more: ${ms(checked)} / ${ms(empty)}`); // prettier-ignore
  const [idle, busy] = [processor(nothing), processor(check)];
  line('  the same of the processors', busy / idle, 'at most 300 ms more', `${ms(busy - idle)} more: ${ms(busy)} / ${ms(idle)}`);
} // prettier-ignore

void main();
