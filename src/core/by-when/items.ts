import { compareDays, sameDay } from '../calendar/day';
import type { PlanPeriod } from '../calendar/plan-period';
import { type Stretch, dayBefore, lacksYear, stretchOf, stretchWithoutYear } from './moments';
import type { Bound, ByWhenContext, Inference, Moment, Position, Span, Token } from './types';

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

export interface OtherItem extends Span {
  readonly kind: 'other';
  readonly token: Token;
}

export type Item = DateItem | OtherItem;

interface Draft extends Span {
  readonly kind: 'draft';
  readonly moment: Moment;
  readonly position: Position | undefined;
}

/** Pieces become items: places in a moment, quarters and their years, missing years, ranges, slashes, bounds. */
export function itemsOf(tokens: readonly Token[], context: ByWhenContext): Item[] {
  const drafts = fillEllipses(joinYears(joinPositions(tokens)));
  return boundDates(joinRanges(dateDrafts(drafts, context.period)));
}

type Drafted = Draft | OtherItem;

function joinPositions(tokens: readonly Token[]): Drafted[] {
  const items: Drafted[] = [];
  tokens.forEach((token, index) => {
    const { meaning } = token;
    if (meaning.kind === 'moment') {
      const before = items.at(-1);
      const held = before?.kind === 'other' && before.token.meaning.kind === 'position' ? before : undefined;
      if (held) items.pop();
      const position = held?.token.meaning.kind === 'position' ? held.token.meaning.position : meaning.position;
      items.push({
        kind: 'draft',
        moment: meaning.moment,
        position,
        start: held?.start ?? token.start,
        end: token.end,
      });
    } else if (meaning.kind === 'position' && tokens[index + 1]?.meaning.kind === 'position') {
      // 'by the end of early June': the nearer one counts.
    } else items.push({ kind: 'other', token, start: token.start, end: token.end });
  });
  return items;
}

/** '2010/11 Q2', 'Year 1: Q3', 'Q2, 2010/11': a year beside a quarter, half or term that has none. */
function joinYears(items: readonly Drafted[]): Drafted[] {
  const joined: Drafted[] = [];
  for (const item of items) {
    if (item.kind === 'draft') {
      const separator = joined.at(-1);
      const isThin = separator?.kind === 'other' && isThinSeparator(separator.token);
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
function fillEllipses(items: readonly Drafted[]): Drafted[] {
  const filled: Drafted[] = [];
  for (const item of items) {
    const join = filled.at(-1);
    const before = filled.at(-2);
    const isListed = join?.kind === 'other' && join.token.meaning.kind === 'join' && before?.kind === 'draft';
    const moment = isListed ? likeBefore(before.moment, item) : undefined;
    filled.push(moment ? { kind: 'draft', moment, position: undefined, start: item.start, end: item.end } : item);
  }
  return filled;
}

function likeBefore(before: Moment, item: Drafted): Moment | undefined {
  if (item.kind === 'draft')
    return item.moment.unit === 'year' && before.unit === 'month' && before.year !== undefined
      ? { ...before, year: item.moment.year }
      : undefined;
  const number = /^[1-4]$/.test(item.token.text) ? Number(item.token.text) : undefined;
  if (number === undefined) return undefined;
  if (before.unit === 'plan year') return { ...before, number };
  return before.unit === 'quarter' ? { unit: 'quarter', quarter: number } : undefined;
}

const isThinSeparator = ({ meaning, text }: Token): boolean =>
  (meaning.kind === 'join' && text === ',') ||
  (meaning.kind === 'word' && /^[:(]$/.test(text)) ||
  meaning.kind === 'range';

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
function dateDrafts(items: readonly Drafted[], period: PlanPeriod): Item[] {
  const dated = items.map((item) =>
    item.kind === 'draft' && !lacksYear(item.moment) ? stretchOf(item.moment, item.position, period) : undefined,
  );
  const result: Item[] = [];
  let previous: Stretch | undefined;
  items.forEach((item, index) => {
    if (item.kind !== 'draft') {
      result.push(item);
      return;
    }
    let stretch = dated[index];
    const isYearless = stretch === undefined && lacksYear(item.moment);
    let next: Stretch | undefined;
    if (isYearless) {
      next = dated.slice(index + 1).find((s) => s && s.precision !== 'period') ?? nextPeriod(items, dated, index);
      stretch = stretchWithoutYear(item.moment, item.position, neighbours(next, previous), period);
    }
    if (!stretch) {
      // A day that no calendar has ('31 June'): left over, and named in a finding.
      result.push({ kind: 'other', token: lostToken(item), start: item.start, end: item.end });
      return;
    }
    // A year that was found in the plan is no ground for finding another.
    if (!isYearless || next || previous) previous = stretch;
    result.push({
      kind: 'date', stretch, isRange: false, isYearless, borrowedFromList: next !== undefined,
      unit: item.moment.unit, start: item.start, end: item.end,
    }); // prettier-ignore
  });
  return result;
}

const neighbours = (next: Stretch | undefined, previous: Stretch | undefined) => ({
  ...(next && { next }),
  ...(previous && { previous }),
});

/** A quarter or season borrows from the next quarter or season, never from a bare financial year. */
function nextPeriod(
  items: readonly Drafted[],
  dated: readonly (Stretch | undefined)[],
  index: number,
): Stretch | undefined {
  return dated.slice(index + 1).find((stretch, offset) => {
    const item = items[index + 1 + offset];
    return stretch !== undefined && item?.kind === 'draft' && /quarter|half|season|term|^year/.test(item.moment.unit);
  });
}

const lostToken = ({ start, end }: Draft): Token => ({
  start,
  end,
  text: '',
  meaning: { kind: 'word', hasDigits: true },
});

const meaningOf = (item: Item | undefined) => (item?.kind === 'other' ? item.token.meaning : undefined);

/** 'July 09 - Mar 10', 'from Apr 11 to Mar 12', 'March/ April 11': two dates that are one. */
function joinRanges(items: readonly Item[]): Item[] {
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
  lead: ReturnType<typeof meaningOf>,
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
function boundDates(items: readonly Item[]): Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const before = result.at(-1);
    const meaning = meaningOf(before);
    if (item.kind === 'date' && (meaning?.kind === 'bound' || meaning?.kind === 'range')) {
      const isDash = meaning.kind === 'range' && before?.kind === 'other' && before.token.text.startsWith('-');
      const bound: Bound = meaning.kind === 'bound' ? meaning.bound : isDash ? 'by' : 'until';
      result.pop();
      const stretch = bound === 'before' ? dayBefore(item.stretch) : item.stretch;
      result.push({ ...item, stretch, bound, start: isDash ? item.start : (before?.start ?? item.start) });
    } else result.push(item);
  }
  return result;
}
