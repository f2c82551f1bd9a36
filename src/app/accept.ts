import { type Acceptance, acceptancesOf, sameAcceptance } from '../core/findings/acceptances';
import type { Finding } from '../core/findings/types';
import type { Analysis } from '../core/plan-grid';
import type { Call } from './call';
import { checkAgain } from './check';
import { type Keeper, changeKept } from './kept';

/** Accepts a finding with all its rows, for a reason that the workbook keeps, and checks again. @throws HostProblem, Cancelled */
export const accept = (session: Keeper, finding: Finding, reason: string, call: Call): Promise<Analysis> =>
  session.run('Accept', async () => {
    const accepted = acceptancesOf(finding, reason, session.todayIn(call));
    // A reason that the cell has outgrown is replaced by the new one; what was accepted already, by somebody else or before
    // Excel failed, isn't accepted twice.
    const { lapsed } = finding;
    await changeKept(session, (kept) => ({
      ...kept,
      accepted: [...without([...(lapsed ? [lapsed] : []), ...accepted], kept.accepted), ...accepted],
    }));
    session.undoStack.push({ kind: 'acceptance', accepted, replaced: lapsed });
    return checkAgain(session, call, 'The finding was accepted');
  });

/** Makes a finding of what was accepted, and checks again. @throws HostProblem, Cancelled */
export const withdraw = (session: Keeper, accepted: readonly Acceptance[], call: Call): Promise<Analysis> =>
  session.run('Let it count again', async () => {
    await changeKept(session, (kept) => ({ ...kept, accepted: without(accepted, kept.accepted) }));
    session.undoStack.push({ kind: 'withdrawal', withdrawn: accepted });
    return checkAgain(session, call, 'It counts again');
  });

export const without = (gone: readonly Acceptance[], accepted: readonly Acceptance[]): readonly Acceptance[] =>
  accepted.filter((acceptance) => !gone.some((one) => sameAcceptance(acceptance, one)));
