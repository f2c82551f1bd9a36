import type { Day } from '../calendar/day';
import { type CellPlace, sameCell } from '../workbook/place';
import { groupBy } from '../lists/group-by';
import type { Finding } from './types';

/** A finding that somebody let stand, and why. Kept in the workbook. */
export interface Acceptance {
  readonly rule: string;
  readonly place: CellPlace;
  readonly evidence: string;
  readonly reason: string;
  readonly on: Day;
}

/** True where both let the same finding stand, for the same reason. */
export const sameAcceptance = (a: Acceptance, b: Acceptance): boolean =>
  a.rule === b.rule && a.evidence === b.evidence && a.reason === b.reason && sameCell(a.place, b.place);

/** The acceptance of a finding as it stands. */
export const acceptanceOf = ({ rule, place, evidence }: Finding, reason: string, on: Day): Acceptance => ({
  rule, place, evidence, reason, on,
}); // prettier-ignore

/**
 * Findings with what was accepted of them. An acceptance holds for one finding of its rule that says the same, first
 * in the same cell, then on the same sheet, wherever rows that were inserted have moved it. One that holds no longer
 * is told with the finding that stands in its cell now.
 */
export function withAcceptances(findings: readonly Finding[], acceptances: readonly Acceptance[]): Finding[] {
  if (acceptances.length === 0) return [...findings];
  const accepted = new Map<Finding, Acceptance>();
  const free = new Set(acceptances);
  const tie = (isIt: (finding: Finding, acceptance: Acceptance) => boolean): void => {
    const byRule = groupBy(free, ({ rule }) => rule);
    for (const finding of findings) {
      if (accepted.has(finding)) continue;
      const acceptance = byRule.get(finding.rule)?.find((one) => free.has(one) && isIt(finding, one));
      if (!acceptance) continue;
      accepted.set(finding, acceptance);
      free.delete(acceptance);
    }
  };
  tie((finding, { place, evidence }) => finding.evidence === evidence && sameCell(finding.place, place));
  tie((finding, { place, evidence }) => finding.evidence === evidence && finding.place.sheet === place.sheet);
  const lapsed = [...free];
  return findings.map((finding) => {
    const acceptance = accepted.get(finding);
    if (acceptance) return { ...finding, accepted: acceptance };
    const before = lapsed.find(({ rule, place }) => rule === finding.rule && sameCell(place, finding.place));
    return before ? { ...finding, lapsed: before } : finding;
  });
}
