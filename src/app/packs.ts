import { dueSoonDays } from '../core/findings/rules/due-soon';
import { type Pack, buildPacks } from '../core/meeting/packs';
import type { WorkbookFile } from './files';
import { HostProblem } from '../core/workbook/host';
import { type Call, nextStep } from './call';
import { checkOwner, readForTracker } from './meeting';
import type { Session } from './session';

/** A pack as a file. */
export interface PackFile extends Omit<Pack, 'drawing'> {
  readonly bytes: Uint8Array;
}

export interface MadePacks {
  readonly packs: readonly PackFile[];
  /** Open rows that name no lead are in no pack. */
  readonly withoutLead: number;
}

/**
 * Makes a workbook for each owner, and writes down in the tracker's what is handed out.
 * @param newFile makes a workbook without a sheet: nothing of the tracker's own is in it.
 * @param owner the only one wanted, in any spelling. @throws HostProblem 'not found' where there is none to make; Cancelled
 */
export const makePacks = (
  session: Session,
  owner: string | undefined,
  newFile: () => WorkbookFile,
  call: Call,
): Promise<MadePacks> =>
  session.run('Make packs', async () => {
    const { workbook, tracker, settings, today } = await readForTracker(session, call);
    if (owner !== undefined) checkOwner(owner, tracker);
    const request = { today, dueSoonDays: dueSoonDays(settings.checks), owner, country: settings.workingDays };
    const { packs, handouts, withoutLead } = buildPacks(workbook, tracker, request);
    if (packs.length === 0) throw noPacks(owner);
    const files: PackFile[] = [];
    for (const { drawing, ...pack } of packs) {
      await nextStep(call, `Making the workbook of ${pack.owner}`);
      const file = newFile();
      await file.draw([drawing], call);
      files.push({ ...pack, bytes: file.toBytes() });
    }
    await session.host.draw([handouts], call);
    return { packs: files, withoutLead };
  });

const noPacks = (owner: string | undefined): HostProblem =>
  new HostProblem(
    'not found',
    'No workbook was made.',
    owner === undefined ? 'No open row of the tracker names a lead.' : `‘${owner}’ leads no open row of the tracker.`,
    'What they help with is on the sheet of a meeting for one owner.',
  );
