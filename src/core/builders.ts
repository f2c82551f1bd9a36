import type { Analysis } from './analysis';
import type { Day } from './calendar/day';
import { showPeriod } from './calendar/plan-period';
import { serialFromDay } from './calendar/serial';
import { CHANGES } from './changes/record';
import { RULES } from './findings/rules';
import { dueSoonDays } from './findings/rules/due-soon';
import { carriedOver } from './meeting/carry-over';
import { planChanges } from './meeting/plan-changes';
import type { Settings } from './settings';
import { REPORT_AS_BUILT } from './report/as-built';
import { type ReportChanges, buildReportSheets } from './report/build';
import { REPORT } from './report/record';
import { asBuiltOf } from './sheets/as-built';
import { existingTable } from './sheets/existing-table';
import { fingerprintOf } from './sheets/fingerprint';
import { withFirstLine } from './summary/first-line';
import { existingSummary, summarySheet } from './summary/sheet';
import { NOTHING_ASKED, type TrackerAsks } from './tracker/asks';
import { type OldTracker, type TrackerChanges, buildTrackerSheets } from './tracker/build';
import { type PlanComparison, type PlanEntries, compareEntries } from './tracker/compare-plans';
import { entriesOf } from './tracker/entries';
import { existingTracker } from './tracker/existing';
import type { WorkbookContents } from './workbook/contents';
import type { SheetDrawing } from './workbook/drawing';

/** What a tracker is built from, besides the analysis. */
export interface TrackerRequest {
  readonly settings: Settings;
  readonly today: Day;
  /** Another workbook, whose tracker goes on in this one where this one has none. */
  readonly earlier?: WorkbookContents;
  /** What somebody asks of single rows; nothing by default. */
  readonly asks?: TrackerAsks;
  /** The sheet 'Summary' is brought up to date where it is there; one that is asked for is made. */
  readonly summary?: 'as it is' | 'asked for';
}

/**
 * The tracker of a plan, for drawing into the workbook that the plan was read from. What people wrote in the tracker
 * that is there stays; where none is there, what they wrote in an earlier workbook's is carried over.
 */
export function buildTracker(
  workbook: WorkbookContents,
  { plan, schedule, findings }: Analysis,
  { settings, today, earlier, asks = NOTHING_ASKED, summary = 'as it is' }: TrackerRequest,
): { drawings: readonly SheetDrawing[]; changes: TrackerChanges } {
  const { period, partnership } = plan;
  const old = oldTracker(workbook, earlier);
  const { drawings, changes } = buildTrackerSheets(
    { entries: entriesOf(schedule, findings), period, partnership, sheets: planSheets(workbook) },
    old,
    asBuiltOf(workbook)?.table,
    { today, dueSoonDays: dueSoonDays(settings.checks), asks },
  );
  const meetings = old?.isElsewhere === true && earlier ? carriedOver(earlier, old.daysBetween) : [];
  const isThere = [workbook, ...(old?.isElsewhere === true && earlier ? [earlier] : [])].some(existingSummary);
  const [tracker] = drawings;
  const summaries =
    tracker && (isThere || summary === 'asked for')
      ? [
          summarySheet({
            tracker,
            table: old?.tracker.table,
            workbook,
            whose: partnership === undefined ? showPeriod(period) : `${partnership}, ${showPeriod(period)}`,
            today,
            dueSoonDays: dueSoonDays(settings.checks),
            redated: [...planChanges(old?.changes), ...changes.lines].filter(
              ({ kind, column }) => kind === 'Re-dated' && column === 'Due',
            ),
            isAsked: summary === 'asked for',
          }),
        ]
      : [];
  const first = tracker ? [withFirstLine(tracker, old?.tracker.table, workbook)] : [];
  return { drawings: [...first, ...drawings.slice(1), ...meetings, ...summaries], changes };
}

/** What changed between two versions of a plan, and the years that each plans. */
export interface PlanDifference extends PlanComparison {
  readonly periods: { readonly earlier: string; readonly later: string };
}

/** What changed from one version of a plan to another, whatever trackers they have. */
export function comparePlans(earlier: Analysis, later: Analysis): PlanDifference {
  const entriesIn = ({ plan, schedule }: Analysis): PlanEntries => ({
    entries: entriesOf(schedule, []),
    period: plan.period,
  });
  return {
    ...compareEntries(entriesIn(earlier), entriesIn(later)),
    periods: { earlier: showPeriod(earlier.plan.period), later: showPeriod(later.plan.period) },
  };
}

/** The report on a plan, for drawing into its workbook. Replies in the one that is there, or in `earlier`, stay. */
export function buildReport(
  workbook: WorkbookContents,
  { plan, findings, verdict }: Analysis,
  today: Day,
  earlier?: WorkbookContents,
): { drawings: readonly SheetDrawing[]; changes: ReportChanges } {
  const input = { plan, findings, verdict, rules: RULES.length, today };
  const found = whereItIs(workbook, earlier, (book) => existingTable(book, REPORT));
  const its = found?.isElsewhere === true && earlier ? earlier : workbook;
  const old = found && { ...found, kept: existingTable(its, REPORT_AS_BUILT) };
  return buildReportSheets(input, old, existingTable(workbook, REPORT_AS_BUILT));
}

const planSheets = ({ sheets }: WorkbookContents): ReadonlyMap<string, string> =>
  new Map(sheets.flatMap((sheet) => (sheet.mark === undefined ? [[sheet.name, fingerprintOf(sheet)]] : [])));

function oldTracker(workbook: WorkbookContents, earlier: WorkbookContents | undefined): OldTracker | undefined {
  const found = whereItIs(workbook, earlier, existingTracker);
  if (!found) return undefined;
  const { table: tracker, ...where } = found;
  const its = where.isElsewhere && earlier ? earlier : workbook;
  return { tracker, changes: existingTable(its, CHANGES), ...where };
}

/** What is found in a workbook, or else in an earlier one, and how many days lie between their ways of counting days. */
function whereItIs<T>(
  workbook: WorkbookContents,
  earlier: WorkbookContents | undefined,
  find: (workbook: WorkbookContents) => T | undefined,
): { readonly table: T; readonly isElsewhere: boolean; readonly daysBetween: number } | undefined {
  const here = find(workbook);
  if (here) return { table: here, isElsewhere: false, daysBetween: 0 };
  const there = earlier && find(earlier);
  if (!there) return undefined;
  const start = { year: 2000, month: 1, day: 1 };
  const daysBetween = serialFromDay(start, workbook.dateSystem) - serialFromDay(start, earlier.dateSystem);
  return { table: there, isElsewhere: true, daysBetween };
}
