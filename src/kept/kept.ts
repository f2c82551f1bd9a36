import * as z from 'zod/mini';
import type { Acceptance } from '../core/findings/acceptances';
import { DEFAULT_FORM, type SettingsForm, parseForm } from './settings-form';

/** What Plan Grid keeps in a workbook beside its cells, for the pane and the command line alike. */
export interface Kept {
  readonly settings: SettingsForm;
  readonly accepted: readonly Acceptance[];
}

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

export const NOTHING_KEPT: Kept = { settings: DEFAULT_FORM, accepted: [] };

/** What a workbook keeps; anything that can't be read falls back to what Plan Grid takes by default. */
export function parseKept(text: string | undefined): Kept {
  if (text === undefined) return NOTHING_KEPT;
  try {
    const { settings, accepted } = keptSchema.parse(JSON.parse(text));
    return { settings: parseForm(settings), accepted: accepted.flatMap((one) => one ?? []) };
  } catch {
    return NOTHING_KEPT;
  }
}

/** The text that a workbook keeps. */
export const showKept = (kept: Kept): string => JSON.stringify(kept);
