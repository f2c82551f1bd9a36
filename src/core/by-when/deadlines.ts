import { type Day, addDays, addMonths, firstOfMonth, isAfter, isBefore, onDayOfMonth } from '../calendar/day';
import { type PlanPeriod, inPeriod } from '../calendar/plan-period';
import { trimmedSlice } from '../text/characters';
import type { Clause } from './clauses';
import { setConditionApart } from './conditions';
import type { DateItem, Item } from './items';
import { means } from './meanings';
import { type Stretch, dueDay } from './moments';
import { type Anchor, NO_DATES, isNamedMonth, isOfTerms, isYearly, openedBy, recurrenceOf } from './steps';
import type { Deadline, Recurrence, Step, Token } from './types';

export interface ClauseReading {
  readonly deadlines: readonly Deadline[];
  /** What later clauses count from. */
  readonly anchor: Anchor | undefined;
  readonly leftovers: readonly string[];
}

/** What one clause of a text means. */
export function readClause(
  clause: Clause,
  before: Anchor | undefined,
  period: PlanPeriod,
  text: string,
): ClauseReading {
  return readDatesAlone(clause, text) ?? readAnyClause(clause, before, period, text);
}

const NO_WORDS: readonly string[] = [];

/** A clause that says dates and nothing else about when, as most do; undefined where it says more, or no date. */
function readDatesAlone({ items, isReview }: Clause, text: string): ClauseReading | undefined {
  for (const item of items) if (item.kind !== 'date' && !saysNothingOfTime(item)) return undefined;
  const dates = datesBetween(items, 0, items.length);
  const last = dates.at(-1);
  return last && { deadlines: dateDeadlines(dates, isReview, text), anchor: last.stretch, leftovers: NO_WORDS };
}

/** The dates from one item to before another. */
function datesBetween(items: readonly Item[], from: number, to: number): readonly DateItem[] {
  let dates: DateItem[] | undefined;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item?.kind !== 'date') continue;
    if (dates) dates.push(item);
    else dates = [item];
  }
  return dates ?? NO_DATES;
}

function dateDeadlines(dates: readonly DateItem[], isReview: boolean, text: string): Deadline[] {
  const only = dates[0];
  if (only && dates.length === 1) return [dateDeadline(only, isReview, text)];
  const deadlines: Deadline[] = [];
  for (const date of dates) deadlines.push(dateDeadline(date, isReview, text));
  return deadlines;
}

function saysNothingOfTime(token: Token): boolean {
  switch (token.kind) {
    case 'join':
    case 'then':
    case 'stop':
    case 'range':
    case 'between':
    case 'formerly':
    case 'instead':
    case 'review':
    case 'part':
    case 'position':
    case 'no date':
      return true;
    case 'word':
      return means(token, 'word') && !token.meaning.hasDigits;
    case 'bound':
      return means(token, 'bound') && (token.meaning.bound === 'from' || token.meaning.bound === 'by');
    case 'moment':
    case 'step':
    case 'offset':
    case 'duration':
    case 'every':
    case 'ongoing':
    case 'condition':
    case 'reference':
      return false;
  }
}

function readAnyClause(
  { items, isReview }: Clause,
  before: Anchor | undefined,
  period: PlanPeriod,
  text: string,
): ClauseReading {
  const said = trimmedSlice(text, items[0]?.start ?? 0, items.at(-1)?.end ?? 0);
  const { timed, condition } = setConditionApart(items, text);
  let stepAt = 0;
  while (stepAt < timed.length && !means(timed[stepAt], 'step') && !isEveryDate(timed[stepAt], timed[stepAt + 1]))
    stepAt++;
  const step = stepOf(timed[stepAt]);
  let datesBefore = datesBetween(timed, 0, stepAt);
  let datesAfter = datesBetween(timed, stepAt, timed.length);
  // 'May annually', 'Jun, Sept, Dec and Mar each year': months that come back stand before the step, too.
  if (step && isYearly(step) && datesBefore.length > 0 && datesBefore.every(isNamedMonth)) {
    datesAfter = [...datesBefore, ...datesAfter];
    datesBefore = NO_DATES;
  }
  // 'Oct 11 and quarterly thereafter': the date is the first of the recurrence, where that lies in the plan.
  const mayOpen = step !== undefined && !isReview && !isOfTerms(step) && datesAfter.length === 0;
  const opening = mayOpen ? datesBefore.at(-1) : undefined;
  // School terms have ends of their own: 'Sept 10 then termly' is due in September as well.
  const opens = opening !== undefined && !opening.isRange && inPeriod(period, opening.stretch.due);
  if (opens) datesBefore = datesBefore.length === 1 ? NO_DATES : datesBefore.slice(0, -1);

  const { offset, duration, reference, isOngoing, hasNoDate } = saidBesides(items);
  const only = datesBefore.length === 1 ? datesBefore[0] : undefined;
  const deadlines =
    only && duration?.isFor && !step
      ? [goingOn(only.stretch, duration.step, isReview, said)]
      : dateDeadlines(datesBefore, isReview, text);
  let anchor: Anchor | undefined = datesBefore.at(-1)?.stretch ?? before;
  if (step) {
    const reading = opens ? openedBy(opening, step, period) : recurrenceOf(step, datesAfter, anchor, period);
    const { inferred } = reading;
    const recurrence = duration ? lasting(reading.recurrence, duration.step) : reading.recurrence;
    for (const date of reading.listed) deadlines.push(dateDeadline(date, isReview, text));
    if (recurrence) deadlines.push({ kind: 'recurrence', recurrence, isReview, words: said, inferred });
    // 'Monthly for the first 6 months, then quarterly'
    const end = duration && recurrence ? recurrence.window.last : undefined;
    anchor = end ? { due: end, precision: 'month' } : (reading.anchor ?? anchor);
  }

  const later = offset && anchor && offsetDeadline(offset, anchor, isReview, said);
  if (later) {
    deadlines.push(later);
    anchor = { due: later.due, precision: anchor?.precision ?? 'month' };
  } else if (offset) deadlines.push({ kind: 'condition', words: said });

  if (duration && deadlines.length === 0 && reference === undefined && !condition && !isOngoing)
    deadlines.push(afterBeginning(duration.step, period, isReview, said));

  if (reference !== undefined) deadlines.push({ kind: 'reference', to: reference, words: said });
  if (isOngoing && !step) deadlines.push({ kind: 'ongoing', words: said });
  if (condition) deadlines.push({ kind: 'condition', words: trimmedSlice(text, condition.start, condition.end) });
  if (deadlines.length === 0 && hasNoDate) deadlines.push({ kind: 'no date', words: said });

  return { deadlines, anchor, leftovers: leftoversOf(items, deadlines, condition, said, text) };
}

/** What a clause says besides its dates and its step: how much later, where to look, 'ongoing', 'tbc'. */
function saidBesides(items: readonly Item[]) {
  let offset: Step | undefined;
  let duration: { readonly step: Step; readonly isFor: boolean } | undefined;
  let reference: string | undefined;
  let isOngoing = false;
  let hasNoDate = false;
  for (const item of items)
    if (means(item, 'offset')) offset ??= item.meaning.step;
    else if (means(item, 'duration')) duration ??= item.meaning;
    else if (means(item, 'reference')) reference ??= item.meaning.to;
    else if (item.kind === 'ongoing') isOngoing = true;
    else if (item.kind === 'no date') hasNoDate = true;
  return { offset, duration, reference, isOngoing, hasNoDate };
}

/** 'each September': 'each' alone, before anything else, says nothing about when. */
const isEveryDate = (item: Item | undefined, next: Item | undefined): boolean =>
  means(item, 'every') && next?.kind === 'date';

function dateDeadline({ stretch, isRange, start, end }: DateItem, isReview: boolean, text: string): Deadline {
  const { first, due, inferred } = stretch;
  const words = trimmedSlice(text, start, end);
  return isRange
    ? { kind: 'date', due, isReview, words, inferred, from: first }
    : { kind: 'date', due, isReview, words, inferred };
}

/** 'Review after six months': one date, counted from the one before it. */
function offsetDeadline({ unit, count }: Step, anchor: Anchor, isReview: boolean, words: string) {
  const month = addMonths(firstOfMonth(anchor.due), count);
  const due = unit === 'week' ? addDays(anchor.due, 7 * count) : onDayOfMonth(month, dueDay(anchor));
  return { kind: 'date', due, isReview, words, inferred: ['so long after the date before it'] } as const;
}

/** '6 months', 'within a year': one date, counted from the plan's first day. */
const afterBeginning = (step: Step, period: PlanPeriod, isReview: boolean, words: string): Deadline => ({
  kind: 'date',
  due: lastDayOf(period.first, step),
  isReview,
  words,
  inferred: ['so long after the plan begins'],
});

/** 'From 1 April for 12 months' */
const goingOn = ({ first, inferred }: Stretch, step: Step, isReview: boolean, words: string): Deadline => ({
  kind: 'date',
  due: lastDayOf(first, step),
  isReview,
  words,
  inferred,
  from: first,
});

/** 'Monthly for the first 6 months' */
function lasting(recurrence: Recurrence | undefined, step: Step): Recurrence | undefined {
  if (!recurrence) return undefined;
  const { window } = recurrence;
  const start = recurrence.kind === 'counted' ? firstOfMonth(recurrence.first) : window.first;
  const last = lastDayOf(start, step);
  if (isAfter(last, window.last) || isBefore(last, window.first)) return recurrence;
  return { ...recurrence, window: { first: window.first, last }, hasEnd: true };
}

function stepOf(item: Item | undefined): Step | undefined {
  if (means(item, 'step')) return item.meaning.step;
  return means(item, 'every') ? { unit: 'month', count: 12 } : undefined;
}

/** Words that nothing explains: a clause without meaning, or a number beside a date that belongs to no date. */
function leftoversOf(
  items: readonly Item[],
  deadlines: readonly Deadline[],
  condition: { start: number; end: number } | undefined,
  said: string,
  text: string,
): readonly string[] {
  if (deadlines.length === 0) return /[\p{L}\p{N}]/u.test(said) && !items.every(isFiller) ? [said] : NO_WORDS;
  let left: string[] | undefined;
  for (const item of items) {
    if (!means(item, 'word') || !item.meaning.hasDigits) continue;
    const isExplained = condition !== undefined && item.start >= condition.start && item.end <= condition.end;
    if (!isExplained) (left ??= []).push(trimmedSlice(text, item.start, item.end));
  }
  return left ?? NO_WORDS;
}

const isFiller = ({ kind }: Item): boolean =>
  kind === 'join' ||
  kind === 'range' ||
  kind === 'then' ||
  kind === 'stop' ||
  kind === 'part' ||
  kind === 'formerly' ||
  kind === 'instead';

/** The last of so many weeks or months that begin with a day. */
const lastDayOf = (first: Day, { unit, count }: Step): Day =>
  addDays(unit === 'week' ? addDays(first, 7 * count) : addMonths(first, count), -1);
