import type { Analysis } from '../core/analysis';
import type { ReadTracker } from '../core/tracker/tracker-rows';
import type { ChangingCells } from '../core/workbook/abilities';
import type { CellChange } from '../core/workbook/changes';
import type { WorkbookHost } from '../core/workbook/host';
import { type Call, nextStep } from './call';
import { checkAgain } from './check';
import { readForTracker } from './meeting';
import type { Session } from './session';
import { type Refs, isAmong } from './sheets';

/**
 * Marks rows of the tracker Complete whose date has gone by, as many of those named as nothing closes yet; nothing else
 * in the tracker is touched. It is undone in one step.
 * @returns how many were marked. @throws HostProblem, Cancelled
 */
export const markComplete = (
  session: Session<WorkbookHost & ChangingCells>,
  refs: Refs,
  call: Call,
): Promise<{ readonly analysis: Analysis; readonly rows: number }> =>
  session.run('Mark as Complete', async () => {
    const { tracker } = await readForTracker(session, call);
    const changes = completing(tracker, refs);
    if (changes.length > 0) {
      await nextStep(call, 'Writing the cells');
      session.undoStack.push({ kind: 'completed', takeBack: await session.host.change(changes) });
    }
    return { analysis: await checkAgain(session, call, doneWith(changes.length)), rows: changes.length };
  });

const doneWith = (rows: number): string =>
  rows === 0 ? 'No row was left to be marked' : 'The rows were marked as Complete';

function completing({ table, rows }: ReadTracker, refs: Refs): CellChange[] {
  const at = table.known.indexOf('Status');
  if (at < 0) return [];
  return rows.flatMap(({ ref, state, status, at: { row } }): CellChange[] =>
    state === 'Overdue' && ref !== '' && isAmong(refs, ref)
      ? [{ place: { sheet: table.sheet, row, column: table.firstColumn + at }, before: status, after: 'Complete' }]
      : [],
  );
}
