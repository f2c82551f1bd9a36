import * as z from 'zod/mini';
import { COUNTRIES } from '../core/calendar/bank-holidays';
import { type Day, parseIsoDay } from '../core/calendar/day';
import type { Acceptance } from '../core/findings/acceptances';
import { RULES, ruleIdOf } from '../core/findings/rules';
import { type CheckSettings, type RuleOption, optionValue, showLimits } from '../core/findings/settings';
import { LEVELS } from '../core/findings/severities';
import { DEFAULT_SETTINGS, type Settings } from '../core/plan-grid';
import { parseColumnNames } from '../core/plan/column-names';
import { parsePeriod } from '../core/plan/period-text';

/** The options of all rules, in the order of the catalogue. */
export const OPTIONS: readonly RuleOption[] = RULES.flatMap(({ options }) => options);

const level = z.enum(LEVELS.map(({ id }) => id));
const texts = z.record(z.string(), z.string());

const formSchema = z.object({
  period: z.catch(z.string(), ''),
  today: z.catch(z.string(), ''),
  readHiddenRows: z.catch(z.boolean(), DEFAULT_SETTINGS.readHiddenRows),
  readHiddenSheets: z.catch(z.boolean(), DEFAULT_SETTINGS.readHiddenSheets),
  /** Tables whose columns somebody named, as `--columns` has them. */
  columns: z.catch(z.array(z.string()), []),
  /** Whose bank holidays count where dates are to be shown as working days; '' where they are to stay as they are. */
  workingDays: z.catch(z.enum(['', ...COUNTRIES]), ''),
  severities: z.catch(z.record(z.string(), level), {}),
  options: z.catch(texts, {}),
});

/**
 * The settings as the form holds them: texts as they are typed, '' where Plan Grid should find out by itself. Severities
 * by the ids of rules, options by their keys; both only where they are not as by default.
 */
export type SettingsForm = z.infer<typeof formSchema>;

export const DEFAULT_FORM: SettingsForm = formSchema.parse({});

/** What version 0.2 called the options. */
const FORMER_NAMES = {
  dueSoonDays: 'due-soon.days',
  mostOwners: 'too-many-owners.owners',
  mostInMonth: 'busy-month.deadlines',
  mostShare: 'owner-share.share',
} as const;

/** A form as it was kept; what can't be read is as by default. */
export function parseForm(kept: unknown): SettingsForm {
  const form = formSchema.safeParse(kept);
  if (!form.success) return DEFAULT_FORM;
  const former = Object.entries(FORMER_NAMES).flatMap(([name, key]) => {
    const text = z.object({ [name]: z.string() }).safeParse(kept).data?.[name];
    const option = OPTIONS.find((one) => one.key === key);
    return option === undefined || text === undefined || text === String(option.byDefault)
      ? []
      : [[key, text] as const];
  });
  return { ...form.data, options: { ...Object.fromEntries(former), ...form.data.options } };
}

/** The text of an option's field. */
export const optionText = ({ options }: SettingsForm, { key, byDefault }: RuleOption): string =>
  options[key] ?? String(byDefault);

/** What is wrong with the fields of a form, in words for people: by the names of its fields and the keys of options. */
export function formErrors(form: SettingsForm): Readonly<Record<string, string>> {
  const { period, today } = form;
  const ofOptions = OPTIONS.filter((option) => optionValue(option, optionText(form, option)) === undefined).map(
    (option) => [option.key, `Write ${showLimits(option)}.`] as const,
  );
  return {
    ...(period.trim() !== '' &&
      !parsePeriod(period) && {
        period: 'Write years or months, for example 2026/27, 2026-29 or Sept 2026 to Aug 2028.',
      }),
    ...Object.fromEntries(ofOptions),
    ...(today !== '' && !parseIsoDay(today) && { today: 'Choose a day, or leave it empty for the day it is.' }),
  };
}

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

const checksOf = (form: SettingsForm): CheckSettings => ({
  severities: new Map(
    Object.entries(form.severities).flatMap(([name, chosen]) => {
      const id = ruleIdOf(name);
      return id ? [[id, chosen]] : [];
    }),
  ),
  options: new Map(
    OPTIONS.flatMap((option) => {
      const number = optionValue(option, optionText(form, option));
      return number === undefined || number === option.byDefault ? [] : [[option.key, number]];
    }),
  ),
});

/** The day that the form takes as today: the one typed, or the one it is. */
export const todayOf = ({ today }: SettingsForm, clock: Day): Day => parseIsoDay(today) ?? clock;
