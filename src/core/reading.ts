import type { Country } from './calendar/bank-holidays';
import type { Day } from './calendar/day';
import type { Acceptance } from './findings/acceptances';
import { type CheckSettings, DEFAULT_CHECKS } from './findings/settings';
import { readPlan } from './plan/read-plan';
import { DEFAULT_READING, type ReadingSettings } from './plan/settings';
import type { Plan } from './plan/types';
import { type Occurrence, scheduleOf } from './schedule/occurrences';
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

/** A workbook, understood: what a page shows before anybody asks what is wrong with it. */
export interface Understood {
  readonly plan: Plan;
  readonly schedule: readonly Occurrence[];
}

/** Reads a workbook's plan, and expands its deadlines. */
export function understand(workbook: WorkbookContents, settings: Settings, today: Day): Understood {
  const plan = readPlan(workbook, settings, today);
  return { plan, schedule: scheduleOf(plan) };
}
