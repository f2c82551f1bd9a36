import { bankHolidays } from './bank-holidays';
import type { Country } from './countries';
import { type Day, addDays, showIsoDay } from './day';
import { weekdayOf } from './weekday';

/** The bank holidays of a year and a country, as 'YYYY-MM-DD'; worked out once. */
const KNOWN = new Map<string, ReadonlySet<string>>();

function holidaysOf(year: number, country: Country): ReadonlySet<string> {
  const key = `${country} ${year}`;
  let days = KNOWN.get(key);
  if (!days) {
    days = new Set(bankHolidays(year, country).map(({ day }) => showIsoDay(day)));
    KNOWN.set(key, days);
  }
  return days;
}

/** True for Monday to Friday, bank holidays aside. */
export const isWorkingDay = (day: Day, country: Country = 'England and Wales'): boolean =>
  weekdayOf(day) <= 5 && !holidaysOf(day.year, country).has(showIsoDay(day));

/** The last working day on or before a day. */
export function workingDayOnOrBefore(day: Day, country?: Country): Day {
  let found = day;
  while (!isWorkingDay(found, country)) found = addDays(found, -1);
  return found;
}

/** The first working day on or after a day. */
export function workingDayOnOrAfter(day: Day, country?: Country): Day {
  let found = day;
  while (!isWorkingDay(found, country)) found = addDays(found, 1);
  return found;
}

/** The day so many working days after a day (before it where negative); the day itself doesn't count. */
export function addWorkingDays(day: Day, days: number, country?: Country): Day {
  const step = days < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(days); left > 0;) {
    found = addDays(found, step);
    if (isWorkingDay(found, country)) left--;
  }
  return found;
}
