import { type Day, compareDays } from '../calendar/day';
import { groupBy } from '../lists/group-by';
import { joined } from '../lists/joined';
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
  const passed: PassedRow[] = [];
  const completed: string[] = [];
  for (const { ref, about, state, when, status } of rows) {
    if (status === 'Complete') completed.push(ref);
    if (state.shows !== 'Overdue' || !when) continue;
    const { action, grid, gridIndex, lead, isDoneInPlan } = about;
    passed.push({ ref, action, grid, gridIndex, lead, when, isDoneInPlan });
  }
  return { passed: byGridAndDate(passed), completed };
}

/** Grid by grid, since the rows of each mostly come in the order of their dates already. */
const byGridAndDate = (rows: readonly PassedRow[]): PassedRow[] =>
  joined(
    [...groupBy(rows, ({ gridIndex }) => gridIndex)]
      .sort(([a], [b]) => a - b)
      .map(([, ofGrid]) => ofGrid.sort((a, b) => compareDays(a.when, b.when))),
  );
