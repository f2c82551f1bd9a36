import { type Day, addMonths, compareDays, dayOf, isBefore } from '../calendar/day';
import {
  type PlanPeriod,
  endInYears,
  financialYears,
  inPeriod,
  nthYear,
  yearCount,
  yearsOfPlan,
} from '../calendar/plan-period';
import {
  type Stretch,
  atStart,
  concluded,
  fallsDueIn,
  months,
  numberedTerm,
  oneDay,
  oneMonth,
  positioned,
  seasonStretch,
  termStretch,
  whole,
} from './stretches';
import { nthDay } from './nth-day';
import type { Moment, Position } from './types';
import { yearStart } from './year-starts';

/** The moments beside it that a moment may borrow its year from, already on the calendar. */
export interface Neighbours {
  readonly next: Stretch | undefined;
  readonly previous: Stretch | undefined;
}

/** True where the year is missing and has to be found. */
export function lacksYear(moment: Moment): boolean {
  if (moment.unit === 'nth day') return lacksYear(moment.within);
  return 'year' in moment ? moment.year === undefined : 'startYear' in moment && moment.startYear === undefined;
}

/** The day of each year that a moment is, where it moves from year to year. */
export function movingDay(moment: Moment, period: PlanPeriod): ((year: number) => Day | undefined) | undefined {
  if (moment.unit === 'feast') return moment.feast.dayIn;
  if (moment.unit !== 'nth day' || moment.within.unit !== 'month') return undefined;
  return (year) => bareStretch(withYear(moment, year), period)?.due;
}

/** A moment that bears its year, on the calendar. */
export function stretchOf(moment: Moment, position: Position | undefined, period: PlanPeriod): Stretch | undefined {
  const bare = bareStretch(moment, period);
  if (position === 'start' && bare && BEGIN_ON_A_DAY.includes(moment.unit)) return atStart(bare);
  return bare && positioned(bare, position);
}

const BEGIN_ON_A_DAY: readonly Moment['unit'][] = [
  'term', 'numbered term', 'year', 'years', 'financial year', 'school year', 'plan year',
]; // prettier-ignore

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

function stretchUntil(
  next: Stretch,
  moment: Moment,
  position: Position | undefined,
  period: PlanPeriod,
): Stretch | undefined {
  const at = (year: number): Stretch | undefined => stretchOf(withYear(moment, year), position, period);
  // 'Q4 – by 14 Feb 12'
  const around = LASTING.includes(moment.unit)
    ? [next.due.year - 1, next.due.year].map(at).find((one) => one && fallsDueIn(next, one))
    : undefined;
  const found = around ?? latestUntil(next.due, at);
  if (!found || inPeriod(period, found.due)) return found && concluded(found, 'year from the date after it');
  // 'May, April 2010' in a plan of 2010/11 runs backwards rather than out of the plan.
  // So do 'Q3/4' above 'Oct 2010 - March 2011', of which the one ends in the next year.
  const isIn = (one: Stretch | undefined): boolean => one !== undefined && inPeriod(period, one.due);
  const years = moment.unit === 'quarter' || moment.unit === 'half' ? [0, 1] : [0];
  const later = years.map((more) => fallingDueIn(next.due.year + more, at)).find(isIn);
  return concluded(later ?? found, 'year from the date after it');
}

const LASTING: readonly Moment['unit'][] = ['quarter', 'half', 'season', 'term', 'numbered term'];

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

function withYear(moment: Moment, year: number): Moment {
  const { unit } = moment;
  if (unit === 'quarter' || unit === 'half') return { ...moment, year: { kind: 'own', startYear: year } };
  if (unit === 'school year' || unit === 'financial year') return { unit, startYear: year, endYear: undefined };
  if (unit === 'nth day') return { ...moment, within: withYear(moment.within, year) };
  return unit !== 'year' && 'year' in moment ? { ...moment, year } : moment;
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
      return moment.year && partOfYear(yearStart(moment.year, moment.number, period), moment.number, 3, period);
    case 'half':
      return moment.year && partOfYear(yearStart(moment.year, moment.number * 2, period), moment.number, 6, period);
    case 'years':
      return whole(yearsOfPlan(moment.startYear, moment.endYear, period));
    case 'financial year': {
      const { startYear, endYear } = moment;
      return startYear === undefined ? undefined : whole(financialYears(startYear, endYear ?? startYear + 1));
    }
    case 'year':
      return months({ year: moment.year, month: 1, day: 1 }, 12);
    case 'season':
      return moment.year === undefined ? undefined : seasonStretch(moment.season, moment.year);
    case 'term':
      return moment.year === undefined ? undefined : termStretch(moment.term, moment.year);
    case 'numbered term':
      return moment.year === undefined ? undefined : numberedTerm(moment.number, moment.isOfSix, moment.year);
    case 'feast': {
      const day = moment.year === undefined ? undefined : moment.feast.dayIn(moment.year);
      return day && oneDay(day);
    }
    case 'nth day': {
      const within = bareStretch(moment.within, period);
      const day = within && nthDay(moment.nth, moment.of, within);
      return day && oneDay(day);
    }
    case 'plan year': {
      const number = moment.number === 'last' ? yearCount(period) : moment.number;
      return concluded(whole(nthYear(period, number)), 'year from the plan');
    }
    case 'plan month': {
      const { year, month } = addMonths(period.first, moment.number - 1);
      return concluded(oneMonth(year, month), 'year from the plan');
    }
    case 'school year': {
      const { startYear, endYear } = moment;
      if (startYear === undefined) return undefined;
      return months({ year: startYear, month: 9, day: 1 }, 12 * ((endYear ?? startYear + 1) - startYear) - 1);
    }
    case 'plan':
      return concluded(whole(period), 'year from the plan');
  }
}

/** A quarter or a half of a year, by its number; academic years have their own ends. */
function partOfYear(yearStart: Day, number: number, length: number, period: PlanPeriod): Stretch {
  const { first, last } = months(addMonths(yearStart, (number - 1) * length), length);
  return whole({ first, last: endInYears(period, { first, last }) });
}
