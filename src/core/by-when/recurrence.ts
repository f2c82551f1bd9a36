import {
  type Day,
  addDays,
  addMonths,
  compareDays,
  daysInMonth,
  firstOfMonth,
  isAfter,
  isBefore,
  onDayOfMonth,
  sameDay,
} from '../calendar/day';
import { toDayNumber } from '../calendar/day-number';
import { endInYears, inPeriod } from '../calendar/plan-period';
import { onOrAfter } from '../calendar/weekday';
import { addWorkingDays } from '../calendar/working-days';
import { nthDay } from './nth-day';
import type { DayOfYear, Exception, Length, Recurrence, Step } from './types';

/** The last months of school terms and half-terms. */
const [SUMMER_ENDS, AUTUMN_BEGINS] = [7, 9] as const;
const SCHOOL_ENDS = { term: [3, 7, 12], 'half-term': [2, 3, 5, 7, 10, 12] };

type Window = Recurrence['window'];

/**
 * The days on which a recurrence falls due: all inside its window (which leaves the plan period only where words end it later), in order,
 * each once.
 */
export function expand(recurrence: Recurrence): readonly Day[] {
  const { window, step, except } = recurrence;
  const days = step.later ? shifted(recurrence, step.later) : stepsOf(recurrence);
  const within = days.filter((day, index) => inPeriod(window, day) && !(index > 0 && sameDay(day, days[index - 1] ?? day)));
  return except ? within.filter((day) => !isExcepted(day, except)) : within;
} // prettier-ignore

const isExcepted = (day: Day, except: readonly Exception[]): boolean =>
  except.some((one) => ('months' in one ? one.months.includes(day.month) : inPeriod(one, day)));

function stepsOf(recurrence: Recurrence): readonly Day[] {
  const { step, window } = recurrence;
  if (recurrence.kind === 'days') return yearly(recurrence.days, window);
  if (step.on && step.unit === 'week') return weekdays(recurrence, step);
  if (step.on) return blocks(recurrence).flatMap((block) => daysIn(block, step));
  if (step.times !== undefined) return blocks(recurrence).flatMap((block) => partsOf(block, step));
  return recurrence.kind === 'counted'
    ? counted(step, recurrence.first, recurrence.dayOfMonth, recurrence.isAfter ? 1 : 0, window)
    : naturalEnds(recurrence);
}

/** 'One month after each quarter end': the ends before the window count as well. */
function shifted(recurrence: Recurrence, { unit, count }: Length): readonly Day[] {
  const { window, step } = recurrence;
  const plain: Step = { unit: step.unit, count: step.count };
  const origin = addMonths(firstOfMonth(recurrence.kind === 'natural' ? recurrence.origin : window.first), -12);
  const plan = recurrence.kind === 'natural' ? recurrence.plan : undefined;
  const ends = stepsOf({ step: plain, window, hasEnd: true, kind: 'natural', origin, ...(plan && { plan }) });
  return ends.map((end) => {
    if (unit === 'month') return onDayOfMonth(addMonths(firstOfMonth(end), count), 31);
    return unit === 'working day' ? addWorkingDays(end, count) : addDays(end, unit === 'week' ? 7 * count : count);
  });
} // prettier-ignore

/** The stretches of time that the steps are, from the origin on, as far as they touch the window. */
function blocks(recurrence: Recurrence): Window[] {
  const { step, window } = recurrence;
  const origin = recurrence.kind === 'natural' ? recurrence.origin : firstOfMonth(recurrence.kind === 'counted' ? recurrence.first : window.first);
  const found: Window[] = [];
  if (step.unit === 'term' || step.unit === 'half-term') {
    const ends = yearly(SCHOOL_ENDS[step.unit].map((month) => ({ month, day: 31 })), { first: addMonths(window.first, -12), last: addMonths(window.last, 12) });
    for (let at = 1; at < ends.length; at++) {
      const [before, last] = [ends[at - 1], ends[at]];
      if (before && last) found.push({ first: before.month === SUMMER_ENDS ? { year: before.year, month: AUTUMN_BEGINS, day: 1 } : addDays(before, 1), last });
    }
    return found.filter(({ first, last }) => !isAfter(first, window.last) && !isBefore(last, window.first));
  }
  for (let index = 0; ; index++) {
    const first = step.unit === 'week' ? addDays(origin, 7 * step.count * index) : addMonths(origin, step.count * index);
    if (isAfter(first, window.last)) return found;
    const next = step.unit === 'week' ? addDays(first, 7 * step.count) : addMonths(first, step.count);
    if (isBefore(window.first, next)) found.push(inYearsOf(recurrence, { first, last: addDays(next, -1) }));
  }
} // prettier-ignore

/**
 * A part of a plan's years, as those end. Every year has its occurrence: of a last one that isn't whole more than half
 * counts, and ends with the plan.
 */
function inYearsOf(recurrence: Recurrence, block: Window): Window {
  const { unit, count } = recurrence.step;
  const plan = recurrence.kind === 'natural' ? recurrence.plan : undefined;
  if (!plan || unit !== 'month' || (12 % count !== 0 && count % 12 !== 0)) return block;
  const { first } = block;
  const last = endInYears(plan, block);
  const isCut = count <= 12 && isAfter(last, plan.last);
  const isMostlyIn =
    isCut && 2 * (toDayNumber(plan.last) - toDayNumber(first)) > toDayNumber(last) - toDayNumber(first);
  return { first, last: isMostlyIn ? plan.last : last };
}

/** 'First and third Tuesday of each month', '15th of each month'. */
function daysIn(block: Window, { on }: Step): readonly Day[] {
  if (!on) return [];
  return on.nths
    .flatMap((nth) => {
      if (on.of === 'day' && nth !== 'last') return [onDayOfMonth(block.first, nth)];
      return nthDay(nth, on.of, block) ?? [];
    })
    .sort(compareDays);
}

/** 'Twice a month', 'five times a year': the step in equal parts, each due on its last day. */
function partsOf({ first, last }: Window, { times = 1, unit, count }: Step): readonly Day[] {
  const ends: Day[] = [];
  const months = unit === 'month' ? count : 4;
  for (let part = 1; part <= times; part++) {
    const whole = Math.ceil((months * part) / times);
    if (part === times) ends.push(last);
    else if (months >= times) ends.push(addDays(addMonths(first, whole), -1));
    else ends.push(addDays(first, Math.floor((daysInMonth(first.year, first.month) * months * part) / times) - 1));
  }
  return ends;
}

/** 'Every Friday', 'fortnightly on Tuesdays'. */
function weekdays(recurrence: Recurrence, { on, count }: Step): readonly Day[] {
  const { window } = recurrence;
  const from = recurrence.kind === 'counted' && isAfter(recurrence.first, window.first) ? recurrence.first : window.first;
  const days: Day[] = [];
  if (!on || typeof on.of === 'string') return days;
  for (let day = onOrAfter(from, on.of); !isAfter(day, window.last); day = addDays(day, 7 * count)) days.push(day);
  return days;
} // prettier-ignore

function counted(step: Step, first: Day, dayOfMonth: number, from: number, window: Window): Day[] {
  if (step.unit === 'term' || step.unit === 'half-term') {
    const ends = schoolEnds(step, { first, last: window.last }).filter((day) => from === 0 || isAfter(day, first));
    return ends.filter((_, index) => index % step.count === 0);
  }
  const days: Day[] = [];
  for (let index = from; ; index++) {
    const day =
      step.unit === 'week' ? addDays(first, 7 * step.count * index) : monthsOn(first, step.count * index, dayOfMonth);
    if (isAfter(day, window.last)) return days;
    if (!isBefore(day, window.first)) days.push(day);
  }
}

function monthsOn(first: Day, months: number, dayOfMonth: number): Day {
  const { year, month } = addMonths({ ...first, day: 1 }, months);
  return { year, month, day: Math.min(dayOfMonth, daysInMonth(year, month)) };
}

/** The ends of the origin's own blocks of weeks or months: its quarters, half-years, years. */
function naturalEnds(recurrence: Recurrence): readonly Day[] {
  const { step, window } = recurrence;
  return step.unit === 'term' || step.unit === 'half-term'
    ? schoolEnds(step, window).filter((_, index) => index % step.count === 0)
    : blocks(recurrence).map(({ last }) => last);
}

const schoolEnds = ({ unit }: Step, window: Window): Day[] =>
  unit === 'term' || unit === 'half-term'
    ? yearly(
        SCHOOL_ENDS[unit].map((month) => ({ month, day: 31 })),
        window,
      )
    : [];

/** The days of every year that lie in a window. */
function yearly(wanted: readonly DayOfYear[], window: Window): Day[] {
  const days: Day[] = [];
  for (let year = window.first.year; year <= window.last.year; year++)
    for (const { month, day, year: only = year } of wanted) {
      if (only !== year) continue;
      const found = onDayOfMonth({ year, month, day: 1 }, day);
      if (inPeriod(window, found)) days.push(found);
    }
  return days.sort(compareDays).filter((day, index) => index === 0 || !sameDay(day, days[index - 1] ?? day));
}
