import { type Acceptance, acceptancesOf, sameAcceptance } from '../core/findings/acceptances';
import type { Finding } from '../core/findings/types';
import type { Analysis } from '../core/analysis';
import type { Call } from './call';
import { checkAgain } from './check';
import { type Keeper, changeKept } from './kept';

/** Accepts findings with all their rows, for a reason that the workbook keeps, and checks again. @throws HostProblem, Cancelled */
export const accept = (session: Keeper, findings: readonly Finding[], reason: string, call: Call): Promise<Analysis> =>
  session.run('Accept', async () => {
    const on = session.todayIn(call);
    const accepted = findings.flatMap((finding) => acceptancesOf(finding, reason, on));
    // Reasons that cells have outgrown are replaced by the new one; what was accepted already, by somebody else or before
    // Excel failed, isn't accepted twice.
    const replaced = findings.flatMap(({ lapsed }) => lapsed ?? []);
    await changeKept(session, (kept) => ({
      ...kept,
      accepted: [...without([...replaced, ...accepted], kept.accepted), ...accepted],
    }));
    session.undoStack.push({ kind: 'acceptance', findings: findings.length, accepted, replaced });
    return checkAgain(session, call, findings.length === 1 ? 'The finding was accepted' : 'The findings were accepted');
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
