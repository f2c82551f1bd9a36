import { MONTH_WORD } from '../../calendar/months';
import { type Day, isAfter } from '../../calendar/day';
import type { PlanPeriod } from '../../calendar/plan-period';
import type { PlacedText } from '../../grids/table/types';
import { IRISH_BODY } from './irish-bodies';
import { calendarYears, isElsewhere } from './period-named';
import type { WrittenPeriod } from './plan-period';
import { namesWholeYears } from './whole-years';

/** True for a body in Ireland, where the public financial year is the calendar's: its name says so, or the plan's first lines. */
export const plansCalendarYears = (body: string | undefined, lines: readonly PlacedText[]): boolean =>
  [body ?? '', ...lines.slice(0, 5).map(({ text }) => text)].some((text) => IRISH_BODY.test(text));

/**
 * 'Action Log 2026', where no date is of another year: the calendar's year, from January on. A plan whose dates go beyond
 * it is of another year than the calendar's. Where no date tells, the year is one that is planned today, or was: what
 * 'Climate Action Plan 2050' says is when it ends.
 */
export function calendarYearIn(
  lines: readonly PlacedText[],
  days: readonly Day[],
  today: Day,
): WrittenPeriod | undefined {
  const isPlanned = (year: number): boolean =>
    days.length > 0 ? days.every((day) => day.year === year) : year <= today.year + NEAR;
  for (const line of lines) {
    const year =
      PAPER.test(line.text) && !isElsewhere(line.text)
        ? Number((YEAR_AT_END.exec(line.text.trim()) ?? YEAR_AT_START.exec(line.text.trim()))?.[0])
        : 0;
    if (year && isPlanned(year)) return { line, period: calendarYears(year, year) };
  }
  return undefined;
}

/** In years. */
const NEAR = 2;

/** 'Action log, meeting of 3 March 2026' is of a day. */
const YEAR_AT_END = new RegExp(
  `(?<!${MONTH_WORD}\\s|\\b(?:term|autumn|spring|summer|winter) |[\\d/.]\\s?|[\\d/.]\\s?[–-]\\s?)\\b20\\d\\d(?=$|\\s+[–—|-]\\s+\\p{L}|\\s*\\((?:updated?|revised|draft|final|reviewed)\\b)`,
  'iu',
);

/** '2028 action plan' */
const YEAR_AT_START = /^20\d\d(?= (?:[\p{L}’'&-]+ ){0,5}(?:plan|log|tracker|priorities|programme)\b)/iu;

/** What bears the year of all that is in it. */
const PAPER = /\b(?:plan|log|tracker|register|actions?|tasks?|jobs|priorities|programme)\b/i;

/**
 * 'Strategic plan 2024-2026', where a fifth of the dates lie in the last year after March: years of the calendar's, from
 * the first to the last. Undefined for all others.
 */
export function calendarYearsOf({ line, period }: WrittenPeriod, datesOf: () => readonly Day[]): PlanPeriod | undefined {
  const { first, last } = period;
  if (!namesWholeYears(line.text, period)) return undefined;
  const days = datesOf();
  const beyond = days.filter((day) => day.year === last.year && isAfter(day, last));
  return beyond.length > 1 && beyond.length * 5 >= days.length ? calendarYears(first.year, last.year) : undefined;
} // prettier-ignore
