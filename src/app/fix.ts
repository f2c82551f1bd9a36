import { changesOf } from '../core/findings/fixes';
import type { Finding } from '../core/findings/types';
import type { Analysis } from '../core/analysis';
import type { ChangingCells } from '../core/workbook/abilities';
import type { CellChange } from '../core/workbook/changes';
import type { WorkbookHost } from '../core/workbook/host';
import { type Call, nextStep } from './call';
import { checkAgain } from './check';
import type { Session } from './session';

/** What fixing these findings would write, for its user to see first. */
export const fixesOf = ({ last }: Session, findings: readonly Finding[]): readonly CellChange[] =>
  last ? changesOf(findings, last.workbook) : [];

/** Writes what was shown, and checks again. @throws HostProblem, Cancelled */
export const fix = (
  session: Session<WorkbookHost & ChangingCells>,
  changes: readonly CellChange[],
  call: Call,
): Promise<Analysis> =>
  session.run('Fix', async () => {
    await nextStep(call, 'Writing the cells');
    session.undoStack.push({ kind: 'fix', takeBack: await session.host.change(changes) });
    return checkAgain(session, call, 'The cells were changed');
  });
