import type { Country } from '../core/calendar/bank-holidays';
import { type Day, parseIsoDay } from '../core/calendar/day';
import type { Acceptance } from '../core/findings/acceptances';
import { type CheckSettings, wholeNumber } from '../core/findings/settings';
import type { Level } from '../core/findings/severities';
import { DEFAULT_SETTINGS, type Settings } from '../core/reading';
import { parseColumnNames } from '../core/plan/column-names';
import { parsePeriod } from '../core/plan/period-text';

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

/** The settings that a form stands for; a field with an error counts as it does by default. */
export function settingsOf(form: SettingsForm, accepted: readonly Acceptance[]): Settings {
  const period = parsePeriod(form.period);
  const columns = form.columns.flatMap((text) => {
    const named = parseColumnNames(text);
    return 'problem' in named ? [] : named;
  });
  return {
    ...(period && { period }),
    ...(columns.length > 0 && { columns }),
    readHiddenRows: form.readHiddenRows,
    readHiddenSheets: form.readHiddenSheets,
    ...(form.workingDays !== '' && { workingDays: form.workingDays }),
    checks: checksOf(form),
    accepted,
  };
}

/** Limits, and which rules there are, are asked where a rule is (`numberFor`): what it doesn't know says nothing to it. */
const checksOf = ({ severities, options }: SettingsForm): CheckSettings => ({
  severities: new Map(Object.entries(severities)),
  options: new Map(
    Object.entries(options).flatMap(([key, text]) => {
      const number = wholeNumber(text);
      return number === undefined ? [] : [[key, number]];
    }),
  ),
});

/** The day that the form takes as today: the one typed, or the one it is. */
export const todayOf = ({ today }: SettingsForm, clock: Day): Day => parseIsoDay(today) ?? clock;
