import { type Day, firstOfMonth } from '../calendar/day';
import type { BesideCell } from '../grids/types';
import type { CellPlace } from '../workbook/place';
import type { ByWhenReader } from './by-when-reader';
import type { DateHabit } from './excel-days';

/** The day that a column beside an action gives: of a month that is named, its first. */
export interface BesideDay {
  readonly says: 'start' | 'raised' | 'original';
  readonly day: Day;
  readonly place: CellPlace;
}

/** Columns beside an action that give days, read as by-whens are. */
export class BesideDays {
  constructor(
    private readonly readings: ByWhenReader,
    private readonly habit: DateHabit,
  ) {}

  /** The last day that a cell's words allow; undefined where they are no date, or more than one. */
  lastIn(cell: BesideCell['cell']): Day | undefined {
    return this.soleDate(cell)?.due;
  }

  of(beside: readonly BesideCell[]): readonly BesideDay[] {
    return beside.flatMap(({ says, cell, place }): BesideDay[] => {
      if (says !== 'start' && says !== 'raised' && says !== 'original') return [];
      const date = this.soleDate(cell);
      if (!date) return [];
      const isMonth = date.inferred.includes('last day of the month');
      // Of a quarter or a year nobody can tell when in it.
      if (date.inferred.includes('last day of the period named')) return [];
      return [{ says, place, day: isMonth && says !== 'original' ? firstOfMonth(date.due) : date.due }];
    });
  }

  private soleDate(cell: BesideCell['cell']) {
    if (cell.kind === 'number') return undefined;
    const { parts, doubts } = this.readings.read(this.readings.said([{ cell, goesOn: false }], this.habit));
    const [deadline, ...others] = parts.flatMap(({ deadlines }) => deadlines);
    return deadline?.kind === 'date' && others.length === 0 && !doubts.some(({ kind }) => kind === 'not read')
      ? deadline
      : undefined;
  }
}
