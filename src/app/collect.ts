import { type Collected, type Take, collectReturned } from '../core/meeting/collect';
import { handoutsOf } from '../core/meeting/handouts';
import type { ReturnedFile } from '../core/meeting/returned';
import { type TakenCell, giveBack } from '../core/meeting/taken';
import { readTracker } from '../core/tracker/tracker-rows';
import { type Call, nextStep } from './call';
import { readForTracker } from './meeting';
import type { Session } from './session';

/** What came back, and what became of the tracker. */
export interface CollectedInto extends Omit<Collected, 'drawing' | 'taken'> {
  /** False where nothing was taken, or the tracker says all of it already. */
  readonly isChanged: boolean;
}

/** How the sheets of the tracker's own workbook are called among those that came back. */
export const OWN_WORKBOOK = 'This workbook';

/**
 * Collects what came back in files, and in meeting sheets of the tracker's own workbook, and puts what is to be taken
 * into the tracker, which is undone in one step. @throws HostProblem, Cancelled
 */
export const collect = (
  session: Session,
  files: readonly ReturnedFile[],
  take: Take,
  call: Call,
): Promise<CollectedInto> =>
  session.run('Collect', async () => {
    const { workbook, tracker, settings } = await readForTracker(session, call);
    await nextStep(call, 'Comparing what came back');
    const all = [...(hasHandout(workbook.sheets) ? [{ name: OWN_WORKBOOK, workbook }] : []), ...files];
    const collected = collectReturned(tracker, handoutsOf(workbook), all, take, settings.workingDays);
    const { items, notes, drawing, taken } = collected;
    const isTaken = items.some((item) => item.isTaken);
    const drawn = isTaken ? await session.host.draw([drawing], call) : [];
    const isChanged = drawn.some((sheet) => sheet.isChanged);
    if (isChanged) session.undoStack.push({ kind: 'collected', takeBack: () => takeBack(session, taken, call) });
    return { items, notes, isChanged };
  });

/** Puts back what the tracker held, as far as nobody has written there since. */
async function takeBack({ host }: Session, taken: readonly TakenCell[], { today }: Call): Promise<number> {
  const tracker = readTracker(await host.read(), today, 0);
  if (!tracker) return 0;
  const { drawing, count } = giveBack(tracker, taken);
  if (count > 0) await host.draw([drawing]);
  return count;
}

const hasHandout = (sheets: readonly { readonly mark?: string }[]): boolean =>
  sheets.some(({ mark }) => mark === 'meeting' || mark === 'pack');
