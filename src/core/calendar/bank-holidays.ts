import { COUNTRIES, type Country } from './countries';
import { type Day, addDays, compareDays, sameDay, showIsoDay } from './day';
import { fromEaster } from './easter';
import { weekdayOf, weekdayOfMonth } from './weekday';

export interface BankHoliday {
  readonly day: Day;
  readonly name: string;
}

const MONDAY = 1;
const ALL = COUNTRIES;

/**
 * Days that one year alone has, and holidays that were moved in one year, as published on
 * https://www.gov.uk/bank-holidays (the years before 2018 in its archived lists).
 */
const ONE_OFF: readonly { readonly day: string; readonly name: string; readonly instead?: string; readonly in: readonly Country[] }[] = [
  { day: '2002-06-03', name: 'Golden Jubilee', in: ALL },
  { day: '2002-06-04', name: 'Spring bank holiday', instead: '2002-05-27', in: ALL },
  { day: '2011-04-29', name: 'Royal wedding', in: ALL },
  { day: '2012-06-04', name: 'Spring bank holiday', instead: '2012-05-28', in: ALL },
  { day: '2012-06-05', name: 'Diamond Jubilee', in: ALL },
  { day: '2020-05-08', name: 'Early May bank holiday (VE day)', instead: '2020-05-04', in: ALL },
  { day: '2022-06-02', name: 'Spring bank holiday', instead: '2022-05-30', in: ALL },
  { day: '2022-06-03', name: 'Platinum Jubilee', in: ALL },
  { day: '2022-09-19', name: 'State Funeral of Queen Elizabeth II', in: ALL },
  { day: '2023-05-08', name: 'Coronation of King Charles III', in: ALL },
  { day: '2026-06-15', name: 'World Cup', in: ['Scotland'] },
]; // prettier-ignore

/** The bank holidays of a year, in order; a day that falls on a weekend is given by its substitute. */
export function bankHolidays(year: number, country: Country = 'England and Wales'): readonly BankHoliday[] {
  const holidays: BankHoliday[] = [];
  /** Substitute days follow each other: 25 and 26 December 2021 became 27 and 28 December. */
  const fixed = (name: string, month: number, day: number): void => {
    let found: Day = { year, month, day };
    while (weekdayOf(found) > 5 || holidays.some((other) => sameDay(other.day, found))) found = addDays(found, 1);
    holidays.push({ name, day: found });
  };
  const on = (name: string, day: Day): void => {
    holidays.push({ name, day });
  };
  fixed("New Year's Day", 1, 1);
  if (country === 'Scotland') fixed('2nd January', 1, 2);
  if (country === 'Northern Ireland') fixed("St Patrick's Day", 3, 17);
  on('Good Friday', fromEaster(year, -2));
  if (country !== 'Scotland') on('Easter Monday', fromEaster(year, 1));
  on('Early May bank holiday', weekdayOfMonth(year, 5, MONDAY, 1));
  on('Spring bank holiday', weekdayOfMonth(year, 5, MONDAY, 'last'));
  if (country === 'Northern Ireland') fixed('Battle of the Boyne', 7, 12);
  on('Summer bank holiday', weekdayOfMonth(year, 8, MONDAY, country === 'Scotland' ? 1 : 'last'));
  if (country === 'Scotland') fixed("St Andrew's Day", 11, 30);
  addChristmas(year, fixed);
  return withOneOffs(year, country, holidays).sort((a, b) => compareDays(a.day, b.day));
}

/** Boxing Day on a Monday keeps its day, and a Christmas Day on a Sunday goes behind it. */
function addChristmas(year: number, fixed: (name: string, month: number, day: number) => void): void {
  const isSunday = weekdayOf({ year, month: 12, day: 25 }) === 7;
  if (isSunday) fixed('Boxing Day', 12, 26);
  fixed('Christmas Day', 12, 25);
  if (!isSunday) fixed('Boxing Day', 12, 26);
}

function withOneOffs(year: number, country: Country, holidays: readonly BankHoliday[]): BankHoliday[] {
  const ofYear = ONE_OFF.filter((one) => one.day.startsWith(`${year}-`) && one.in.includes(country));
  const kept = holidays.filter(({ day }) => !ofYear.some(({ instead }) => instead === showIsoDay(day)));
  return [
    ...kept,
    ...ofYear.map(({ day, name }) => ({
      name,
      day: { year, month: Number(day.slice(5, 7)), day: Number(day.slice(8)) },
    })),
  ];
}

/** A bank holiday of a year by its name, where the year has it. */
export const bankHoliday = (year: number, name: string, country?: Country): Day | undefined =>
  bankHolidays(year, country).find((holiday) => holiday.name === name)?.day;
