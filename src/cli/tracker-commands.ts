import { extname } from 'node:path';
import { makeCalendar } from '../app/calendar';
import type { Call } from '../app/call';
import { compare } from '../app/compare';
import { exportTracker } from '../app/export';
import { count } from '../app/words';
import type { Country } from '../core/calendar/countries';
import type { Day } from '../core/calendar/day';
import { HostProblem } from '../core/workbook/host';
import { compareJson, compareReport } from './compare-report';
import { lookAtOutput, writeOutput } from './files';
import type { ReadingOptions } from './options';
import { naming, openPlan, refuseSameFile } from './plan-file';

export interface CompareRequest extends ReadingOptions {
  readonly json?: boolean;
}

export interface CalendarRequest {
  readonly output: string;
  readonly owner?: string;
  readonly workingDays?: Country;
  readonly today?: Day;
}

export interface ExportRequest {
  readonly output: string;
  readonly today?: Day;
}

/** Compares two versions of a plan. @returns what to print. @throws HostProblem */
export async function comparePlanFiles(
  earlierPath: string,
  laterPath: string,
  options: CompareRequest,
  call: Call,
): Promise<string> {
  const [earlier, later] = [await openPlan(earlierPath, options, call), await openPlan(laterPath, options, call)];
  const difference = await compare(earlier, later, call);
  return options.json === true ? compareJson(difference) : compareReport(earlierPath, laterPath, difference);
}

/** Writes a tracker's dates as a calendar's file. @returns what to print. @throws HostProblem */
export async function calendar(trackerPath: string, options: CalendarRequest, call: Call): Promise<string> {
  const { owner, output, workingDays, today } = options;
  await refuseSameFile(trackerPath, output);
  const place = await lookAtOutput(output);
  const session = await openPlan(trackerPath, { hiddenRows: true, workingDays, today }, call);
  const { text, events, cancelled } = await naming(trackerPath, () => makeCalendar(session, owner, call));
  await writeOutput(place, new TextEncoder().encode(text));
  const gone = cancelled > 0 ? `, ${cancelled} of them cancelled` : '';
  return `Wrote ${output} with ${count(events, 'date')}${gone}. Import it again after each meeting: dates that moved move.\n`;
}

/** Writes a tracker as data, in the kind that the output's name says. @returns what to print. @throws HostProblem */
export async function exportFrom(trackerPath: string, options: ExportRequest, call: Call): Promise<string> {
  const { output, today } = options;
  const kind = extname(output).slice(1).toLowerCase();
  if (kind !== 'csv' && kind !== 'json')
    throw new HostProblem('cannot write', `Plan Grid won't write ${output}.`, 'Its name ends in neither .csv nor .json.', 'Give a name that does.'); // prettier-ignore
  const place = await lookAtOutput(output);
  const session = await openPlan(trackerPath, { hiddenRows: true, today }, call);
  const { text, rows } = await naming(trackerPath, () => exportTracker(session, kind, call));
  await writeOutput(place, new TextEncoder().encode(text));
  return `Wrote ${output} with ${count(rows, 'row')}.\n`;
}
