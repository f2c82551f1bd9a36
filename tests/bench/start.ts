import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { line, ms, shortest } from './measure';

const ROOT = join(__dirname, '../..');

/** Runs Node and fails unless it ends as it should. */
function node(args: readonly string[], status: number): void {
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (run.status !== status) throw new Error(`${args.join(' ')}: ${run.stderr}`);
}

/** Prints how soon the built command line answers (`npm run build` comes before), beside Node that does nothing. */
async function main(): Promise<void> {
  const check = [join(ROOT, 'dist/cli.js'), 'check', join(ROOT, 'assets/sample-plan.xlsx'), '--today', '2026-11-22'];
  const [empty = 0, checked = 0] = await shortest(
    10,
    () => {
      node(['-e', '0'], 0);
    },
    () => {
      node(check, 1);
    },
  );
  line("checking the sample plan / Node's own start", checked / empty, 'at most 300 ms more', `${ms(checked - empty)} more: ${ms(checked)} / ${ms(empty)}`); // prettier-ignore
}

void main();
