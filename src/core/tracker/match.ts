import type { PlanPeriod } from '../calendar/plan-period';
import type { TrackerEntry } from './entries';
import type { ExistingRow } from './existing';
import { existingActions, plannedActions } from './existing-actions';
import { matchActions } from './match-actions';
import { matchOccurrences } from './match-occurrences';
import { baseOf } from './ref-parts';

/** What a new schedule has in common with the rows of an existing tracker. */
export interface TrackerMatches {
  /** The row that each occurrence is; those that are new are left out. */
  readonly rows: ReadonlyMap<TrackerEntry, ExistingRow>;
  /** The reference ('G2-07') that the action of an occurrence has in the tracker already, by the place it was read from. */
  readonly bases: ReadonlyMap<string, string>;
}

/**
 * Finds for each entry of the new schedule the row of the tracker that it is: actions first, by what they are; then
 * the occurrences within an action, by date. Each row is used once; rows that no entry is are gone from the plan.
 */
export function matchTracker(
  entries: readonly TrackerEntry[],
  existing: readonly ExistingRow[],
  period: PlanPeriod,
): TrackerMatches {
  const rows = new Map<TrackerEntry, ExistingRow>();
  const bases = new Map<string, string>();
  const ours = existing.filter((row) => !row.isUserOwned);
  if (ours.length === 0) return { rows, bases };
  for (const [planned, action] of matchActions(plannedActions(entries), existingActions(ours))) {
    for (const [entry, row] of matchOccurrences(planned.occurrences, action.occurrences, period)) rows.set(entry, row);
    const base = action.occurrences.map(({ builtRef }) => baseOf(builtRef)).find((one) => one !== undefined);
    const [source] = planned.sources;
    if (base !== undefined && source !== undefined) bases.set(source, base);
  }
  return { rows, bases };
}
