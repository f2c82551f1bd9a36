import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dice } from '../bench/plan-texts';
import { type Attacked, fullDisk, fullOutput, kills, terminal, twoWriters } from './command-line';
import { BOMBS } from './bombs';
import { endingOf } from './ending';
import { growths, isTooSlow } from './growth';
import { chanceOf, mutated, spread } from './mutate';
import { seeds } from './seeds';

/*
 * Attacks on Plan Grid, on this computer alone: `npm run attack -- 10000` tries so many mutated workbooks, a thousand where
 * no number is given, and ten minutes of them at most for each thousand. It ends with exit code 1 where something gave way.
 */

const ROOT = resolve('.');
const chance = chanceOf(dice(Date.now()));
let isSound = true;

function report(what: string, detail: string): void {
  console.log(`${what.padEnd(34)} ${detail}`);
}

function fault(what: string, detail: string): void {
  isSound = false;
  report(`FAULT: ${what}`, detail);
}

async function attempt(what: string, attack: () => string | Promise<string>): Promise<void> {
  try {
    report(what, await attack());
  } catch (problem) {
    fault(what, String(problem));
  }
}

async function mutatedFiles(files: number): Promise<string> {
  const from = await seeds(ROOT);
  const endings = new Map<string, number>();
  const first = chance.below(1_000_000_000);
  const until = Date.now() + Math.max(1, files / 1000) * 600_000;
  let slowest = 0;
  let tried = 0;
  for (; tried < files && Date.now() < until; tried++) {
    const bytes = mutated(from[tried % from.length] ?? {}, chanceOf(dice(spread(first + tried))));
    const start = process.cpuUsage();
    let ending = 'FAULT';
    try {
      ending = await endingOf(bytes);
    } catch (problem) {
      const path = join(tmpdir(), `plan-grid-attack-${first + tried}.xlsx`);
      writeFileSync(path, bytes);
      fault(`a mutated workbook, ${path}`, problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
    }
    slowest = Math.max(slowest, process.cpuUsage(start).user / 1000);
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }
  const counts = [...endings].toSorted(([, a], [, b]) => b - a).map(([ending, n]) => `${ending} ${n}`).join(', ');
  return `${tried} tried: ${counts}; the slowest took ${slowest.toFixed(0)} ms, peak memory ${peak()} MB`;
} // prettier-ignore

const peak = (): string => (process.resourceUsage().maxRSS / 1024).toFixed(0);

async function bombs(): Promise<string> {
  let slowest = 0;
  for (const { what, bytes, kind } of BOMBS) {
    const file = bytes();
    const start = process.cpuUsage();
    const ending = await endingOf(file);
    slowest = Math.max(slowest, process.cpuUsage(start).user / 1000);
    if (ending !== kind) fault(what, `ended as '${ending}' and not as '${kind}'`);
  }
  return `${BOMBS.length} refused; the slowest took ${slowest.toFixed(0)} ms, peak memory ${peak()} MB`;
}

function growth(pairs: number): string {
  let worst = { ratio: 0, text: '' };
  let tried = 0;
  for (const one of growths(chance, pairs)) {
    tried++;
    const text = `${one.what}, ${JSON.stringify(one.fragment)}: ${one.half.toFixed(0)} ms / ${one.whole.toFixed(0)} ms`;
    if (isTooSlow(one)) fault('twice the text takes more than 2.5', text);
    else if (one.whole > worst.ratio) worst = { ratio: one.whole, text };
  }
  return `${tried} texts of 32,767 characters; the longest time was ${worst.text}`;
}

async function main(): Promise<void> {
  const files = Number(process.argv[2] ?? 1000);
  const folder = mkdtempSync(join(tmpdir(), 'plan-grid-attack-'));
  const cli = join(__dirname, '../../src/cli/main.js');
  const attacked: Attacked = { cli, plan: join(ROOT, 'assets/sample-plan.xlsx'), folder };
  const few = Math.min(40, Math.ceil(files / 25));
  try {
    await attempt('bombs', bombs);
    await attempt('mutated workbooks', () => mutatedFiles(files));
    await attempt('repeated fragments', () => growth(Math.min(20, Math.ceil(files / 100))));
    await attempt('killed while it writes', async () => `${few} times, ${await kills(attacked, few, chance)} ended first; the file was whole each time`);
    await attempt('two writers', async () => `${few} pairs, ${await twoWriters(attacked, few)} gave way; the file was whole each time`);
    await attempt('a full disk', async () => (await fullDisk(attacked)) ? 'told, and the file is as it was' : 'not tried: no right to mount a disk');
    await attempt('an output that takes nothing', () => (fullOutput(attacked) ? 'told' : 'not tried: no /dev/full'));
    await attempt('a terminal', async () => `${await terminal(attacked)} commands printed nothing that steers it`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.exitCode = isSound ? 0 : 1;
} // prettier-ignore

void main();
