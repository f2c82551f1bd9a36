import { type Day, isAfter, isBefore, showDay } from './day';

/**
 * The months that a plan covers, both days included: mostly financial years, 1 April of the first to 31 March after the
 * last; academic and calendar years, too.
 */
export interface PlanPeriod {
  readonly first: Day;
  readonly last: Day;
}

/** The financial year (or years) that start on 1 April of one year and end on 31 March of another. */
export function financialYears(startYear: number, endYear: number): PlanPeriod {
  return { first: { year: startYear, month: 4, day: 1 }, last: { year: endYear, month: 3, day: 31 } };
}

/** The calendar year in which the financial year of a day starts: 31 March 2011 belongs to 2010. */
export const financialYearOf = (day: Day): number => (day.month >= 4 ? day.year : day.year - 1);

export const inPeriod = (period: PlanPeriod, day: Day): boolean =>
  !isBefore(day, period.first) && !isAfter(day, period.last);

/** Every year of the period's financial years, as the calendar year in which it starts. */
export function startYears(period: PlanPeriod): readonly number[] {
  const years: number[] = [];
  for (let year = financialYearOf(period.first); year <= financialYearOf(period.last); year++) years.push(year);
  return years;
}

/** '2010/11' for one financial year, '2011-14' for several, the two days otherwise. */
export function showPeriod({ first, last }: PlanPeriod): string {
  const isFinancial = first.month === 4 && first.day === 1 && last.month === 3 && last.day === 31;
  if (!isFinancial) return `${showDay(first)} to ${showDay(last)}`;
  const end = String(last.year % 100).padStart(2, '0');
  return last.year - first.year === 1 ? `${first.year}/${end}` : `${first.year}-${end}`;
}
