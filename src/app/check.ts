import type { Analysis } from '../core/plan-grid';
import type { Call } from './call';
import type { Session } from './session';

/** Reads the plan and checks it. @throws HostProblem, Cancelled */
export const check = (session: Session, call: Call): Promise<Analysis> =>
  session.run('Check plan', () => checkAgain(session, call));

/** A check as the last part of another command. @throws HostProblem, Cancelled */
export async function checkAgain(session: Session, call: Call): Promise<Analysis> {
  const { analysis } = await session.read(call);
  await session.highlightAgain?.(analysis);
  return analysis;
}
