import { type Day, addDays, addMonths, compareDays, dayOf, daysInMonth, isBefore, lastOfMonth } from '../calendar/day';
import { type PlanPeriod, financialYears, inPeriod, startYears } from '../calendar/plan-period';
import type { Inference, Moment, Position, QuarterYear, Season, Term } from './types';

/** A moment on the calendar: its first and last day, the day on which it falls due, and what was concluded. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  readonly due: Day;
  /** Whether a day was written, or what is due on the last day of a month or of something longer. */
  readonly precision: 'day' | 'month' | 'period';
  readonly inferred: readonly Inference[];
}

/** The moments beside it that a moment may borrow its year from, already on the calendar. */
export interface Neighbours {
  readonly next: Stretch | undefined;
  readonly previous: Stretch | undefined;
}

/** True where the year is missing and has to be found. */
export function lacksYear(moment: Moment): boolean {
  switch (moment.unit) {
    case 'day':
    case 'month':
    case 'quarter':
    case 'half':
    case 'season':
    case 'term':
      return moment.year === undefined;
    case 'academic year':
      return moment.startYear === undefined;
    case 'financial year':
    case 'year':
    case 'plan year':
    case 'plan month':
    case 'plan':
      return false;
  }
}

/** A moment that bears its year, on the calendar. */
export function stretchOf(moment: Moment, position: Position | undefined, period: PlanPeriod): Stretch | undefined {
  const bare = bareStretch(moment, period);
  return bare && positioned(bare, position);
}

/**
 * A moment without a year, on the calendar: in the year of the next date written after it (in the year before where
 * a list would otherwise run backwards), or at its first coming after the date before it, or at its first coming in
 * the plan.
 */
export function stretchWithoutYear(
  moment: Moment,
  position: Position | undefined,
  { next, previous }: Neighbours,
  period: PlanPeriod,
): Stretch | undefined {
  if (next) return stretchUntil(next, moment, position, period);
  // Days and months fall due in the year that they bear, quarters and winters perhaps in the year after.
  const isInYear = moment.unit === 'day' || moment.unit === 'month';
  const due = previous ? previous.due : period.first;
  for (let year = isInYear ? due.year : due.year - 1; year <= due.year + 1; year++) {
    const found = stretchOf(withYear(moment, year), position, period);
    if (found && !isBefore(found.due, due))
      return concluded(found, previous ? 'year from the date before it' : 'year from the plan');
  }
  return undefined;
}

/** The year in which a moment falls due inside another stretch: 'Year 1: June'. */
export function stretchWithin(
  moment: Moment,
  position: Position | undefined,
  around: Stretch,
  period: PlanPeriod,
): Stretch | undefined {
  for (let year = around.first.year - 1; year <= around.last.year; year++) {
    const found = stretchOf(withYear(moment, year), position, period);
    if (found && fallsDueIn(found, around)) return concluded(found, 'year from the date before it');
  }
  return undefined;
}

/** True where one stretch falls due inside the other. */
export const fallsDueIn = ({ due }: Stretch, { first, last }: Stretch): boolean =>
  !isBefore(due, first) && compareDays(due, last) <= 0;

function stretchUntil(
  next: Stretch,
  moment: Moment,
  position: Position | undefined,
  period: PlanPeriod,
): Stretch | undefined {
  const at = (year: number): Stretch | undefined => stretchOf(withYear(moment, year), position, period);
  const found = latestUntil(next.due, at);
  if (!found || inPeriod(period, found.due)) return found && concluded(found, 'year from the date after it');
  // 'May, April 2010' in a plan of 2010/11 runs backwards rather than out of the plan.
  const later = fallingDueIn(next.due.year, at);
  return concluded(later && inPeriod(period, later.due) ? later : found, 'year from the date after it');
}

/** The last that doesn't fall due after a day. None falls due before the year that it bears. */
function latestUntil(due: Day, at: (year: number) => Stretch | undefined): Stretch | undefined {
  for (let year = due.year; year >= due.year - 1; year--) {
    const stretch = at(year);
    if (stretch && compareDays(stretch.due, due) <= 0) return stretch;
  }
  return undefined;
}

function fallingDueIn(dueYear: number, at: (year: number) => Stretch | undefined): Stretch | undefined {
  for (let year = dueYear - 1; year <= dueYear + 1; year++) {
    const stretch = at(year);
    if (stretch?.due.year === dueYear) return stretch;
  }
  return undefined;
}

const concluded = ({ first, last, due, precision, inferred }: Stretch, inference: Inference): Stretch => ({
  first,
  last,
  due,
  precision,
  inferred: [inference, ...inferred],
});

function withYear(moment: Moment, year: number): Moment {
  switch (moment.unit) {
    case 'day':
      return { unit: 'day', day: moment.day, month: moment.month, year };
    case 'month':
      return { unit: 'month', month: moment.month, year };
    case 'season':
      return { unit: 'season', season: moment.season, year };
    case 'term':
      return { unit: 'term', term: moment.term, year };
    case 'quarter':
    case 'half':
      return inQuarterYear(moment, { kind: 'financial', startYear: year });
    case 'academic year':
      return { unit: 'academic year', startYear: year };
    case 'financial year':
    case 'year':
    case 'plan year':
    case 'plan month':
    case 'plan':
      return moment;
  }
}

/** A quarter or a half of a year. */
export function inQuarterYear(moment: Extract<Moment, { unit: 'quarter' | 'half' }>, year: QuarterYear): Moment {
  return moment.unit === 'quarter'
    ? { unit: 'quarter', quarter: moment.quarter, year }
    : { unit: 'half', half: moment.half, year };
}

function bareStretch(moment: Moment, period: PlanPeriod): Stretch | undefined {
  switch (moment.unit) {
    case 'day': {
      const day = moment.year === undefined ? undefined : dayOf(moment.year, moment.month, moment.day);
      return day && oneDay(day);
    }
    case 'month':
      return moment.year === undefined ? undefined : oneMonth(moment.year, moment.month);
    case 'quarter':
      return (
        moment.year && months(addMonths(yearStart(moment.year, moment.quarter, period), (moment.quarter - 1) * 3), 3)
      );
    case 'half':
      return (
        moment.year && months(addMonths(yearStart(moment.year, moment.half * 2, period), (moment.half - 1) * 6), 6)
      );
    case 'financial year':
      return whole(financialYears(moment.startYear, moment.endYear));
    case 'year':
      return months({ year: moment.year, month: 1, day: 1 }, 12);
    case 'season':
      return moment.year === undefined ? undefined : seasonStretch(moment.season, moment.year);
    case 'term':
      return moment.year === undefined ? undefined : termStretch(moment.term, moment.year);
    case 'plan year': {
      const number =
        moment.number === 'first' ? 1 : moment.number === 'last' ? startYears(period).length : moment.number;
      return concluded(months(addMonths(period.first, (number - 1) * 12), 12), 'year from the plan');
    }
    case 'plan month': {
      const { year, month } = addMonths(period.first, moment.number - 1);
      return concluded(oneMonth(year, month), 'year from the plan');
    }
    case 'academic year':
      return moment.startYear === undefined ? undefined : months({ year: moment.startYear, month: 9, day: 1 }, 11);
    case 'plan':
      return concluded(whole(period), 'year from the plan');
  }
}

function yearStart(year: QuarterYear, quarter: number, period: PlanPeriod): Day {
  // A plan of calendar years counts its quarters from January.
  const month = period.first.month === 1 ? 1 : 4;
  const april = (y: number): Day => ({ year: y, month, day: 1 });
  switch (year.kind) {
    case 'financial':
      return april(year.startYear);
    case 'plan':
      return addMonths(period.first, (year.number - 1) * 12);
    case 'calendar': {
      const ends = (start: Day): boolean => inPeriod(period, addMonths(start, quarter * 3 - 1));
      const january = { year: year.year, month: 1, day: 1 };
      return !ends(january) && ends(april(year.year)) ? april(year.year) : january;
    }
    case 'bare': {
      // 'Q4 2012' is the fourth quarter of 2012/13, or of 2011/12 where only that lies in the plan.
      const dueIn = (start: Day): Day => addMonths(start, quarter * 3 - 1);
      const isBeforeBetter =
        !inPeriod(period, dueIn(april(year.year))) && inPeriod(period, dueIn(april(year.year - 1))) && quarter === 4;
      return april(isBeforeBetter ? year.year - 1 : year.year);
    }
  }
}

const NOTHING: readonly Inference[] = [];
const LAST_DAY_OF_MONTH: readonly Inference[] = ['last day of the month'];
const LAST_DAY_OF_PERIOD: readonly Inference[] = ['last day of the period named'];

/** A month of a year. */
export function oneMonth(year: number, month: number): Stretch {
  const last = lastOfMonth(year, month);
  return { first: { year, month, day: 1 }, last, due: last, precision: 'month', inferred: LAST_DAY_OF_MONTH };
}

/** Several months; `first` is the first day of the first. */
function months(first: Day, count: number): Stretch {
  const lastMonth = addMonths(first, count - 1);
  const last = lastOfMonth(lastMonth.year, lastMonth.month);
  return { first, last, due: last, precision: 'period', inferred: LAST_DAY_OF_PERIOD };
}

function oneDay(day: Day): Stretch {
  return { first: day, last: day, due: day, precision: 'day', inferred: NOTHING };
}

function whole({ first, last }: PlanPeriod): Stretch {
  return { first, last, due: last, precision: 'period', inferred: LAST_DAY_OF_PERIOD };
}

function seasonStretch(season: Season, year: number): Stretch {
  switch (season) {
    case 'spring':
      return months({ year, month: 3, day: 1 }, 3);
    case 'summer':
      return months({ year, month: 6, day: 1 }, 3);
    case 'autumn':
      return months({ year, month: 9, day: 1 }, 3);
    case 'winter':
      return months({ year, month: 12, day: 1 }, 3);
    case 'christmas':
      return oneDay({ year, month: 12, day: 25 });
    case 'easter':
      return oneDay(easterSunday(year));
  }
}

function termStretch(term: Term, year: number): Stretch {
  if (term === 'autumn') return months({ year, month: 9, day: 1 }, 4);
  return term === 'spring' ? months({ year, month: 1, day: 1 }, 3) : months({ year, month: 4, day: 1 }, 4);
}

/** The Gregorian Easter (the 'anonymous' algorithm of Meeus, Jones and Butcher). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}

/** 'mid June' is 15 June, 'early 2012' the end of its first quarter; 'end of' is where it falls due anyway. */
function positioned(stretch: Stretch, position: Position | undefined): Stretch {
  if (!position || position === 'end' || position === 'late' || stretch.precision === 'day') return stretch;
  const { first, last } = stretch;
  if (stretch.precision === 'month') {
    const day = position === 'start' ? 1 : position === 'early' ? 10 : 15;
    return { first, last, due: { year: first.year, month: first.month, day }, precision: 'day', inferred: NOTHING };
  }
  const length = (last.year - first.year) * 12 + last.month - first.month + 1;
  const upTo = position === 'start' ? 1 : Math.ceil(length / (position === 'early' ? 4 : 2));
  const month = addMonths(first, upTo - 1);
  const { precision, inferred } = stretch;
  return { first, last, due: lastOfMonth(month.year, month.month), precision, inferred };
}

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
