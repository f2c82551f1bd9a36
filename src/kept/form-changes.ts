import { parseForm } from './parse-kept';
import type { SettingsForm } from './settings-form';

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
