import type { Severity } from './types';

/** What a user may decide about the checks. */
export interface CheckSettings {
  /** Days from today, today included, within which something counts as due soon. */
  readonly dueSoonDays: number;
  /** More owners than this in one by-whom are too many. */
  readonly mostOwners: number;
  /** More deadlines than this of one owner in one calendar month are too many. */
  readonly mostInMonth: number;
  /** Per cent of the plan's actions: an owner who leads more than this holds too much. */
  readonly mostShare: number;
  /** Rules by their ids that have another severity than their own, or are switched off. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
}

export const DEFAULT_CHECKS: CheckSettings = {
  dueSoonDays: 28,
  mostOwners: 4,
  mostInMonth: 12,
  mostShare: 40,
  severities: new Map(),
};
