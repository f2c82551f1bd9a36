import type { Day } from './calendar/day';
import { checkPlan } from './findings/check-plan';
import type { Rule } from './findings/rule';
import type { Finding } from './findings/types';
import { type Verdict, verdictOf } from './findings/verdict';
import { type Understood, understand } from './reading';
import type { Settings } from './settings';
import { existingTracker } from './tracker/existing';
import { standingIn } from './tracker/standing';
import type { WorkbookContents } from './workbook/contents';

/** A workbook, understood and checked. */
export interface Analysis extends Understood {
  /** All of them; those that somebody accepted bear the reason. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/**
 * Reads a workbook's plan, expands its deadlines and checks it by these rules: all, or those alone that the building of a
 * tracker asks (`TRACKER_RULES`). What is closed, and what date was agreed, is told by the tracker in the workbook, or
 * else by the one in `earlier`, a workbook that was built before.
 */
export function analyseBy(
  rules: readonly Rule[],
  workbook: WorkbookContents,
  settings: Settings,
  today: Day,
  earlier?: WorkbookContents,
): Analysis {
  const { plan, schedule } = understand(workbook, settings, today);
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
