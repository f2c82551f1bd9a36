import { addDays, isBefore } from '../../calendar/day';
import { inPeriod } from '../../calendar/plan-period';
import { plainDoubt } from '../doubt';
import { type DateItem, type Item, type ItemOf, is } from '../items';
import { lacksYear, movingDay, stretchOf, stretchWithin, stretchWithoutYear } from '../moments';
import { type Stretch, dayBefore } from '../stretches';
import { stretchOnWeekday } from './named-weekdays';
import type { Reading } from '../rules/rule';
import type { Moment } from '../types';

/** Dates on the calendar: those with a year first, so that those without can borrow it. */
export function withDates(items: readonly Item[], reading: Reading): Item[] {
  const numbered = asOneCount(items);
  const dated = numbered.map((item) =>
    is(item, 'moment') && !lacksYear(item.moment)
      ? dateOf(item, stretchOf(item.moment, item.position, reading.period), false, false, reading)
      : item,
  );
  return dated.some((item) => is(item, 'moment')) ? withBorrowedYears(dated, reading) : dated;
}

/** Where one term is the fourth or a later one, all are of six. */
function asOneCount(items: readonly Item[]): readonly Item[] {
  const isOfSix = items.some(
    (item) => is(item, 'moment') && item.moment.unit === 'numbered term' && item.moment.isOfSix,
  );
  if (!isOfSix) return items;
  return items.map((item) =>
    is(item, 'moment') && item.moment.unit === 'numbered term'
      ? { ...item, moment: { ...item.moment, isOfSix } }
      : item,
  );
}

function withBorrowedYears(dated: readonly Item[], reading: Reading): Item[] {
  const { period } = reading;
  const nexts = nextDates(dated);
  const items = [...dated];
  let previous: Stretch | undefined;
  let last: Stretch | undefined;
  const row = new DaysInARow(reading);
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (is(item, 'date') && !isLeftOut(items, at)) previous = item.stretch;
    if (!is(item, 'moment')) continue;
    const { moment, position } = item;
    const next = nexts[at];
    // 'Nov - Feb', 'between Nov and Feb': what ends a range comes after what begins it.
    const begins =
      is(items[at - 1], 'range') || (is(items[at - 1], 'join') && is(items[at - 3], 'between'))
        ? items[at - 2]
        : undefined;
    // 'Sept, then Jan and May'
    if (is(items[at - 1], 'then')) previous ??= last;
    const after = is(begins, 'date') ? begins.stretch : previous;
    const label = items[labelBefore(items, at)];
    const within =
      (is(label, 'date') ? stretchWithin(moment, position, label.stretch, period) : undefined) ??
      (next ? undefined : partOnTheWay(items, at, item, reading));
    const found =
      within ??
      (next ? undefined : stretchOnWeekday(item, reading)) ??
      stretchWithoutYear(moment, position, { next, previous: after }, period);
    const stretch = next || after || within ? found : row.add(item, found, items[at - 1]);
    items[at] = dateOf(item, stretch, true, next !== undefined || within !== undefined, reading);
    // A year that was found in the plan is no ground for finding another.
    if (next || previous) previous = stretch ?? previous;
    last = stretch;
  }
  return items;
}

/**
 * 'By end Dec 2010 (30 by end of Sept)': what stands in brackets behind a date with an amount, or as a draft, is a part
 * of it on the way, so it comes before; and so it does where the plan would be over.
 */
function partOnTheWay(items: readonly Item[], at: number, { start, moment, position }: ItemOf<'moment'>, { text, period }: Reading): Stretch | undefined {
  let from = at - 1;
  while (PASSED.includes(items[from]?.kind)) from--;
  const [whole, open] = [items[from - 1], items[from]];
  if (!is(open, 'open') || !is(whole, 'date') || whole.isYearless) return undefined;
  const before = stretchWithoutYear(moment, position, { next: whole.stretch, previous: undefined }, period);
  if (!before || !inPeriod(period, before.due)) return undefined;
  const after = stretchWithoutYear(moment, position, { next: undefined, previous: whole.stretch }, period);
  const isPart = AMOUNT.test(text.slice(open.end, start)) || (after !== undefined && !inPeriod(period, after.due));
  return isPart ? before : undefined;
} // prettier-ignore

const PASSED: readonly (Item['kind'] | undefined)[] = ['word', 'number', 'label', 'paper', 'people', 'bound', 'range', 'of']; // prettier-ignore
const AMOUNT = /\d|\b(?:draft|interim|initial|first|half|some)\b/i;

/**
 * Dates whose year only the plan can tell. Days are listed as they come: '9 Dec, 10 March, 9 June' goes on into a
 * second year; two alone may be of one. A feast in the plan's first days is the next one, and so is what begins then where
 * something is to be done before.
 */
class DaysInARow {
  private last: Stretch | undefined;
  private count = 0;
  constructor(private readonly reading: Reading) {}

  add(
    { moment, position, start, end }: ItemOf<'moment'>,
    found: Stretch | undefined,
    lead: Item | undefined,
  ): Stretch | undefined {
    const { period } = this.reading;
    const isBeforeIt = is(lead, 'bound') && lead.bound === 'before' && (!position || position === 'start');
    // 'Before April' in a plan that begins then is before the next one.
    const isToBegin =
      isBeforeIt && (position === 'start' || (found !== undefined && !isBefore(period.first, found.first)));
    if (!found || (moment.unit !== 'day' && moment.unit !== 'feast' && !isToBegin)) return found;
    const isSoon = (moment.unit === 'feast' || isToBegin) && isBefore(found.first, addDays(period.first, SOON));
    const turns = this.last !== undefined && isBefore(found.due, this.last.due);
    const previous = turns ? this.last : isSoon ? { ...found, due: addDays(found.due, 1) } : undefined;
    const later = previous && stretchWithoutYear(moment, position, { next: undefined, previous }, period);
    const isIn = later !== undefined && inPeriod(period, isBeforeIt ? dayBefore(later).due : later.due);
    const isSure = turns && this.count > 1;
    if (!isSure && !isToBegin && (turns || isIn))
      this.reading.doubt(plainDoubt('two readings', { start, end }, this.reading));
    this.last = isSure || isIn ? later : found;
    this.count++;
    return this.last;
  }
}

/** So many days into a plan nothing new is done. */
const SOON = 14;

/** For each place the next day or month that bears its year, or else the next quarter or season that does. */
function nextDates(items: readonly Item[]): readonly (Stretch | undefined)[] {
  const nexts: (Stretch | undefined)[] = [];
  const isOfEach = items.some((item) => is(item, 'each'));
  let day: Stretch | undefined;
  let period: Stretch | undefined;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    nexts[at] = day ?? period;
    if (!is(item, 'date') || isLeftOut(items, at)) continue;
    // 'Each September and January until July 2012', 'each March, first one March 2012'
    if (isOfEach && bounds(items[at - 1])) continue;
    if (item.stretch.precision !== 'period') day = item.stretch;
    else if (isPeriodOrYear(item.unit) && !opensYears(items, at)) period = item.stretch;
  }
  return nexts;
}

/** 'except July', 'not in 2012': what is left out lends no year. */
function isLeftOut(items: readonly Item[], at: number): boolean {
  const before = is(items[at - 1], 'bound') ? items[at - 2] : items[at - 1];
  return is(before, 'except') || is(before, 'not');
}

const bounds = (before: Item | undefined): boolean =>
  is(before, 'bound') && (before.bound === 'until' || before.bound === 'from');

/** 'June each year from 2015', '…; 2015: June': a year that says where others begin or end lends itself to none before it. */
function opensYears(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (!is(item, 'date') || item.unit !== 'year') return false;
  if (is(before, 'stop') || is(before, 'next')) return true;
  if (is(before, 'range') && !before.isDash) return true;
  return is(before, 'bound') && (before.bound === 'from' || before.bound === 'until');
}

/** A date; a day that no calendar has is none ('29 Feb 2011'). */
function dateOf(
  { start, end, moment, position }: ItemOf<'moment'>,
  stretch: Stretch | undefined,
  isYearless: boolean,
  isYearBorrowed: boolean,
  reading: Reading,
): Item {
  if (!stretch) {
    reading.doubt(plainDoubt('no such day', { start, end }, reading));
    return { kind: 'no such day', start, end };
  }
  const dayIn = isYearless ? movingDay(moment, reading.period) : undefined;
  return {
    kind: 'date',
    start,
    end,
    stretch,
    isRange: false,
    isYearless,
    isYearBorrowed,
    unit: moment.unit,
    bound: undefined,
    position,
    ...(dayIn && { dayIn }),
  };
}

/**
 * Where the year, quarter or season stands that a date explains: 'Year 1: Sept 2010', 'Summer 2015 (July)'; in
 * brackets a month, too. -1 where
 * none stands directly before it.
 */
function labelBefore(items: readonly Item[], behind: number): number {
  // 'Year 2 (by Oct)'
  const by = items[behind - 1];
  const at = is(by, 'bound') && by.bound === 'by' && is(items[behind - 2], 'open') ? behind - 1 : behind;
  const isDirect = is(items[at - 1], 'date');
  const from = isDirect ? at - 1 : behindOpen(items, at) ? at - 3 : at - 2;
  const label = items[from];
  const isMonth = is(label, 'date') && label.unit === 'month' && is(items[at - 1], 'open') && from === at - 2;
  if (!is(label, 'date') || label.isRange || !(isLong(label.unit) || isMonth) || opensRange(items, from)) return -1;
  return isDirect || isThin(items[at - 1]) || (is(items[at - 1], 'stop') && items.length === 3) ? from : -1;
}

/** 'Year 2 roll-out (June)': what is done in the longer date stands before the bracket. */
const behindOpen = (items: readonly Item[], at: number): boolean =>
  is(items[at - 1], 'open') && is(items[at - 2], 'word') && is(items[at - 3], 'date');

/** ',', ':', '(' and dashes: between two ways of saying one date. */
export const isThin = (item: Item | undefined): boolean =>
  is(item, 'colon') || is(item, 'open') || is(item, 'range') || (is(item, 'join') && item.mark === ',');

/** 'from 2010 - June 2012', 'by year 2': what is bounded is no label. */
function opensRange(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const isInBrackets = is(items[at + 1], 'open') || is(items[at + 2], 'open');
  return is(before, 'between') || (is(before, 'bound') && !(before.bound === 'by' && isInBrackets));
}

const isPeriodOrYear = (unit: Moment['unit']): boolean =>
  unit === 'quarter' ||
  unit === 'half' ||
  unit === 'season' ||
  unit === 'term' ||
  unit === 'numbered term' ||
  unit === 'year';

export const isLong = (unit: Moment['unit']): boolean =>
  isPeriodOrYear(unit) ||
  unit === 'years' ||
  unit === 'financial year' ||
  unit === 'plan year' ||
  unit === 'school year';

/** A financial year, a calendar year, a year of the plan, or all of it. */
export const isYearOrPlan = (unit: DateItem['unit']): boolean =>
  unit === 'year' || unit === 'years' || unit === 'financial year' || unit === 'plan year' || unit === 'plan';
