import { compareDays, sameDay } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import { type Stretch, dayBefore, lacksYear, stretchOf, stretchWithoutYear } from './moments';
import type { Bound, ByWhenContext, Inference, Meaning, Moment, Position, Span, Token, WordsBetween } from './types';

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
  readonly bound?: Bound;
}

export type Item = DateItem | Token;

interface Draft extends Span {
  readonly kind: 'draft';
  readonly moment: Moment;
  readonly position: Position | undefined;
}

/** Tokens become items: places in a moment, quarters and their years, missing years, ranges, slashes, bounds. */
export function itemsOf(tokens: readonly Token[], context: ByWhenContext, words: WordsBetween): readonly Item[] {
  let moments = 0;
  let hasJoin = false;
  let hasBound = false;
  let hasPosition = false;
  for (const { meaning } of tokens)
    if (meaning.kind === 'moment') moments++;
    else if (meaning.kind === 'join') hasJoin = true;
    else if (meaning.kind === 'bound' || meaning.kind === 'range') hasBound = true;
    else if (meaning.kind === 'position') hasPosition = true;
  const single = hasPosition ? tokens.filter(isNoDoublePosition) : tokens;
  if (moments === 0) return single;
  let drafts = draftsOf(single);
  if (moments > 1) drafts = joinYears(drafts, words);
  if (hasJoin) drafts = fillEllipses(drafts, words);
  const items = dateDrafts(drafts, context.period);
  // A range is two dates and what stands between them.
  const joined = items.length > 2 ? joinRanges(items) : items;
  return hasBound ? boundDates(joined, words) : joined;
}

/** 'by the end of early June': of two positions the nearer one counts. */
const isNoDoublePosition = ({ meaning }: Token, index: number, tokens: readonly Token[]): boolean =>
  meaning.kind !== 'position' || tokens[index + 1]?.meaning.kind !== 'position';

type Drafted = Draft | Token;

/** Moments with the positions before them. */
function draftsOf(tokens: readonly Token[]): readonly Drafted[] {
  const drafts: Drafted[] = [];
  for (const token of tokens) {
    const { meaning, end } = token;
    if (meaning.kind !== 'moment') {
      drafts.push(token);
      continue;
    }
    const before = drafts.at(-1);
    const isPlaced = before?.kind === 'token' && before.meaning.kind === 'position';
    if (isPlaced) drafts.pop();
    drafts.push({
      kind: 'draft',
      moment: meaning.moment,
      position: isPlaced ? before.meaning.position : meaning.position,
      start: isPlaced ? before.start : token.start,
      end,
    });
  }
  return drafts;
}

/** '2010/11 Q2', 'Year 1: Q3', 'Q2, 2010/11': a year beside a quarter, half or term that has none. */
function joinYears(items: readonly Drafted[], words: WordsBetween): readonly Drafted[] {
  const joined: Drafted[] = [];
  for (const item of items) {
    if (item.kind === 'draft') {
      const separator = joined.at(-1);
      const isThin = separator?.kind === 'token' && isThinSeparator(separator, words);
      const before = isThin ? joined.at(-2) : separator;
      const merged = before?.kind === 'draft' ? mergeYear(before, item) : undefined;
      if (merged) {
        joined.splice(isThin ? -2 : -1, isThin ? 2 : 1, merged);
        continue;
      }
    }
    joined.push(item);
  }
  return joined;
}

/** 'March 2012, 2013 and 2014', 'Years 1 and 2', 'Q1, 2 & 3': what a list doesn't say again. */
function fillEllipses(items: readonly Drafted[], words: WordsBetween): readonly Drafted[] {
  const filled: Drafted[] = [];
  for (const item of items) {
    const join = filled.at(-1);
    const before = filled.at(-2);
    const isListed = join?.kind === 'token' && join.meaning.kind === 'join' && before?.kind === 'draft';
    const moment = isListed ? likeBefore(before.moment, item, words) : undefined;
    filled.push(moment ? { kind: 'draft', moment, position: undefined, start: item.start, end: item.end } : item);
  }
  return filled;
}

function likeBefore(before: Moment, item: Drafted, words: WordsBetween): Moment | undefined {
  if (item.kind === 'draft')
    return item.moment.unit === 'year' && before.unit === 'month' && before.year !== undefined
      ? { ...before, year: item.moment.year }
      : undefined;
  const said = words(item.start, item.end);
  if (!/^[1-4]$/.test(said)) return undefined;
  const number = Number(said);
  if (before.unit === 'plan year') return { ...before, number };
  return before.unit === 'quarter' ? { unit: 'quarter', quarter: number } : undefined;
}

function isThinSeparator({ meaning, start, end }: Token, words: WordsBetween): boolean {
  if (meaning.kind === 'join') return words(start, end) === ',';
  if (meaning.kind === 'word') return /^[:(]$/.test(words(start, end));
  return meaning.kind === 'range';
}

function mergeYear(a: Draft, b: Draft): Draft | undefined {
  const [year, part] = /year/.test(a.moment.unit) ? [a, b] : [b, a];
  const moment = lacksYear(part.moment) ? inYear(part.moment, year.moment) : undefined;
  return moment && { kind: 'draft', moment, position: part.position, start: a.start, end: b.end };
}

function inYear(moment: Moment, year: Moment): Moment | undefined {
  if (moment.unit === 'term') {
    if (year.unit === 'year') return { ...moment, year: year.year };
    if (year.unit !== 'financial year') return undefined;
    return { ...moment, year: moment.term === 'autumn' ? year.startYear : year.endYear };
  }
  if (moment.unit !== 'quarter' && moment.unit !== 'half') return undefined;
  if (year.unit === 'year') return { ...moment, year: { kind: 'bare', year: year.year } };
  if (year.unit === 'plan year' && typeof year.number === 'number')
    return { ...moment, year: { kind: 'plan', number: year.number } };
  const isOneYear = year.unit === 'financial year' && year.endYear - year.startYear === 1;
  return isOneYear ? { ...moment, year: { kind: 'financial', startYear: year.startYear } } : undefined;
}

/** Dates on the calendar: those with a year first, so that those without can borrow it. */
function dateDrafts(items: readonly Drafted[], period: PlanPeriod): readonly Item[] {
  const dated: (Stretch | undefined)[] = [];
  for (const item of items)
    dated.push(
      item.kind === 'draft' && !lacksYear(item.moment) ? stretchOf(item.moment, item.position, period) : undefined,
    );
  const dates: Item[] = [];
  let previous: Stretch | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item?.kind === 'token') dates.push(item);
    if (item?.kind !== 'draft') continue;
    const { moment, position, start, end } = item;
    let stretch = dated[index];
    const isYearless = stretch === undefined && lacksYear(moment);
    let next: Stretch | undefined;
    if (isYearless) {
      next = nextDate(dated, index) ?? nextPeriod(items, dated, index);
      stretch = stretchWithoutYear(moment, position, { next, previous }, period);
    }
    if (!stretch) {
      dates.push(lost(item));
      continue;
    }
    // A year that was found in the plan is no ground for finding another.
    if (!isYearless || next || previous) previous = stretch;
    const borrowedFromList = next !== undefined;
    dates.push({ kind: 'date', stretch, isRange: false, isYearless, borrowedFromList, unit: moment.unit, start, end });
  }
  return dates;
}

/** A day that no calendar has ('31 June'): left over, and named in a finding. */
const lost = ({ start, end }: Draft): Token => ({
  kind: 'token',
  start,
  end,
  meaning: { kind: 'word', hasDigits: true },
});

/** The next day or month after an item. */
function nextDate(dated: readonly (Stretch | undefined)[], index: number): Stretch | undefined {
  for (let at = index + 1; at < dated.length; at++) {
    const stretch = dated[at];
    if (stretch && stretch.precision !== 'period') return stretch;
  }
  return undefined;
}

/** A quarter or season borrows from the next quarter or season, never from a bare financial year. */
function nextPeriod(
  items: readonly Drafted[],
  dated: readonly (Stretch | undefined)[],
  index: number,
): Stretch | undefined {
  for (let at = index + 1; at < items.length; at++) {
    const [item, stretch] = [items[at], dated[at]];
    if (stretch && item?.kind === 'draft' && isPeriodOrYear(item.moment)) return stretch;
  }
  return undefined;
}

const isPeriodOrYear = ({ unit }: Moment): boolean =>
  unit === 'quarter' || unit === 'half' || unit === 'season' || unit === 'term' || unit === 'year';

const meaningOf = (item: Item | undefined): Meaning | undefined => (item?.kind === 'token' ? item.meaning : undefined);

/** 'July 09 - Mar 10', 'from Apr 11 to Mar 12', 'March/ April 11': two dates that are one. */
function joinRanges(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const separator = joined.at(-1);
    const before = joined.at(-2);
    if (item.kind === 'date' && before?.kind === 'date' && !before.isRange) {
      const together = rangeOf(before, separator, item, meaningOf(joined.at(-3)));
      if (together) {
        joined.splice(-2, 2, together);
        continue;
      }
    }
    joined.push(item);
  }
  return joined;
}

function rangeOf(
  a: DateItem,
  separator: Item | undefined,
  b: DateItem,
  lead: Meaning | undefined,
): DateItem | undefined {
  const meaning = meaningOf(separator);
  const runsForward = compareDays(a.stretch.due, b.stretch.due) <= 0;
  const isRange =
    runsForward &&
    (meaning?.kind === 'range' ||
      (meaning?.kind === 'bound' && meaning.bound === 'until') ||
      (lead?.kind === 'between' && meaning?.kind === 'join'));
  const isPair = meaning?.kind === 'join' && meaning.slash && a.isYearless && runsForward && areNeighbours(a, b);
  if (!isRange && !isPair) return undefined;
  const inferred = new Set<Inference>([...a.stretch.inferred, ...b.stretch.inferred]);
  return {
    ...b,
    start: a.start,
    isRange: true,
    isYearless: a.isYearless && b.isYearless,
    stretch: { ...b.stretch, first: a.stretch.first, inferred: [...inferred] },
  };
}

/** The second begins on the day after the first ends. */
const areNeighbours = (a: DateItem, b: DateItem): boolean => sameDay(dayBefore(b.stretch).due, a.stretch.last);

/** 'starting Nov 11', 'to March 12', 'before April': a bound and the date it bounds; 'to' before one date is 'until'. */
function boundDates(items: readonly Item[], words: WordsBetween): readonly Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const before = result.at(-1);
    const meaning = meaningOf(before);
    if (item.kind === 'date' && (meaning?.kind === 'bound' || meaning?.kind === 'range')) {
      const isDash =
        meaning.kind === 'range' && before !== undefined && words(before.start, before.end).startsWith('-');
      const bound: Bound = meaning.kind === 'bound' ? meaning.bound : isDash ? 'by' : 'until';
      const { isRange, isYearless, borrowedFromList, unit, end } = item;
      const stretch = bound === 'before' ? dayBefore(item.stretch) : item.stretch;
      const start = isDash ? item.start : (before?.start ?? item.start);
      result[result.length - 1] = {
        kind: 'date',
        stretch,
        isRange,
        isYearless,
        borrowedFromList,
        unit,
        bound,
        start,
        end,
      };
    } else result.push(item);
  }
  return result;
}
