import type { Asked } from '../app/asked';
import type { Country } from '../core/calendar/countries';
import type { Refs } from '../app/sheets';
import type { Day } from '../core/calendar/day';
import type { NamedColumns } from '../core/grids/columns/named-columns';
import type { PlanPeriod } from '../core/calendar/plan-period';
import { RULES, ruleIdOf } from '../core/findings/rules';
import { optionValue } from '../core/findings/rule-options';
import { type CheckSettings, DEFAULT_CHECKS, withSettings } from '../core/findings/settings';
import { levelOf } from '../core/findings/severities';

/** What the command line may be told about how a workbook is read and checked, as commander names it. */
export interface ReadingOptions {
  readonly today?: Day | undefined;
  readonly period?: PlanPeriod;
  /** The columns that --columns names, a table each. */
  readonly columns?: readonly NamedColumns[];
  readonly hiddenSheets?: boolean;
  readonly workingDays?: Country | undefined;
  /** False where --no-hidden-rows is given. */
  readonly hiddenRows: boolean;
  /** What --rule gives. */
  readonly rule?: CheckSettings;
}

/** '--passed': what becomes of rows whose date has gone by, and what is said of them. */
export interface PassedOption {
  readonly say: 'list' | 'complete' | 'open';
  readonly complete?: Refs;
}

/** 'all', or references with commas between. */
export const parseRefs = (text: string): Refs =>
  text.trim() === 'all' ? 'all' : new Set(text.split(',').map((ref) => ref.trim()));

/** 'list', 'open', 'complete', 'complete=G1-03,G2-01.1'; undefined where it is none of them. */
export function parsePassed(text: string): PassedOption | undefined {
  if (text === 'list' || text === 'open') return { say: text };
  if (text === 'complete') return { say: text, complete: 'all' };
  const refs = /^complete=(.+)$/.exec(text)?.[1];
  return refs === undefined ? undefined : { say: 'complete', complete: parseRefs(refs) };
}

/** What is asked for, and left to the workbook's own settings where nothing is. */
export const askedBy = ({
  today,
  period,
  columns,
  hiddenSheets,
  hiddenRows,
  workingDays,
  rule,
}: ReadingOptions): Asked => ({
  today,
  workingDays,
  period,
  columns,
  readHiddenSheets: hiddenSheets,
  readHiddenRows: hiddenRows ? undefined : false,
  checks: rule,
});

/**
 * Adds one 'rule=severity', or 'rule.option=number', to those that were given before.
 * @returns undefined where there is no such rule, severity or option, or the number is out of its limits.
 */
export function parseRule(text: string, before: CheckSettings = DEFAULT_CHECKS): CheckSettings | undefined {
  const [name, value] = text.split('=');
  if (name === undefined || value === undefined) return undefined;
  const [id, level] = [ruleIdOf(name), levelOf(value)];
  if (id && level) return withSettings(before, { ...DEFAULT_CHECKS, severities: new Map([[id, level]]) });
  const option = RULES.flatMap(({ options }) => options).find(({ key }) => key === name);
  const number = option && optionValue(option, value);
  if (number === undefined) return undefined;
  return withSettings(before, { ...DEFAULT_CHECKS, options: new Map([[name, number]]) });
}
