import type { CheckSettings } from './settings';
import type { Rule } from './rule';
import { SEVERITIES, type Severity } from './severities';
import type { Finding } from './types';
import { counted, listed } from './words';

/** Whether a plan can be submitted, and what stands in the way. */
export interface Verdict {
  /** True where no error stands that nobody has accepted. */
  readonly isReady: boolean;
  /** Of the findings that nobody has accepted. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  readonly switchedOff: readonly Rule[];
}

export function verdictOf(findings: readonly Finding[], rules: readonly Rule[], settings: CheckSettings): Verdict {
  const counts = { error: 0, warning: 0, info: 0 };
  let accepted = 0;
  for (const finding of findings)
    if (finding.accepted) accepted++;
    else counts[finding.severity]++;
  const switchedOff = rules.filter(({ id }) => settings.severities.get(id) === 'off');
  return { isReady: counts.error === 0, counts, accepted, switchedOff };
}

/** 'Ready to submit', or what stands in the way: one sentence. */
export function showVerdict({ isReady, counts, accepted }: Verdict): string {
  const found = SEVERITIES.flatMap(({ id, one, many }) => (counts[id] > 0 ? [counted(counts[id], one, many)] : []));
  if (!isReady) return `Not ready to submit: ${listed(found)}.`;
  const rest = found;
  return rest.length === 0
    ? `Ready to submit: nothing ${accepted > 0 ? 'else ' : ''}was found.`
    : `Ready to submit: no errors; ${listed(rest)} to look at.`;
}

/** What was accepted and which rules were switched off, a sentence each; none where there is nothing to tell. */
export function showReservations({ accepted, switchedOff }: Verdict): string[] {
  return [
    ...(accepted > 0
      ? [`${counted(accepted, 'finding')} ${accepted === 1 ? 'was' : 'were'} accepted with a reason.`]
      : []),
    ...(switchedOff.length > 0 ? [`Not checked: ${switchedOff.map(({ title }) => title).join('; ')}.`] : []),
  ];
}
