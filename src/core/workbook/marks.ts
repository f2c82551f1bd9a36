import type { SheetMark } from './contents';

/** The hidden defined names by which Plan Grid knows its sheets again; they stay with a sheet that is renamed. */
export const MARK_NAMES: Readonly<Record<SheetMark, string>> = {
  tracker: 'PlanGrid.Tracker',
  report: 'PlanGrid.Report',
};

/** The name of the tracker's table, with or without a number: it marks a tracker whose defined name was lost. */
export const isTrackerTable = (name: string): boolean => /^PlanTracker\d*$/i.test(name);

/** The name of the report's table, with or without a number. */
export const isReportTable = (name: string): boolean => /^PlanCheck\d*$/i.test(name);

/** The namespace of the custom XML part in which a workbook keeps Plan Grid's settings and accepted findings. */
export const KEPT_NAMESPACE = 'urn:plan-grid:kept';
