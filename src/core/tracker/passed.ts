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

/** Takes one row after the other: half a million of them are made as they are come to, and looked at once. */
export class RowsTeller {
  /** Grid by grid, since the rows of each mostly come in the order of their dates already. */
  private readonly byGrid: PassedRow[][] = [];
  private readonly completed: string[] = [];

  take(row: TrackerRow): void {
    if (row.status === 'Complete') this.completed.push(row.ref);
    if (isPassed(row)) (this.byGrid[row.about.gridIndex] ??= []).push(row);
  }

  told(): RowsTold {
    const passed = this.byGrid.flatMap((ofGrid) => ofGrid.sort((a, b) => compareDays(a.when, b.when)));
    return { passed, completed: this.completed };
  }
}

const isPassed = (row: TrackerRow): row is TrackerRow & PassedRow =>
  row.state.shows === 'Overdue' && row.when !== undefined;
