import { type Day, addDays, addMonths, daysInMonth, firstOfMonth, isAfter, isBefore } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import type { Anchor } from './anchors';
import { isYearOrPlan } from './dates/years';
import type { DateItem } from './items';
import { type Stretch, dueDay, monthsIn, oneMonth } from './stretches';
import type { DayOfYear, Inference, Recurrence, Step } from './types';
import { monthsOf } from './units';
import { upTo, windowOf } from './windows';

interface StepReading {
  readonly recurrence: Recurrence | undefined;
  /** Dates that were listed behind the step: they are the deadlines. */
  readonly listed: readonly DateItem[];
  readonly inferred: readonly Inference[];
  readonly anchor: Anchor | undefined;
}

/** Shared, so that nothing is made where nothing is. */
export const NO_DATES: readonly DateItem[] = [];

const NATURAL_ENDS: readonly Inference[] = ['natural ends in the plan'];

const COUNTED_FROM_BEFORE: readonly Inference[] = ['start from the date before it'];

/** A recurrence that begins on the date written before it. */
export function openedBy({ stretch }: DateItem, step: Step, window: PlanPeriod): StepReading {
  const first = isOnWeekday(step) ? stretch.first : stretch.due;
  return {
    recurrence: {
      kind: 'counted',
      first,
      isAfter: false,
      dayOfMonth: dueDay(stretch),
      step,
      window,
      hasEnd: false,
    },
    listed: NO_DATES,
    inferred: stretch.inferred,
    anchor: stretch,
  };
}

/**
 * What a step and the dates behind it are: a recurrence with its start and its end, or the dates alone where they were
 * listed behind the step. Without dates it counts from the one before it, or falls due at the plan's natural ends.
 */
export function recurrenceOf(
  step: Step,
  dates: readonly DateItem[],
  anchor: Anchor | undefined,
  period: PlanPeriod,
): StepReading {
  const until = dates.length > 0 ? dates.find((date) => endsRecurrence(date, step)) : undefined;
  const bounded = until ? without(dates, until) : dates;
  const from = bounded.length > 1 ? bounded.find((date) => opensYears(date, bounded)) : undefined;
  const rest = from ? without(bounded, from) : bounded;
  const window = upTo(until?.stretch.due, windowOf(period, from?.stretch.first, until?.stretch.due));
  const hasEnd = until !== undefined;
  const listed = NO_DATES;
  const only = rest[0];
  if (!only) {
    if (!anchor) return naturalEnds(step, period, window, hasEnd, until?.stretch);
    if (anchor.within)
      return naturalEnds(
        step,
        period,
        upTo(anchor.within.last, windowOf(period, anchor.within.first, anchor.within.last)),
        true,
        anchor,
      );
    const dayOfMonth = dueDay(anchor);
    return {
      recurrence: { step, window, hasEnd, kind: 'counted', first: anchor.due, isAfter: true, dayOfMonth },
      listed,
      inferred: COUNTED_FROM_BEFORE,
      anchor: until?.stretch,
    };
  }

  // 'in the months named': every year where no year was written.
  // 'Termly: autumn, spring and summer' names the terms that the step has.
  if (isOfTerms(step) && rest.length > 1 && rest.every(isNamedSeason))
    return naturalEnds(step, period, window, hasEnd, undefined);
  const areMonths = rest.every((date) => isNamedMonth(date) && (date.bound !== 'from' || date.isRange));
  if (areMonths && rest.length === 1 && isYearly(step) && (only.unit === 'day' || step.count > 12)) {
    const first = nextOn(only.stretch.due, window.first);
    const dayOfMonth = dueDay({ ...only.stretch, due: first });
    const recurrence = { step, window, hasEnd, kind: 'counted', first, isAfter: false, dayOfMonth } as const;
    return { recurrence, listed, inferred: [], anchor: undefined };
  }
  if (areMonths && (rest.length > 1 || isYearly(step)))
    return { recurrence: { ...yearlyOn(rest, window), step, hasEnd }, listed, inferred: [], anchor: undefined };
  // 'Monthly from April 11, report in June 11': it goes on from the first, the others are dates of their own.
  if (
    only.bound === 'from' &&
    !only.isRange &&
    rest.length > 1 &&
    rest.every(({ bound }, at) => at === 0 || bound !== 'from')
  )
    return { ...recurrenceOf(step, until ? [only, until] : [only], anchor, period), listed: rest.slice(1) };
  if (rest.length > 1) return { recurrence: undefined, listed: rest, inferred: [], anchor: rest.at(-1)?.stretch };

  const { stretch, bound, isRange, unit } = only;
  const { inferred } = stretch;
  if (isRange) {
    const within = upTo(only.isYearless ? undefined : stretch.last, windowOf(period, stretch.first, stretch.last));
    // 'Annual, years 2-3'
    if (isYearOrPlan(unit) && monthsIn(stretch) % 12 === 0) return naturalEnds(step, period, within, true, stretch);
    // 'April 11 - March 12, quarterly' has whole quarters of its own.
    if (isOfMonths(stretch) && step.unit === 'month' && step.count > 1 && monthsIn(stretch) % step.count === 0)
      return naturalEnds(step, period, within, true, stretch, stretch.first);
    // 'Annual meeting in Sept/Oct 2011': it comes once in a range that is shorter than its step.
    const isOnce = step.unit === 'month' && monthsIn(stretch) < step.count && step.count > 1;
    const first = isOnce ? stretch.due : firstInRange(stretch, step);
    return {
      recurrence: { step, window: within, hasEnd: true, kind: 'counted', first, isAfter: false, dayOfMonth: 31 },
      listed,
      inferred,
      anchor: stretch,
    };
  }
  // 'Every Friday in May 11'
  if (step.unit === 'week' && stretch.precision === 'month' && bound === 'by')
    return naturalEnds(step, period, windowOf(period, stretch.first, stretch.last), true, stretch, stretch.first);
  const isYears = isYearOrPlan(unit);
  const isLong =
    (isYears || PARTS_OF_YEARS.includes(unit)) &&
    stretch.precision === 'period' &&
    (!only.position || only.position === 'end');
  if (isLong && bound !== 'from' && monthsIn(stretch) > monthsOf(step))
    return naturalEnds(step, period, windowOf(period, stretch.first, stretch.last), true, stretch);
  if (
    isLong &&
    bound === 'from' &&
    !only.position &&
    step.unit !== 'week' &&
    monthsOf(step) <= (isYears ? 12 : monthsIn(stretch) - 1)
  )
    return naturalEnds(step, period, windowOf(period, stretch.first, until?.stretch.due), hasEnd, undefined);
  // 'Monthly from the start of term': at the ends of months, as from the month in which it begins.
  const opens =
    only.position === 'start' && stretch.precision === 'period'
      ? oneMonth(stretch.first.year, stretch.first.month)
      : stretch;
  const first = step.unit === 'week' && stretch.precision !== 'day' ? firstWeeks(stretch, step) : opens.due;
  const dayOfMonth = dueDay(opens);
  return {
    recurrence: { step, window, hasEnd, kind: 'counted', first, isAfter: false, dayOfMonth },
    listed,
    inferred,
    anchor: stretch,
  };
}

/** 'Weekly in autumn term', 'monthly in Q2': in which something comes back. */
const PARTS_OF_YEARS: readonly DateItem['unit'][] = [
  'half',
  'quarter',
  'term',
  'numbered term',
  'season',
  'school year',
];

/** Every year on the days, or in the months, of dates. */
export const yearlyOn = (dates: readonly DateItem[], window: PlanPeriod): Recurrence => ({
  kind: 'days',
  days: dates.flatMap(({ stretch, dayIn }): readonly DayOfYear[] =>
    dayIn ? daysOfYears(dayIn, window) : [{ month: stretch.due.month, day: dueDay(stretch) }],
  ),
  step: { unit: 'month', count: 12 },
  window,
  hasEnd: false,
});

function daysOfYears(dayIn: (year: number) => Day | undefined, { first, last }: PlanPeriod): readonly DayOfYear[] {
  const days: DayOfYear[] = [];
  for (let year = first.year; year <= last.year; year++) {
    const day = dayIn(year);
    if (day) days.push(day);
  }
  return days;
}

/** 'to March 12', 'before April 12'; but 'annually, before 1 November' is a day of each year. */
const endsRecurrence = (date: DateItem, step: Step): boolean =>
  date.bound === 'until' || (date.bound === 'before' && !(isYearly(step) && isNamedMonth(date)));

/** 'June each year from 2015', 'each March, first one March 2012' */
const opensYears = ({ bound, unit, isYearless, stretch: { due } }: DateItem, dates: readonly DateItem[]): boolean =>
  bound === 'from' && (isYearOrPlan(unit) || (!isYearless && dates.some((date) => isNamedMonth(date) && date.stretch.due.month === due.month))); // prettier-ignore

const without = (dates: readonly DateItem[], date: DateItem): readonly DateItem[] =>
  dates.filter((other) => other !== date);

/** A step that falls due at the ends of the plan's own quarters, half-years, years. */
const naturalEnds = (
  step: Step,
  period: PlanPeriod,
  window: PlanPeriod,
  hasEnd: boolean,
  anchor: Anchor | undefined,
  origin = period.first,
): StepReading => ({
  recurrence: { step, window, hasEnd, kind: 'natural', origin, ...(origin === period.first && { plan: period }) },
  listed: NO_DATES,
  inferred: NATURAL_ENDS,
  anchor,
});

/** A month that was written without any year, its own or another's. */
export const isNamedMonth = (date: DateItem): boolean => date.isYearless && !date.isYearBorrowed;

const isNamedSeason = (date: DateItem): boolean =>
  (date.unit === 'season' || date.unit === 'term' || date.unit === 'numbered term') && isNamedMonth(date);

/** School terms and half-terms have ends of their own. */
export const isOfTerms = ({ unit }: Step): boolean => unit === 'term' || unit === 'half-term';

/** 'annually', 'every two years' */
export const isYearly = (step: Step): boolean => step.unit === 'month' && step.count % 12 === 0;

/** 'Every Friday' */
const isOnWeekday = ({ unit, on }: Step): boolean => unit === 'week' && on !== undefined;

/** 'Weekly from April 11': at the end of the first week, or fortnight, that the month holds. */
function firstWeeks({ first, last }: Stretch, step: Step): Day {
  if (isOnWeekday(step)) return first;
  const end = addDays(first, 7 * step.count - 1);
  return isAfter(end, last) ? last : end;
}

/** 'Quarterly Jun 11 - Mar 12' starts in June; 'monthly 1 April to 30 June' a month after the day it opens. */
function firstInRange(stretch: Stretch, step: Step): Day {
  if (step.unit === 'week') return stretch.precision === 'day' ? stretch.first : firstWeeks(stretch, step);
  return addDays(addMonths(firstOfMonth(stretch.first), 1), -1);
}

/** Whole months, however written: '1 April 11 - 31 March 12'. */
const isOfMonths = ({ first, last, precision }: Stretch): boolean =>
  precision !== 'day' || (first.day === 1 && addDays(last, 1).day === 1);

/** The same day of the year, on or after a day: a day that was written is kept where it comes back each year. */
function nextOn({ month, day }: Day, from: Day): Day {
  const thisYear = { year: from.year, month, day: Math.min(day, daysInMonth(from.year, month)) };
  return isBefore(thisYear, from) ? { ...thisYear, year: from.year + 1 } : thisYear;
}
