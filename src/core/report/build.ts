import type { Day } from '../calendar/day';
import type { Finding } from '../findings/types';
import type { Verdict } from '../findings/verdict';
import type { Plan } from '../plan/types';
import { type Existing, type RowFate, layOutSheet } from '../sheets/lay-out';
import { textCell } from '../sheets/record';
import { fateOf } from '../sheets/edits';
import type { ExistingTable } from '../sheets/existing-table';
import type { SheetDrawing } from '../workbook/drawing';
import { type ReportRow, type ReportWords, reportAsBuiltSheet, reportRows, wordsOfEntry } from './as-built';
import { reportEntries } from './entries';
import type { ReportEntry } from './record';
import { matchEntries } from './match';
import { OUR_REPORT_COLUMNS, REPORT, type ReportColumn, type ReportState } from './record';
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

/** A report that is there, and what Plan Grid last wrote into it, where that was kept. */
export interface OldReport extends Existing {
  readonly kept: ExistingTable | undefined;
}

/** What a build does to the report. */
export interface ReportChanges {
  readonly added: number;
  readonly kept: number;
  readonly resolved: number;
  /** Cells of ours in which a person's edit stays. */
  readonly edits: number;
}

type Fate = RowFate<ReportEntry, ReportColumn>;

/**
 * The report as a drawing, and what was written into it. A new one lists errors first. In an existing one, rows stay
 * where they are with what people wrote beside them or over our words, what is found no longer is marked Resolved, new
 * findings come below.
 * @param asBuilt the sheet of what was written that is in the workbook that is drawn into, whatever it holds.
 */
export function buildReportSheets(
  { plan, findings, verdict, rules, today }: ReportInput,
  old: OldReport | undefined,
  asBuilt: ExistingTable | undefined,
): { drawings: readonly SheetDrawing[]; changes: ReportChanges } {
  const entries = reportEntries(findings, plan);
  const rows = reportRows(old?.table, old?.kept);
  const matches = matchEntries(entries, rows);
  const entryOf = new Map(Array.from(matches, ([entry, row]) => [row, entry]));
  const added = entries.filter((entry) => !matches.has(entry));
  let edits = 0;
  let resolved = 0;
  const written: ReportWords[] = [];
  const fates = rows.map((row): Fate => {
    const entry = entryOf.get(row);
    if (row.at.isUserOwned) return { kind: 'left' };
    const says: ReportWords = entry ? wordsOfEntry(entry) : { ...(row.built ?? row.shown), State: 'Resolved' };
    const kept = editedIn(row, says);
    written.push(says);
    edits += kept.size;
    if (entry) return { kind: 'current', row: entry, kept };
    resolved++;
    return {
      kind: 'left',
      cells: (header) => (header === 'State' && !kept.has('State') ? textCell('Resolved') : undefined),
    };
  });
  const title = summaryLines(plan, verdict, resolved, rules, today);
  return {
    drawings: [
      layOutSheet(REPORT, { existing: old, fates, added, title, isTitleNew: true }),
      reportAsBuiltSheet(asBuilt, [...written, ...added.map(wordsOfEntry)]),
    ],
    changes: { added: added.length, kept: matches.size, resolved, edits },
  };
}

const STATES: readonly string[] = ['Open', 'Accepted', 'Resolved'] satisfies ReportState[];

/** The columns in which a person wrote something else than Plan Grid. */
const editedIn = ({ shown, built }: ReportRow, says: ReportWords): ReadonlySet<ReportColumn> =>
  new Set(
    OUR_REPORT_COLUMNS.filter((header) => {
      // A report without a record of what was written: its states are ours all the same.
      const isState = header === 'State' && !built && STATES.includes(shown.State);
      const wrote = isState ? shown.State : built?.[header];
      const cell = { shown: shown[header], plan: says[header], built: wrote, reported: undefined };
      return fateOf(cell).kind === 'keep the edit';
    }),
  );
