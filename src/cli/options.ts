import { z } from 'zod';
import { financialYearPair } from '../core/by-when/phrasings/years';
import { type PlanPeriod, financialYears } from '../core/calendar/plan-period';
import { DEFAULT_SETTINGS, type Settings } from '../core/plan-grid';

const periodText = z
  .string()
  .trim()
  .regex(/^(\d{4})[/-](\d{2}|\d{4})$/);

/** '2026/27' and '2026-29' as a plan period, or undefined. */
export function parsePeriod(text: string): PlanPeriod | undefined {
  const parsed = periodText.safeParse(text);
  if (!parsed.success) return undefined;
  const [first = '', second = ''] = parsed.data.split(/[/-]/);
  const years = financialYearPair(first, second);
  return years && financialYears(years.startYear, years.endYear);
}

/** The settings that the options ask for. */
export function settingsFrom(options: {
  readonly period?: PlanPeriod | undefined;
  readonly hiddenSheets?: boolean | undefined;
  readonly hiddenRows: boolean;
}): Settings {
  return {
    ...DEFAULT_SETTINGS,
    ...(options.period && { period: options.period }),
    readHiddenSheets: options.hiddenSheets === true,
    readHiddenRows: options.hiddenRows,
  };
}
