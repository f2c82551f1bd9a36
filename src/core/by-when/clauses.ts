import type { Item } from './items';
import { means } from './meanings';
import type { Step } from './types';

/** Items that say one thing: dates, or a step with what bounds it, with the words around them. */
export interface Clause {
  readonly items: readonly Item[];
  readonly isReview: boolean;
}

const isTimed = (item: Item | undefined): boolean =>
  item?.kind === 'date' || means(item, 'step') || means(item, 'every') || means(item, 'offset');

/** Cuts a part into clauses at stops, at 'then', at each review, and before a second step. */
export function clausesOf(items: readonly Item[]): readonly Clause[] {
  return items.length > 0 && isOneClause(items) ? [{ items, isReview: false }] : cutIntoClauses(items);
}

function cutIntoClauses(items: readonly Item[]): readonly Clause[] {
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
    const item = items[at];
    if (means(item, 'stop')) {
      cutBefore(at, at + 1);
      isReview = isReview && item.meaning.soft && startsWithDate(items, at + 1);
    } else if (means(item, 'review') && !waits(items, start, at)) {
      // '6 monthly review', 'Sept 11 (review)': the review is what stands before it.
      const from = reviewBefore(items, at) ?? at;
      cutBefore(from, from);
      hasStep = means(items[from], 'step');
      isReview = true;
    } else if (means(item, 'step')) {
      if (hasStep && !isYearlyEcho(items.slice(start, at), item.meaning.step)) cutBefore(at, at);
      hasStep = true;
    } else if (hasStep && means(item, 'then')) cutBefore(at, at);
  }
  cutBefore(items.length, items.length);
  return clauses;
}

/** Only stops, reviews and a second step cut; 'then' cuts behind a step alone. */
function isOneClause(items: readonly Item[]): boolean {
  let hasStep = false;
  for (const item of items) {
    const { kind } = item;
    if (kind === 'stop' || kind === 'review') return false;
    if (hasStep && (kind === 'step' || kind === 'then')) return false;
    if (kind === 'step') hasStep = true;
  }
  return true;
}

/** 'until all are reviewed': what something waits for is no review of it. */
function waits(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const item = items[at];
    if (means(item, 'bound') && item.meaning.bound === 'until') return true;
  }
  return false;
}

function startsWithDate(items: readonly Item[], from: number): boolean {
  let at = from;
  while (means(items[at], 'join')) at++;
  return items[at]?.kind === 'date';
}

/** Where the step or date is that a review stands behind, if nothing timed follows the review before the next stop. */
function reviewBefore(items: readonly Item[], index: number): number | undefined {
  if (index === 0) return undefined;
  const before = items[index - 1];
  if (means(before, 'step')) return index - 1;
  const earlier = means(before, 'word') || means(before, 'join') ? index - 2 : index - 1;
  if (earlier < 0 || items[earlier]?.kind !== 'date') return undefined;
  for (let at = index + 1; at < items.length && !means(items[at], 'stop'); at++)
    if (isTimed(items[at])) return undefined;
  return earlier;
}

/** 'Quarterly each year', 'annual report in June each year': the year says nothing new. */
function isYearlyEcho(before: readonly Item[], { unit, count }: Step): boolean {
  if (unit !== 'month' || count !== 12) return false;
  if (means(before.at(-1), 'step')) return true;
  const step = before.find((item) => means(item, 'step'));
  return means(step, 'step') && step.meaning.step.count === 12 && !means(before.at(-1), 'join');
}
