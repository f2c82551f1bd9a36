import type { Level } from './severities';

/** What a user may decide about the checks. */
export interface CheckSettings {
  /** Rules that have another severity than their own, or are switched off, by their ids; one that no rule bears says nothing. */
  readonly severities: ReadonlyMap<string, Level>;
  /** Options of rules by their keys ('due-soon.days'), where they were set. Limits are asked where one is read (`numberFor`). */
  readonly options: ReadonlyMap<string, number>;
}

export const DEFAULT_CHECKS: CheckSettings = { severities: new Map(), options: new Map() };

/** The settings of the first, and over them those of the second. */
export const withSettings = (settings: CheckSettings, over: CheckSettings): CheckSettings => ({
  severities: new Map([...settings.severities, ...over.severities]),
  options: new Map([...settings.options, ...over.options]),
});
