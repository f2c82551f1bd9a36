import { type Day, addDays, addMonths, daysInMonth, isAfter, isBefore } from '../calendar/day';
import { type PlanPeriod, inPeriod } from '../calendar/plan-period';
import { trimmedSlice } from '../text/characters';
import type { Clause } from './clauses';
import type { DateItem, Item } from './items';
import { means } from './meanings';
import { type Stretch, dueDay } from './moments';
import type { Deadline, Inference, Recurrence, Step, Token } from './types';

/** The date that a step without a start counts from: 'Jul 11. Review 6 monthly'. */
export type Anchor = Pick<Stretch, 'due' | 'precision'>;

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

const NO_DATES: readonly DateItem[] = [];

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
  while (stepAt < timed.length && !isStep(timed[stepAt]) && !isEveryDate(timed[stepAt], timed[stepAt + 1])) stepAt++;
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

interface ConditionApart {
  readonly timed: readonly Item[];
  readonly condition: { readonly start: number; readonly end: number } | undefined;
}

function setConditionApart(items: readonly Item[], text: string): ConditionApart {
  for (let at = 0; at < items.length; at++) if (isCue(items[at], items[at + 1])) return setApartFrom(items, at, text);
  return { timed: items, condition: undefined };
}

/**
 * A cue ('in line with', 'once', 'until …') and what follows it. A document or a meeting that is named may bear a
 * year or a step ('in line with the 2011/12 plan', 'as per annual report') that is no deadline of this row; days and
 * months written after a cue are.
 */
function setApartFrom(items: readonly Item[], cueAt: number, text: string): ConditionApart {
  const cue = items[cueAt];
  const last = items.at(-1);
  if (!cue || !last) return { timed: items, condition: undefined };
  const namesSomething = conditionCue(cue) === 'names';
  const cutAt = items.findIndex(
    (item, index) => index > cueAt && (item.kind === 'join' || item.kind === 'then') && isStep(items[index + 1]),
  );
  const timed = items.filter((item, index) => {
    if (index < cueAt || (cutAt >= 0 && index > cutAt)) return true;
    if (item.kind === 'date') return !(namesSomething && isYearOrPlan(item.unit)) && !isCountedFrom(cue, text);
    return !isStep(item);
  });
  const lastTimed = timed.filter((item) => item.kind === 'date' || isStep(item)).at(-1);
  const end = lastTimed && lastTimed.start > cue.start && lastTimed === last ? lastTimed.start : last.end;
  return { timed, condition: { start: cue.start, end } };
}

/** 'each September': 'each' alone, before anything else, says nothing about when. */
const isEveryDate = (item: Item | undefined, next: Item | undefined): boolean =>
  means(item, 'every') && next?.kind === 'date';

const isStep = (item: Item | undefined): boolean => means(item, 'step');
const isCountedFrom = (cue: Item, text: string): boolean =>
  /^(?:within|\d)/i.test(trimmedSlice(text, cue.start, cue.end));

function conditionCue(item: Item): 'names' | 'when' | undefined {
  return means(item, 'condition') ? item.meaning.cue : item.kind === 'bound' ? 'when' : undefined;
}

/** A cue, or an 'until' or 'before' that no date follows: 'until implementation is complete'. */
function isCue(item: Item | undefined, next: Item | undefined): boolean {
  if (means(item, 'condition')) return true;
  if (!means(item, 'bound')) return false;
  return (item.meaning.bound === 'until' || item.meaning.bound === 'before') && next !== undefined;
}

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
  const due = unit === 'week' ? addDays(anchor.due, 7 * count) : onDay(month, dueDay(anchor));
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

/** The last of so many weeks or months that begin with a day. */
const lastDayOf = (first: Day, { unit, count }: Step): Day =>
  addDays(unit === 'week' ? addDays(first, 7 * count) : addMonths(first, count), -1);

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

const firstOfMonth = ({ year, month }: Day): Day => ({ year, month, day: 1 });

const onDay = ({ year, month }: Day, day: number): Day => ({
  year,
  month,
  day: Math.min(day, daysInMonth(year, month)),
});

function stepOf(item: Item | undefined): Step | undefined {
  if (means(item, 'step')) return item.meaning.step;
  return means(item, 'every') ? { unit: 'month', count: 12 } : undefined;
}

/** A recurrence that begins on the date written before it. */
function openedBy({ stretch }: DateItem, step: Step, window: PlanPeriod): StepReading {
  const first = stretch.due;
  return {
    recurrence: {
      kind: 'counted',
      first,
      isAfter: false,
      dayOfMonth: dueDay(stretch),
      step,
      window,
      hasEnd: false,
    },
    listed: NO_DATES,
    inferred: stretch.inferred,
    anchor: stretch,
  };
}

interface StepReading {
  readonly recurrence: Recurrence | undefined;
  /** Dates that were listed behind the step: they are the deadlines. */
  readonly listed: readonly DateItem[];
  readonly inferred: readonly Inference[];
  readonly anchor: Anchor | undefined;
}

const NATURAL_ENDS: readonly Inference[] = ['natural ends in the plan'];
const COUNTED_FROM_BEFORE: readonly Inference[] = ['start from the date before it'];

function recurrenceOf(
  step: Step,
  dates: readonly DateItem[],
  anchor: Anchor | undefined,
  period: PlanPeriod,
): StepReading {
  const until = dates.length > 0 ? dates.find((date) => endsRecurrence(date, step)) : undefined;
  const bounded = until ? without(dates, until) : dates;
  const from = bounded.length > 1 ? bounded.find(opensYears) : undefined;
  const rest = from ? without(bounded, from) : bounded;
  const window = windowOf(period, from?.stretch.first, until?.stretch.due);
  const hasEnd = until !== undefined;
  const listed = NO_DATES;
  const only = rest[0];
  if (!only) {
    if (step.day !== undefined) return onDayOfMonth(step, step.day, window, hasEnd);
    if (!anchor) return naturalEnds(step, period, window, hasEnd, until?.stretch);
    const dayOfMonth = dueDay(anchor);
    return {
      recurrence: { step, window, hasEnd, kind: 'counted', first: anchor.due, isAfter: true, dayOfMonth },
      listed,
      inferred: COUNTED_FROM_BEFORE,
      anchor: until?.stretch,
    };
  }

  // 'in the months named': every year where no year was written.
  // 'Termly: autumn, spring and summer' names the terms that the step has.
  if (isOfTerms(step) && rest.length > 1 && rest.every(isNamedSeason))
    return naturalEnds(step, period, window, hasEnd, undefined);
  const areMonths = rest.every((date) => isNamedMonth(date) && date.bound !== 'from');
  if (areMonths && rest.length === 1 && isYearly(step) && only.unit === 'day') {
    const first = nextOn(only.stretch.due, window.first);
    const { day: dayOfMonth } = first;
    const recurrence = { step, window, hasEnd, kind: 'counted', first, isAfter: false, dayOfMonth } as const;
    return { recurrence, listed, inferred: [], anchor: undefined };
  }
  if (areMonths && (rest.length > 1 || isYearly(step))) {
    const months = rest.map((date) => date.stretch.due.month);
    return { recurrence: { step, window, hasEnd, kind: 'months', months }, listed, inferred: [], anchor: undefined };
  }
  if (rest.length > 1) return { recurrence: undefined, listed: rest, inferred: [], anchor: rest.at(-1)?.stretch };

  const { stretch, bound, isRange, unit } = only;
  const { inferred } = stretch;
  if (isRange) {
    const within = windowOf(period, stretch.first, stretch.last);
    const first = firstInRange(stretch, step);
    return {
      recurrence: { step, window: within, hasEnd: true, kind: 'counted', first, isAfter: false, dayOfMonth: 31 },
      listed,
      inferred,
      anchor: stretch,
    };
  }
  const isYears = isYearOrPlan(unit);
  const isLong = (isYears || unit === 'half' || unit === 'quarter') && stretch.precision === 'period';
  if (isLong && bound !== 'from' && lengthOf(stretch) > monthsOf(step))
    return naturalEnds(step, period, windowOf(period, stretch.first, stretch.last), true, stretch);
  if (isLong && bound === 'from' && isYears)
    return naturalEnds(step, period, windowOf(period, stretch.first, until?.stretch.due), hasEnd, undefined);
  const first = step.unit === 'week' && stretch.precision !== 'day' ? firstWeeks(stretch, step) : stretch.due;
  const dayOfMonth = dueDay(stretch);
  return {
    recurrence: { step, window, hasEnd, kind: 'counted', first, isAfter: false, dayOfMonth },
    listed,
    inferred,
    anchor: stretch,
  };
}

/** 'to March 12', 'before April 12'; but 'annually, before 1 November' is a day of each year. */
const endsRecurrence = (date: DateItem, step: Step): boolean =>
  date.bound === 'until' || (date.bound === 'before' && !(isYearly(step) && isNamedMonth(date)));

/** 'June each year from 2015' */
const opensYears = ({ bound, unit }: DateItem): boolean => bound === 'from' && isYearOrPlan(unit);

const without = (dates: readonly DateItem[], date: DateItem): readonly DateItem[] =>
  dates.filter((other) => other !== date);

/** 'On the 15th of each month' */
const onDayOfMonth = (step: Step, day: number, window: PlanPeriod, hasEnd: boolean): StepReading => ({
  recurrence: {
    step, window, hasEnd, kind: 'counted', first: onDay(window.first, day), isAfter: false, dayOfMonth: day,
  },
  listed: NO_DATES,
  inferred: NATURAL_ENDS,
  anchor: undefined,
}); // prettier-ignore

/** A step that falls due at the ends of the plan's own quarters, half-years, years. */
const naturalEnds = (
  step: Step,
  period: PlanPeriod,
  window: PlanPeriod,
  hasEnd: boolean,
  anchor: Anchor | undefined,
): StepReading => ({
  recurrence: { step, window, hasEnd, kind: 'natural', origin: period.first },
  listed: NO_DATES,
  inferred: NATURAL_ENDS,
  anchor,
});

const isYearOrPlan = (unit: DateItem['unit']): boolean =>
  unit === 'year' || unit === 'financial year' || unit === 'plan year' || unit === 'plan';

/** A month that was written without any year, its own or another's. */
const isNamedMonth = (date: DateItem): boolean => date.isYearless && !date.borrowedFromList;
const isNamedSeason = (date: DateItem): boolean =>
  (date.unit === 'season' || date.unit === 'term') && isNamedMonth(date);
const isOfTerms = ({ unit }: Step): boolean => unit === 'term' || unit === 'half-term';
const isYearly = (step: Step): boolean => step.unit === 'month' && step.count % 12 === 0;
const monthsOf = (step: Step): number =>
  step.unit === 'month' ? step.count : step.unit === 'week' ? step.count / 4 : 4;
const lengthOf = ({ first, last }: Stretch): number => (last.year - first.year) * 12 + last.month - first.month + 1;

/** 'Weekly from April 11': at the end of the first week, or fortnight, that the month holds. */
function firstWeeks({ first, last }: Stretch, step: Step): Day {
  const end = addDays(first, 7 * step.count - 1);
  return isAfter(end, last) ? last : end;
}

/** 'Quarterly Jun 11 - Mar 12' starts in June; 'monthly 1 April to 30 June' a month after the day it opens. */
function firstInRange(stretch: Stretch, step: Step): Day {
  return step.unit === 'week' ? firstWeeks(stretch, step) : addDays(addMonths(firstOfMonth(stretch.first), 1), -1);
}

/** The part of the plan period between two days; a window that would be turned round is empty, never outside. */
function windowOf(period: PlanPeriod, from: Day | undefined, until: Day | undefined): PlanPeriod {
  const first = from && isAfter(from, period.first) ? from : period.first;
  const last = until && isBefore(until, period.last) ? until : period.last;
  return first === period.first && last === period.last ? period : { first, last };
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

/** The same day of the year, on or after a day: a day that was written is kept where it comes back each year. */
function nextOn({ month, day }: Day, from: Day): Day {
  const thisYear = { year: from.year, month, day: Math.min(day, daysInMonth(from.year, month)) };
  return isBefore(thisYear, from) ? { ...thisYear, year: from.year + 1 } : thisYear;
}
