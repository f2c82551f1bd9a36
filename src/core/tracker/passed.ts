import { type Day, compareDays } from '../calendar/day';
import type { TrackerRow } from './record';

/** A row whose date has gone by and that no status closes. */
export interface PassedRow {
  readonly ref: string;
  readonly action: string;
  readonly grid: string;
  readonly gridIndex: number;
  readonly lead: string;
  /** The date that counts. */
  readonly when: Day;
  /** True where the plan itself says that it is complete. */
  readonly isDoneInPlan: boolean;
}

/** What a build tells of its rows once they are made. */
export interface RowsTold {
  /** Those that are overdue, in the plan's order of grids and by date within a grid. */
  readonly passed: readonly PassedRow[];
  /** The references of those that are marked Complete. */
  readonly completed: readonly string[];
}

/** Each row is looked at once: half a million of them are made as they are come to. */
export function rowsTold(rows: Iterable<TrackerRow>): RowsTold {
  // Grid by grid, since the rows of each mostly come in the order of their dates already.
  const byGrid: PassedRow[][] = [];
  const completed: string[] = [];
  for (const { ref, about, state, when, status } of rows) {
    if (status === 'Complete') completed.push(ref);
    if (state.shows !== 'Overdue' || !when) continue;
    const { action, grid, gridIndex, lead, isDoneInPlan } = about;
    (byGrid[gridIndex] ??= []).push({ ref, action, grid, gridIndex, lead, when, isDoneInPlan });
  }
  return { passed: byGrid.flatMap((ofGrid) => ofGrid.sort((a, b) => compareDays(a.when, b.when))), completed };
}
