import type { Day } from '../core/calendar/day';
import { buildReport } from '../core/plan-grid';
import type { ReadingOptions } from './options';
import { refuseSameFile, writeOutput } from './output';
import { checkJson, checkReport, reportWritten } from './reports';
import { understandFile } from './understand-file';

export interface CheckOptions extends ReadingOptions {
  readonly today: Day;
  readonly json: boolean;
  /** Where to write a copy of the workbook with the sheet 'Plan check' in it. */
  readonly report: string | undefined;
}

/** Prints the findings on a plan. @returns whether the plan is ready to submit. @throws HostProblem */
export async function check(path: string, options: CheckOptions): Promise<boolean> {
  const { report, json, today } = options;
  if (report !== undefined) await refuseSameFile(path, report);
  const { file, workbook, analysis } = await understandFile(path, options, today);
  let written = '';
  if (report !== undefined) {
    const output = await writeOutput(
      file,
      report,
      (earlier) => buildReport(workbook, analysis, today, earlier).drawing,
    );
    written = reportWritten(report, output);
  }
  process.stdout.write(json ? checkJson(analysis) : checkReport(analysis) + written);
  return analysis.verdict.isReady;
}
