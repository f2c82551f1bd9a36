import type { Day } from '../calendar/day';
import type { Finding } from '../findings/types';
import type { Verdict } from '../findings/verdict';
import type { Plan } from '../plan/types';
import { type Existing, type RowFate, layOutSheet } from '../sheets/lay-out';
import { textCell } from '../sheets/record';
import type { SheetDrawing } from '../workbook/drawing';
import { reportEntries } from './entries';
import type { ReportEntry } from './record';
import { matchEntries } from './match';
import { REPORT, type ReportColumn } from './record';
import { summaryLines } from './summary';

/** What a report is made from. */
export interface ReportInput {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** How many rules there are. */
  readonly rules: number;
  readonly today: Day;
}

/** What a build does to the report. */
export interface ReportChanges {
  readonly added: number;
  readonly kept: number;
  readonly resolved: number;
}

const RESOLVED: RowFate<ReportEntry, ReportColumn> = {
  kind: 'left',
  cells: (header) => (header === 'State' ? textCell('Resolved') : undefined),
};

/**
 * The report as a drawing. A new one lists errors first. In an existing one, rows stay where they are with what people
 * wrote beside them, what is found no longer is marked Resolved, new findings come below.
 */
export function buildReportSheet(
  { plan, findings, verdict, rules, today }: ReportInput,
  existing: Existing | undefined,
): { drawing: SheetDrawing; changes: ReportChanges } {
  const entries = reportEntries(findings, plan);
  const rows = existing?.table.rows ?? [];
  const matches = matchEntries(entries, rows);
  const entryOf = new Map(Array.from(matches, ([entry, row]) => [row, entry]));
  const fates = rows.map((row): RowFate<ReportEntry, ReportColumn> => {
    const entry = entryOf.get(row);
    if (entry) return { kind: 'current', row: entry };
    return row.isUserOwned ? { kind: 'left' } : RESOLVED;
  });
  const added = entries.filter((entry) => !matches.has(entry));
  const resolved = fates.filter((fate) => fate === RESOLVED).length;
  const title = summaryLines(plan, verdict, resolved, rules, today);
  return {
    drawing: layOutSheet(REPORT, { existing, fates, added, title, isTitleNew: true }),
    changes: { added: added.length, kept: matches.size, resolved },
  };
}
