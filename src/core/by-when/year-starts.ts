import { type Day, addDays, addMonths, firstOfMonth } from '../calendar/day';
import { type PlanPeriod, endInYears, inPeriod, isAcademic, yearMonth } from '../calendar/plan-period';
import type { YearOfPart } from './types';

/** The first day of the year of which something is a quarter. */
export function yearStart(year: YearOfPart, quarter: number, period: PlanPeriod): Day {
  switch (year.kind) {
    case 'financial':
      return { year: year.startYear, month: isAcademic(period) ? yearMonth(period) : 4, day: 1 };
    case 'own':
      return startOfYear(year.startYear, period);
    case 'plan':
      return addMonths(period.first, (year.number - 1) * 12);
    case 'calendar': {
      const [april, january] = [startOfYear(year.year, period), { year: year.year, month: 1, day: 1 }];
      return !isDueIn(period, january, quarter) && isDueIn(period, april, quarter) ? april : january;
    }
    case 'bare':
      return yearStartsOf(year.year, quarter, period)[0] ?? startOfYear(year.year, period);
  }
}

/** The first day of a year as the plan counts them: of calendar years from January. */
const startOfYear = (year: number, period: PlanPeriod): Day => ({ year, month: yearMonth(period), day: 1 });

const isDueIn = (period: PlanPeriod, yearStart: Day, quarter: number): boolean => {
  const [first, last] = [addMonths(yearStart, quarter * 3 - 3), addDays(addMonths(yearStart, quarter * 3), -1)];
  return inPeriod(period, firstOfMonth(endInYears(period, { first, last })));
};

/**
 * Where the year may begin that stands beside a quarter with nothing to say of which kind it is, as far as the quarter
 * then falls due in the plan, the likelier first: 'Q3 2025' is one of the financial year 2025/26 or of the calendar
 * year; 'Q4 2012' may be the fourth quarter of 2011/12, too.
 */
export function yearStartsOf(year: number, quarter: number, period: PlanPeriod): readonly Day[] {
  const financial = startOfYear(year, period);
  if (financial.month === 1) return [financial];
  const before = quarter === 4 ? [startOfYear(year - 1, period)] : [];
  return [financial, ...before, { year, month: 1, day: 1 }].filter((start) => isDueIn(period, start, quarter));
}
