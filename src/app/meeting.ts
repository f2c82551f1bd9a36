import { type Day, isAfter, isBefore, showDay } from '../core/calendar/day';
import { dueSoonDays } from '../core/findings/rules/due-soon';
import { type MeetingSheet, buildMeeting } from '../core/meeting/build';
import { type MeetingRequest, isOwnedBy } from '../core/meeting/request';
import { listed } from '../core/findings/words';
import type { Settings } from '../core/settings';
import { type ReadTracker, readTracker } from '../core/tracker/tracker-rows';
import type { WorkbookContents } from '../core/workbook/contents';
import { type DrawnSheet, HostProblem } from '../core/workbook/host';
import { readKept } from '../kept/read-kept';
import { settingsFor } from './asked';
import { type Call, nextStep } from './call';
import type { Session } from './session';

/** A workbook that holds a tracker, read. */
export interface TrackerReading {
  readonly workbook: WorkbookContents;
  readonly tracker: ReadTracker;
  readonly settings: Settings;
  readonly today: Day;
}

/** Reads a workbook for its tracker alone: it needs no plan beside it. @throws HostProblem 'no tracker'; Cancelled */
export async function readForTracker(session: Session, call: Call): Promise<TrackerReading> {
  const workbook = await session.host.read(call);
  session.kept = await readKept(workbook.kept);
  const settings = settingsFor(session.kept, session.asked);
  const today = session.todayIn(call);
  const tracker = readTracker(workbook, today, dueSoonDays(settings.checks));
  if (!tracker) throw noTracker();
  return { workbook, tracker, settings, today };
}

const noTracker = (): HostProblem =>
  new HostProblem('no tracker', 'There is no tracker in this workbook.', 'Meetings are held over a tracker.', 'Build the tracker first.'); // prettier-ignore

/** A meeting sheet that was made. */
export interface MadeMeeting extends Omit<MeetingSheet, 'drawings'>, Omit<DrawnSheet, 'name'> {
  /** The name that the sheet has. */
  readonly sheet: string;
}

/** Makes the sheet of a meeting, in the workbook of the tracker. @throws HostProblem, Cancelled */
export const makeMeeting = (session: Session, request: MeetingRequest, call: Call): Promise<MadeMeeting> =>
  session.run('Make meeting sheet', async () => {
    const { workbook, tracker, settings } = await readForTracker(session, call);
    checkDays(request);
    if (request.owner !== undefined) checkOwner(request.owner, tracker);
    await nextStep(call, 'Laying out the meeting sheet');
    const { drawings, ...made } = buildMeeting(workbook, tracker, request, settings.workingDays);
    const drawn = (await session.host.draw(drawings, call)).at(-1);
    if (!drawn) throw new Error('the meeting sheet was not drawn');
    return { ...made, sheet: drawn.name, isChanged: drawn.isChanged };
  });

/** @throws HostProblem where the meeting before is not before the meeting, or the one after not after it. */
function checkDays({ date, since, next }: MeetingRequest): void {
  const wrong =
    since && !isBefore(since, date)
      ? `The meeting before, on ${showDay(since)}, is not before`
      : next && !isAfter(next, date)
        ? `The meeting after, on ${showDay(next)}, is not after`
        : undefined;
  if (wrong !== undefined)
    throw new HostProblem(
      'cannot write',
      'No meeting sheet was made.',
      `${wrong} ${showDay(date)}.`,
      'Give other days.',
    );
}

/** So many owners are named where the one asked for isn't one. */
const MOST_OWNERS = 8;

/** @throws HostProblem 'not found' where no row of the tracker is this owner's. */
export function checkOwner(owner: string, { rows }: ReadTracker): void {
  if (rows.some((row) => isOwnedBy(row, owner))) return;
  const owners = [...new Set(rows.flatMap(({ lead }) => (lead === '' ? [] : [lead])))];
  throw new HostProblem(
    'not found',
    `No row of the tracker names ‘${owner}’.`,
    owners.length === 0 ? 'It names no lead at all.' : `Its leads are ${listed(owners, MOST_OWNERS)}.`,
    'Give the name as the tracker has it.',
  );
}
