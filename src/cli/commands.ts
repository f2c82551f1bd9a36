import type { Call } from '../app/call';
import { buildFile, drawFile } from '../app/files';
import { sortDrawn } from '../app/sort';
import { REPORT, type TrackerWishes, trackerWith } from '../app/sheets';
import { RULES } from '../core/findings/rules';
import { HostProblem } from '../core/workbook/host';
import { openXlsx } from './xlsx';
import { lookAtOutput } from './files';
import type { PassedOption, ReadingOptions } from './options';
import { writeOutcome } from './output';
import { earlierBuild, naming, openPlan, refuseSameFile, trackerFile } from './plan-file';
import { checkJson, checkReport, reportWritten, trackReport } from './reports';

export interface TrackOptions extends ReadingOptions, Pick<TrackerWishes, 'takePlans' | 'agree'> {
  readonly passed?: PassedOption;
  readonly sort?: boolean;
  /** True where the sheet 'Summary' is asked for. */
  readonly summary?: boolean;
}

/** Reads a plan and writes its workbook, with the tracker in it, to another file. @returns what to print. @throws HostProblem */
export async function track(planPath: string, outPath: string, options: TrackOptions, call: Call): Promise<string> {
  await refuseSameFile(planPath, outPath);
  const output = await lookAtOutput(outPath);
  const session = await openPlan(planPath, options, call);
  const earlier = await earlierBuild(output, call);
  const built = await naming(planPath, () =>
    buildFile(
      trackerWith({ ...options, complete: options.passed?.complete }),
      session,
      earlier,
      openXlsx,
      call,
      options.sort === true ? (file, reading) => sortDrawn(file, reading, call) : undefined,
    ),
  );
  return trackReport(built, outPath, await writeOutcome(output, built.outcome, call), options);
}

export interface CheckOptions extends ReadingOptions {
  readonly json?: boolean;
  /** Where to write a copy of the workbook with the sheet 'Plan check' in it. */
  readonly report?: string;
  /** A file whose tracker tells what is closed. */
  readonly tracker?: string;
}

/** Checks a plan. @returns what to print, and whether the plan is ready to submit. @throws HostProblem */
export async function check(
  planPath: string,
  options: CheckOptions,
  call: Call,
): Promise<{ text: string; isReady: boolean }> {
  const { report, json, tracker } = options;
  if (report !== undefined) await refuseSameFile(planPath, report);
  const session = await openPlan(planPath, options, call);
  const closedIn = tracker === undefined ? undefined : await trackerFile(tracker, call);
  const reading = await naming(planPath, () => session.read(call, RULES, closedIn?.workbook));
  if (tracker !== undefined && reading.workbook.sheets.some(({ mark }) => mark === 'tracker'))
    throw hasOwnTracker(planPath);
  const { analysis } = reading;
  let written = '';
  if (report !== undefined) {
    const output = await lookAtOutput(report);
    const earlier = await earlierBuild(output, call);
    const built = await naming(planPath, () => drawFile(REPORT, session.host, reading, earlier, openXlsx, call));
    written = reportWritten(built, report, await writeOutcome(output, built.outcome, call));
  }
  return {
    text: json === true ? checkJson(analysis) : checkReport(analysis) + written,
    isReady: analysis.verdict.isReady,
  };
}

const hasOwnTracker = (planPath: string): HostProblem =>
  new HostProblem(
    'own tracker',
    `${planPath} holds a tracker of its own.`,
    'That one tells what is closed.',
    'Leave --tracker out.',
  );
