import type { Day } from './calendar/day';
import { serialFromDay } from './calendar/serial';
import type { Acceptance } from './findings/acceptances';
import { checkPlan } from './findings/check-plan';
import { RULES } from './findings/rules';
import { type CheckSettings, DEFAULT_CHECKS } from './findings/settings';
import type { Finding, Rule } from './findings/types';
import { type Verdict, verdictOf } from './findings/verdict';
import { readPlan } from './plan/read-plan';
import { DEFAULT_READING, type ReadingSettings } from './plan/settings';
import type { Plan } from './plan/types';
import { type ReportChanges, layOutReport } from './report/lay-out';
import { type Occurrence, scheduleOf } from './schedule/occurrences';
import { entriesOf } from './tracker/entries';
import { type OldTracker, type TrackerChanges, layOutTracker } from './tracker/lay-out';
import { settledIn } from './tracker/settled';
import { standingTracker } from './tracker/standing';
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
 * tracker asks (`TRACKER_RULES`). What is closed is told by the tracker in the workbook, or else by the one in
 * `earlier`, a workbook that was built before.
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
  const tracker = standingTracker(workbook) ?? (earlier && standingTracker(earlier));
  const isSettled = settledIn(schedule, tracker);
  const { checks, accepted } = settings;
  const findings = checkPlan(
    { plan, today, schedule, isSettled, hasTracker: tracker !== undefined, settings: checks },
    accepted,
    rules,
  );
  return { plan, schedule, findings, verdict: verdictOf(findings, rules, checks) };
}

/**
 * The tracker of a plan, for drawing into the workbook that the plan was read from. What people wrote in the tracker
 * that stands there stays; where none stands there, what they wrote in `earlier`, a tracker built before, is carried over.
 */
export function buildTracker(
  workbook: WorkbookContents,
  { schedule, findings }: Analysis,
  settings: Settings,
  today: Day,
  earlier?: WorkbookContents,
): { drawing: SheetDrawing; changes: TrackerChanges } {
  const { dueSoonDays } = settings.checks;
  return layOutTracker(entriesOf(schedule, findings), oldTracker(workbook, earlier), { today, dueSoonDays });
}

/** The report on a plan, for drawing into its workbook. Replies in the one that stands, or in `earlier`, stay. */
export function buildReport(
  workbook: WorkbookContents,
  { plan, findings, verdict }: Analysis,
  today: Day,
  earlier?: WorkbookContents,
): { drawing: SheetDrawing; changes: ReportChanges } {
  return layOutReport(workbook, { plan, findings, verdict, rules: RULES.length, today }, earlier);
}

function oldTracker(workbook: WorkbookContents, earlier: WorkbookContents | undefined): OldTracker | undefined {
  const here = standingTracker(workbook);
  if (here) return { tracker: here, isElsewhere: false, daysBetween: 0 };
  const there = earlier && standingTracker(earlier);
  if (!there) return undefined;
  const start = { year: 2000, month: 1, day: 1 };
  const daysBetween = serialFromDay(start, workbook.dateSystem) - serialFromDay(start, earlier.dateSystem);
  return { tracker: there, isElsewhere: true, daysBetween };
}
