import { type Day, compareDays } from '../calendar/day';
import type { TrackerRow } from './record';

/** A row whose date has gone by and that no status closes: `when` is the date that counts. */
export type PassedRow = Pick<TrackerRow, 'ref' | 'about'> & { readonly when: Day };

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
  for (const row of rows) {
    if (row.status === 'Complete') completed.push(row.ref);
    if (isPassed(row)) (byGrid[row.about.gridIndex] ??= []).push(row);
  }
  return { passed: byGrid.flatMap((ofGrid) => ofGrid.sort((a, b) => compareDays(a.when, b.when))), completed };
}

const isPassed = (row: TrackerRow): row is TrackerRow & PassedRow =>
  row.state.shows === 'Overdue' && row.when !== undefined;
