import type { Analysis } from '../core/analysis';
import { RULES } from '../core/findings/rules';
import { HostProblem } from '../core/workbook/host';
import type { Call } from './call';
import type { Session } from './session';

/** Reads the plan and checks it. @throws HostProblem, Cancelled */
export const check = (session: Session, call: Call): Promise<Analysis> =>
  session.run('Check plan', () => readAndHighlight(session, call));

async function readAndHighlight(session: Session, call: Call): Promise<Analysis> {
  const { analysis } = await session.read(call, RULES);
  await session.highlightAgain?.(analysis);
  return analysis;
}

/**
 * A check as the last part of another command, which is done whatever becomes of the check.
 * @param done what was done, as the beginning of a sentence. @throws HostProblem 'not checked', Cancelled
 */
export async function checkAgain(session: Session, call: Call, done: string): Promise<Analysis> {
  try {
    return await readAndHighlight(session, call);
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    const why = `${error.what} ${error.why}`;
    const what = `${done}, but the plan could not be checked again.`;
    throw new HostProblem('not checked', what, why, 'Check the plan.', { cause: error });
  }
}
