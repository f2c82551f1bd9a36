import { type Day, compareDays, showDay } from '../calendar/day';
import { type PlanPeriod, showPeriod } from '../calendar/plan-period';
import { changesSheet } from '../changes/sheet';
import type { Change } from '../changes/record';
import { NOTHING_BUILT, asBuiltSheet } from '../sheets/as-built';
import type { ExistingTable } from '../sheets/existing-table';
import { headersAfter, layOutSheet } from '../sheets/lay-out';
import type { SheetDrawing } from '../workbook/drawing';
import { changesOf } from './changes';
import type { HandEdit } from './compare';
import type { TrackerEntry } from './entries';
import type { ExistingTracker } from './existing';
import { keptRowsOf } from './kept-rows';
import { matchTracker } from './match';
import { type Outcome, RowMaker, outcomesOf } from './outcomes';
import { planWords } from './plan-words';
import { TRACKER, type TrackerColumn, type TrackerRow, isTrackerTitle } from './record';
import { refsOf } from './refs';

/** What a tracker is built from. */
export interface TrackerPlan {
  readonly entries: readonly TrackerEntry[];
  readonly period: PlanPeriod;
  /** Whose plan it is, where it says so. */
  readonly partnership: string | undefined;
  /** Fingerprints of the sheets that it was read from, by name. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** A tracker that was built before and goes on, with its list of changes. */
export interface OldTracker {
  readonly tracker: ExistingTracker;
  readonly changes: ExistingTable | undefined;
  /** True where it is in another workbook than the one that is drawn into. */
  readonly isElsewhere: boolean;
  /** What has to be added to its stored days where the two workbooks count days from different years. */
  readonly daysBetween: number;
}

export interface TrackerOptions {
  readonly today: Day;
  /** So many days ahead are 'Due soon', today and the last included. */
  readonly dueSoonDays: number;
  /** Tells of a cell in which a person wrote whether they asked for the plan's words instead. */
  readonly takesPlan: (ref: string, column: TrackerColumn) => boolean;
}

/** What a build does to the tracker. */
export interface TrackerChanges {
  readonly added: number;
  readonly kept: number;
  /** Rows whose action has gone from the plan; they stay, marked. */
  readonly gone: number;
  /** What this build writes into the list of changes; nothing where the tracker is new. */
  readonly lines: readonly Change[];
  /** The cells of ours in which people's edits stay, those of earlier builds too. */
  readonly edits: readonly HandEdit[];
}

/**
 * The tracker as drawings: itself, what was built (kept to tell a person's edit from the plan's words), and the list of
 * changes where something changed. A new one is in the order of its due dates, undated rows last. An existing one is
 * changed in place: its rows stay where they are with everything that people wrote, new rows come below, rows whose
 * action has gone are marked.
 * @param asBuilt the sheet that is in the workbook that is drawn into already, whatever it holds.
 */
export function buildTrackerSheets(
  { entries, period, partnership, sheets }: TrackerPlan,
  old: OldTracker | undefined,
  asBuilt: ExistingTable | undefined,
  { today, dueSoonDays, takesPlan }: TrackerOptions,
): { drawings: readonly SheetDrawing[]; changes: TrackerChanges } {
  const existing = old?.tracker.rows ?? [];
  const built = old?.tracker.built ?? NOTHING_BUILT;
  const matches = matchTracker(entries, existing, period);
  const rows = new RowMaker(refsOf(entries, matches, refsGiven(existing, built.rows)), { today, dueSoonDays });
  const wordsOf = planWords();
  const outcomes = old ? outcomesOf(old.tracker, matches, rows, wordsOf, takesPlan) : [];
  const inOrderOfPlan = entries.filter((entry) => !matches.rows.has(entry)).map((entry) => rows.newRowOf(entry));
  const added = inOrderOfDates(inOrderOfPlan);
  const lines = old ? changesOf(outcomes, added, today) : [];

  const whose = partnership === undefined ? showPeriod(period) : `${partnership}, ${showPeriod(period)}`;
  const tracker = layOutSheet(TRACKER, {
    existing: old && { ...old, table: old.tracker.table },
    fates: outcomes.map((outcome) => rows.fateOf(outcome)),
    added,
    title: [{ text: `Tracker: ${whose}. Built ${showDay(today)}.`, look: 'title', isOurs: isTrackerTitle }],
    isTitleNew: lines.length > 0 || outcomes.some(isWritten),
  });
  const headers = headersAfter(TRACKER, old?.tracker.table);
  const kept = keptRowsOf(built, outcomes, inOrderOfPlan, period, wordsOf);
  const changes = changesSheet(old?.changes && { ...old, table: old.changes }, lines);
  return {
    drawings: [tracker, asBuiltSheet(asBuilt, kept, headers, sheets), ...changes],
    changes: {
      added: added.length,
      kept: matches.rows.size,
      gone: outcomes.filter(({ kind }) => kind === 'gone').length,
      lines,
      edits: outcomes.flatMap(editsOf),
    },
  };
}

/** A row that moved in the plan changes by its Source alone: no line tells of it, and the title names the day all the same. */
const isWritten = (outcome: Outcome): boolean => outcome.kind === 'current' && outcome.comparison.isWritten;

const editsOf = (outcome: Outcome): readonly HandEdit[] => (outcome.kind === 'current' ? outcome.comparison.edits : []);

/** All references that any row ever bore. */
const refsGiven = (
  existing: readonly { readonly ref: string }[],
  built: readonly { readonly ref: string }[],
): ReadonlySet<string> => new Set([...existing, ...built].map(({ ref }) => ref));

/** Undated rows last; those of one day in the order of the plan. */
function inOrderOfDates(rows: readonly TrackerRow[]): TrackerRow[] {
  return [...rows].sort(({ due: a }, { due: b }) => (a && b ? compareDays(a, b) : a ? -1 : b ? 1 : 0));
}
