import * as z from 'zod/mini';
import { COUNTRIES } from '../core/calendar/countries';
import { LEVELS } from '../core/findings/severities';
import { type Kept, NOTHING_KEPT } from './kept';
import { DEFAULT_FORM, type SettingsForm } from './settings-form';

const count = z.int().check(z.positive());
const acceptance = z.object({
  rule: z.string(),
  place: z.object({ sheet: z.string(), row: count, column: count }),
  evidence: z.string(),
  reason: z.string(),
  on: z.object({ year: count, month: count, day: count }),
});

const keptSchema = z.object({
  settings: z.optional(z.unknown()),
  /** One that can't be read is passed over, and the others stay. */
  accepted: z.catch(z.array(z.catch(z.nullable(acceptance), null)), []),
});

const level = z.enum(LEVELS.map(({ id }) => id));

const formSchema = z.object({
  period: z.catch(z.string(), DEFAULT_FORM.period),
  today: z.catch(z.string(), DEFAULT_FORM.today),
  readHiddenRows: z.catch(z.boolean(), DEFAULT_FORM.readHiddenRows),
  readHiddenSheets: z.catch(z.boolean(), DEFAULT_FORM.readHiddenSheets),
  checksRows: z.catch(z.boolean(), DEFAULT_FORM.checksRows),
  columns: z.catch(z.array(z.string()), []),
  workingDays: z.catch(z.enum(['', ...COUNTRIES]), DEFAULT_FORM.workingDays),
  severities: z.catch(z.record(z.string(), level), {}),
  options: z.catch(z.record(z.string(), z.string()), {}),
});

/** What a workbook keeps; anything that can't be read falls back to what Plan Grid takes by default. */
export function parseKept(text: string): Kept {
  try {
    const { settings, accepted } = keptSchema.parse(JSON.parse(text));
    return { settings: parseForm(settings), accepted: accepted.flatMap((one) => one ?? []) };
  } catch {
    return NOTHING_KEPT;
  }
}

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
