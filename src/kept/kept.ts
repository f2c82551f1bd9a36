import type { Acceptance } from '../core/findings/acceptances';
import { DEFAULT_FORM, type SettingsForm } from './settings-form';

/** What Plan Grid keeps in a workbook beside its cells, for the pane and the command line alike. */
export interface Kept {
  readonly settings: SettingsForm;
  readonly accepted: readonly Acceptance[];
}

export const NOTHING_KEPT: Kept = { settings: DEFAULT_FORM, accepted: [] };

/** The text that a workbook keeps. */
export const showKept = (kept: Kept): string => JSON.stringify(kept);
