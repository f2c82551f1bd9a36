import { type Acceptance, sameAcceptance } from '../core/findings/acceptances';
import type { Analysis } from '../core/analysis';
import type { ChangingCells, Keeping } from '../core/workbook/abilities';
import { HostProblem, type WorkbookHost } from '../core/workbook/host';
import type { Kept } from '../kept/kept';
import { without } from './accept';
import type { Call } from './call';
import { checkAgain } from './check';
import { type Keeper, changeKept } from './kept';
import { NoPlan } from './no-plan';
import type { Session } from './session';
import type { Undoable } from './undo-stack';

export interface Undone {
  readonly kind: Undoable['kind'];
  /** Cells, rows, accepted findings or settings that were put back: 0 where somebody has changed them since, which stays. */
  readonly count: number;
  /** Left out where no plan had been read before. */
  readonly analysis?: Analysis;
  /** Where the settings are as they were when no plan was found. */
  readonly noGrid?: NoPlan;
}

/** Takes back what was done last, and checks again. @throws HostProblem, Cancelled */
export const undo = (
  session: Session<WorkbookHost & ChangingCells & Keeping>,
  call: Call,
): Promise<Undone | undefined> =>
  session.run('Undo', async () => {
    const done = session.undoStack.at(-1);
    if (!done) return undefined;
    const count = await takeBack(session, done);
    session.undoStack.pop();
    if (done.kind === 'sorted' && count === 0) forgetRows(session.undoStack);
    const { kind } = done;
    if (!session.last) return { kind, count };
    const said = count > 0 ? 'It was undone' : 'Nothing was left to be undone';
    try {
      return { kind, count, analysis: await checkAgain(session, call, said) };
    } catch (problem) {
      const noGrid = problem instanceof HostProblem && problem.cause instanceof NoPlan ? problem.cause : undefined;
      if (kind !== 'settings' || !noGrid) throw problem;
      return { kind, count, noGrid };
    }
  });

/** What was written into rows that stand elsewhere now can't be found there again. */
function forgetRows(undoStack: Undoable[]): void {
  const known = undoStack.filter(({ kind }) => kind !== 'completed' && kind !== 'collected');
  undoStack.splice(0, undoStack.length, ...known);
}

async function takeBack(session: Keeper, done: Undoable): Promise<number> {
  switch (done.kind) {
    case 'fix':
    case 'completed':
    case 'collected':
    case 'sorted':
      return done.takeBack();
    case 'acceptance': {
      const { accepted, replaced, findings } = done;
      const changed = await changeBack(session, (kept) =>
        isAccepted(accepted, kept) ? withAcceptances(replaced, without(accepted, kept.accepted), kept) : kept,
      );
      return changed === 0 ? 0 : findings;
    }
    case 'withdrawal':
      return changeBack(session, (kept) =>
        isAccepted(done.withdrawn, kept) ? kept : withAcceptances(done.withdrawn, kept.accepted, kept),
      );
    case 'settings':
      return changeBack(session, (kept) =>
        JSON.stringify(kept.settings) === JSON.stringify(done.after) ? { ...kept, settings: done.before } : kept,
      );
  }
}

async function changeBack(session: Keeper, change: (kept: Kept) => Kept): Promise<number> {
  const before = await changeKept(session, change);
  return session.kept === before ? 0 : 1;
}

/** True where all of these still count. */
const isAccepted = (acceptances: readonly Acceptance[], { accepted }: Kept): boolean =>
  acceptances.every((acceptance) => accepted.some((one) => sameAcceptance(one, acceptance)));

const withAcceptances = (added: readonly Acceptance[], accepted: readonly Acceptance[], kept: Kept): Kept => ({
  ...kept,
  accepted: [...accepted, ...added],
});
