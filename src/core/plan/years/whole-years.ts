import type { PlanPeriod } from '../../calendar/plan-period';

/** True of financial years that are written as whole ones: '2024-2026', '2026 to 2030'. */
export const namesWholeYears = (text: string, { first, last }: PlanPeriod): boolean =>
  first.month === 4 &&
  last.month === 3 &&
  first.year < last.year &&
  new RegExp(`\\b${first.year}\\s*(?:[–—-]|to)\\s*${last.year}\\b`).test(text);
