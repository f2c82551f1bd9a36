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

/** The rows that are overdue, in the plan's order of grids and by date within a grid. */
export function passedRows(rows: Iterable<TrackerRow>): PassedRow[] {
  const passed: PassedRow[] = [];
  for (const { ref, about, state, when } of rows) {
    if (state.shows !== 'Overdue' || !when) continue;
    const { action, grid, gridIndex, lead, isDoneInPlan } = about;
    passed.push({ ref, action, grid, gridIndex, lead, when, isDoneInPlan });
  }
  return passed.sort((a, b) => a.gridIndex - b.gridIndex || compareDays(a.when, b.when));
}
