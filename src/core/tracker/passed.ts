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
}

/** The rows that are overdue, in the plan's order of grids and by date within a grid. */
export function passedRows(rows: readonly TrackerRow[]): PassedRow[] {
  return rows
    .flatMap(({ ref, about: { action, grid, gridIndex, lead }, state, when }) =>
      state.shows === 'Overdue' && when ? [{ ref, action, grid, gridIndex, lead, when }] : [],
    )
    .sort((a, b) => a.gridIndex - b.gridIndex || compareDays(a.when, b.when));
}
