import {
  type Day,
  addDays,
  addMonths,
  compareDays,
  daysInMonth,
  isAfter,
  isBefore,
  lastOfMonth,
} from '../calendar/day';
import { inPeriod } from '../calendar/plan-period';
import type { Recurrence, Step } from './types';

/** The last months of school terms and half-terms. */
const SCHOOL_ENDS = { term: [3, 7, 12], 'half-term': [2, 3, 5, 7, 10, 12] };

/**
 * The days on which a recurrence falls due: all inside its window (which never leaves the plan period), in order,
 * each once.
 */
export function expand(recurrence: Recurrence): readonly Day[] {
  const { window } = recurrence;
  switch (recurrence.kind) {
    case 'counted':
      return counted(recurrence.step, recurrence.first, recurrence.dayOfMonth, recurrence.isAfter ? 1 : 0, window);
    case 'natural':
      return naturalEnds(recurrence.step, window, recurrence.origin);
    case 'months':
      return monthEnds(recurrence.months, window);
  }
}

type Window = Recurrence['window'];

function counted(step: Step, first: Day, dayOfMonth: number, from: number, window: Window): Day[] {
  if (step.unit === 'term' || step.unit === 'half-term') {
    const ends = monthEnds(SCHOOL_ENDS[step.unit], { first, last: window.last }).filter(
      (day) => from === 0 || isAfter(day, first),
    );
    return ends.filter((day, index) => index % step.count === 0 && inPeriod(window, day));
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
function naturalEnds(step: Step, window: Window, origin: Day): Day[] {
  if (step.unit === 'term' || step.unit === 'half-term')
    return monthEnds(SCHOOL_ENDS[step.unit], window).filter((_, index) => index % step.count === 0);
  const days: Day[] = [];
  for (let index = 1; ; index++) {
    const end =
      step.unit === 'week'
        ? addDays(origin, 7 * step.count * index - 1)
        : addDays(addMonths(origin, step.count * index), -1);
    if (isAfter(end, window.last)) return days;
    if (!isBefore(end, window.first)) days.push(end);
  }
}

function monthEnds(months: readonly number[], window: Window): Day[] {
  const days: Day[] = [];
  const wanted = [...new Set(months)].sort((a, b) => a - b);
  for (let year = window.first.year; year <= window.last.year; year++)
    for (const month of wanted) {
      const day = lastOfMonth(year, month);
      if (inPeriod(window, day)) days.push(day);
    }
  return days.sort(compareDays);
}
