import { type Item, type Kind, is } from './items';
import { isWord } from './rules/matchers';
import type { Step } from './types';

/** Items that say one thing: dates, or a step with what bounds it, with the words around them. */
export interface Clause {
  readonly items: readonly Item[];
  readonly isReview: boolean;
  /** True where a step stands in the place of the one before it: 'then quarterly', '(bi-monthly from Sept 11)'. */
  readonly takesOver: boolean;
}

/** Without any of these a part is one clause. */
const CUTS: ReadonlySet<Kind> = new Set(['stop', 'review', 'step']);

const isTimed = (item: Item | undefined): boolean =>
  is(item, 'date') || is(item, 'step') || is(item, 'each') || is(item, 'offset');

/** Cuts a part into clauses at stops, at 'then', at each review, and before a second step. */
export function clausesOf(items: readonly Item[]): readonly Clause[] {
  if (!items.some(({ kind }) => CUTS.has(kind)))
    return items.length > 0 ? [{ items, isReview: false, takesOver: false }] : [];
  const clauses: Clause[] = [];
  const openReviews = reviewsBehind(items);
  let start = 0;
  let isReview = false;
  let takesOver = false;
  let stepAt = -1;
  let isWaiting = false;
  const cutBefore = (end: number, next: number): void => {
    if (end > start) clauses.push({ items: items.slice(start, end), isReview, takesOver });
    start = next;
    stepAt = -1;
    isWaiting = false;
    takesOver = false;
  };
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (is(item, 'stop')) {
      if (stepAt >= 0 && beginsBehind(items, start, at)) continue;
      cutBefore(at, at + 1);
      isReview = isReview && item.mark !== '.' && startsWithDate(items, at + 1);
    } else if (is(item, 'review') && !isWaiting) {
      // '6 monthly review', 'Sept 11 (review)': the review is what stands before it.
      const from = Math.max(openReviews[at] ?? at, start);
      cutBefore(from, from);
      if (is(items[from], 'step')) stepAt = from;
      isReview = true;
    } else if (is(item, 'step')) {
      if (stepAt >= 0 && !isYearlyEcho(items, stepAt, at, item.step)) {
        const isInstead = is(items[at - 1], 'open') || is(items[at - 1], 'then');
        const from = items.slice(start, stepAt).some((one) => is(one, 'date'))
          ? ownDates(items, stepAt, at)
          : ownThing(items, stepAt, at);
        cutBefore(from, from);
        takesOver = isInstead;
      }
      stepAt = at;
    } else if (stepAt >= 0 && is(item, 'each') && isOfOtherThing(items, stepAt, at)) {
      cutBefore(at - 2, at - 2);
      isReview = false;
      stepAt = at;
    } else if (stepAt >= 0 && is(item, 'then') && !endsBehind(items, at)) {
      cutBefore(at, at);
      takesOver = true;
    } else if (isReview && stepAt >= 0 && isOtherThing(items, at)) {
      cutBefore(at, at + 1);
      isReview = false;
    } else if (is(item, 'bound') && item.bound === 'until' && !is(items[at + 1], 'review')) isWaiting = true;
  }
  cutBefore(items.length, items.length);
  return clauses;
}

/** 'Yrs 1 and 2 monthly, yr 3: quarterly': where the dates begin that stand before a step, as others do before the step before it. */
function ownDates(items: readonly Item[], stepAt: number, at: number): number {
  let from = at;
  for (let place = at - 1; place > stepAt; place--) {
    const item = items[place];
    if (is(item, 'date') && !item.bound) from = place;
    else if (!is(item, 'colon') && !(is(item, 'join') && item.mark !== ',')) break;
  }
  return from;
}

/** 'Monthly, report in June each year': where the words for something else begin whose month comes back each year. */
function ownThing(items: readonly Item[], stepAt: number, at: number): number {
  const [mark, words, date, step] = [items[at - 3], items[at - 2], items[at - 1], items[at]];
  const isYearly = is(step, 'step') && step.step.unit === 'month' && step.step.count === 12;
  const isOther = (is(mark, 'join') || is(mark, 'range')) && isWord(words) && is(date, 'date') && date.isYearless && date.bound !== 'from';
  return isYearly && isOther && at - 3 > stepAt ? at - 3 : at;
} // prettier-ignore

/** 'Quarterly monitoring, survey every September' */
const isOfOtherThing = (items: readonly Item[], stepAt: number, at: number): boolean =>
  at - 2 > stepAt && is(items[at - 2], 'join') && isWord(items[at - 1]) && is(items[at + 1], 'date');

/** 'Annual; first due Dec 11': the step begins behind the stop. */
function beginsBehind(items: readonly Item[], start: number, at: number): boolean {
  const [date, next] = [items[at + 1], items[at + 2]];
  const isStart =
    is(date, 'date') && date.bound === 'from' && !date.isRange && (next === undefined || is(next, 'stop'));
  return isStart && !items.slice(start, at).some((item) => is(item, 'date'));
}

/** 'Annually thereafter until 2013': the step before goes on until then. */
function endsBehind(items: readonly Item[], at: number): boolean {
  const date = items[at + 1];
  return is(date, 'date') && date.bound === 'until';
}

/** 'Review quarterly, refresh March 2026': what words behind a comma name has a date of its own. */
function isOtherThing(items: readonly Item[], at: number): boolean {
  const [mark, words, date] = [items[at], items[at + 1], items[at + 2]];
  return is(mark, 'join') && mark.mark === ',' && is(words, 'word') && is(date, 'date') && !date.isYearless && date.bound !== 'from';
} // prettier-ignore

function startsWithDate(items: readonly Item[], from: number): boolean {
  let at = from;
  while (is(items[at], 'join')) at++;
  return is(items[at], 'date');
}

/** For each review the step or date that it stands behind, if nothing timed follows the review before the next stop. */
function reviewsBehind(items: readonly Item[]): readonly (number | undefined)[] {
  const found: (number | undefined)[] = [];
  let isTimedBehind = false;
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (is(item, 'review')) found[at] = reviewBefore(items, at, isTimedBehind);
    if (is(item, 'stop')) isTimedBehind = false;
    else if (isTimed(item)) isTimedBehind = true;
  }
  return found;
}

function reviewBefore(items: readonly Item[], at: number, isTimedBehind: boolean): number | undefined {
  const before = items[at - 1];
  if (is(before, 'step') || is(before, 'duration')) return at - 1;
  const earlier = is(before, 'word') || is(before, 'join') || is(before, 'open') ? at - 2 : at - 1;
  return is(items[earlier], 'date') && !isTimedBehind ? earlier : undefined;
}

/** 'Twice a year (Apr and Oct) every year': as many months as the step has in a year, and nothing else. */
function areItsMonths(items: readonly Item[], count: number): boolean {
  const dates = items.filter((item) => is(item, 'date') && item.isYearless);
  return (
    dates.length > 1 && dates.length === count && items.every((item) => is(item, 'date') || BETWEEN.has(item.kind))
  );
}

const BETWEEN: ReadonlySet<Kind> = new Set(['join', 'range', 'open', 'close', 'colon', 'bound']);

/** 'Quarterly each year', 'annual report in June each year': the year says nothing new. */
function isYearlyEcho(items: readonly Item[], stepAt: number, at: number, { unit, count }: Step): boolean {
  if (unit !== 'month' || count !== 12) return false;
  const before = items[at - 1];
  if (is(before, 'step')) return true;
  const step = items[stepAt];
  if (!is(step, 'step') || step.step.unit !== 'month') return false;
  return (
    (step.step.count === 12 && !is(before, 'join')) || areItsMonths(items.slice(stepAt + 1, at), 12 / step.step.count)
  );
}
