import fc from '../../../tests/support/fc';
import { bankHolidays } from './bank-holidays';
import type { Country } from './countries';
import { parseIsoDay, showIsoDay } from './day';
import { easterSunday } from './easter';
import { weekdayOf } from './weekday';
import { addWorkingDays, isWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore } from './working-days';

const daysOf = (year: number, country: Country): string =>
  bankHolidays(year, country).map(({ day }) => showIsoDay(day).slice(5)).join(' '); // prettier-ignore

test.each<[number, Country, string]>([
  [2010, 'England and Wales', '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [2011, 'England and Wales', '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27'],
  [2012, 'England and Wales', '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26'],
  [2020, 'England and Wales', '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  [2021, 'England and Wales', '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [2022, 'England and Wales', '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  [2023, 'England and Wales', '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  [2026, 'England and Wales', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2022, 'Scotland', '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
  [2023, 'Scotland', '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26'],
  [2026, 'Scotland', '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
  [2024, 'Northern Ireland', '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'],
  [2025, 'Northern Ireland', '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'],
])('the bank holidays of %i in %s', (year, country, days) => {
  expect(daysOf(year, country)).toBe(days);
});

test.each([
  [2000, '2000-04-23'], [2008, '2008-03-23'], [2011, '2011-04-24'], [2019, '2019-04-21'], [2023, '2023-04-09'],
  [2024, '2024-03-31'], [2025, '2025-04-20'], [2026, '2026-04-05'], [2038, '2038-04-25'], [2285, '2285-03-22'],
])('Easter Sunday %i', (year, day) => {
  expect(showIsoDay(easterSunday(year))).toBe(day);
}); // prettier-ignore

const day = (iso: string) => parseIsoDay(iso) ?? { year: 1, month: 1, day: 1 };

test.each([
  ['a working day', '2011-08-31', '2011-08-31'],
  ['a Sunday', '2011-07-31', '2011-07-29'],
  ['Easter Monday', '2024-04-01', '2024-03-28'],
  ['the day after Boxing Day, a substitute', '2021-12-28', '2021-12-24'],
  ["New Year's Day", '2026-01-01', '2025-12-31'],
])('the last working day on or before %s', (_, from, last) => {
  expect(showIsoDay(workingDayOnOrBefore(day(from)))).toBe(last);
});

test.each([
  ['2023-06-01', 10, '2023-06-15'],
  ['2023-12-22', 1, '2023-12-27'],
  ['2023-12-27', -1, '2023-12-22'],
  ['2024-03-28', 1, '2024-04-02'],
  ['2024-06-01', 0, '2024-06-01'],
])('%s and %i working days', (from, days, to) => {
  expect(showIsoDay(addWorkingDays(day(from), days))).toBe(to);
});

test('1 January 2024 was a Monday', () => {
  expect(weekdayOf({ year: 2024, month: 1, day: 1 })).toBe(1);
});

test('bank holidays are on working weekdays, each once; a working day is its own neighbour', () => {
  const countries = fc.constantFrom<Country>('England and Wales', 'Scotland', 'Northern Ireland');
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), countries, (year, country) => {
      const days = bankHolidays(year, country).map((holiday) => holiday.day);
      expect(days.every((one) => weekdayOf(one) <= 5 && !isWorkingDay(one, country))).toBe(true);
      expect(new Set(days.map(showIsoDay)).size).toBe(days.length);
      for (const one of days) {
        expect(isWorkingDay(workingDayOnOrBefore(one, country), country)).toBe(true);
        expect(isWorkingDay(workingDayOnOrAfter(one, country), country)).toBe(true);
      }
    }),
  );
});
