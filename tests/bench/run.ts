import { parse as chronoParse } from './chrono';
import { readByWhen } from '../../src/core/by-when/read-by-when';
import { financialYears } from '../../src/core/calendar/plan-period';
import { DEFAULT_SETTINGS, buildTracker, understand } from '../../src/core/plan-grid';
import type { WorkbookContents } from '../../src/core/workbook/contents';
import { openXlsx } from '../../src/hosts/xlsx';
import { CORPUS } from '../../src/core/by-when/by-when.corpus';
import { planFile } from './plan-file';

const TODAY = { year: 2026, month: 11, day: 22 };

/** The shortest of several runs in milliseconds: what the machine can do when nothing else disturbs it. */
async function shortest(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function core(workbook: WorkbookContents): number {
  const understanding = understand(workbook, DEFAULT_SETTINGS, TODAY);
  return buildTracker(workbook, understanding, DEFAULT_SETTINGS, TODAY).drawing.rows.length;
}

function line(what: string, ratio: number, limit: string, detail: string): void {
  console.log(`${what.padEnd(66)} ${ratio.toFixed(2).padStart(6)}  (${limit})  ${detail}`);
}

async function main(): Promise<void> {
  const ms = (n: number): string => `${n.toFixed(0)} ms`;
  const [whole, half] = [planFile(10_000), planFile(5_000)];
  const workbook = await openXlsx(whole).read();
  const smaller = await openXlsx(half).read();
  console.log(`A plan of 10,000 actions becomes a tracker of ${core(workbook).toLocaleString('en-GB')} rows.`);
  const reading = await shortest(5, () => openXlsx(whole).read());
  const working = await shortest(5, () => core(workbook));
  const workingHalf = await shortest(5, () => core(smaller));
  line(
    'read cells to laid-out tracker / reading the file',
    working / reading,
    'at most 1',
    `${ms(working)} / ${ms(reading)}`,
  );
  line('10,000 actions / 5,000 actions', working / workingHalf, 'at most 2.2', `${ms(working)} / ${ms(workingHalf)}`);

  const texts = CORPUS.flatMap((meaning) => meaning.texts);
  const period = financialYears(2011, 2014);
  const ours = await shortest(7, () => texts.map((text) => readByWhen(text, { period })));
  const theirs = await shortest(7, () => texts.map((text) => chronoParse(text)));
  line(
    'chrono-node / our reading of by-whens',
    theirs / ours,
    'at least 5',
    `${texts.length} texts: ${theirs.toFixed(1)} ms / ${ours.toFixed(1)} ms`,
  );

  const understood = understand(workbook, DEFAULT_SETTINGS, TODAY);
  const { drawing } = buildTracker(workbook, understood, DEFAULT_SETTINGS, TODAY);
  const drawn = await shortest(3, async () => {
    const file = openXlsx(whole);
    await file.draw(drawing);
    return file.toBytes();
  });
  line(
    'drawing and writing the tracker / reading the file',
    drawn / reading,
    'no limit set',
    `${ms(drawn)} / ${ms(reading)}`,
  );
}

void main();
