import type { Day } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import type { Occurrence } from '../schedule/occurrences';
import { entriesOf } from './entries';
import type { ExistingRow, ExistingTracker } from './existing';
import { matchTracker } from './match';

/** What a tracker says of the plan's occurrences. */
export interface Standing {
  /** True where nothing is left to do: the row is Complete, Deferred or Withdrawn. */
  readonly isClosed: (occurrence: Occurrence) => boolean;
  /** The date that counts: agreed since, or typed over the plan's, or the plan's. */
  readonly whenOf: (occurrence: Occurrence) => Day | undefined;
}

/** Where there is no tracker, or nobody has written into it yet, the plan alone counts. */
const AS_PLANNED: Standing = { isClosed: () => false, whenOf: ({ due }) => due };

export function standingIn(
  schedule: readonly Occurrence[],
  tracker: ExistingTracker | undefined,
  period: PlanPeriod,
): Standing {
  if (!tracker?.rows.some((row) => row.isClosed || movedTo(row))) return AS_PLANNED;
  const entries = entriesOf(schedule, []);
  const { rows } = matchTracker(entries, tracker.rows, period);
  const rowOf = new Map<Occurrence, ExistingRow>();
  schedule.forEach((occurrence, index) => {
    const row = rows[index];
    if (row) rowOf.set(occurrence, row);
  });
  return {
    isClosed: (occurrence) => rowOf.get(occurrence)?.isClosed === true,
    whenOf: (occurrence) => {
      const row = rowOf.get(occurrence);
      return (row && movedTo(row)) ?? occurrence.due;
    },
  };
}

/** The date that a person gave a row in the plan's stead. */
const movedTo = ({ agreed, typedDue }: ExistingRow): Day | undefined => agreed ?? typedDue;
