import type { Country } from './calendar/bank-holidays';
import type { Day } from './calendar/day';
import { showPeriod } from './calendar/plan-period';
import { serialFromDay } from './calendar/serial';
import type { Acceptance } from './findings/acceptances';
import { checkPlan } from './findings/check-plan';
import type { Rule } from './findings/rule';
import { RULES } from './findings/rules';
import { dueSoonDays } from './findings/rules/due-soon';
import { type CheckSettings, DEFAULT_CHECKS } from './findings/settings';
import type { Finding } from './findings/types';
import { type Verdict, verdictOf } from './findings/verdict';
import { readPlan } from './plan/read-plan';
import { DEFAULT_READING, type ReadingSettings } from './plan/settings';
import type { Plan } from './plan/types';
import { CHANGES } from './changes/record';
import { carriedOver } from './meeting/carry-over';
import { planChanges } from './meeting/plan-changes';
import { REPORT_AS_BUILT } from './report/as-built';
import { type ReportChanges, buildReportSheets } from './report/build';
import { REPORT } from './report/record';
import { type Occurrence, scheduleOf } from './schedule/occurrences';
import { NOTHING_ASKED, type TrackerAsks } from './tracker/asks';
import { type PlanComparison, type PlanEntries, compareEntries } from './tracker/compare-plans';
import { entriesOf } from './tracker/entries';
import { AS_BUILT } from './sheets/as-built';
import { existingTable } from './sheets/existing-table';
import { fingerprintOf } from './sheets/fingerprint';
import { existingSummary, summarySheet } from './summary/sheet';
import { type OldTracker, type TrackerChanges, buildTrackerSheets } from './tracker/build';
import { existingTracker } from './tracker/existing';
import { standingIn } from './tracker/standing';
import type { WorkbookContents } from './workbook/contents';
import type { SheetDrawing } from './workbook/drawing';

/*
 * The whole of Plan Grid on one page:
 *
 *   workbook → cells → grids → plan → findings → schedule → tracker → workbook
 *
 * A host reads a workbook (`workbook/host.ts`); its cells become what a reader sees (`cells/`), its sheets the grids
 * that stand on them (`grids/`), the grids a plan whose by-whens (`by-when/`) and by-whoms (`by-whom/`) are understood
 * (`plan/`). Its deadlines expand into a schedule (`schedule/`), and checks have something to say about both
 * (`findings/`). The schedule becomes a tracker (`tracker/`) and the findings a report (`report/`): drawings that the
 * host draws. Nothing in here knows Excel, a page, a file or a clock.
 */

export interface Settings extends ReadingSettings {
  readonly checks: CheckSettings;
  /** Findings that people let stand, with their reasons. */
  readonly accepted: readonly Acceptance[];
  /**
   * Whose bank holidays count where a date that falls on one, or on a weekend, is to be shown as the last working day
   * before it: on meeting sheets and packs. Left out where dates stay as they are. The tracker's Due always keeps the plan's.
   */
  readonly workingDays?: Country;
}

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_READING, checks: DEFAULT_CHECKS, accepted: [] };

/** A workbook, understood and checked. */
export interface Analysis {
  readonly plan: Plan;
  /** All of them; those that somebody accepted bear the reason. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  readonly schedule: readonly Occurrence[];
}

/**
 * Reads a workbook's plan, expands its deadlines and checks it: by all rules, or by those alone that the building of a
 * tracker asks (`TRACKER_RULES`). What is closed, and what date was agreed, is told by the tracker in the
 * workbook, or else by the one in `earlier`, a workbook that was built before.
 */
export function analyse(
  workbook: WorkbookContents,
  settings: Settings,
  today: Day,
  rules: readonly Rule[] = RULES,
  earlier?: WorkbookContents,
): Analysis {
  const plan = readPlan(workbook, settings, today);
  const schedule = scheduleOf(plan);
  const tracker = existingTracker(workbook) ?? (earlier && existingTracker(earlier));
  const standing = standingIn(schedule, tracker, plan.period);
  const { checks, accepted } = settings;
  const findings = checkPlan(
    { plan, today, schedule, ...standing, hasTracker: tracker !== undefined, settings: checks },
    accepted,
    rules,
  );
  return { plan, schedule, findings, verdict: verdictOf(findings, rules, checks) };
}

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
    existingTable(workbook, AS_BUILT),
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
  return { drawings: [...drawings, ...meetings, ...summaries], changes };
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
