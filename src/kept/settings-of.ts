import type { Acceptance } from '../core/findings/acceptances';
import { wholeNumber } from '../core/findings/rule-options';
import type { CheckSettings } from '../core/findings/settings';
import { parseColumnNames } from '../core/plan/column-names';
import { parsePeriod } from '../core/plan/years/period-text';
import type { Settings } from '../core/settings';
import type { SettingsForm } from './settings-form';

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
