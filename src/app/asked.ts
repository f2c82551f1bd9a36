import type { Day } from '../core/calendar/day';
import type { PlanPeriod } from '../core/calendar/plan-period';
import type { NamedColumns } from '../core/grids/named-columns';
import { type CheckSettings, withSettings } from '../core/findings/settings';
import type { Settings } from '../core/plan-grid';
import type { Kept } from '../kept/kept';
import { settingsOf } from '../kept/settings-form';

/** What somebody asks for at the door; it goes before what the workbook keeps. */
export interface Asked {
  readonly today?: Day | undefined;
  readonly period?: PlanPeriod | undefined;
  readonly columns?: readonly NamedColumns[] | undefined;
  readonly readHiddenSheets?: boolean | undefined;
  readonly readHiddenRows?: boolean | undefined;
  /** Rules that are to have another severity or are switched off, and their options. */
  readonly checks?: CheckSettings | undefined;
}

/** The settings that a workbook keeps, and over them what was asked for. */
export function settingsFor(kept: Kept, asked: Asked): Settings {
  const settings = settingsOf(kept.settings, kept.accepted);
  return {
    ...settings,
    ...(asked.period && { period: asked.period }),
    ...(asked.columns && { columns: asked.columns }),
    readHiddenSheets: asked.readHiddenSheets ?? settings.readHiddenSheets,
    readHiddenRows: asked.readHiddenRows ?? settings.readHiddenRows,
    checks: asked.checks ? withSettings(settings.checks, asked.checks) : settings.checks,
  };
}
