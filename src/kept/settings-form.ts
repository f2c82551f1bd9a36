import type { Country } from '../core/calendar/countries';
import { type Day, parseIsoDay } from '../core/calendar/day';
import type { Level } from '../core/findings/severities';
import { DEFAULT_SETTINGS } from '../core/settings';

/**
 * The settings as the form holds them: texts as they are typed, '' where Plan Grid should find out by itself. Severities
 * by the ids of rules, options by their keys; both only where they are not as by default.
 */
export interface SettingsForm {
  readonly period: string;
  readonly today: string;
  readonly readHiddenRows: boolean;
  readonly readHiddenSheets: boolean;
  /** Whether rows of a checked plan are checked again as their author leaves them, where a host can tell. */
  readonly checksRows: boolean;
  /** Tables whose columns somebody named, as `--columns` has them. */
  readonly columns: readonly string[];
  /** Whose bank holidays count where dates are to be shown as working days; '' where they are to stay as they are. */
  readonly workingDays: Country | '';
  readonly severities: Readonly<Record<string, Level>>;
  readonly options: Readonly<Record<string, string>>;
}

export const DEFAULT_FORM: SettingsForm = {
  period: '',
  today: '',
  readHiddenRows: DEFAULT_SETTINGS.readHiddenRows,
  readHiddenSheets: DEFAULT_SETTINGS.readHiddenSheets,
  checksRows: false,
  columns: [],
  workingDays: '',
  severities: {},
  options: {},
};

/** The day that the form takes as today: the one typed, or the one it is. */
export const todayOf = ({ today }: SettingsForm, clock: Day): Day => parseIsoDay(today) ?? clock;
