import type { PlanPeriod } from '../calendar/plan-period';
import { rememberingLast } from '../lists/once';
import type { TrackerEntry } from './entries';
import type { ExistingRow } from './existing';
import { existingActions, plannedActions } from './existing-actions';
import { matchActions } from './match-actions';
import { matchOccurrences } from './match-occurrences';
import { baseOf } from './ref-parts';

/** What a new schedule has in common with the rows of an existing tracker. */
export interface TrackerMatches {
  /** For each entry, in their order, the row that it is; undefined for one that is new. */
  readonly rows: readonly (ExistingRow | undefined)[];
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
  const bases = new Map<string, string>();
  const ours = existing.filter((row) => !row.isUserOwned);
  if (ours.length === 0) return { rows: [], bases };
  const byAction = new Map<string, ReadonlyMap<TrackerEntry, ExistingRow>>();
  for (const [planned, action] of matchActions(plannedActions(entries), existingActions(ours))) {
    const [source] = planned.sources;
    if (source === undefined) continue;
    byAction.set(source, matchOccurrences(planned.occurrences, action.occurrences, period));
    const base = firstBaseOf(action.occurrences);
    if (base !== undefined) bases.set(source, base);
  }
  // The entries of an action follow each other.
  const rowsOf = rememberingLast((source: string) => byAction.get(source));
  return { rows: entries.map((entry) => rowsOf(entry.about.source)?.get(entry)), bases };
}

function firstBaseOf(rows: readonly ExistingRow[]): string | undefined {
  for (const { builtRef } of rows) {
    const base = baseOf(builtRef);
    if (base !== undefined) return base;
  }
  return undefined;
}
