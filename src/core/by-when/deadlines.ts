import { addMonths, isAfter, isBefore, sameMonth, showIsoDay } from '../calendar/day';
import { inPeriod } from '../calendar/plan-period';
import { trimmedSlice } from '../text/characters';
import { type Anchor, atItsEnd, endsPlan, isBehindThen, lastAnchor, onlyBehind, reviewedFrom } from './anchors';
import type { Clause } from './clauses';
import { setConditionApart } from './conditions';
import { afterBeginning, goingOn, lasting, offsetDeadline } from './counted-deadlines';
import { isYearOrPlan } from './dates/years';
import { type DateItem, type Item, type ItemOf, type Kind, is } from './items';
import { plainDoubt } from './doubt';
import { NO_DATES, isNamedMonth, isOfTerms, isYearly, openedBy, recurrenceOf, yearlyOn } from './recurrences';
import { isWord } from './rules/matchers';
import type { Reading } from './rules/rule';
import { schoolHolidays } from './school-holidays';
import { noteYearless } from './yearless';
import { asOneStretch, isBeside, isEveryDate, monthsOutside, onDays, stepIn } from './steps-of-clauses';
import { monthsIn } from './stretches';
import { monthsOf } from './units';
import { windowOf } from './windows';
import type { Deadline, Exception, Length, Recurrence } from './types';

export interface ClauseReading {
  readonly deadlines: readonly Deadline[];
  /** What later clauses count from. */
  readonly anchor: Anchor | undefined;
  /** The words of what it waits for: nothing in them is left unread. */
  readonly condition: { readonly start: number; readonly end: number } | undefined;
}

/** What stands beside dates and changes nothing of them: most clauses say no more. */
const SAYS_NOTHING = new Set<Kind>([
  'join',
  'range',
  'word',
  'stop',
  'open',
  'close',
  'colon',
  'review',
  'label',
  'part',
  'paper',
  'people',
  'no date',
  'then',
  'instead',
  'formerly',
]);

/** What one clause of a by-when means. */
export function readClause({ items, isReview }: Clause, before: Anchor | undefined, reading: Reading): ClauseReading {
  const { period, written: text } = reading;
  const [only] = items;
  if (items.length === 1 && is(only, 'date')) {
    if (!before) noteYearless([only], reading);
    return { deadlines: [dateDeadline(only, isReview, text)], anchor: lastAnchor([only], period), condition: undefined };
  }
  if (items.every(({ kind }) => kind === 'date' || SAYS_NOTHING.has(kind))) {
    const dates = items.filter((item) => is(item, 'date'));
    const eachYear = dates.length > 1 && !before ? eachYearOn(dates, items, isReview, reading) : undefined;
    if (eachYear) return { deadlines: [eachYear], anchor: undefined, condition: undefined };
    if (!before) noteYearless(dates, reading);
    if (dates.length > 0) return { deadlines: eachOnce(dates.map((date) => dateDeadline(date, isReview, text))), anchor: lastAnchor(dates, period), condition: undefined };
  }
  const said = trimmedSlice(text, items[0]?.start ?? 0, items.at(-1)?.end ?? 0);
  const { timed, condition, its } = setConditionApart(items, text);
  // 'Within 3 months of appointment (expected Sept 11)': from when it is counted, perhaps.
  for (const item of condition ? items : NO_DATES)
    if (is(item, 'date') && !isYearOrPlan(item.unit) && item !== its && !timed.includes(item)) reading.doubt(plainDoubt('not read', item, reading));
  const found = timed.findIndex((item, at) => is(item, 'step') || isEveryDate(item, timed[at + 1]));
  const stepAt = found < 0 ? timed.length : found;
  const step = onDays(stepIn(timed[stepAt]), items);
  let datesBefore = datesBetween(timed, 0, stepAt);
  let datesAfter = datesBetween(timed, stepAt, timed.length);
  // 'May annually', 'Jun, Sept, Dec and Mar each year': months that come back stand before the step, too.
  if (step && isYearly(step) && datesBefore.length > 0 && datesBefore.every(isNamedMonth)) {
    datesAfter = [...datesBefore, ...datesAfter];
    datesBefore = NO_DATES;
  }
  // 'Quarterly in years 2 and 3'
  const years = step && datesAfter.length > 1 && monthsOf(step) < 12 ? asOneStretch(datesAfter) : undefined;
  if (years) datesAfter = [years];
  // '2011-13 quarterly', 'Sept to Dec 11, monthly': the time in which it comes back.
  const within = asOneStretch(datesBefore);
  // 'April 11 – March 14, annually in Sept'
  const isSpan = step && within?.isRange === true && !within.isYearless && monthsIn(within.stretch) >= 12 && datesAfter.length > 0 && datesAfter.every(isNamedMonth);
  if (isSpan) datesBefore = NO_DATES;
  const span = isSpan ? windowOf(period, within.stretch.first, within.stretch.last) : period;
  // 'June–Sept 11 (monthly)'
  const isInRange = step !== undefined && within?.isRange === true && monthsOf(step) < monthsIn(within.stretch) && !isBehindThen(items, text);
  if (step && within && datesAfter.length === 0 && !isReview && (within.isRange ? within.bound !== 'before' : isYearOrPlan(within.unit) && within.bound === undefined) && isBeside(timed, datesBefore.at(-1), stepAt, isInRange)) {
    datesAfter = [within];
    datesBefore = NO_DATES;
  }
  // 'Monthly, Sept–July' in a plan that ends in March: of each year, perhaps.
  const inYears = step && !isYearly(step) ? datesAfter.filter((date) => date.isRange && date.unit === 'month' && isNamedMonth(date)) : NO_DATES;
  // 'Quarterly: Apr-Jun, Jul-Sep …' names what comes back.
  const inYear = inYears.length === 1 ? inYears[0] : undefined;
  const isOfSeveral = inYear !== undefined && isAfter(period.last, addMonths(period.first, 12));
  const isOfEach = inYear && isOfSeveral && inYear.bound !== 'from';
  // 'First Saturday of each month, Nov to Mar' is of each.
  if (inYear && !step?.on && (isOfSeveral || isAfter(inYear.stretch.due, period.last))) reading.doubt(plainDoubt('two readings', inYear, reading));
  if (isOfEach) datesAfter = datesAfter.filter((date) => date !== inYear);
  // 'Each board (Feb, May, Aug, Nov)'
  const isEachTime = !step && datesBefore.length > 1 && items.some((item) => is(item, 'condition') && item.note === 'each time');
  if (isEachTime && datesBefore.every(isNamedMonth))
    return { deadlines: [{ kind: 'recurrence', recurrence: yearlyOn(datesBefore, period), isReview, words: said, inferred: [] }], anchor: undefined, condition };
  // 'Oct 11 and quarterly thereafter': the date is the first of the recurrence, where that lies in the plan.
  // School terms have ends of their own: 'Sept 10 then termly' is due in September as well.
  const mayOpen = step !== undefined && !isReview && !isOfTerms(step) && datesAfter.length === 0;
  const opening = mayOpen ? datesBefore.at(-1) : undefined;
  const { offset, duration, reference, isOngoing, isDaily, hasNoDate, except } = saidBesides(items);
  const leftOut = isOfEach ? [...except, monthsOutside(inYear)] : except;
  // 'March 12 (monthly reports)' in a plan that ends then: it comes back until that day, as nothing is behind it.
  const isAtEnd = step !== undefined && step.unit === 'month' && endsPlan(opening, timed, stepAt, period);
  const opens = opening !== undefined && !isAtEnd && !opening.isRange && opening.bound !== 'until' && inPeriod(period, opening.stretch.due);
  if (opens || isAtEnd) datesBefore = datesBefore.slice(0, -1);

  if (!step && !before) noteYearless(datesBefore, reading);
  const sole = datesBefore.length === 1 ? datesBefore[0] : undefined;
  // 'When funding allows 2027': the year may be part of what it waits for.
  if (condition && sole && !sole.bound && isYearOrPlan(sole.unit) && /\p{L} $/u.test(text.slice(condition.start, sole.start)))
    reading.doubt(plainDoubt('two readings', { start: condition.start, end: sole.end }, reading));
  // 'As required by the auditor each year': how often it is, or how often they ask.
  const isAsked = condition && step && !is(items[0], 'step') && items.some((item) => is(item, 'condition') && item.note === 'on demand');
  if (isAsked && /\p{L}{3} $/u.test(text.slice(condition.start, timed[stepAt]?.start)) && isWord(items[items.length - 2])) reading.doubt(plainDoubt('two readings', { start: condition.start, end: timed[stepAt]?.end ?? condition.end }, reading));
  // 'Daily until assured, then weekly': from when, nobody can tell.
  if (step && isOngoing && !before && datesBefore.length + datesAfter.length === 0 && isBehindThen(items, text))
    reading.doubt(plainDoubt('two readings', { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 }, reading));
  // 'Daily from 3 Sept 11': on that day it begins.
  if (isDaily && !step) datesBefore = datesBefore.filter(({ bound, isRange }) => bound !== 'from' || isRange);
  const goesOn = sole && duration?.isFor && !step ? goingOn(sole.stretch, duration.length, isReview, said) : undefined;
  const deadlines: Deadline[] = goesOn ? [goesOn] : datesBefore.map((date) => dateDeadline(date, isReview, text));
  let isUsed = goesOn !== undefined;
  let anchor: Anchor | undefined = lastAnchor(datesBefore, period) ?? before;
  if (step) {
    const isThen = isBehindThen(items, text);
    const start = isAtEnd ? undefined : isReview && !isThen ? reviewedFrom(anchor, step, period) : anchor && atItsEnd(anchor);
    const found = opens ? openedBy(opening, step, period) : recurrenceOf(step, datesAfter, start, span);
    const behind = isThen || datesBefore.length > 0 ? anchor && atItsEnd(anchor) : isReview ? before : undefined;
    const whole = datesAfter.every(isNamedMonth) ? onlyBehind(found.recurrence, behind) : found.recurrence;
    const lasts = duration && whole && lasting(whole, duration.length, period);
    isUsed = lasts !== undefined;
    const recurrence = lasts ?? whole;
    for (const date of found.listed) deadlines.push(dateDeadline(date, isReview, text));
    if (recurrence)
      deadlines.push({ kind: 'recurrence', recurrence: excepting(recurrence, leftOut, schoolHolidays(step, reading)), isReview, words: said, inferred: found.inferred });
    // 'Monthly for the first 6 months, then quarterly'
    const end = lasts?.window.last;
    anchor = end ? { due: end, precision: 'month' } : (found.anchor ?? anchor);
  }
  const later = offset && anchor && offsetDeadline(offset, anchor, isReview, said);
  if (later) {
    deadlines.push(later);
    anchor = { due: later.due, precision: anchor?.precision ?? 'month' };
  } else if (offset) deadlines.push({ kind: 'condition', words: said });
  // What no date and no step takes up is told; 'Awaiting guidance (Oct 11), then 3 months' is of no condition.
  if (duration && !isUsed && reference === undefined && (!condition || is(items[items.indexOf(duration) - 1], 'then'))) {
    const alone = before && !before.within ? offsetDeadline(duration.length, before, isReview, said) : afterBeginning(duration.length, period, isReview, said);
    // 'Oct 11 (6 month review Apr 12)'
    const isSaid = is(items[items.indexOf(duration) + 1], 'review') ? deadlines.length > 0 : deadlines.some((date) => date.kind === 'date' && sameMonth(date.due, alone.due));
    if (!isSaid && (before || deadlines.length > 0)) reading.doubt(plainDoubt('two readings', duration, reading));
    if (deadlines.length === 0) deadlines.push(alone);
  }
  for (const item of items)
    if (is(item, 'duration') ? item !== duration : is(item, 'exception') && !step) reading.doubt(plainDoubt('not read', item, reading));
  if (reference !== undefined) deadlines.push({ kind: 'reference', to: reference, words: said });
  if (isOngoing && !step) deadlines.push({ kind: 'ongoing', words: said });
  if (condition) deadlines.push({ kind: 'condition', words: trimmedSlice(text, condition.start, condition.end) });
  if (deadlines.length === 0 && hasNoDate) deadlines.push({ kind: 'no date', words: said });
  return { deadlines: eachOnce(deadlines), anchor, condition };
} // prettier-ignore

/** 'March and September' in a plan of several years: months of every year, as far as anybody can tell. */
function eachYearOn(dates: readonly DateItem[], items: readonly Item[], isReview: boolean, reading: Reading): Deadline | undefined {
  const { period, written } = reading;
  const [first, last] = [items[0], items.at(-1)];
  // 'May and November until 2012'
  const until = dates.at(-1)?.bound === 'until' ? dates.at(-1) : undefined;
  const months = until ? dates.slice(0, -1) : dates;
  if (!first || !last || (until ? months.length < 2 : isBefore(period.last, addMonths(period.first, 12)))) return undefined;
  const areMonths = months.every((date) => isNamedMonth(date) && date.unit === 'month' && !date.isRange);
  if (!areMonths || !items.every((item) => is(item, 'date') || is(item, 'join'))) return undefined;
  const span = { start: first.start, end: last.end };
  if (!until) reading.doubt(plainDoubt('two readings', span, reading, 'due each year'));
  const window = until && isBefore(until.stretch.due, period.last) ? { first: period.first, last: until.stretch.due } : period;
  return { kind: 'recurrence', recurrence: { ...yearlyOn(months, window), step: { unit: 'month', count: Math.max(1, Math.round(12 / months.length)) } }, isReview, words: trimmedSlice(written, span.start, span.end), inferred: ['year from the plan'] };
} // prettier-ignore

/** The dates from one item to before another. */
function datesBetween(items: readonly Item[], from: number, to: number): readonly DateItem[] {
  let dates: DateItem[] | undefined;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (is(item, 'date')) (dates ??= []).push(item);
  }
  return dates ?? NO_DATES;
}

/** What a clause says besides its dates and its step: how much later, where to look, 'ongoing', 'tbc'. */
interface Besides {
  offset: Length | undefined;
  duration: ItemOf<'duration'> | undefined;
  reference: string | undefined;
  isOngoing: boolean;
  isDaily: boolean;
  hasNoDate: boolean;
  except: readonly Exception[];
}

function saidBesides(items: readonly Item[]): Readonly<Besides> {
  const said: Besides = { offset: undefined, duration: undefined, reference: undefined, isOngoing: false, isDaily: false, hasNoDate: false, except: [] };
  for (const item of items) {
    if (is(item, 'offset')) said.offset ??= item.length;
    else if (is(item, 'duration')) said.duration ??= item;
    else if (is(item, 'reference')) said.reference ??= item.to;
    else if (is(item, 'ongoing')) {
      said.isOngoing = true;
      said.isDaily ||= item.isDaily === true;
    }
    else if (is(item, 'no date')) said.hasNoDate = true;
    else if (is(item, 'exception')) said.except = [...said.except, ...item.except];
  }
  return said;
} // prettier-ignore

function dateDeadline({ stretch, start, end }: DateItem, isReview: boolean, text: string): Deadline {
  const { first, due, inferred } = stretch;
  const words = trimmedSlice(text, start, end);
  return { kind: 'date', first, due, isReview, words, inferred };
}

const excepting = (recurrence: Recurrence, said: readonly Exception[], holidays: readonly Exception[]): Recurrence =>
  said.length + holidays.length === 0 ? recurrence : { ...recurrence, except: [...said, ...holidays] };

/** 'World AIDS Day 1 December': a day that is named twice falls due once. */
function eachOnce(deadlines: readonly Deadline[]): readonly Deadline[] {
  if (deadlines.length < 2) return deadlines;
  const known = new Set<string>();
  return deadlines.filter((deadline) => {
    if (deadline.kind !== 'date') return true;
    const key = `${showIsoDay(deadline.due)}${deadline.isReview ? 'R' : ''}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
