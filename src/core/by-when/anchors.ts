import { addDays, isBefore, sameDay } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import { type DateItem, type Item, is } from './items';
import { type Stretch, monthsIn } from './stretches';
import type { Recurrence, Step } from './types';
import { monthsOf } from './units';

/** The date that a step without a start counts from: 'Jul 11. Review 6 monthly'. */
export interface Anchor extends Pick<Stretch, 'due' | 'precision'> {
  /** The stretch of time in which the step comes back instead: 'April 11 – March 12, reviewed quarterly'. */
  readonly within?: Pick<Stretch, 'first' | 'last'>;
}

/** What a later step counts from, or in which it comes back: a range, and what goes on until a day. */
const anchorOf = ({ stretch, isRange, bound }: DateItem, { first }: PlanPeriod): Anchor => {
  const { due, precision, last } = stretch;
  if (isRange) return { due, precision, within: { first: stretch.first, last } };
  return bound === 'until' ? { due, precision, within: { first, last: due } } : stretch;
};

/** The same, with what comes back behind it. */
export const atItsEnd = ({ due, precision }: Anchor): Anchor => ({ due, precision });

/**
 * What a review counts from: nothing where it is of a plan's last day, as none would be behind it in the plan; a stretch
 * of time is reviewed in it where the step is shorter.
 */
export function reviewedFrom(anchor: Anchor | undefined, step: Step, period: PlanPeriod): Anchor | undefined {
  if (!anchor) return undefined;
  const isShort = ({ first, last }: PlanPeriod): boolean => monthsIn({ first, last }) > monthsOf(step);
  if (sameDay(anchor.due, period.last) && isShort(period) && !anchor.within) return undefined;
  return anchor.within && isShort(anchor.within) ? anchor : atItsEnd(anchor);
}

/** 'March 12, then reviewed annually', 'Oct/Nov 11 (monthly thereafter)' */
export const isBehindThen = (items: readonly Item[], text: string): boolean => {
  const start = items[0]?.start ?? 0;
  const end = items.at(-1)?.end ?? start;
  if (/^\s*(?:thereafter|after)/i.test(text.slice(end, end + 14))) return true;
  return items.some((item) => is(item, 'then')) || /\bthen\W*$/i.test(text.slice(Math.max(0, start - 8), start));
};

/** What a step behind some dates counts from. */
export const lastAnchor = (dates: readonly DateItem[], period: PlanPeriod): Anchor | undefined => {
  const last = dates.at(-1);
  return last && anchorOf(last, period);
};

/** True where the date before a step is the plan's last day, and neither 'and' nor 'then' has the step begin there. */
export function endsPlan(
  date: DateItem | undefined,
  items: readonly Item[],
  stepAt: number,
  period: PlanPeriod,
): boolean {
  if (!date || date.isRange || date.bound === 'from' || !sameDay(date.stretch.due, period.last)) return false;
  const between = items.slice(items.indexOf(date) + 1, stepAt);
  return !between.some((item) => is(item, 'then') || (is(item, 'join') && item.mark === '&'));
}

/** 'In place by April 12 and reviewed every April', 'Jan 2012, then every April': what comes back each year begins behind. */
export function onlyBehind(recurrence: Recurrence | undefined, before: Anchor | undefined): Recurrence | undefined {
  if (!recurrence || recurrence.kind === 'natural' || !before || before.within) return recurrence;
  const { window } = recurrence;
  const first = addDays(before.due, 1);
  const isInside = isBefore(window.first, first) && isBefore(first, window.last);
  return isInside ? { ...recurrence, window: { first, last: window.last } } : recurrence;
}
