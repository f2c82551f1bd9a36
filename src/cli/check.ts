import type { Day } from '../core/calendar/day';
import { type ReadingOptions, settingsFrom } from './options';
import { checkJson, checkReport } from './reports';
import { understandFile } from './understand-file';

/** Prints the findings on a plan. @returns whether one of them is an error. @throws HostProblem */
export async function check(path: string, options: ReadingOptions & { json: boolean; today: Day }): Promise<boolean> {
  const { understanding } = await understandFile(path, settingsFrom(options), options.today);
  process.stdout.write(options.json ? checkJson(understanding) : checkReport(understanding));
  return understanding.findings.some((finding) => finding.severity === 'error');
}
