import type { Occurrence } from '../schedule/occurrences';
import { entriesOf } from './entries';
import { matchRows } from './match';
import type { StandingTracker } from './standing';
import { settledState } from './state';

/** Tells of each occurrence whether the tracker that stands says that nothing is left to do: never, where none stands. */
export function settledIn(
  schedule: readonly Occurrence[],
  tracker: StandingTracker | undefined,
): (occurrence: Occurrence) => boolean {
  if (!tracker?.rows.some(({ status }) => settledState(status))) return () => false;
  const entries = entriesOf(schedule, []);
  const matches = matchRows(entries, tracker.rows);
  const settled = new Set<Occurrence>();
  schedule.forEach((occurrence, index) => {
    const entry = entries[index];
    const row = entry && matches.get(entry);
    if (row && settledState(row.status)) settled.add(occurrence);
  });
  return (occurrence) => settled.has(occurrence);
}
