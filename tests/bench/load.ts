import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../../src/core/plan-grid';
import { openXlsx } from '../../src/hosts/xlsx';
import { line } from './measure';
import { loadPlan } from './load-plan';

/*
 * How time and memory grow with the plan: each size runs in a process of its own, so that its peak is its own. Times are
 * of the processor, garbage collection included. What is aimed at is 1 GB for 100 sheets with 50,000
 * actions and 500,000 rows of a tracker: that is built within it (`load.cjs 50000`), and can't yet be built again.
 */

const SIZES = [1_600, 3_200, 6_400, 12_800];
const TODAY = { year: 2011, month: 11, day: 22 };
const AGAIN = { year: 2011, month: 12, day: 12 };

const RUN = z.object({
  rows: z.number(),
  /** In milliseconds. */
  reading: z.number(),
  built: z.number(),
  again: z.number(),
  /** In megabytes, behind each step. */
  peakBuilt: z.number(),
  peakAgain: z.number(),
});
type Run = z.infer<typeof RUN>;

async function build(bytes: Uint8Array, today: typeof TODAY): Promise<{ readonly bytes: Uint8Array; readonly rows: number }> {
  const file = openXlsx(bytes);
  const workbook = await file.read();
  const { drawings } = buildTracker(workbook, analyse(workbook, DEFAULT_SETTINGS, today), { settings: DEFAULT_SETTINGS, today });
  await file.draw(drawings);
  return { bytes: file.toBytes(), rows: drawings[0]?.rows.length ?? 0 };
} // prettier-ignore

const peak = (): number => process.resourceUsage().maxRSS / 1024;

async function timed<T>(work: () => Promise<T>): Promise<readonly [time: number, result: T]> {
  const start = process.cpuUsage();
  const result = await work();
  return [process.cpuUsage(start).user / 1000, result];
}

/** One size, in this process. */
async function run(actions: number): Promise<Run> {
  const plan = loadPlan(actions);
  const [reading] = await timed(() => openXlsx(plan).read());
  const [built, first] = await timed(() => build(plan, TODAY));
  const peakBuilt = peak();
  const [again] = await timed(() => build(first.bytes, AGAIN));
  return { rows: first.rows, reading, built, again, peakBuilt, peakAgain: peak() };
}

/** The same in a process of its own. */
function runAlone(actions: number): Run {
  const child = spawnSync(process.execPath, [process.argv[1] ?? '', String(actions)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${actions} actions: ${child.stderr}`);
  return RUN.parse(JSON.parse(child.stdout));
}

function compare(): void {
  let half: Run | undefined;
  for (const size of SIZES) {
    const one = runAlone(size);
    const mb = (n: number): string => `${n.toFixed(0)} MB`;
    const what = `${one.rows.toLocaleString('en-GB')} rows`;
    line(`${what}, built / reading the plan`, one.built / one.reading, 'no limit set', `peak ${mb(one.peakBuilt)}`);
    line(`${what}, built again / reading the plan`, one.again / one.reading, 'no limit set', `peak ${mb(one.peakAgain)} (at most 1,024 MB)`);
    if (half) {
      line('  time built / half', one.built / half.built, 'at most 2.2', `again ${(one.again / half.again).toFixed(2)}`);
      line('  memory / half', one.peakAgain / half.peakAgain, 'at most 2.2', '');
    }
    half = one;
  }
} // prettier-ignore

const size = process.argv[2];
if (size === undefined) compare();
else void run(Number(size)).then((one) => { process.stdout.write(JSON.stringify(one)); }); // prettier-ignore
