import { type Day, addMonths, isBefore, showDay, showMonth } from '../../calendar/day';
import { type PlanPeriod, inPeriod, showPeriod } from '../../calendar/plan-period';
import type { Action } from '../../plan/types';
import { actionRemarks, deadlinesOf } from '../actions';
import { showPlace } from '../../workbook/place';
import { cellsOf } from '../places';
import { listed } from '../words';
import type { Remark, Together } from '../types';
import { rule } from '../rule';

/**
 * A date further back than this, in months, is more likely a slip of the year than work that ran early; so is one of
 * the year in which the plan starts, before its first month: 'Jan 26' in a plan of 2026/27.
 */
const SLIP_MONTHS = 6;

export const alreadyPast = rule({
  id: 'already-past',
  title: 'Date before the plan starts',
  fires:
    'Fires on a by-when that names a date before the first day of the plan. What began before it and goes on (a recurrence, a range, "and ongoing") is fine, and so are what the plan says is complete and what its words say is done before the start, in the three months before. Where the same month lies in the plan a year later and the date is over six months back, or in the calendar year in which the plan starts ("Jan 26" in 2026/27), that month is suggested. Several steps of one grid that fell due in the last three months before the plan are told once, and so are three or more that may be a year later.',
  why: 'A deadline that has passed before the plan begins is a slip of the year, or work that is done and need not be planned.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    actionRemarks(plan, (action, { place }) => {
      const { period } = plan;
      const days = soleDaysBefore(action, period.first);
      if (days.length === 0 || action.settled || IS_DONE.test(action.byWhen.text)) return undefined;
      const isNear = days.every((day) => !isBefore(day, addMonths(period.first, -NEAR_MONTHS)));
      if (isNear && MAKES_READY.test(action.action)) return undefined;
      const remark = single(action, days, period);
      if (isNear) return { ...remark, together: together(showPlace(place), period) };
      return remark.suggestion === undefined
        ? remark
        : { ...remark, together: aYearTogether(showPlace(place), period) };
    }),
});

/** '26 March 2026 (statutory); done' */
const IS_DONE = /[;,–(-] ?(?:now )?(?:done|completed?|achieved|published|in place|met)\)?\W*$/i;

/** 'Ring all families before term starts': meant to come before it. */
const MAKES_READY =
  /\b(?:before|ahead of|in time for|ready for)\s(?:\p{L}+\s){0,3}(?:terms?|years?|starts?|starting|plan|opening|launch|september|april)\b/iu;

/** So many of a grid were copied from the year before. */
const ENOUGH_COPIED = 3;

const aYearTogether = (grid: string, period: PlanPeriod): Together => ({
  key: `a year ${grid}`,
  atLeast: ENOUGH_COPIED,
  message: (rows) =>
    `${rows.length} dates here are before the plan starts (${showPeriod(period)}): ${cellsOf(rows)}. Check the years: each may be a year later.`,
});

/** Steps of the last months before a plan are often work that has begun: a grid tells them once. */
const NEAR_MONTHS = 3;

function single(action: Action, days: readonly Day[], period: PlanPeriod): Remark {
  const [first] = days;
  const later = first && days.length === 1 ? aYearLater(first, period) : undefined;
  const is = days.length === 1 ? 'is' : 'are';
  const advice = later
    ? `Check the year: perhaps ${showMonth(later)}.`
    : 'Check the year, or delete the action if it is done.';
  return {
    place: action.byWhenPlace,
    action: action.place,
    words: action.byWhen.text,
    message: `${listed(days.map(showDay))} ${is} before the plan starts (${showPeriod(period)}). ${advice}`,
    ...(later && { suggestion: showMonth(later) }),
  };
}

const together = (grid: string, period: PlanPeriod): Together => ({
  key: grid,
  message: (rows) =>
    `${rows.length} actions here were due just before the plan starts (${showPeriod(period)}): ${cellsOf(rows)}. Check the years, or delete what is done.`,
});

const NO_DAYS: readonly Day[] = [];

/** The days of an action before another one; none where anything of it goes on. */
function soleDaysBefore(action: Action, first: Day): readonly Day[] {
  let days = NO_DAYS;
  for (const deadline of deadlinesOf(action)) {
    if (deadline.kind === 'ongoing' || deadline.kind === 'recurrence') return NO_DAYS;
    if (deadline.kind === 'date' && isBefore(deadline.due, first)) days = [...days, deadline.due];
  }
  return days;
}

function aYearLater(day: Day, period: PlanPeriod): Day | undefined {
  const later = addMonths(day, 12);
  const isSlip = isBefore(day, addMonths(period.first, -SLIP_MONTHS)) || day.year === period.first.year;
  return isSlip && inPeriod(period, later) ? later : undefined;
}
