import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openXlsx as openAtCommandLine } from '../../src/cli/xlsx';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../../src/core/plan-grid';
import { serialFromDay } from '../../src/core/calendar/serial';
import type { CellDrawing, SheetDrawing } from '../../src/core/workbook/drawing';
import { formulaIn } from '../../src/core/workbook/formula';
import { type XlsxWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { line, ms } from './measure';
import { planFile } from './plan-file';

/*
 * Writing a tracker, beside exceljs. It is fetched into a folder of its own when it is compared with (exceljs/): its
 * hundred packages and more have no place among the project's.
 */

const HERE = resolve('tests/bench/exceljs');
const FOLDER = resolve('node_modules/.cache/exceljs');
const TODAY = { year: 2026, month: 11, day: 22 };

/** True where exceljs is there, be it that it was fetched just now. */
function fetched(): boolean {
  if (existsSync(join(FOLDER, 'node_modules/exceljs'))) return true;
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(HERE, name), join(FOLDER, name));
  return spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER }).status === 0;
}

/** A cell's value as exceljs takes it. */
function valueOf(cell: CellDrawing, row: number): unknown {
  switch (cell.kind) {
    case 'kept':
    case 'empty':
      return null;
    case 'text':
    case 'link':
      return cell.text;
    case 'day':
      return serialFromDay(cell.day, '1900');
    case 'formula':
      return { formula: formulaIn(cell.formula, row), result: cell.shows };
    case 'copied':
      return cell.contents.value;
  }
}

/** The same cells in exceljs, in a process of its own. */
function exceljs({ columns, rows, origin }: SheetDrawing): number {
  const cells = Array.from(rows, (row, at) => row.cells.map((cell) => valueOf(cell, origin.row + 1 + at)));
  const file = join(FOLDER, 'rows.json');
  writeFileSync(file, JSON.stringify([columns.map(({ header }) => header), ...cells]));
  const run = spawnSync(process.execPath, [join(HERE, 'write.cjs'), FOLDER, file], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`exceljs: ${run.stderr}`);
  return Number(run.stdout);
}

/** Drawn and written with all looks: the shortest time of three, of the processor. */
async function ours(open: () => XlsxWorkbook, tracker: SheetDrawing): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const file = open();
    const start = process.cpuUsage();
    await file.draw([tracker]);
    file.toBytes();
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

async function main(): Promise<void> {
  if (!fetched()) {
    console.log('exceljs could not be fetched: writing a tracker was not compared with it.');
    return;
  }
  const plan = planFile(10_000);
  const workbook = await openXlsx(plan).read();
  const { drawings } = buildTracker(workbook, analyse(workbook, DEFAULT_SETTINGS, TODAY), {
    settings: DEFAULT_SETTINGS,
    today: TODAY,
  });
  const [tracker] = drawings;
  if (!tracker) throw new Error('no tracker');
  const theirs = exceljs(tracker);
  const compare = (where: string, limit: string, time: number): void => {
    line(`${tracker.rows.length.toLocaleString('en-GB')} rows written with looks / by exceljs without: ${where}`, time / theirs, limit, `${ms(time)} / ${ms(theirs)}`); // prettier-ignore
  };
  compare('Node', 'at most 0.33', await ours(() => openAtCommandLine(plan), tracker));
  compare('a page', 'at most 0.33', await ours(() => openXlsx(plan), tracker));
}

void main();
