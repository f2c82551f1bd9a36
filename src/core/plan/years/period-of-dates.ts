import { type Day, addMonths } from '../../calendar/day';
import { type PlanPeriod, financialYearOf, financialYears, inPeriod } from '../../calendar/plan-period';

/**
 * The financial years in which a plan's dates lie: the year with the most, and each year beside it that holds two at
 * least, or a fifth as many; a single one further off may be a slip. Undefined where there is no date.
 */
export function periodOfDates(days: readonly Day[]): PlanPeriod | undefined {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(financialYearOf(day), (counts.get(financialYearOf(day)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most) return undefined;
  const isMany = (year: number): boolean => (counts.get(year) ?? 0) >= Math.min(2, Math.ceil(most[1] / 5));
  let [first, last] = [most[0], most[0]];
  while (isMany(first - 1)) first--;
  while (isMany(last + 1)) last++;
  return financialYears(first, last + 1);
}

/** True for a day in the period or so many months on either side of it. */
export function isNearPeriod(period: PlanPeriod, day: Day, months: number): boolean {
  return inPeriod({ first: addMonths(period.first, -months), last: addMonths(period.last, months) }, day);
}
