import { type Day, addDays, addMonths, isAfter, isBefore, lastOfMonth, showDay } from './day';

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

/** True for academic years: from August or September to July or August. */
export const isAcademic = ({ first, last }: PlanPeriod): boolean =>
  (first.month === 8 || first.month === 9) && (last.month === 7 || last.month === 8);

/** The month in which the years of a plan begin: as its period does in calendar and in academic years, April otherwise. */
export const yearMonth = (period: PlanPeriod): number =>
  period.first.month === 1 || isAcademic(period) ? period.first.month : 4;

/** '2026/27' in a plan: a financial year; an academic one where it plans those; '2024-26' are three calendar years. */
export function yearsOfPlan(startYear: number, endYear: number, period: PlanPeriod): PlanPeriod {
  const month = yearMonth(period);
  const lastMonth = isAcademic(period) ? period.last.month : month === 1 ? 12 : month - 1;
  return { first: { year: startYear, month, day: 1 }, last: lastOfMonth(endYear, lastMonth) };
}

/** A year of a plan by its number, counted from 1; the last one ends with the plan, whole or not. */
export function nthYear(period: PlanPeriod, number: number): PlanPeriod {
  const first = addMonths(period.first, 12 * (number - 1));
  const last = endInYears(period, { first, last: addDays(addMonths(first, 12), -1) });
  return { first, last: isAfter(last, period.last) && inPeriod(period, first) ? period.last : last };
}

/** The last day of a part of a plan's years: academic ones that end in July have no August at their ends. */
export function endInYears(plan: PlanPeriod, { first, last }: PlanPeriod): Day {
  const isInHolidays = last.month === 8 && first.month !== 8 && isAcademic(plan) && plan.last.month === 7;
  return isInHolidays && plan.first.month === 9 ? lastOfMonth(last.year, 7) : last;
}

/** Every year of the period's financial years, as the calendar year in which it starts. */
export function startYears(period: PlanPeriod): readonly number[] {
  const years: number[] = [];
  for (let year = financialYearOf(period.first); year <= financialYearOf(period.last); year++) years.push(year);
  return years;
}

/** How many years a period has, a last one that isn't whole among them. */
export const yearCount = ({ first, last }: PlanPeriod): number =>
  Math.ceil(((last.year - first.year) * 12 + last.month - first.month + 1) / 12);

/** '2010/11' for one financial year, '2011-14' for several, the two days otherwise. */
export function showPeriod({ first, last }: PlanPeriod): string {
  const isFinancial = first.month === 4 && first.day === 1 && last.month === 3 && last.day === 31;
  if (!isFinancial) return `${showDay(first)} to ${showDay(last)}`;
  const end = String(last.year % 100).padStart(2, '0');
  return last.year - first.year === 1 ? `${first.year}/${end}` : `${first.year}-${end}`;
}
