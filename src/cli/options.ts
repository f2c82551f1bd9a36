import type { PlanPeriod } from '../core/calendar/plan-period';
import { DEFAULT_SETTINGS, type Settings } from '../core/plan-grid';

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
