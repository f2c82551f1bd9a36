import type { Asked } from '../app/asked';
import type { Day } from '../core/calendar/day';
import type { PlanPeriod } from '../core/calendar/plan-period';
import { RULES } from '../core/findings/rules';
import type { Severity } from '../core/findings/types';

/** What the command line may be told about how a workbook is read and checked, as commander names it. */
export interface ReadingOptions {
  readonly today?: Day;
  readonly period?: PlanPeriod;
  readonly hiddenSheets?: boolean;
  /** False where --no-hidden-rows is given. */
  readonly hiddenRows: boolean;
  /** The severities that --rule gives. */
  readonly rule?: ReadonlyMap<string, Severity | 'off'>;
}

/** What is asked for, and left to the workbook's own settings where nothing is. */
export const askedBy = ({ today, period, hiddenSheets, hiddenRows, rule }: ReadingOptions): Asked => ({
  today,
  period,
  readHiddenSheets: hiddenSheets,
  readHiddenRows: hiddenRows ? undefined : false,
  severities: rule,
});

const LEVELS: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];

/** Adds one 'id=severity' to those that were given before. @returns undefined where there is no such rule or severity. */
export function parseRule(
  text: string,
  before: ReadonlyMap<string, Severity | 'off'> | undefined,
): ReadonlyMap<string, Severity | 'off'> | undefined {
  const [id, level] = text.split('=');
  const severity = LEVELS.find((one) => one === level);
  const rule = RULES.find((one) => one.id === id);
  return severity && rule ? new Map([...(before ?? []), [rule.id, severity]]) : undefined;
}
