import * as z from 'zod/mini';
import { COUNTRIES } from '../core/calendar/bank-holidays';
import { type Day, parseIsoDay } from '../core/calendar/day';
import type { Acceptance } from '../core/findings/acceptances';
import { type CheckSettings, wholeNumber } from '../core/findings/settings';
import { LEVELS } from '../core/findings/severities';
import { DEFAULT_SETTINGS, type Settings } from '../core/reading';
import { parseColumnNames } from '../core/plan/column-names';
import { parsePeriod } from '../core/plan/period-text';

const level = z.enum(LEVELS.map(({ id }) => id));
const texts = z.record(z.string(), z.string());

const formSchema = z.object({
  period: z.catch(z.string(), ''),
  today: z.catch(z.string(), ''),
  readHiddenRows: z.catch(z.boolean(), DEFAULT_SETTINGS.readHiddenRows),
  readHiddenSheets: z.catch(z.boolean(), DEFAULT_SETTINGS.readHiddenSheets),
  /** Whether rows of a checked plan are checked again as their author leaves them, where a host can tell. */
  checksRows: z.catch(z.boolean(), false),
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

/** What version 0.2 called the options, and the numbers that it kept where nobody had set another. */
const FORMER_NAMES = {
  dueSoonDays: ['due-soon.days', '28'],
  mostOwners: ['too-many-owners.owners', '4'],
  mostInMonth: ['busy-month.deadlines', '12'],
  mostShare: ['owner-share.share', '40'],
} as const;

/** A form as it was kept; what can't be read is as by default. */
export function parseForm(kept: unknown): SettingsForm {
  const form = formSchema.safeParse(kept);
  if (!form.success) return DEFAULT_FORM;
  const former = Object.entries(FORMER_NAMES).flatMap(([name, [key, byDefault]]) => {
    const text = z.object({ [name]: z.string() }).safeParse(kept).data?.[name];
    return text === undefined || text === byDefault ? [] : [[key, text] as const];
  });
  return { ...form.data, options: { ...Object.fromEntries(former), ...form.data.options } };
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

/** The settings of a workbook with what somebody changed in a form of them, field by field; checks and options each by itself. */
export const withChanges = (kept: SettingsForm, opened: SettingsForm, filled: SettingsForm): SettingsForm =>
  parseForm({
    ...changed(kept, opened, filled),
    severities: changed(kept.severities, opened.severities, filled.severities),
    options: changed(kept.options, opened.options, filled.options),
  });

function changed(kept: object, opened: object, filled: object): Record<string, unknown> {
  const [before, after] = [new Map(Object.entries(opened)), new Map(Object.entries(filled))];
  const isSame = (key: string): boolean => JSON.stringify(before.get(key)) === JSON.stringify(after.get(key));
  const theirs = Object.entries(kept).filter(([key]) => isSame(key));
  return Object.fromEntries([...theirs, ...[...after].filter(([key]) => !isSame(key))]);
}
