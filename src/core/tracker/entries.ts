import type { Day } from '../calendar/day';
import type { Finding } from '../findings/types';
import type { Occurrence } from '../schedule/occurrences';
import { type CellPlace, showPlace } from '../workbook/place';

/** What Plan Grid knows of one row of the tracker, before it has a reference and a place. */
export interface TrackerEntry {
  readonly about: EntrySubject;
  readonly type: string;
  readonly due: Day | undefined;
}

/** What is to be done and who does it: entries that differ by their date or their type alone share one. */
export interface EntrySubject {
  readonly grid: string;
  readonly gridIndex: number;
  readonly objective: string;
  readonly action: string;
  readonly byWhen: string;
  readonly lead: string;
  readonly with: string;
  readonly risks: string;
  /** True where the plan itself says that it is complete: a status, a date on which it was closed. */
  readonly isDoneInPlan: boolean;
  /** The row that it was read from; entries of one action have it in common. */
  readonly source: string;
  readonly place: CellPlace;
}

/** The entries of a schedule, in its order. */
export function entriesOf(schedule: readonly Occurrence[], findings: readonly Finding[]): TrackerEntry[] {
  const risks = risksBySource(findings);
  // Occurrences of one action, and of one part of it, follow each other.
  let last: { occurrence: Occurrence; about: EntrySubject } | undefined;
  return schedule.map((occurrence) => {
    if (!last || !isOfOnePart(last.occurrence, occurrence))
      last = { occurrence, about: subjectOf(occurrence, risks, last?.about) };
    return { about: last.about, type: occurrence.type, due: occurrence.due };
  });
}

const isOfOnePart = (a: Occurrence, b: Occurrence): boolean =>
  a.action === b.action && a.words === b.words && a.owners === b.owners;

function subjectOf(
  { grid, gridIndex, action, words, owners }: Occurrence,
  risks: ReadonlyMap<string, readonly string[]>,
  before: EntrySubject | undefined,
): EntrySubject {
  // Where the lead's own column names nobody, partners don't lead.
  const leads = action.unnamedLead ? 0 : 1;
  const [first] = owners;
  const source = before?.place === action.place ? before.source : showPlace(action.place);
  return {
    grid: action.section === undefined ? grid.title : `${grid.title} – ${action.section}`,
    gridIndex,
    objective: action.objective?.text ?? '',
    action: words,
    byWhen: action.byWhen.text,
    lead: leads > 0 && first !== undefined ? first : '',
    with: owners.length > leads ? owners.slice(leads).join('; ') : '',
    risks: risks.get(source)?.join('; ') ?? '',
    isDoneInPlan: action.settled?.as === 'Complete',
    source,
    place: action.place,
  };
}

/** The titles of the risks in the rows that they belong to, each once. */
function risksBySource(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const risks = new Map<string, string[]>();
  for (const finding of findings) {
    if (!finding.isRisk) continue;
    for (const { action } of finding.rows) {
      const key = action && showPlace(action);
      const titles = (key === undefined ? undefined : risks.get(key)) ?? [];
      if (key !== undefined && !titles.includes(finding.title)) risks.set(key, [...titles, finding.title]);
    }
  }
  return risks;
}
