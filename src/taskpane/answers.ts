import type { Call } from '../app/call';
import type { WorkbookFile } from '../app/files';
import type { Session } from '../app/session';
import { lastDone } from '../app/undo';
import type { ChangingCells, Keeping } from '../core/workbook/abilities';
import type { WorkbookHost } from '../core/workbook/host';
import { checkedNow } from './model/seen';
import type { Event, Found } from './state';

/** What the pane needs of a workbook. */
export type PaneWorkbook = WorkbookHost & ChangingCells & Keeping;
export type PaneSession = Session<PaneWorkbook>;

/** Workbooks beside the one that is open, as files. */
export interface WorkbookFiles {
  /** @throws HostProblem where the bytes are no workbook's. */
  readonly open: (bytes: Uint8Array) => WorkbookFile;
  /** A workbook without a sheet. */
  readonly make: () => WorkbookFile;
}

export const done = (session: Session, event: Omit<Extract<Event, { kind: 'done' }>, 'kind' | 'undoable'>): Event => ({
  kind: 'done',
  undoable: lastDone(session),
  ...event,
});

/** The plan as it was read last. */
export function planOf(session: Session): Found {
  if (!session.last) throw new Error('No plan was read.');
  return { kind: 'plan', seen: checkedNow(session.last) };
}

/** The same plan, beside sheets of ours that have changed since. */
export async function readAgain(session: Session, call: Call): Promise<Found> {
  const workbook = await session.host.read(call);
  if (session.last) session.last = { ...session.last, workbook };
  return planOf(session);
}
