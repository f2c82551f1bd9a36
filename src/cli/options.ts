import type { Day } from '../core/calendar/day';
import type { PlanPeriod } from '../core/calendar/plan-period';
import { DEFAULT_SETTINGS, type Settings } from '../core/plan-grid';

/** What the command line may be told about how a workbook is read. */
export interface ReadingOptions {
  readonly today?: Day;
  readonly period?: PlanPeriod | undefined;
  readonly hiddenSheets?: boolean;
  /** False where --no-hidden-rows is given. */
  readonly hiddenRows: boolean;
}

/** The settings that the options ask for. */
export function settingsFrom(options: ReadingOptions): Settings {
  return {
    ...DEFAULT_SETTINGS,
    ...(options.period && { period: options.period }),
    readHiddenSheets: options.hiddenSheets === true,
    readHiddenRows: options.hiddenRows,
  };
}
