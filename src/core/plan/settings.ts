import type { PlanPeriod } from '../calendar/plan-period';
import type { NamedColumns } from '../grids/columns/named-columns';

/** What a user may decide about how a workbook is read. */
export interface ReadingSettings {
  /** Where the workbook doesn't say, or says it wrongly. */
  readonly period?: PlanPeriod;
  /** Hidden sheets are often old copies: left out unless asked for. */
  readonly readHiddenSheets: boolean;
  /** A filter hides rows without taking them out of the plan: read unless asked otherwise. */
  readonly readHiddenRows: boolean;
  /** Tables whose columns a person named, because their headers are none that are known. */
  readonly columns?: readonly NamedColumns[];
}

export const DEFAULT_READING: ReadingSettings = { readHiddenSheets: false, readHiddenRows: true };
