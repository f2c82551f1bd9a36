import type { Item } from './items';
import type { Meaning, Step } from './types';

/** Items that say one thing: dates, or a step with what bounds it, with the words around them. */
export interface Clause {
  readonly items: readonly Item[];
  readonly isReview: boolean;
}

const meaningOf = (item: Item | undefined): Meaning | undefined => (item?.kind === 'token' ? item.meaning : undefined);
const isKind = (item: Item | undefined, kind: Meaning['kind']): boolean => meaningOf(item)?.kind === kind;
const isTimed = (item: Item | undefined): boolean =>
  item?.kind === 'date' || isKind(item, 'step') || isKind(item, 'every') || isKind(item, 'offset');

/** Cuts a part into clauses at stops, at 'then', at each review, and before a second step. */
export function clausesOf(items: readonly Item[]): readonly Clause[] {
  if (items.length > 0 && isOneClause(items)) return [{ items, isReview: false }];
  const clauses: Clause[] = [];
  let start = 0;
  let isReview = false;
  let hasStep = false;
  const cutBefore = (end: number, next: number): void => {
    if (end > start) clauses.push({ items: items.slice(start, end), isReview });
    start = next;
    hasStep = false;
  };
  for (let at = 0; at < items.length; at++) {
    const meaning = meaningOf(items[at]);
    if (meaning?.kind === 'stop') {
      cutBefore(at, at + 1);
      isReview = isReview && meaning.soft && startsWithDate(items, at + 1);
    } else if (meaning?.kind === 'review') {
      // '6 monthly review', 'Sept 11 (review)': the review is what stands before it.
      const from = reviewBefore(items, at) ?? at;
      cutBefore(from, from);
      hasStep = isKind(items[from], 'step');
      isReview = true;
    } else if (meaning?.kind === 'step') {
      if (hasStep && !isYearlyEcho(items[at - 1], meaning.step)) cutBefore(at, at);
      hasStep = true;
    } else if (meaning?.kind === 'then' && hasStep) cutBefore(at, at);
  }
  cutBefore(items.length, items.length);
  return clauses;
}

/** Only stops, reviews and a second step cut; 'then' cuts behind a step alone. */
function isOneClause(items: readonly Item[]): boolean {
  let hasStep = false;
  for (const item of items) {
    const kind = meaningOf(item)?.kind;
    if (kind === 'stop' || kind === 'review') return false;
    if (hasStep && (kind === 'step' || kind === 'then')) return false;
    if (kind === 'step') hasStep = true;
  }
  return true;
}

function startsWithDate(items: readonly Item[], from: number): boolean {
  let at = from;
  while (isKind(items[at], 'join')) at++;
  return items[at]?.kind === 'date';
}

/** Where the step or date is that a review stands behind, if nothing timed follows the review before the next stop. */
function reviewBefore(items: readonly Item[], index: number): number | undefined {
  const before = items[index - 1];
  if (isKind(before, 'step')) return index - 1;
  const earlier = isKind(before, 'word') || isKind(before, 'join') ? index - 2 : index - 1;
  if (items[earlier]?.kind !== 'date') return undefined;
  for (let at = index + 1; at < items.length && !isKind(items[at], 'stop'); at++)
    if (isTimed(items[at])) return undefined;
  return earlier;
}

/** 'Quarterly each year', 'monthly every year': the year says nothing new. */
const isYearlyEcho = (before: Item | undefined, { unit, count }: Step): boolean =>
  unit === 'month' && count === 12 && isKind(before, 'step');
