import type { Country } from './calendar/bank-holidays';
import type { Day } from './calendar/day';
import type { Acceptance } from './findings/acceptances';
import { checkPlan } from './findings/check-plan';
import type { Rule } from './findings/rule';
import { type CheckSettings, DEFAULT_CHECKS } from './findings/settings';
import type { Finding } from './findings/types';
import { type Verdict, verdictOf } from './findings/verdict';
import { readPlan } from './plan/read-plan';
import { DEFAULT_READING, type ReadingSettings } from './plan/settings';
import type { Plan } from './plan/types';
import { type Occurrence, scheduleOf } from './schedule/occurrences';
import { existingTracker } from './tracker/existing';
import { standingIn } from './tracker/standing';
import type { WorkbookContents } from './workbook/contents';

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

/** Reads a workbook's plan, expands its deadlines and checks it by these rules, as `analyse` does by all of them. */
export function analyseBy(
  rules: readonly Rule[],
  workbook: WorkbookContents,
  settings: Settings,
  today: Day,
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
