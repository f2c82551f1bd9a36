import { type Day, addDays, addMonths, compareDays, daysInMonth, isBefore, lastOfMonth } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import type { Inference, Position, Season, Term } from './types';

/** A moment on the calendar: its first and last day, the day on which it falls due, and what was concluded. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  readonly due: Day;
  /** Whether a day was written, or what is due on the last day of a month or of something longer. */
  readonly precision: 'day' | 'month' | 'period';
  readonly inferred: readonly Inference[];
}

/** True where one stretch falls due inside the other. */
export const fallsDueIn = ({ due }: Stretch, { first, last }: Stretch): boolean =>
  !isBefore(due, first) && compareDays(due, last) <= 0;

/** The same, with something that was concluded rather than read. */
export const concluded = ({ first, last, due, precision, inferred }: Stretch, inference: Inference): Stretch => ({
  first,
  last,
  due,
  precision,
  inferred: [inference, ...inferred],
});

const NOTHING: readonly Inference[] = [];
const LAST_DAY_OF_MONTH: readonly Inference[] = ['last day of the month'];
const LAST_DAY_OF_PERIOD: readonly Inference[] = ['last day of the period named'];

/** A month of a year. */
export function oneMonth(year: number, month: number): Stretch {
  const last = lastOfMonth(year, month);
  return { first: { year, month, day: 1 }, last, due: last, precision: 'month', inferred: LAST_DAY_OF_MONTH };
}

/** Several months; `first` is the first day of the first. */
export function months(first: Day, count: number): Stretch {
  const lastMonth = addMonths(first, count - 1);
  const last = lastOfMonth(lastMonth.year, lastMonth.month);
  return { first, last, due: last, precision: 'period', inferred: LAST_DAY_OF_PERIOD };
}

export function oneDay(day: Day): Stretch {
  return { first: day, last: day, due: day, precision: 'day', inferred: NOTHING };
}

export function whole({ first, last }: PlanPeriod): Stretch {
  return { first, last, due: last, precision: 'period', inferred: LAST_DAY_OF_PERIOD };
}

export function seasonStretch(season: Season, year: number): Stretch {
  switch (season) {
    case 'spring':
      return months({ year, month: 3, day: 1 }, 3);
    case 'summer':
      return months({ year, month: 6, day: 1 }, 3);
    case 'autumn':
      return months({ year, month: 9, day: 1 }, 3);
    case 'winter':
      return months({ year, month: 12, day: 1 }, 3);
  }
}

export function termStretch(term: Term, year: number): Stretch {
  if (term === 'autumn') return months({ year, month: 9, day: 1 }, 4);
  return term === 'spring' ? months({ year, month: 1, day: 1 }, 3) : months({ year, month: 4, day: 1 }, 4);
}

/** Schools with six terms end them in October, December, February, March, May and July. */
const SIX_TERMS = [10, 12, 2, 3, 5, 7];
const THREE_TERMS: readonly Term[] = ['autumn', 'spring', 'summer'];

/** A term by its number, of the year in which it ends. */
export function numberedTerm(number: number, isOfSix: boolean, year: number): Stretch | undefined {
  const month = SIX_TERMS[number - 1];
  if (isOfSix) return month === undefined ? undefined : oneMonth(year, month);
  const term = THREE_TERMS[number - 1];
  return term && termStretch(term, year);
}

/** 'mid June' is 15 June, 'early 2012' the end of its first quarter; 'end of' is where it falls due anyway. */
export function positioned(stretch: Stretch, position: Position | undefined): Stretch {
  if (!position || position === 'end' || position === 'late' || stretch.precision === 'day') return stretch;
  const { first, last } = stretch;
  if (stretch.precision === 'month') {
    const day = position === 'start' ? 1 : position === 'early' ? 10 : 15;
    return { first, last, due: { year: first.year, month: first.month, day }, precision: 'day', inferred: NOTHING };
  }
  const upTo = position === 'start' ? 1 : Math.ceil(monthsIn(stretch) / (position === 'early' ? 4 : 2));
  const month = addMonths(first, upTo - 1);
  const { precision, inferred } = stretch;
  return { first, last, due: lastOfMonth(month.year, month.month), precision, inferred };
}

/** How many months a stretch of time touches. */
export const monthsIn = ({ first, last }: Pick<Stretch, 'first' | 'last'>): number =>
  (last.year - first.year) * 12 + last.month - first.month + 1;

/** Where 'start of' stands before a year or a term: its first day. */
export const atStart = ({ first, last, precision, inferred }: Stretch): Stretch => ({
  first,
  last,
  due: first,
  precision,
  inferred: inferred.filter((inference) => inference !== 'last day of the period named'),
});

/** The day on which something falls due in other months too: the day written, or 31 for each month's end. */
export const dueDay = (stretch: Pick<Stretch, 'due' | 'precision'>): number =>
  stretch.precision !== 'day' && stretch.due.day === daysInMonth(stretch.due.year, stretch.due.month)
    ? 31
    : stretch.due.day;

/** Where 'before' stands in front: the day before the stretch begins. */
export function dayBefore(stretch: Stretch): Stretch {
  const due = addDays(stretch.first, -1);
  return { first: due, last: due, due, precision: 'day', inferred: stretch.inferred };
}
