import type { PlanPeriod } from '../calendar/plan-period';
import type { Occurrence } from '../schedule/occurrences';
import { entriesOf } from './entries';
import type { ExistingTracker } from './existing';
import { matchTracker } from './match';

/** Tells of each occurrence whether a tracker says that nothing is left to do: never, where there is none. */
export function closedIn(
  schedule: readonly Occurrence[],
  tracker: ExistingTracker | undefined,
  period: PlanPeriod,
): (occurrence: Occurrence) => boolean {
  if (!tracker?.rows.some(({ isClosed }) => isClosed)) return () => false;
  const entries = entriesOf(schedule, []);
  const { rows } = matchTracker(entries, tracker.rows, period);
  const closed = new Set<Occurrence>();
  schedule.forEach((occurrence, index) => {
    const entry = entries[index];
    if (entry && rows.get(entry)?.isClosed === true) closed.add(occurrence);
  });
  return (occurrence) => closed.has(occurrence);
}
