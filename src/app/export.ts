import { exportedTracker, trackerCsv, trackerJson } from '../core/tracker/export';
import type { Call } from './call';
import { readForTracker } from './meeting';
import type { Session } from './session';

export type ExportKind = 'csv' | 'json';

/** A tracker as text for other programs, and how many rows are in it. @throws HostProblem, Cancelled */
export const exportTracker = (
  session: Session,
  kind: ExportKind,
  call: Call,
): Promise<{ readonly text: string; readonly rows: number }> =>
  session.run('Export tracker', async () => {
    const { tracker } = await readForTracker(session, call);
    const exported = exportedTracker(tracker);
    return { text: kind === 'csv' ? trackerCsv(exported) : trackerJson(exported), rows: exported.rows.length };
  });
