import { financialYearPair } from '../../calendar/year-pair';
import { type PlanPeriod, financialYears } from '../../calendar/plan-period';
import { monthsIn } from './months-in';

/**
 * '2026/27', '2026-27', '2026-29' and 'Sept 2026 to Aug 2028' as a plan period, as a user types one into the settings or
 * as `showPeriod` shows it; undefined otherwise.
 */
export function parsePeriod(text: string): PlanPeriod | undefined {
  const [, first, last] = /^\s*(\d{4})\s*[/–-]\s*(\d{2}|\d{4})\s*$/.exec(text) ?? [];
  const years = first !== undefined && last !== undefined && financialYearPair(first, last);
  return years ? financialYears(years.startYear, years.endYear) : monthsIn(text);
}
