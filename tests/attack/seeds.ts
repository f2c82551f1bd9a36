import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../../src/core/plan-grid';
import { openXlsx } from '../../src/hosts/xlsx';
import { planFile } from '../bench/plan-file';
import { unpack } from '../support/xlsx/build-workbook';

const TODAY = { year: 2011, month: 11, day: 22 };

/** A plan with a tracker in it. */
async function withTracker(bytes: Uint8Array): Promise<Uint8Array> {
  const file = openXlsx(bytes);
  const workbook = await file.read();
  const analysis = analyse(workbook, DEFAULT_SETTINGS, TODAY);
  await file.draw(buildTracker(workbook, analysis, { settings: DEFAULT_SETTINGS, today: TODAY }).drawings);
  return file.toBytes();
}

/** What is mutated: the sample plan, a generated one, and one with its tracker; as their parts. */
export async function seeds(root: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const sample = new Uint8Array(readFileSync(join(root, 'assets/sample-plan.xlsx')));
  return [sample, planFile(30), await withTracker(planFile(8))].map(unpack);
}
