import type { Country } from './calendar/countries';
import type { Acceptance } from './findings/acceptances';
import { type CheckSettings, DEFAULT_CHECKS } from './findings/settings';
import { DEFAULT_READING, type ReadingSettings } from './plan/settings';

/** What a user may decide about a plan: how it is read, how it is checked, how it is shown. */
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
