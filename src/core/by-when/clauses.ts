import type { Item } from './items';
import type { Meaning } from './types';

/** Items that say one thing: dates, or a step with what bounds it, with the words around them. */
export interface Clause {
  readonly items: readonly Item[];
  readonly isReview: boolean;
}

const meaningOf = (item: Item): Meaning | undefined => (item.kind === 'token' ? item.meaning : undefined);
const isKind = (item: Item | undefined, kind: Meaning['kind']): boolean =>
  item !== undefined && meaningOf(item)?.kind === kind;
const isTimed = (item: Item): boolean =>
  item.kind === 'date' || isKind(item, 'step') || isKind(item, 'every') || isKind(item, 'offset');

/** Cuts a part into clauses at stops, at 'then', at each review, and before a second step. */
export function clausesOf(items: readonly Item[]): readonly Clause[] {
  if (items.length > 0 && !items.some(mayCut)) return [{ items, isReview: false }];
  const clauses: Clause[] = [];
  let open: Item[] = [];
  let isReview = false;
  const close = (): void => {
    if (open.length > 0) clauses.push({ items: open, isReview });
    open = [];
  };
  for (const [index, item] of items.entries()) {
    if (isKind(item, 'stop')) {
      const wasReview: boolean = isReview;
      close();
      const goesOn = softStop(item) && startsWithDate(items, index + 1);
      isReview = wasReview && goesOn;
      continue;
    }
    if (isKind(item, 'review')) {
      const reviewed = reviewBefore(items, index);
      if (reviewed !== undefined) {
        // '6 monthly review', 'Sept 11 (review)': the review is what stands before it.
        const from = open.indexOf(reviewed);
        const own = open.slice(from);
        open = open.slice(0, from);
        close();
        open = own;
      } else close();
      isReview = true;
      open.push(item);
      continue;
    }
    const isSecondStep =
      isKind(item, 'step') && open.some((other) => isKind(other, 'step')) && !isYearlyEcho(open, item);
    if (isSecondStep || (isKind(item, 'then') && open.some((other) => isKind(other, 'step')))) close();
    open.push(item);
  }
  close();
  return clauses;
}

/** Only stops, reviews and steps cut; 'then' cuts behind a step alone. */
const mayCut = (item: Item): boolean => {
  const kind = meaningOf(item)?.kind;
  return kind === 'stop' || kind === 'review' || kind === 'step';
};

const softStop = (item: Item): boolean => {
  const meaning = meaningOf(item);
  return meaning?.kind === 'stop' && meaning.soft;
};

function startsWithDate(items: readonly Item[], from: number): boolean {
  const next = items.slice(from).find((item) => !isKind(item, 'join'));
  return next?.kind === 'date';
}

/** The step or date that a review stands behind, where nothing timed follows the review before the next stop. */
function reviewBefore(items: readonly Item[], index: number): Item | undefined {
  const before = items[index - 1];
  const earlier = isKind(before, 'word') || isKind(before, 'join') ? items[index - 2] : before;
  if (before && isKind(before, 'step')) return before;
  if (earlier?.kind !== 'date') return undefined;
  for (const item of items.slice(index + 1)) {
    if (isKind(item, 'stop')) break;
    if (isTimed(item)) return undefined;
  }
  return earlier;
}

/** 'Quarterly each year', 'monthly every year': the year says nothing new. */
function isYearlyEcho(open: readonly Item[], item: Item): boolean {
  const meaning = meaningOf(item);
  const last = open.at(-1);
  return (
    meaning?.kind === 'step' &&
    meaning.step.unit === 'month' &&
    meaning.step.count === 12 &&
    last !== undefined &&
    isKind(last, 'step')
  );
}
