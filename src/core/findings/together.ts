import { showDay } from '../calendar/day';
import { groupBy } from '../lists/group-by';
import type { Finding, Fix, Together } from './types';

/** A finding, and how it is told together with others. */
export interface Draft {
  readonly finding: Finding;
  readonly together: Together | undefined;
}

/**
 * Findings that say the same of several rows, as one with all its rows. What was accepted stays apart from what was
 * not, so that a row that joins later is seen; so does what was accepted before its cell changed.
 */
export function together(drafts: readonly Draft[]): Finding[] {
  const groups = groupBy(drafts, (draft): unknown => {
    const { finding, together: of } = draft;
    if (!of || finding.lapsed) return draft;
    const { rule, accepted } = finding;
    return [rule, of.key, ...(accepted ? [accepted.reason, showDay(accepted.on)] : [])].join('\n');
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const findings = group.map(({ finding }) => finding);
    if (!first?.together || group.length < (first.together.atLeast ?? 2)) return findings;
    return [asOne(first.finding, findings.slice(1), first.together.message(findings))];
  });
}

/** One finding in the place of the first, with the cells, rows and fixes of all. */
export function asOne(first: Finding, others: readonly Finding[], message: string): Finding {
  const all = [first, ...others];
  const { suggestion, ...rest } = first;
  const fix = all.flatMap((finding): Fix => finding.fix ?? []);
  const accepted = all.flatMap((finding) => finding.accepted?.rows ?? []);
  return {
    ...rest,
    places: all.flatMap(({ place, places }) => places ?? [place]),
    message,
    rows: [...first.rows, ...others.flatMap(({ rows }) => rows)],
    ...(suggestion !== undefined && all.every((one) => one.suggestion === suggestion) && { suggestion }),
    ...(first.accepted && { accepted: { ...first.accepted, rows: accepted } }),
    ...(fix.length > 0 && { fix }),
  };
}
