import { type PlanDifference, comparePlans } from '../core/builders';
import type { Call } from './call';
import type { Session } from './session';

/**
 * What changed from one version of a plan to another; a row that only stands in another place is no change. Trackers in
 * the workbooks are of no account. @throws HostProblem, Cancelled
 */
export const compare = (earlier: Session, later: Session, call: Call): Promise<PlanDifference> =>
  later.run('Compare plans', async () => {
    const { analysis: before } = await earlier.read(call, []);
    const { analysis: after } = await later.read(call, []);
    return comparePlans(before, after);
  });
