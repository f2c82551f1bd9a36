import type { Day } from '../calendar/day';
import { type MatchTier, matchByTiers } from '../lists/match';
import { sameCell, showPlace } from '../workbook/place';
import type { Draft } from './together';
import type { Acceptance, Finding } from './types';

export type { Acceptance } from './types';

/** True where both accept the same row of a finding, for the same reason. */
export const sameAcceptance = (a: Acceptance, b: Acceptance): boolean =>
  a.rule === b.rule && a.evidence === b.evidence && a.reason === b.reason && sameCell(a.place, b.place);

/** The acceptances of a finding as it is, one for each of its rows: a row that joins later is not accepted by them. */
export const acceptancesOf = ({ rows }: Finding, reason: string, on: Day): Acceptance[] =>
  rows.map(({ rule, place, evidence }) => ({ rule, place, evidence, reason, on }));

/**
 * Findings of one row each with what was accepted of them. An acceptance holds for one finding of its rule that says
 * the same, first in the same cell, then on the same sheet, wherever rows that were inserted have moved it. One that
 * holds no longer is given to the finding that is in its cell now.
 */
export function withAcceptances(drafts: readonly Draft[], acceptances: readonly Acceptance[]): readonly Draft[] {
  if (acceptances.length === 0) return drafts;
  const accepted = matchByTiers(drafts, acceptances, TIERS);
  const used = new Set(accepted.values());
  const lapsed = acceptances.filter((acceptance) => !used.has(acceptance));
  return drafts.map((draft) => {
    const { finding } = draft;
    const acceptance = accepted.get(draft);
    if (acceptance) {
      const { reason, on } = acceptance;
      return { ...draft, finding: { ...finding, accepted: { reason, on, rows: [acceptance] } } };
    }
    const [row] = finding.rows;
    const before = lapsed.find(({ rule, place }) => rule === row.rule && sameCell(place, row.place));
    return before ? { ...draft, finding: { ...finding, lapsed: before } } : draft;
  });
}

type Told = Pick<Acceptance, 'rule' | 'place' | 'evidence'>;

/** Said alike in the same cell, then on the same sheet. */
const TIERS: readonly MatchTier<Draft, Acceptance>[] = [
  ({ rule, evidence, place }: Told) => [rule, evidence, showPlace(place)].join('\n'),
  ({ rule, evidence, place }: Told) => [rule, evidence, place.sheet].join('\n'),
].map((keyOf) => ({
  itemKey: ({
    finding: {
      rows: [row],
    },
  }) => keyOf(row),
  candidateKey: keyOf,
}));
