import { financialYearPair } from '../calendar/year-pair';
import type { PlanPeriod } from '../calendar/plan-period';
import type { ItemOf } from './items';

/** A year out of a number of so many digits: two are a year of this century. */
export const yearOf = (number: number, digits: number): number => (digits === 2 ? 2000 + number : number);

/** True where a year is one that a plan of this period could mean: from 12 years before it to 12 years after it. */
export const isPlausibleYear = (year: number, period: PlanPeriod): boolean =>
  year >= period.first.year - 12 && year <= period.last.year + 12;

/** True for the plan's years and the two on either side: what a doubtful pair of digits must meet to be a year. */
export const isNear = (year: number, period: PlanPeriod): boolean =>
  year >= period.first.year - 2 && year <= period.last.year + 2;

type NumberItem = ItemOf<'number'>;

/** The year that a number of two digits or four can be, or undefined. */
export function yearIn({ value, digits, isOrdinal }: NumberItem): number | undefined {
  if (isOrdinal || (digits.length !== 2 && digits.length !== 4)) return undefined;
  return yearOf(value, digits.length);
}

/** The two ends of financial years written as a pair ('2009/10', '2011-14', '16/17', '2008/9'), or undefined. */
export function yearPair(first: NumberItem, second: NumberItem): { startYear: number; endYear: number } | undefined {
  const [long, short] = [first.digits.length, second.digits.length];
  const isShaped = (long === 4 && (short === 1 || short === 2 || short === 4)) || (long === 2 && short === 2);
  return isShaped && !first.isOrdinal && !second.isOrdinal ? financialYearPair(first.digits, second.digits) : undefined;
}
