import * as z from 'zod/mini';
import { type Day, parseIsoDay } from '../core/calendar/day';
import { parsePeriod } from '../core/plan/period-text';
import { DEFAULT_SETTINGS, type Settings } from '../core/plan-grid';

/** The settings as the form holds them: texts as they are typed, '' where Plan Grid should find out by itself. */
const formSchema = z.object({
  period: z.catch(z.string(), ''),
  dueSoonDays: z.catch(z.string(), String(DEFAULT_SETTINGS.dueSoonDays)),
  today: z.catch(z.string(), ''),
  readHiddenRows: z.catch(z.boolean(), DEFAULT_SETTINGS.readHiddenRows),
  readHiddenSheets: z.catch(z.boolean(), DEFAULT_SETTINGS.readHiddenSheets),
});

export type SettingsForm = z.infer<typeof formSchema>;

export const DEFAULT_FORM: SettingsForm = formSchema.parse({});

/** What a workbook keeps; anything that can't be read falls back to what Plan Grid takes by default. */
export function parseForm(kept: string | undefined): SettingsForm {
  if (kept === undefined) return DEFAULT_FORM;
  try {
    return z.catch(formSchema, DEFAULT_FORM).parse(JSON.parse(kept));
  } catch {
    return DEFAULT_FORM;
  }
}

/** What is wrong with the fields of a form, in words for people; empty where nothing is. */
export function formErrors({ period, dueSoonDays, today }: SettingsForm): Partial<Record<keyof SettingsForm, string>> {
  const days = Number(dueSoonDays);
  return {
    ...(period.trim() !== '' &&
      !parsePeriod(period) && { period: 'Write financial years, for example 2026/27 or 2026-29.' }),
    ...(!(Number.isInteger(days) && days >= 0 && days <= 366) && {
      dueSoonDays: 'Write a number of days from 0 to 366.',
    }),
    ...(today !== '' && !parseIsoDay(today) && { today: 'Choose a day, or leave it empty for the day it is.' }),
  };
}

/** The settings that a form without errors stands for. */
export function settingsOf(form: SettingsForm): Settings {
  const period = parsePeriod(form.period);
  const days = Number(form.dueSoonDays);
  return {
    ...(period && { period }),
    dueSoonDays: Number.isInteger(days) && days >= 0 ? days : DEFAULT_SETTINGS.dueSoonDays,
    readHiddenRows: form.readHiddenRows,
    readHiddenSheets: form.readHiddenSheets,
  };
}

/** The day that the form takes as today: the one typed, or the computer's. */
export function todayOf({ today }: SettingsForm, now: Date): Day {
  return parseIsoDay(today) ?? { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
