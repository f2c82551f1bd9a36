import { type Day, addMonths } from '../../calendar/day';
import { type PlanPeriod, financialYearOf, financialYears, inPeriod } from '../../calendar/plan-period';

/** The calendar year in which a school's year of a day starts: July 2011 belongs to 2010. */
const schoolYearOf = ({ year, month }: Day): number => (month >= SEPTEMBER ? year : year - 1);
const SEPTEMBER = 9;

/**
 * The years in which a plan's dates lie, financial ones; of a school its own, where they are no more and hold as many
 * dates. A single date further off may be a slip. Undefined where there is no date.
 */
export function periodOfDates(days: readonly Day[], isOfSchool = false): PlanPeriod | undefined {
  const financial = yearsHolding(days, financialYearOf);
  if (!financial) return undefined;
  const inFinancial = financialYears(financial.start, financial.end);
  const school = isOfSchool ? yearsHolding(days, schoolYearOf) : undefined;
  if (!school || school.end - school.start > financial.end - financial.start) return inFinancial;
  const inSchool = { first: { year: school.start, month: SEPTEMBER, day: 1 }, last: { year: school.end, month: 8, day: 31 } };
  const countIn = (period: PlanPeriod): number => days.filter((day) => inPeriod(period, day)).length;
  return countIn(inSchool) < countIn(inFinancial) ? inFinancial : inSchool;
} // prettier-ignore

/** The year with the most days, and each year beside it that holds two at least, or a fifth as many: the calendar years in which the first starts and the last ends. */
function yearsHolding(days: readonly Day[], yearOf: (day: Day) => number): { start: number; end: number } | undefined {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) return undefined;
  const isMany = (year: number): boolean => (counts.get(year) ?? 0) >= Math.min(2, Math.ceil(most[1] / 5));
  let [first, last] = [most[0], most[0]];
  while (isMany(first - 1)) first--;
  while (isMany(last + 1)) last++;
  return { start: first, end: last + 1 };
} // prettier-ignore

/** True for a day in the period or so many months on either side of it. */
export function isNearPeriod(period: PlanPeriod, day: Day, months: number): boolean {
  return inPeriod({ first: addMonths(period.first, -months), last: addMonths(period.last, months) }, day);
}
