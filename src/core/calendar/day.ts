import { fromDayNumber, toDayNumber } from './day-number';

/**
 * A calendar day. It is not an instant: it has no time and no time zone, and today is always an argument.
 * Months run from 1 to 12, days from 1.
 */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days in a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 31);
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): Day {
  return { year, month, day: daysInMonth(year, month) };
}

/** The first day of the month of a day. */
export const firstOfMonth = ({ year, month }: Day): Day => ({ year, month, day: 1 });

/** A day of the month of another, or the month's last day where it has no such day. */
export const onDayOfMonth = ({ year, month }: Day, day: number): Day => ({
  year,
  month,
  day: Math.min(day, daysInMonth(year, month)),
});

/** A day from its three numbers, or undefined where there is no such day (31 June, month 13). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** Negative where a comes before b, positive where it comes after, 0 where they are the same day. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export const isBefore = (a: Day, b: Day): boolean => compareDays(a, b) < 0;
export const isAfter = (a: Day, b: Day): boolean => compareDays(a, b) > 0;
export const sameDay = (a: Day, b: Day): boolean => compareDays(a, b) === 0;
export const sameMonth = (a: Day, b: Day): boolean => a.year === b.year && a.month === b.month;

/** The day that lies so many days later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return fromDayNumber(toDayNumber(day) + days);
}

/** The same day so many months later (earlier where negative), or the month's last day where it has no such day. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
}

/** Months as they are shown, from January on. */
export const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** '31 Aug 2011'. */
export function showDay({ year, month, day }: Day): string {
  return `${day} ${MONTH_NAMES[month - 1] ?? '?'} ${year}`;
}

/** 'Aug 2011'. */
export function showMonth({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${MONTH_NAMES[month - 1] ?? '?'} ${year}`;
}

/** A day from 'YYYY-MM-DD', or undefined where it isn't one. */
export function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** 'YYYY-MM-DD'. */
export const showIsoDay = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
