import { type Day, addDays, addMonths, daysInMonth, isAfter, isBefore } from '../calendar/day';
import { type PlanPeriod, inPeriod } from '../calendar/plan-period';
import type { Clause } from './clauses';
import type { DateItem, Item } from './items';
import { type Stretch, dayOfMonth } from './moments';
import type { Deadline, Inference, Meaning, Recurrence, Step } from './types';

/** The date that a step without a start counts from: 'Jul 11. Review 6 monthly'. */
export type Anchor = Pick<Stretch, 'due' | 'precision'>;

export interface ClauseReading {
  readonly deadlines: readonly Deadline[];
  /** What later clauses count from. */
  readonly anchor: Anchor | undefined;
  readonly leftovers: readonly string[];
}

const meaningOf = (item: Item | undefined): Meaning | undefined =>
  item?.kind === 'other' ? item.token.meaning : undefined;

/** What one clause means. `words` gives the words as written between two offsets. */
export function readClause(
  { items, isReview }: Clause,
  before: Anchor | undefined,
  period: PlanPeriod,
  words: (start: number, end: number) => string,
): ClauseReading {
  const said = words(items[0]?.start ?? 0, items.at(-1)?.end ?? 0);
  const { timed, condition } = setConditionApart(items);
  const stepAt = timed.findIndex((item, index) => isStep(item) || isEveryDate(item, timed[index + 1]));
  const dates = timed.filter((item) => item.kind === 'date');
  const datesBefore = stepAt < 0 ? dates : timed.slice(0, stepAt).filter((item) => item.kind === 'date');
  const datesAfter = stepAt < 0 ? [] : timed.slice(stepAt).filter((item) => item.kind === 'date');
  const deadlines: Deadline[] = [];
  let anchor = before;

  const step = stepOf(timed[stepAt]);
  // 'May annually', 'Jun, Sept, Dec and Mar each year': months that come back stand before the step, too.
  const areMonths = step !== undefined && isYearly(step) && datesBefore.length > 0 && datesBefore.every(isNamedMonth);
  if (areMonths) datesAfter.unshift(...datesBefore.splice(0));
  // 'Oct 11 and quarterly thereafter': the date is the first of the recurrence, where that lies in the plan.
  const opening = step && !isReview ? datesBefore.at(-1) : undefined;
  const opens =
    opening !== undefined && !opening.isRange && datesAfter.length === 0 && inPeriod(period, opening.stretch.due);
  if (opens) datesBefore.pop();
  for (const date of datesBefore) {
    deadlines.push(dateDeadline(date, isReview, words(date.start, date.end)));
    anchor = date.stretch;
  }
  if (step) {
    const reading = opens ? openedBy(opening, step, period) : recurrenceOf(step, datesAfter, anchor, period);
    for (const date of reading.listed) deadlines.push(dateDeadline(date, isReview, words(date.start, date.end)));
    if (reading.recurrence)
      deadlines.push({
        kind: 'recurrence',
        recurrence: reading.recurrence,
        isReview,
        words: said,
        inferred: reading.inferred,
      });
    anchor = reading.anchor ?? anchor;
  }

  const offset = items.find((item) => meaningOf(item)?.kind === 'offset');
  const later = offset && anchor && offsetDeadline(meaningOf(offset), anchor, isReview, said);
  if (later) {
    deadlines.push(later);
    anchor = { due: later.due, precision: anchor?.precision ?? 'month' };
  } else if (offset) deadlines.push({ kind: 'condition', words: said });

  const reference = items.map(meaningOf).find((meaning) => meaning?.kind === 'reference');
  const has = (kind: Meaning['kind']): boolean => items.some((item) => meaningOf(item)?.kind === kind);
  if (reference?.kind === 'reference') deadlines.push({ kind: 'reference', to: reference.to, words: said });
  if (has('ongoing') && !step) deadlines.push({ kind: 'ongoing', words: said });
  if (condition) deadlines.push({ kind: 'condition', words: words(condition.start, condition.end) });
  if (deadlines.length === 0 && has('no date')) deadlines.push({ kind: 'no date', words: said });

  return { deadlines, anchor, leftovers: leftoversOf(items, deadlines, condition, said, words) };
}

/**
 * A cue ('in line with', 'once', 'until …') and what follows it. A document or a meeting that is named may bear a
 * year or a step ('in line with the 2011/12 plan', 'as per annual report') that is no deadline of this row; days and
 * months written after a cue are.
 */
function setConditionApart(items: readonly Item[]): {
  timed: readonly Item[];
  condition: { start: number; end: number } | undefined;
} {
  const cueAt = items.findIndex((item, index) => isCue(item, items[index + 1]));
  const cue = items[cueAt];
  const last = items.at(-1);
  if (!cue || !last) return { timed: items, condition: undefined };
  const namesSomething = conditionCue(cue) === 'names';
  const cutAt = items.findIndex(
    (item, index) =>
      index > cueAt &&
      (meaningOf(item)?.kind === 'join' || meaningOf(item)?.kind === 'then') &&
      isStep(items[index + 1]),
  );
  const timed = items.filter((item, index) => {
    if (index < cueAt || (cutAt >= 0 && index > cutAt)) return true;
    if (item.kind === 'date') return !(namesSomething && /year|plan/.test(item.unit)) && !isCountedFrom(cue);
    return !isStep(item);
  });
  const lastTimed = timed.filter((item) => item.kind === 'date' || isStep(item)).at(-1);
  const end = lastTimed && lastTimed.start > cue.start && lastTimed === last ? lastTimed.start : last.end;
  return { timed, condition: { start: cue.start, end } };
}

/** 'each September': 'each' alone, before anything else, says nothing about when. */
const isEveryDate = (item: Item, next: Item | undefined): boolean =>
  meaningOf(item)?.kind === 'every' && next?.kind === 'date';

const isStep = (item: Item | undefined): boolean => meaningOf(item)?.kind === 'step';
const isCountedFrom = (cue: Item): boolean => cue.kind === 'other' && /^(?:within|\d)/i.test(cue.token.text);

function conditionCue(item: Item): 'names' | 'when' | undefined {
  const meaning = meaningOf(item);
  return meaning?.kind === 'condition' ? meaning.cue : meaning?.kind === 'bound' ? 'when' : undefined;
}

/** A cue, or an 'until' or 'before' that no date follows: 'until implementation is complete'. */
function isCue(item: Item, next: Item | undefined): boolean {
  const meaning = meaningOf(item);
  if (meaning?.kind === 'condition') return true;
  return meaning?.kind === 'bound' && (meaning.bound === 'until' || meaning.bound === 'before') && next !== undefined;
}

function dateDeadline({ stretch, isRange }: DateItem, isReview: boolean, words: string): Deadline {
  const base = { kind: 'date', due: stretch.due, isReview, words, inferred: stretch.inferred } as const;
  return isRange ? { ...base, from: stretch.first } : base;
}

/** 'Review after six months': one date, counted from the one before it. */
function offsetDeadline(meaning: Meaning | undefined, anchor: Anchor, isReview: boolean, words: string) {
  if (meaning?.kind !== 'offset') return undefined;
  const { unit, count } = meaning.step;
  const month = addMonths({ ...anchor.due, day: 1 }, count);
  const due = unit === 'week' ? addDays(anchor.due, 7 * count) : onDay(month, dueDay(anchor));
  return { kind: 'date', due, isReview, words, inferred: ['so long after the date before it'] } as const;
}

const onDay = ({ year, month }: Day, day: number): Day => ({
  year,
  month,
  day: Math.min(day, daysInMonth(year, month)),
});

function stepOf(item: Item | undefined): Step | undefined {
  const meaning = meaningOf(item);
  if (meaning?.kind === 'step') return meaning.step;
  return meaning?.kind === 'every' ? { unit: 'month', count: 12 } : undefined;
}

/** A recurrence that begins on the date written before it. */
function openedBy({ stretch }: DateItem, step: Step, window: PlanPeriod): StepReading {
  const start = { kind: 'counted', first: stretch.due, isAfter: false, dayOfMonth: dueDay(stretch) } as const;
  return {
    recurrence: { ...start, step, window, hasEnd: false },
    listed: [],
    inferred: stretch.inferred,
    anchor: stretch,
  };
}

interface StepReading {
  readonly recurrence: Recurrence | undefined;
  /** Dates that were listed behind the step: they are the deadlines. */
  readonly listed: readonly DateItem[];
  readonly inferred: readonly Inference[];
  readonly anchor?: Anchor;
}

function recurrenceOf(
  step: Step,
  dates: readonly DateItem[],
  anchor: Anchor | undefined,
  period: PlanPeriod,
): StepReading {
  const until = dates.find((date) => date.bound === 'until' || date.bound === 'before');
  const rest = dates.filter((date) => date !== until);
  const window = windowOf(period, undefined, until?.stretch.due);
  const base = { step, window, hasEnd: until !== undefined };
  const only = rest.length === 1 ? rest[0] : undefined;
  const listed: readonly DateItem[] = [];

  if (rest.length === 0) {
    if (!anchor)
      return {
        recurrence: { ...base, kind: 'natural', origin: period.first },
        listed,
        inferred: ['natural ends in the plan'],
        ...(until && { anchor: until.stretch }),
      };
    const recurrence = {
      ...base,
      kind: 'counted',
      first: anchor.due,
      isAfter: true,
      dayOfMonth: dueDay(anchor),
    } as const;
    return { recurrence, listed, inferred: ['start from the date before it'], ...(until && { anchor: until.stretch }) };
  }

  // 'in the months named': every year where no year was written.
  const months = rest.filter((date) => isNamedMonth(date) && date.bound !== 'from');
  if (months.length === rest.length && (rest.length > 1 || isYearly(step)))
    return {
      recurrence: { ...base, kind: 'months', months: months.map((date) => date.stretch.due.month) },
      listed,
      inferred: [],
    };
  if (!only) return { recurrence: undefined, listed: rest, inferred: [], ...lastAnchor(rest) };

  const { stretch, bound, isRange, unit } = only;
  if (isRange) {
    const within = windowOf(period, stretch.first, stretch.last);
    const start = firstInRange(only, step);
    return {
      recurrence: { ...base, window: within, hasEnd: true, ...start },
      listed,
      inferred: stretch.inferred,
      anchor: stretch,
    };
  }
  const isLong = /year|plan|half|quarter/.test(unit) && stretch.precision === 'period';
  if (isLong && bound !== 'from' && lengthOf(stretch) > monthsOf(step)) {
    const within = windowOf(period, stretch.first, stretch.last);
    return {
      recurrence: { ...base, window: within, hasEnd: true, kind: 'natural', origin: period.first },
      listed,
      inferred: ['natural ends in the plan'],
      anchor: stretch,
    };
  }
  if (isLong && bound === 'from' && /year|plan/.test(unit)) {
    const within = windowOf(period, stretch.first, until?.stretch.due);
    return {
      recurrence: { ...base, window: within, kind: 'natural', origin: period.first },
      listed,
      inferred: ['natural ends in the plan'],
    };
  }
  const first = step.unit === 'week' && stretch.precision !== 'day' ? firstWeeks(stretch, step) : stretch.due;
  const recurrence = { ...base, kind: 'counted', first, isAfter: false, dayOfMonth: dueDay(stretch) } as const;
  return { recurrence, listed, inferred: stretch.inferred, anchor: stretch };
}

/** A month that was written without any year, its own or another's. */
const isNamedMonth = (date: DateItem): boolean => date.isYearless && !date.borrowedFromList;
const isYearly = (step: Step): boolean => step.unit === 'month' && step.count % 12 === 0;
const monthsOf = (step: Step): number =>
  step.unit === 'month' ? step.count : step.unit === 'week' ? step.count / 4 : 4;
const lengthOf = ({ first, last }: Stretch): number => (last.year - first.year) * 12 + last.month - first.month + 1;
const dueDay = (anchor: Anchor): number => dayOfMonth({ ...anchor, first: anchor.due, last: anchor.due, inferred: [] });
const lastAnchor = (dates: readonly DateItem[]): { anchor?: Anchor } => {
  const last = dates.at(-1);
  return last ? { anchor: last.stretch } : {};
};

/** 'Weekly from April 11': at the end of the first week, or fortnight, that the month holds. */
function firstWeeks({ first, last }: Stretch, step: Step): Day {
  const end = addDays(first, 7 * step.count - 1);
  return isAfter(end, last) ? last : end;
}

/** 'Quarterly Jun 11 - Mar 12' starts in June; 'monthly 1 April to 30 June' a month after the day it opens. */
function firstInRange(
  { stretch }: DateItem,
  step: Step,
): { kind: 'counted'; first: Day; isAfter: boolean; dayOfMonth: number } {
  if (step.unit === 'week')
    return {
      kind: 'counted',
      first: firstWeeks(stretch, step),
      isAfter: false,
      dayOfMonth: 31,
    };
  const end = addDays(addMonths({ ...stretch.first, day: 1 }, 1), -1);
  return { kind: 'counted', first: end, isAfter: false, dayOfMonth: 31 };
}

/** The part of the plan period between two days; a window that would be turned round is empty, never outside. */
function windowOf(period: PlanPeriod, from: Day | undefined, until: Day | undefined): PlanPeriod {
  const first = from && isAfter(from, period.first) ? from : period.first;
  const last = until && isBefore(until, period.last) ? until : period.last;
  return { first, last };
}

/** Words that nothing explains: a clause without meaning, or a number beside a date that belongs to no date. */
function leftoversOf(
  items: readonly Item[],
  deadlines: readonly Deadline[],
  condition: { start: number; end: number } | undefined,
  said: string,
  words: (start: number, end: number) => string,
): string[] {
  const isExplained = (item: Item): boolean =>
    condition !== undefined && item.start >= condition.start && item.end <= condition.end;
  if (deadlines.length === 0) return /[\p{L}\p{N}]/u.test(said) && !items.every(isFiller) ? [said] : [];
  return items
    .filter((item) => !isExplained(item))
    .filter((item) => {
      const meaning = meaningOf(item);
      return meaning?.kind === 'word' && meaning.hasDigits;
    })
    .map((item) => words(item.start, item.end));
}

const isFiller = (item: Item): boolean => {
  const kind = meaningOf(item)?.kind;
  return kind === 'join' || kind === 'range' || kind === 'then' || kind === 'stop' || kind === 'part';
};
