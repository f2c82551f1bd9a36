import type { Finding } from '../findings/types';
import type { Plan } from '../plan/types';
import { type CellPlace, cellName } from '../workbook/place';
import { type ReportEntry, SEVERITY_WORDS } from './record';

/** A row for each finding: errors first, then warnings, then notes, each in the order of the plan. */
export function reportEntries(findings: readonly Finding[], { grids }: Plan): ReportEntry[] {
  const actions = new Map<CellPlace, string>();
  for (const grid of grids) for (const { place, action } of grid.actions) actions.set(place, action);
  const entries = findings.map((finding): ReportEntry => ({
    severity: SEVERITY_WORDS[finding.severity],
    place: finding.place,
    cell: cellName(finding.place),
    action: (finding.action && actions.get(finding.action)) ?? '',
    finding: finding.title,
    message: finding.lapsed
      ? `${finding.message} It was accepted before the cell changed: ${finding.lapsed.reason}`
      : finding.message,
    suggestion: finding.suggestion ?? '',
    state: finding.accepted ? 'Accepted' : 'Open',
    reason: finding.accepted?.reason ?? '',
  }));
  const order = Object.values(SEVERITY_WORDS);
  return entries.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
