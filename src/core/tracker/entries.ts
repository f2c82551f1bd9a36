import type { Day } from '../calendar/day';
import type { Finding } from '../findings/types';
import { oneLine } from '../text/tidy';
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
  readonly due?: Day;
  readonly lead: string;
  readonly with: string;
  readonly risks: string;
  readonly source: string;
  readonly place: CellPlace;
  /** Entries of one action of the plan have this in common. */
  readonly actionKey: string;
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
  return schedule.map(({ grid, gridIndex, action, words, type, due, owners }) => {
    const source = showPlace(action.place);
    const [lead = '', ...others] = owners;
    return {
      grid: oneLine(grid.title),
      gridIndex,
      objective: action.objective?.text ?? '',
      action: words,
      type,
      byWhen: action.byWhen.text,
      ...(due && { due }),
      lead,
      with: others.join('; '),
      risks: (risks.get(source) ?? []).join('; '),
      source,
      place: action.place,
      actionKey: source,
    };
  });
}
