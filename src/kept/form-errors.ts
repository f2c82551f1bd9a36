import { parseIsoDay } from '../core/calendar/day';
import { type RuleOption, optionValue, showLimits } from '../core/findings/rule-options';
import { parsePeriod } from '../core/plan/years/period-text';
import type { SettingsForm } from './settings-form';

/** The text of an option's field. */
export const optionText = ({ options }: SettingsForm, { key, byDefault }: RuleOption): string =>
  options[key] ?? String(byDefault);

/**
 * What is wrong with the fields of a form, in words for people: by the names of its fields and the keys of options.
 * @param options those of all rules
 */
export function formErrors(form: SettingsForm, options: readonly RuleOption[]): Readonly<Record<string, string>> {
  const { period, today } = form;
  const ofOptions = options
    .filter((option) => optionValue(option, optionText(form, option)) === undefined)
    .map((option) => [option.key, `Write ${showLimits(option)}.`] as const);
  return {
    ...(period.trim() !== '' &&
      !parsePeriod(period) && {
        period: 'Write years or months, for example 2026/27, 2026-29 or Sept 2026 to Aug 2028.',
      }),
    ...Object.fromEntries(ofOptions),
    ...(today !== '' && !parseIsoDay(today) && { today: 'Choose a day, or leave it empty for the day it is.' }),
  };
}
