import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx';
import { buildWorkbook } from '../support/xlsx/build-workbook';
import { escapeText } from '../../src/hosts/xlsx/xml';
import { HOSTILE_TEXTS } from './hostile-texts';
import type { Chance } from './mutate';

/** The command line as one file, the plan that it is given, and a folder to work in. */
export interface Attacked {
  readonly cli: string;
  readonly plan: string;
  readonly folder: string;
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

const DAY = ['--today', '2026-11-22'];

function start({ cli }: Attacked, args: readonly string[]): { readonly child: ChildProcess; readonly end: Promise<Ended> } {
  const child = spawn(process.execPath, [cli, ...args]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
  return { child, end: new Promise((resolve) => { child.on('close', (code) => { resolve({ code, said }); }); }) };
} // prettier-ignore

const WORDS = 'typed by a person, never to be lost';

/** A tracker of the plan with a person's words in its first row. @returns its path. */
async function writtenIn(attacked: Attacked, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const out = join(folder, 'out.xlsx');
  const { code, said } = await start(attacked, ['track', attacked.plan, '-o', out, ...DAY]).end;
  if (code !== 0) throw new Error(said);
  const file = openXlsx(new Uint8Array(readFileSync(out)));
  const tracker = (await file.read()).sheets.find(({ mark }) => mark === 'tracker');
  const column = tracker?.rows[1]?.cells.find(({ text }) => text === 'Progress')?.column;
  if (!tracker || column === undefined) throw new Error('no tracker');
  await file.change([{ place: { sheet: tracker.name, row: 3, column }, before: '', after: WORDS }]);
  writeFileSync(out, file.toBytes());
  return out;
}

/** @throws where the file is broken, or lacks what a person typed. */
async function checkWhole(out: string): Promise<void> {
  const { sheets } = await openXlsx(new Uint8Array(readFileSync(out))).read();
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  if (!cells.some(({ text }) => text === WORDS)) throw new Error(`${out} lost a person's words`);
}

/** A rebuild on another day, so that there is something to write, killed at any moment. @returns how many ran on. */
export async function kills(attacked: Attacked, times: number, { below }: Chance): Promise<number> {
  const out = await writtenIn(attacked, join(attacked.folder, 'kills'));
  let ended = 0;
  for (let n = 0; n < times; n++) {
    const before = Date.now();
    const { child, end } = start(attacked, ['track', attacked.plan, '-o', out, '--summary', '--today', `2026-12-${String((n % 28) + 1).padStart(2, '0')}`]);
    const timer = setTimeout(() => child.kill('SIGKILL'), below(Math.max(400, lasted)));
    const { code } = await end;
    clearTimeout(timer);
    if (code === 0) {
      ended++;
      lasted = Date.now() - before;
    }
    await checkWhole(out);
  }
  return ended;
} // prettier-ignore

/** How long a run lasts that isn't killed, in milliseconds. */
let lasted = 3_000;

/** Two runs into one file at once. @returns how many of the runs gave way to the other in a sentence. */
export async function twoWriters(attacked: Attacked, times: number): Promise<number> {
  const out = await writtenIn(attacked, join(attacked.folder, 'writers'));
  let gaveWay = 0;
  for (let n = 0; n < times; n++) {
    const run = (day: number): Promise<Ended> =>
      start(attacked, ['track', attacked.plan, '-o', out, '--today', `2027-0${(n % 8) + 1}-0${day}`]).end;
    for (const { code, said } of await Promise.all([run(1), run(2)])) {
      if (code === 2 && /didn't write.*Somebody saved into it/s.test(said)) gaveWay++;
      else if (code !== 0) throw new Error(`a writer ended with ${String(code)}: ${said}`);
    }
    await checkWhole(out);
  }
  const left = readdirSync(join(attacked.folder, 'writers')).filter((name) => name.endsWith('.part'));
  if (left.length > 0) throw new Error(`left behind: ${left.join(', ')}`);
  return gaveWay;
}

/** Writes until nothing more fits. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, new Uint8Array(512));
  } catch {
    closeSync(file);
  }
}

/** A disk of its own that is full. @returns false where this computer lets nobody make one. */
export async function fullDisk(attacked: Attacked): Promise<boolean> {
  const disk = join(attacked.folder, 'disk');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk]).status !== 0) return false;
  try {
    const out = await writtenIn(attacked, disk);
    fill(join(disk, 'filler'));
    const before = readFileSync(out);
    const { code, said } = await start(attacked, ['track', attacked.plan, '-o', out, '--summary', '--today', '2027-02-01']).end;
    if (code !== 2 || !said.includes('The disk is full.')) throw new Error(`a full disk ended with ${String(code)}: ${said}`);
    if (!readFileSync(out).equals(before)) throw new Error('a full disk changed the file');
    await checkWhole(out);
    return true;
  } finally {
    spawnSync('umount', [disk]);
  }
} // prettier-ignore

/** An output that takes nothing. @returns false where this computer has no such device. */
export function fullOutput({ cli, plan }: Attacked): boolean {
  if (!existsSync('/dev/full')) return false;
  const run = spawnSync(process.execPath, [cli, 'check', plan], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'], encoding: 'utf8' });
  if (run.status !== 2 || !run.stderr.includes('The disk is full.')) throw new Error(`/dev/full ended with ${String(run.status)}: ${run.stderr}`);
  return true;
} // prettier-ignore

/** What steers a terminal or turns the direction of writing. */
const STEERING = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Hostile texts in every cell and name; what is printed steers nothing. @returns how many commands were tried. */
export async function terminal(attacked: Attacked): Promise<number> {
  const xml = (text: string): string => `<is><t xml:space="preserve">${escapeText(text).replace(/[^\P{Cc}\t\n\r]/gu, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`)}</t></is>`;
  const cells = (texts: readonly string[]): string => `<row>${texts.map((text) => `<c t="inlineStr">${xml(text)}</c>`).join('')}</row>`;
  const rows = cells(["Action", "By when", "By whom"]) + HOSTILE_TEXTS.map((text) => cells([`Agree ${text}`, text, text])).join('');
  const plan = join(attacked.folder, 'hostile\u001b[31m\u202e.xlsx');
  writeFileSync(plan, buildWorkbook({ sheets: [{ name: 'a\u202eb', rows }] }));
  const out = join(attacked.folder, 'out\u0007.xlsx');
  const commands = [['check', plan], ['track', plan, '-o', out], ['check', `${plan}\u001b[2J`], ['compare', plan, plan], ['track', plan, '--period', '\u001b[31m', '-o', out]];
  for (const args of commands) {
    const { said } = await start(attacked, args).end;
    if (said === '' || STEERING.test(said)) throw new Error(`${args.join(' ')} printed ${JSON.stringify(said)}`);
  }
  return commands.length;
} // prettier-ignore
