import type { Call } from '../app/call';
import type { Session } from '../app/session';
import { checkedNow } from './model/checked';
import type { Found } from './state';

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
