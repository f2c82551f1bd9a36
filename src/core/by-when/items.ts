import { compareDays, sameDay } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import { trimmedSlice } from '../text/characters';
import { means, tokenOf } from './meanings';
import {
  type Stretch,
  dayBefore,
  fallsDueIn,
  inQuarterYear,
  lacksYear,
  stretchOf,
  stretchWithin,
  stretchWithoutYear,
} from './moments';
import type { Bound, ByWhenContext, Meaning, Moment, Position, QuarterYear, Span, Token } from './types';

/**
 * A date as clauses use it: one moment, a range, or neighbouring months written with a slash. It falls due on
 * `due.due`; `isYearless` dates found their year somewhere else and may be meant for every year.
 */
export interface DateItem extends Span {
  readonly kind: 'date';
  readonly stretch: Stretch;
  readonly isRange: boolean;
  readonly isYearless: boolean;
  /** The year came from a date beside it, so it is one of a list and no yearly month. */
  readonly borrowedFromList: boolean;
  readonly unit: Moment['unit'];
  readonly bound: Bound | undefined;
  /** Where in the moment it falls due, as written: 'before the end of June'. */
  readonly position: Position | undefined;
}

export type Item = DateItem | Token;

/** A token that is a moment, before it has its place on the calendar. */
type Draft = Token<Extract<Meaning, { kind: 'moment' }>>;

const isDraft = (item: Item | undefined): item is Draft => means(item, 'moment');

/**
 * Tokens become items: places in a moment, quarters and their years, missing years, ranges, slashes, bounds. The list
 * of tokens itself is changed, step by step; steps that find nothing to do are left out.
 */
export function itemsOf(items: Item[], context: ByWhenContext, text: string): readonly Item[] {
  let moments = 0;
  let hasJoin = false;
  let hasBound = false;
  let hasPosition = false;
  let hasFormer = false;
  for (const { kind } of items)
    if (kind === 'moment') moments++;
    else if (kind === 'join') hasJoin = true;
    else if (kind === 'bound' || kind === 'range') hasBound = true;
    else if (kind === 'position') hasPosition = true;
    else if (kind === 'formerly' || kind === 'instead') hasFormer = true;
  if (moments === 0 && !hasPosition) return items;
  if (hasPosition) joinPositions(items);
  if (hasJoin) fillEllipses(items, text);
  if (moments > 1) joinYears(items, text);
  if (moments > 0) dateDrafts(items, context.period, text);
  if (hasFormer) dropFormerDates(items);
  if (moments > 1 || hasJoin) joinRanges(items);
  if (moments > 1) dropLabels(items, text);
  if (hasBound) boundDates(items, text);
  return items;
}

/** Puts one item in the place of several. */
function merge(items: Item[], at: number, count: number, merged: Item): void {
  items[at] = merged;
  let end = at + 1;
  for (let from = at + count; from < items.length; from++) {
    const item = items[from];
    if (item) items[end++] = item;
  }
  while (items.length > end) items.pop();
}

/** 'mid June': a moment and the position before it. 'by the end of early June': of two the nearer one counts. */
function joinPositions(items: Item[]): void {
  for (let at = 1; at < items.length; at++) {
    const before = items[at - 1];
    const item = items[at];
    if (!means(before, 'position')) continue;
    const { position } = before.meaning;
    if (means(item, 'position')) merge(items, --at, 2, item);
    else if (isDraft(item)) merge(items, --at, 2, draftOf(item.meaning.moment, position, before.start, item.end));
  }
}

const draftOf = (moment: Moment, position: Position | undefined, start: number, end: number): Draft =>
  tokenOf(position ? { kind: 'moment', moment, position } : { kind: 'moment', moment }, start, end);

/** '2010/11 Q2', 'Year 1: Q3', 'Q2, 2010/11': a year beside a quarter, half or term that has none. */
function joinYears(items: Item[], text: string): void {
  for (let at = 1; at < items.length; at++) {
    const item = items[at];
    if (!isDraft(item)) continue;
    const separator = items[at - 1];
    const isThin = at > 1 && separator !== undefined && isThinSeparator(separator, text);
    const from = isThin ? at - 2 : at - 1;
    const before = items[from];
    const merged = isDraft(before) ? mergeYear(before, item) : undefined;
    if (!merged) continue;
    merge(items, from, at - from + 1, merged);
    at = from;
  }
}

/** 'March 2012, 2013 and 2014', 'Years 1 and 2', 'Q1, 2 & 3': what a list doesn't say again. */
function fillEllipses(items: Item[], text: string): void {
  for (let at = 2; at < items.length; at++) {
    const before = items[at - 2];
    const item = items[at];
    if (!item || item.kind === 'date' || !isDraft(before) || !means(items[at - 1], 'join')) continue;
    const moment = likeBefore(before.meaning.moment, item, text);
    if (moment) items[at] = draftOf(moment, undefined, item.start, item.end);
  }
  for (let at = items.length - 3; at >= 0; at--) {
    const item = items[at];
    const after = items[at + 2];
    if (!item || item.kind === 'date' || !isDraft(after) || !means(items[at + 1], 'join')) continue;
    const moment = likeAfter(item, after.meaning.moment, text);
    if (moment) items[at] = draftOf(moment, undefined, item.start, item.end);
  }
}

/** '7 & 14 October', 'Spring and Summer terms'. */
function likeAfter(item: Token, after: Moment, text: string): Moment | undefined {
  if (isDraft(item)) {
    const { moment } = item.meaning;
    if (moment.unit !== 'season' || after.unit !== 'term') return undefined;
    const { season, year } = moment;
    return season === 'autumn' || season === 'spring' || season === 'summer'
      ? { unit: 'term', term: season, year }
      : undefined;
  }
  if (after.unit !== 'day' || !means(item, 'word')) return undefined;
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(trimmedSlice(text, item.start, item.end)) ?? [];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31
    ? { unit: 'day', day, month: after.month, year: after.year }
    : undefined;
}

function likeBefore(before: Moment, item: Token, text: string): Moment | undefined {
  if (isDraft(item)) {
    const { moment } = item.meaning;
    return moment.unit === 'year' && before.unit === 'month' && before.year !== undefined
      ? { unit: 'month', month: before.month, year: moment.year }
      : undefined;
  }
  const said = trimmedSlice(text, item.start, item.end);
  // 'Sept 11, 12 & 13': the years go on by one.
  if (before.unit === 'month' && before.year !== undefined)
    return /^\d\d$/.test(said) && Number(said) === (before.year + 1) % 100
      ? { unit: 'month', month: before.month, year: before.year + 1 }
      : undefined;
  if (before.unit !== 'plan year' && before.unit !== 'quarter') return undefined;
  if (!/^[1-4]$/.test(said)) return undefined;
  const number = Number(said);
  return before.unit === 'plan year'
    ? { unit: 'plan year', number }
    : { unit: 'quarter', quarter: number, year: undefined };
}

function isThinSeparator(item: Item | undefined, text: string, mark?: '('): boolean {
  if (!item) return false;
  const { kind, start, end } = item;
  if (mark !== undefined) return trimmedSlice(text, start, end) === mark;
  if (kind === 'join') return trimmedSlice(text, start, end) === ',';
  if (kind === 'word') return /^[:(]$/.test(trimmedSlice(text, start, end));
  return kind === 'range';
}

function mergeYear(a: Draft, b: Draft): Draft | undefined {
  const [year, part] = /year/.test(a.meaning.moment.unit) ? [a, b] : [b, a];
  const { moment, position } = part.meaning;
  const dated = lacksYear(moment) ? inYear(moment, year.meaning.moment) : undefined;
  return dated && draftOf(dated, position, a.start, b.end);
}

function inYear(moment: Moment, year: Moment): Moment | undefined {
  if (moment.unit === 'term') {
    const { term } = moment;
    if (year.unit === 'year') return { unit: 'term', term, year: year.year };
    if (year.unit !== 'financial year') return undefined;
    return { unit: 'term', term, year: term === 'autumn' ? year.startYear : year.endYear };
  }
  if (moment.unit !== 'quarter' && moment.unit !== 'half') return undefined;
  const found = quarterYear(year);
  return found && inQuarterYear(moment, found);
}

/** What a year that stands beside a quarter is to it. */
function quarterYear(year: Moment): QuarterYear | undefined {
  if (year.unit === 'year') return { kind: 'bare', year: year.year };
  if (year.unit === 'plan year')
    return typeof year.number === 'number' ? { kind: 'plan', number: year.number } : undefined;
  const isOneYear = year.unit === 'financial year' && year.endYear - year.startYear === 1;
  return isOneYear ? { kind: 'financial', startYear: year.startYear } : undefined;
}

/** Dates on the calendar: those with a year first, so that those without can borrow it. */
function dateDrafts(items: Item[], period: PlanPeriod, text: string): void {
  let areAllDated = true;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!isDraft(item)) continue;
    if (lacksYear(item.meaning.moment)) areAllDated = false;
    else items[at] = dateOf(item, stretchOf(item.meaning.moment, item.meaning.position, period), false, false);
  }
  if (!areAllDated) dateYearless(items, period, text);
}

function dateYearless(items: Item[], period: PlanPeriod, text: string): void {
  let previous: Stretch | undefined;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'date') previous = item.stretch;
    if (!isDraft(item)) continue;
    const { moment, position } = item.meaning;
    const next = nextDate(items, at) ?? nextPeriod(items, at);
    // 'Nov - Feb': what ends a range comes after what begins it.
    const begins = items[at - 1]?.kind === 'range' ? items[at - 2] : undefined;
    const after = begins?.kind === 'date' ? begins.stretch : previous;
    const label = items[labelBefore(items, at, text)];
    const within = label?.kind === 'date' ? stretchWithin(moment, position, label.stretch, period) : undefined;
    const stretch = within ?? stretchWithoutYear(moment, position, { next, previous: after }, period);
    items[at] = dateOf(item, stretch, true, next !== undefined || within !== undefined);
    // A year that was found in the plan is no ground for finding another.
    if (next || previous) previous = stretch ?? previous;
  }
}

/** A date, or a word where no calendar has the day ('31 June'): left over, and named in a finding. */
function dateOf(
  { start, end, meaning }: Draft,
  stretch: Stretch | undefined,
  isYearless: boolean,
  borrowedFromList: boolean,
): Item {
  if (!stretch) return tokenOf({ kind: 'word', hasDigits: true }, start, end);
  const { unit } = meaning.moment;
  const { position } = meaning;
  return {
    kind: 'date', start, end, stretch, isRange: false, isYearless, borrowedFromList, unit, bound: undefined, position,
  }; // prettier-ignore
}

/** The next day or month after an item that bears its year. */
function nextDate(items: readonly Item[], index: number): Stretch | undefined {
  for (let at = index + 1; at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'date' && item.stretch.precision !== 'period') return item.stretch;
  }
  return undefined;
}

/** A quarter or season borrows from the next quarter or season, never from a bare financial year. */
function nextPeriod(items: readonly Item[], index: number): Stretch | undefined {
  for (let at = index + 1; at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'date' && isPeriodOrYear(item.unit) && !opensYears(items, at)) return item.stretch;
  }
  return undefined;
}

/** 'June each year from 2015', '…; 2015: June': a year that says where others begin, and lends itself to none before it. */
function opensYears(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (item?.kind !== 'date' || item.unit !== 'year') return false;
  return means(before, 'stop') || (means(before, 'bound') && before.meaning.bound === 'from');
}

/**
 * Where the year, quarter or season stands that a date explains: 'Year 1: Sept 2010', 'Summer 2015 (July)'. -1 where
 * none stands directly before it.
 */
function labelBefore(items: readonly Item[], at: number, text: string): number {
  const from = items[at - 1]?.kind === 'date' ? at - 1 : at - 2;
  const label = items[from];
  if (label?.kind !== 'date' || label.isRange || !isLong(label.unit) || opensRange(items, from)) return -1;
  return from === at - 1 || isThinSeparator(items[at - 1], text) ? from : -1;
}

/** 'from 2010 - June 2012', 'by year 2': what is bounded is no label. */
const opensRange = (items: readonly Item[], at: number): boolean =>
  means(items[at - 1], 'bound') || means(items[at - 1], 'between');

const isLong = (unit: Moment['unit']): boolean =>
  isPeriodOrYear(unit) || unit === 'financial year' || unit === 'plan year' || unit === 'academic year';

/** 'Year 1: Sept 2010', '2010/11 (year 1)', 'June 2010 (Q1)': of two dates that say one, the closer one counts. */
function dropLabels(items: Item[], text: string): void {
  for (let at = 1; at < items.length; at++) {
    const item = items[at];
    if (item?.kind !== 'date') continue;
    const labelAt = labelBefore(items, at, text);
    const label = items[labelAt];
    if (label?.kind === 'date' && fallsDueIn(item.stretch, label.stretch)) {
      merge(items, labelAt, at - labelAt + 1, bounded(item, item.bound, item.stretch, label.start, item.end));
      at = labelAt;
      continue;
    }
    const inner = items[at - 2];
    if (inner?.kind !== 'date' || !isLong(item.unit) || !fallsDueIn(inner.stretch, item.stretch)) continue;
    if (!isThinSeparator(items[at - 1], text, '(')) continue;
    merge(items, at - 2, 3, bounded(inner, inner.bound, inner.stretch, inner.start, item.end));
    at -= 2;
  }
}

const isPeriodOrYear = (unit: Moment['unit']): boolean =>
  unit === 'quarter' || unit === 'half' || unit === 'season' || unit === 'term' || unit === 'year';

/** 'July 09 - Mar 10', 'from Apr 11 to Mar 12', 'March/ April 11': two dates that are one. */
function joinRanges(items: Item[]): void {
  for (let at = 2; at < items.length; at++) {
    const before = items[at - 2];
    const item = items[at];
    if (item?.kind !== 'date' || before?.kind !== 'date') continue;
    // 'Apr/May/June' goes on, 'July 09 - Mar 10 - June 10' doesn't.
    if (before.isRange && !isSlash(items[at - 1])) continue;
    const isAfterBetween = at > 2 && means(items[at - 3], 'between');
    const together = rangeOf(before, items[at - 1], item, isAfterBetween);
    if (!together) continue;
    merge(items, at - 2, 3, together);
    at -= 2;
  }
}

function rangeOf(a: DateItem, separator: Item | undefined, b: DateItem, isAfterBetween: boolean): DateItem | undefined {
  if (compareDays(a.stretch.due, b.stretch.due) > 0) return undefined;
  if (means(separator, 'range') && isLong(a.unit) && fallsDueIn(b.stretch, a.stretch)) return undefined;
  const isRange =
    means(separator, 'range') ||
    (means(separator, 'bound') && separator.meaning.bound === 'until') ||
    (isAfterBetween && means(separator, 'join'));
  // 'Dec 10/Jan 11' had to say both years.
  const isPair = isSlash(separator) && (a.isYearless || a.stretch.last.month === 12) && areNeighbours(a, b);
  if (!isRange && !isPair) return undefined;
  const { last, due, precision } = b.stretch;
  const inferred = [...new Set([...a.stretch.inferred, ...b.stretch.inferred])];
  return {
    kind: 'date',
    start: a.start,
    end: b.end,
    stretch: { first: a.stretch.first, last, due, precision, inferred },
    isRange: true,
    isYearless: a.isYearless && b.isYearless,
    borrowedFromList: b.borrowedFromList,
    unit: b.unit,
    bound: b.bound,
    position: b.position,
  };
}

const isSlash = (item: Item | undefined): boolean => means(item, 'join') && item.meaning.slash;

/** The second begins on the day after the first ends. */
const areNeighbours = (a: DateItem, b: DateItem): boolean => sameDay(dayBefore(b.stretch).due, a.stretch.last);

/** 'starting Nov 11', 'to March 12', 'before April': a bound and the date it bounds; 'to' before one date is 'until'. */
function boundDates(items: Item[], text: string): void {
  for (let at = 1; at < items.length; at++) {
    if (items[at]?.kind === 'date' && means(items[at - 1], 'every')) exchange(items, at - 2, at - 1);
    const before = items[at - 1];
    const item = items[at];
    if (item?.kind !== 'date' || !(means(before, 'bound') || means(before, 'range'))) continue;
    const isDash = before.kind === 'range' && isDashAt(text, before.start);
    const bound: Bound = means(before, 'bound') ? before.meaning.bound : isDash ? 'by' : 'until';
    const stretch = bound === 'before' && !item.position ? dayBefore(item.stretch) : item.stretch;
    merge(items, --at, 2, bounded(item, bound, stretch, isDash ? item.start : before.start, item.end));
  }
}

/** 'Sept 11 (was June 11)': a date that no longer holds is a remark. */
function dropFormerDates(items: Item[]): void {
  for (let at = 1; at < items.length; at++) {
    const before = items[at - 1];
    const item = items[at];
    if (item?.kind !== 'date') continue;
    if (means(before, 'formerly')) merge(items, --at, 2, tokenOf(before.meaning, before.start, item.end));
    const former = means(before, 'instead') ? dateBefore(items, at - 2) : undefined;
    if (former !== undefined) items[former.at] = tokenOf({ kind: 'formerly' }, former.start, former.end);
  }
}

/** The date before an offset of the items, with nothing timed between. */
function dateBefore(items: readonly Item[], from: number): { at: number; start: number; end: number } | undefined {
  for (let at = from; at >= 0; at--) {
    const item = items[at];
    if (item?.kind === 'date') return { at, start: item.start, end: item.end };
    if (!item || !/^(?:stop|word|range|join|bound)$/.test(item.kind)) return undefined;
  }
  return undefined;
}

/** 'before each autumn term': the bound belongs to the date. */
function exchange(items: Item[], left: number, right: number): void {
  const [bound, every] = [items[left], items[right]];
  if (!means(bound, 'bound') || !every) return;
  items[left] = every;
  items[right] = bound;
}

const bounded = (
  { isRange, isYearless, borrowedFromList, unit, position }: DateItem,
  bound: Bound | undefined,
  stretch: Stretch,
  start: number,
  end: number,
): DateItem => ({ kind: 'date', start, end, stretch, isRange, isYearless, borrowedFromList, unit, bound, position });

/** The text is as it was written: dashes are not folded in it. */
const isDashAt = (text: string, at: number): boolean => /[-‐-―−]/.test(text.charAt(at));

/** A financial year, a calendar year, a year of the plan, or all of it. */
export const isYearOrPlan = (unit: DateItem['unit']): boolean =>
  unit === 'year' || unit === 'financial year' || unit === 'plan year' || unit === 'plan';
