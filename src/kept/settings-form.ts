import * as z from 'zod/mini';
import { type Day, parseIsoDay } from '../core/calendar/day';
import type { Acceptance } from '../core/findings/acceptances';
import { type CheckSettings, DEFAULT_CHECKS } from '../core/findings/settings';
import { DEFAULT_SETTINGS, type Settings } from '../core/plan-grid';
import { parsePeriod } from '../core/plan/period-text';

const severity = z.enum(['error', 'warning', 'info', 'off']);

/** The settings as the form holds them: texts as they are typed, '' where Plan Grid should find out by itself. */
export const formSchema = z.object({
  period: z.catch(z.string(), ''),
  dueSoonDays: z.catch(z.string(), String(DEFAULT_CHECKS.dueSoonDays)),
  mostOwners: z.catch(z.string(), String(DEFAULT_CHECKS.mostOwners)),
  mostInMonth: z.catch(z.string(), String(DEFAULT_CHECKS.mostInMonth)),
  mostShare: z.catch(z.string(), String(DEFAULT_CHECKS.mostShare)),
  today: z.catch(z.string(), ''),
  readHiddenRows: z.catch(z.boolean(), DEFAULT_SETTINGS.readHiddenRows),
  readHiddenSheets: z.catch(z.boolean(), DEFAULT_SETTINGS.readHiddenSheets),
  /** Rules by their ids that have another severity than their own, or are switched off. */
  severities: z.catch(z.record(z.string(), severity), {}),
});

export type SettingsForm = z.infer<typeof formSchema>;

/** The fields that hold a whole number, and from where to where. */
export const NUMBER_FIELDS = {
  dueSoonDays: { least: 0, most: 366, of: 'days' },
  mostOwners: { least: 1, most: 50, of: 'owners' },
  mostInMonth: { least: 1, most: 1000, of: 'deadlines' },
  mostShare: { least: 1, most: 100, of: 'per cent' },
} as const;

type NumberField = keyof typeof NUMBER_FIELDS;

export const DEFAULT_FORM: SettingsForm = formSchema.parse({});

const numberIn = (field: NumberField, text: string): number | undefined => {
  const { least, most } = NUMBER_FIELDS[field];
  const number = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : undefined;
};

/** What is wrong with the fields of a form, in words for people; empty where nothing is. */
export function formErrors(form: SettingsForm): Partial<Record<keyof SettingsForm, string>> {
  const { period, today } = form;
  const numberError = (field: NumberField): Partial<Record<NumberField, string>> => {
    const { least, most, of } = NUMBER_FIELDS[field];
    return numberIn(field, form[field]) === undefined
      ? { [field]: `Write a number of ${of} from ${least} to ${most}.`.replace('number of per cent', 'percentage') }
      : {};
  };
  return {
    ...(period.trim() !== '' &&
      !parsePeriod(period) && {
        period: 'Write years or months, for example 2026/27, 2026-29 or Sept 2026 to Aug 2028.',
      }),
    ...numberError('dueSoonDays'),
    ...numberError('mostOwners'),
    ...numberError('mostInMonth'),
    ...numberError('mostShare'),
    ...(today !== '' && !parseIsoDay(today) && { today: 'Choose a day, or leave it empty for the day it is.' }),
  };
}

/** The settings that a form stands for; a field with an error counts as it does by default. */
export function settingsOf(form: SettingsForm, accepted: readonly Acceptance[]): Settings {
  const period = parsePeriod(form.period);
  return {
    ...(period && { period }),
    readHiddenRows: form.readHiddenRows,
    readHiddenSheets: form.readHiddenSheets,
    checks: checksOf(form),
    accepted,
  };
}

function checksOf(form: SettingsForm): CheckSettings {
  const number = (field: NumberField): number => numberIn(field, form[field]) ?? DEFAULT_CHECKS[field];
  return {
    dueSoonDays: number('dueSoonDays'),
    mostOwners: number('mostOwners'),
    mostInMonth: number('mostInMonth'),
    mostShare: number('mostShare'),
    severities: new Map(Object.entries(form.severities)),
  };
}

/** The day that the form takes as today: the one typed, or the one it is. */
export const todayOf = ({ today }: SettingsForm, clock: Day): Day => parseIsoDay(today) ?? clock;
