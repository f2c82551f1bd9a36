import { join } from 'node:path';
import type { Call } from '../app/call';
import { collect } from '../app/collect';
import { makeMeeting } from '../app/meeting';
import { packNames } from '../app/pack-names';
import { makePacks } from '../app/packs';
import type { Country } from '../core/calendar/countries';
import type { Day } from '../core/calendar/day';
import { countsSaid } from '../core/meeting/build';
import type { ReturnedFile } from '../core/meeting/returned';
import { HostProblem } from '../core/workbook/host';
import type { Take } from '../core/meeting/collect';
import { newXlsx, openXlsx } from './xlsx';
import { isSameFile, lookAtFolder, lookAtOutput, readBytes, writeBytes, writeOutput } from './files';
import { collectReport, packsReport } from './meeting-reports';
import { naming, openPlan } from './plan-file';

interface WorkingDays {
  readonly workingDays?: Country;
}

export interface MeetingOptions extends WorkingDays {
  readonly date?: Day;
  readonly since?: Day;
  readonly next?: Day;
  readonly owner?: string;
  readonly output?: string;
}

export interface CollectOptions extends WorkingDays {
  readonly take?: Take;
  readonly output?: string;
}

export interface PackOptions extends WorkingDays {
  readonly directory: string;
  readonly owner?: string;
  readonly today?: Day;
}

/** Makes a meeting sheet in the tracker's file, or in a copy of it. @returns what to print. @throws HostProblem */
export async function meeting(trackerPath: string, options: MeetingOptions, call: Call): Promise<string> {
  const { date, since, next, owner, workingDays, output = trackerPath } = options;
  const place = await lookAtOutput(output);
  const session = await openPlan(trackerPath, { hiddenRows: true, workingDays }, call);
  const made = await naming(trackerPath, () => makeMeeting(session, { date: date ?? call.today, since, next, owner }, call));
  const isCopy = !(await isSameFile(trackerPath, output));
  if (made.isChanged || isCopy) await writeOutput(place, session.host.toBytes());
  const said = made.isChanged
    ? `Wrote the sheet '${made.sheet}' into ${output}.`
    : `${output} holds all of it already on the sheet '${made.sheet}'.`;
  return `${said}\n${countsSaid(made.counts, made.span)}\n`;
} // prettier-ignore

/** Writes the packs of a tracker's owners. @returns what to print. @throws HostProblem */
export async function packs(trackerPath: string, options: PackOptions, call: Call): Promise<string> {
  const { directory, owner, workingDays } = options;
  const place = await lookAtOutput(trackerPath);
  await lookAtFolder(directory);
  const session = await openPlan(trackerPath, { hiddenRows: true, workingDays }, call);
  const made = await naming(trackerPath, () => makePacks(session, owner, newXlsx, call));
  const names = packNames(made.packs);
  // The tracker first: a pack that came back could not be collected without what is written down there.
  await writeOutput(place, session.host.toBytes());
  for (const [at, pack] of made.packs.entries()) {
    const name = names[at] ?? pack.owner;
    await writeBytes(join(directory, `${name}.xlsx`), pack.bytes);
    await writeBytes(join(directory, `${name}.txt`), new TextEncoder().encode(pack.message));
  }
  return packsReport(made, names, directory);
}

/** Lists what came back, and writes the tracker with what is to be taken. @returns what to print. @throws HostProblem */
export async function collectFrom(
  trackerPath: string,
  returned: readonly string[],
  { take, output, workingDays }: CollectOptions,
  call: Call,
): Promise<string> {
  if (take !== undefined && output === undefined)
    throw new HostProblem(
      'cannot write',
      'Nothing was collected.',
      '--take says what goes into the tracker, but not into which file.',
      'Give the file after -o; it may be the tracker itself.',
    );
  const place = output === undefined ? undefined : await lookAtOutput(output);
  const session = await openPlan(trackerPath, { hiddenRows: true, workingDays }, call);
  const files: ReturnedFile[] = [];
  for (const name of returned) {
    const bytes = await readBytes(name);
    files.push({ name, workbook: await naming(name, () => openXlsx(bytes).read()) });
  }
  const collected = await naming(trackerPath, () => collect(session, files, take ?? 'nothing', call));
  if (!place || take === undefined) return collectReport(collected, undefined);
  const isWritten = collected.isChanged || !(await isSameFile(trackerPath, place.path));
  if (isWritten) await writeOutput(place, session.host.toBytes());
  return collectReport(collected, isWritten ? place.path : undefined);
} // prettier-ignore
