import type { Day } from './core/calendar/day';

/** The calendar day by this computer's clock and time zone: the only place that asks a clock, for the doors alone. */
export function todayByTheClock(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
