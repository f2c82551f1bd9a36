import {
  type Day,
  addDays,
  addMonths,
  firstOfMonth,
  isAfter,
  isBefore,
  onDayOfMonth,
  sameDay,
  sameMonth,
} from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import { addWorkingDays } from '../calendar/working-days';
import type { Anchor } from './anchors';
import { type Stretch, dueDay } from './stretches';
import type { Deadline, Length, Recurrence } from './types';

/** 'Review after six months': one date, counted from the one before it. */
export function offsetDeadline({ unit, count }: Length, anchor: Anchor, isReview: boolean, words: string) {
  const due =
    unit === 'month'
      ? onDayOfMonth(addMonths(firstOfMonth(anchor.due), count), dueDay(anchor))
      : unit === 'working day'
        ? addWorkingDays(anchor.due, count)
        : addDays(anchor.due, unit === 'week' ? 7 * count : unit === 'day' ? count : 0);
  return { kind: 'date', first: due, due, isReview, words, inferred: ['so long after the date before it'] } as const;
}

/** '6 months', 'within a year': one date, counted from the plan's first day. */
export const afterBeginning = (length: Length, { first }: PlanPeriod, isReview: boolean, words: string) =>
  ({
    kind: 'date',
    first,
    due: lastDayOf(first, length),
    isReview,
    words,
    inferred: ['so long after the plan begins'],
  }) as const;

/** 'From 1 April for 12 months'. */
export const goingOn = ({ first, inferred }: Stretch, length: Length, isReview: boolean, words: string): Deadline => ({
  kind: 'date', first, due: lastDayOf(first, length), isReview, words, inferred,
}); // prettier-ignore

/** 'Monthly for the first 6 months', 'monthly for 6 months to March 12'; nothing where it doesn't last so long. */
export function lasting(recurrence: Recurrence, length: Length, period: PlanPeriod): Recurrence | undefined {
  const { window, hasEnd } = recurrence;
  const isFromStart = recurrence.kind !== 'counted' && sameDay(window.first, period.first);
  const back = length.unit === 'month' ? addMonths(firstOfMonth(window.last), 1 - length.count) : undefined;
  if (hasEnd && isFromStart && back)
    return isBefore(back, window.first) ? undefined : { ...recurrence, window: { first: back, last: window.last } };
  const last = lastDayOf(recurrence.kind === 'counted' ? firstOfMonth(recurrence.first) : window.first, length);
  if (isBefore(last, window.first) || (hasEnd && !sameMonth(last, window.last))) return undefined;
  return isAfter(last, window.last)
    ? recurrence
    : { ...recurrence, window: { first: window.first, last }, hasEnd: true };
}

/** The last of so many days, weeks or months that begin with a day. */
const lastDayOf = (first: Day, { unit, count }: Length): Day =>
  unit === 'month' ? addDays(addMonths(first, count), -1) : addDays(first, (unit === 'week' ? 7 * count : count) - 1);
