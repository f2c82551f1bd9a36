import type { Day } from '../core/calendar/day';
import type { PlanPeriod } from '../core/calendar/plan-period';
import { RULES } from '../core/findings/rules';
import type { Severity } from '../core/findings/types';
import type { Settings } from '../core/plan-grid';
import { parseKept } from '../kept/kept';
import { settingsOf } from '../kept/settings-form';

/** What the command line may be told about how a workbook is read and checked. */
export interface ReadingOptions {
  readonly today?: Day;
  readonly period?: PlanPeriod | undefined;
  readonly hiddenSheets?: boolean;
  /** False where --no-hidden-rows is given. */
  readonly hiddenRows: boolean;
  /** The severities that --rule gives. */
  readonly rule?: ReadonlyMap<string, Severity | 'off'>;
}

/** The settings that the workbook keeps, and over them what the options ask for. */
export function settingsFrom(options: ReadingOptions, keptText: string | undefined): Settings {
  const kept = parseKept(keptText);
  const settings = settingsOf(kept.settings, kept.accepted);
  return {
    ...settings,
    ...(options.period && { period: options.period }),
    readHiddenSheets: options.hiddenSheets === true || settings.readHiddenSheets,
    readHiddenRows: options.hiddenRows && settings.readHiddenRows,
    checks: { ...settings.checks, severities: new Map([...settings.checks.severities, ...(options.rule ?? [])]) },
  };
}

const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];

/** Adds one 'id=severity' to those that were given before. @returns undefined where there is no such rule or severity. */
export function parseRule(
  text: string,
  before: ReadonlyMap<string, Severity | 'off'> | undefined,
): ReadonlyMap<string, Severity | 'off'> | undefined {
  const [id = '', level = ''] = text.split('=');
  const severity = LEVELS.find((one) => one === level);
  return severity && RULES.some((rule) => rule.id === id) ? new Map([...(before ?? []), [id, severity]]) : undefined;
}
