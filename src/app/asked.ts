import type { Country } from '../core/calendar/countries';
import type { Day } from '../core/calendar/day';
import type { PlanPeriod } from '../core/calendar/plan-period';
import type { NamedColumns } from '../core/grids/columns/named-columns';
import { type CheckSettings, withSettings } from '../core/findings/settings';
import { placeColumns } from '../core/pointing/place-columns';
import type { Settings } from '../core/settings';
import type { WorkbookContents } from '../core/workbook/contents';
import { type Kept, NOTHING_KEPT } from '../kept/kept';
import { settingsOf } from '../kept/settings-of';
import { NoPlan } from './no-plan';

/** What somebody asks for at the door; it goes before what the workbook keeps. */
export interface Asked {
  readonly today?: Day | undefined;
  readonly period?: PlanPeriod | undefined;
  readonly columns?: readonly NamedColumns[] | undefined;
  readonly readHiddenSheets?: boolean | undefined;
  readonly readHiddenRows?: boolean | undefined;
  readonly workingDays?: Country | undefined;
  /** Rules that are to have another severity or are switched off, and their options. */
  readonly checks?: CheckSettings | undefined;
}

/**
 * The settings that a workbook keeps, and over them what was asked for.
 * @param earlier what a workbook keeps that was built from this one: the names of columns, where this one has none.
 */
export function settingsFor(kept: Kept, asked: Asked, earlier: Kept = NOTHING_KEPT): Settings {
  const { columns } = kept.settings.columns.length > 0 ? kept.settings : earlier.settings;
  const settings = settingsOf({ ...kept.settings, columns }, kept.accepted);
  return {
    ...settings,
    ...(asked.period && { period: asked.period }),
    ...(asked.columns && { columns: [...asked.columns, ...others(settings.columns, asked.columns)] }),
    ...(asked.workingDays && { workingDays: asked.workingDays }),
    readHiddenSheets: asked.readHiddenSheets ?? settings.readHiddenSheets,
    readHiddenRows: asked.readHiddenRows ?? settings.readHiddenRows,
    checks: asked.checks ? withSettings(settings.checks, asked.checks) : settings.checks,
  };
}

/** The tables whose columns are kept and not named anew. */
const others = (kept: readonly NamedColumns[] = [], asked: readonly NamedColumns[]): readonly NamedColumns[] =>
  kept.filter(({ sheet, row }) => !asked.some((one) => one.sheet === sheet && one.row === row));

/** The same for a workbook, with the tables whose columns were named where they are now. @throws NoPlan */
export function settingsIn(workbook: WorkbookContents, kept: Kept, asked: Asked, earlier: Kept): Settings {
  const settings = settingsFor(kept, asked, earlier);
  const columns = placeColumns(workbook, settings.columns ?? []);
  if ('problem' in columns) throw unknownColumns(columns.problem);
  return columns.length > 0 ? { ...settings, columns } : settings;
}

/** Why the columns that somebody named could not be read. */
const unknownColumns = (why: string): NoPlan =>
  new NoPlan(
    'columns',
    'The columns that were named are not there.',
    why,
    'Write the headers as the sheet has them, or say again which column is which.',
  );
