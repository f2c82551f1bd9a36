import type { Day } from '../calendar/day';
import type { Finding } from '../findings/types';
import type { Action } from '../plan/types';
import type { Occurrence } from '../schedule/occurrences';
import { type CellPlace, showPlace } from '../workbook/place';

/** What Plan Grid knows of one row of the tracker, before it has a reference and a place. */
export interface TrackerEntry {
  readonly grid: string;
  readonly gridIndex: number;
  readonly objective: string;
  readonly action: string;
  readonly type: string;
  readonly byWhen: string;
  readonly due: Day | undefined;
  readonly lead: string;
  readonly with: string;
  readonly risks: string;
  /** The row that it was read from; entries of one action have it in common. */
  readonly source: string;
  readonly place: CellPlace;
}

/** The entries of a schedule, in its order. */
export function entriesOf(schedule: readonly Occurrence[], findings: readonly Finding[]): TrackerEntry[] {
  const risks = new Map<string, string[]>();
  for (const finding of findings) {
    if (!finding.isRisk || !finding.action) continue;
    const key = showPlace(finding.action);
    const titles = risks.get(key) ?? [];
    if (!titles.includes(finding.title)) risks.set(key, [...titles, finding.title]);
  }
  // Occurrences of one action follow each other.
  let last: { action: Action; source: string; risks: string } | undefined;
  const aboutAction = (action: Action): { source: string; risks: string } => {
    if (last?.action === action) return last;
    const source = showPlace(action.place);
    last = { action, source, risks: (risks.get(source) ?? []).join('; ') };
    return last;
  };
  return schedule.map(({ grid, gridIndex, action, words, type, due, owners }) => {
    const about = aboutAction(action);
    return {
      grid: grid.title,
      gridIndex,
      objective: action.objective?.text ?? '',
      action: words,
      type,
      byWhen: action.byWhen.text,
      due,
      lead: owners[0] ?? '',
      with: owners.length > 1 ? owners.slice(1).join('; ') : '',
      risks: about.risks,
      source: about.source,
      place: action.place,
    };
  });
}
