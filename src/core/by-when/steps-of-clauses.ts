import { addDays, sameDay } from '../calendar/day';
import { isThin, isYearOrPlan } from './dates/years';
import { type DateItem, type Item, is } from './items';
import type { Exception, Step } from './types';

/** One date, or years that follow one another: 'Years 1 and 2: quarterly'. */
export function asOneStretch(dates: readonly DateItem[]): DateItem | undefined {
  const [first, ...others] = dates;
  const last = others.at(-1);
  if (!first || !last) return first;
  const areYears = dates.every(({ unit, bound }, at) => isYearOrPlan(unit) && (bound === undefined || (bound === 'by' && at === 0)) && (at === 0 || follows(dates[at - 1], dates[at])));
  return areYears ? { ...last, isRange: true, stretch: { ...last.stretch, first: first.stretch.first } } : undefined;
} // prettier-ignore

const follows = (one: DateItem | undefined, other: DateItem | undefined): boolean =>
  one !== undefined && other !== undefined && sameDay(addDays(one.stretch.last, 1), other.stretch.first);

/** True where a date stands right before the step, with at most a mark between. */
export function isBeside(
  items: readonly Item[],
  date: DateItem | undefined,
  stepAt: number,
  isInRange: boolean,
): boolean {
  if (!date) return false;
  const at = items.indexOf(date);
  const between = items[at + 1];
  return stepAt === at + 1 || (stepAt === at + 2 && isThin(between) && (isInRange || !is(between, 'open')));
}

/** 'each September': 'each' alone, before anything else, says nothing about when. */
export const isEveryDate = (item: Item | undefined, next: Item | undefined): boolean =>
  is(item, 'each') && is(next, 'date');

/** 'Monthly until June 11 (first Tuesday)': the days stand apart from their step. */
export function onDays(step: Step | undefined, items: readonly Item[]): Step | undefined {
  if (!step || step.on || step.unit === 'week') return step;
  const days = items.find((item) => is(item, 'day of'));
  return days ? { ...step, on: { nths: days.nths, of: days.of } } : step;
}

/** The step that an item says; 'each' before a date is each year. */
export function stepIn(item: Item | undefined): Step | undefined {
  if (is(item, 'step')) return item.step;
  return is(item, 'each') ? { unit: 'month', count: 12 } : undefined;
}

/** 'Monthly, April to September' in a plan of several years: the months of each year that are left out. */
export function monthsOutside({ stretch: { first, last } }: DateItem): Exception {
  const isInside = (month: number): boolean =>
    first.month <= last.month ? month >= first.month && month <= last.month : month >= first.month || month <= last.month;
  return { months: Array.from({ length: 12 }, (_, at) => at + 1).filter((month) => !isInside(month)) };
} // prettier-ignore
