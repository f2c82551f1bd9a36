import type { PlanPeriod } from '../../calendar/plan-period';
import { numberBetween } from '../../text/characters';

/** A year out of two digits (of this century) or four. */
export const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** The same out of the digits between two offsets of a text. */
export function yearBetween(text: string, start: number, end: number): number {
  const number = numberBetween(text, start, end);
  return end - start === 2 ? 2000 + number : number;
}

/** The same, or undefined where none was written. */
export const writtenYear = (digits: string): number | undefined => (digits === '' ? undefined : yearOf(digits));

/** True where a year is one that a plan of this period could mean: from 12 years before it to 12 years after it. */
export const isPlausibleYear = (year: number, period: PlanPeriod): boolean =>
  year >= period.first.year - 12 && year <= period.last.year + 12;

/** True for the plan's years and the two on either side: what a doubtful pair of digits must meet to be a year. */
export const isNear = (year: number, period: PlanPeriod): boolean =>
  year >= period.first.year - 2 && year <= period.last.year + 2;

/** '12', "'12", '2012' as a pattern with one group, not followed by a digit, an ordinal's letters or a decimal. */
export const YEAR = "'?(\\d{4}|\\d{2})(?!\\d|st\\b|nd\\b|rd\\b|th\\b|[.:]\\d)";

/**
 * The two ends of financial years written as a pair ('2009/10', '2011-14', '16/17', '2009/2010', '2008/9'), or undefined where
 * the pair isn't one: the second year must follow the first, at once where both have two digits.
 */
export function financialYearPair(first: string, second: string): { startYear: number; endYear: number } | undefined {
  const startYear = yearOf(first);
  const block = 10 ** second.length;
  const endYear = second.length === 4 ? Number(second) : Math.floor(startYear / block) * block + Number(second);
  const span = endYear - startYear;
  const longest = first.length === 4 ? 10 : 1;
  return span >= 1 && span <= longest ? { startYear, endYear } : undefined;
}
