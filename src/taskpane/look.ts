import type { Call } from '../app/call';
import { NoPlan } from '../app/no-plan';
import type { Session } from '../app/session';
import { type Seen, lookedAt } from './model/seen';
import type { Found } from './state';

/** What is there, read with no rules at all. @throws HostProblem, Cancelled */
export const look = (session: Session, call: Call): Promise<Found> =>
  orNoPlan(async () => lookedAt(await session.run('Look', () => session.read(call, []))));

/** Where a workbook holds no grid, that is what was found. */
export async function orNoPlan(read: () => Promise<Seen | undefined>): Promise<Found> {
  try {
    const seen = await read();
    return seen ? { kind: 'plan', seen } : { kind: 'unknown' };
  } catch (problem) {
    if (!(problem instanceof NoPlan)) throw problem;
    return noPlanFor(problem);
  }
}

export const noPlanFor = ({ there, what, why, whatToDo }: NoPlan): Found => ({
  kind: 'no plan',
  there,
  what,
  why,
  whatToDo,
});
