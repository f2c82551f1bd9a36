import { showDay } from '../calendar/day';
import { type PlanPeriod, showPeriod } from '../calendar/plan-period';
import { changesSheet } from '../changes/sheet';
import type { Change } from '../changes/record';
import { seriesOf } from '../lists/series';
import { NOTHING_BUILT } from '../sheets/as-built';
import { asBuiltSheet } from '../sheets/as-built-sheet';
import type { ExistingTable } from '../sheets/existing-table';
import { withHiddenColumns } from '../sheets/hidden-columns';
import { headersAfter, layOutSheet } from '../sheets/lay-out';
import { wordsHash } from '../text/words-hash';
import type { SheetDrawing } from '../workbook/drawing';
import { changesOf } from './changes';
import type { HandEdit } from './compare';
import type { TrackerEntry } from './entries';
import type { ExistingTracker } from './existing';
import { filledColumns } from './filled-columns';
import { keptRowsOf } from './kept-rows';
import { type Outcome, rowFate } from './outcomes';
import { type PassedRow, type RowsTold, RowsTeller } from './passed';
import { TRACKER, type TrackerColumn, type TrackerRow, isTrackerTitle } from './record';
import { type SettleOptions, inOrderOfDates, settle } from './settle';

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

/** What somebody wrote into Agreed date that is no date. */
export interface UnreadDate {
  readonly ref: string;
  readonly words: string;
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
  /** The rows whose date has gone by and that nothing closes. */
  readonly passed: readonly PassedRow[];
  /** The references of the rows that were marked Complete because their user asked for it. */
  readonly completed: readonly string[];
  /** Words in place of an agreed date: they don't count, and the plan's date does. */
  readonly unreadDates: readonly UnreadDate[];
  /** True where there was no tracker before. */
  readonly isFirst: boolean;
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
  options: SettleOptions,
): { drawings: readonly SheetDrawing[]; changes: TrackerChanges } {
  const built = old?.tracker.built ?? NOTHING_BUILT;
  const { outcomes, added: inOrderOfPlan, kept, wordsOf } = settle({ entries, period }, old?.tracker, options);
  const added = inOrderOfDates(inOrderOfPlan);
  const lines = old ? changesOf(outcomes, added, options.today) : [];

  const whose = partnership === undefined ? showPeriod(period) : `${partnership}, ${showPeriod(period)}`;
  const laidOut = layOutSheet(TRACKER, {
    existing: old && { ...old, table: old.tracker.table },
    fates: seriesOf(outcomes, (outcome) => rowFate(outcome, options)),
    added,
    title: [{ text: `Tracker: ${whose}. Built ${showDay(options.today)}.`, look: 'title', isOurs: isTrackerTitle }],
    margin: { left: [whose], right: ['Printed ', { field: 'today' }] },
    isTitleNew: lines.length > 0 || outcomes.some(isWritten),
  });
  const headers = headersAfter(TRACKER, old?.tracker.table);
  const { drawing: tracker, hidden } = withHiddenColumns(
    laidOut,
    old && { table: old.tracker.table, isElsewhere: old.isElsewhere },
    headers.map(({ ours }) => ours),
    // Where nothing was kept, as in a build that was broken off, a hidden column without a word is ours.
    {
      whileEmpty: HIDDEN_WHILE_EMPTY,
      before: built.table ? built.hiddenColumns : HIDDEN_WHILE_EMPTY,
      filled: filledColumns(HIDDEN_WHILE_EMPTY, outcomes, inOrderOfPlan, old?.tracker.table),
    },
  );
  const facts = {
    headers,
    hiddenColumns: hidden,
    number: built.number ?? numberOf(whose, sheets),
    planSheets: sheets,
  };
  const builtNow = asBuiltSheet(asBuilt, keptRowsOf(built, outcomes, inOrderOfPlan, period, wordsOf), facts);
  const changes = changesSheet(old?.changes && { ...old, table: old.changes }, lines);
  return {
    // What was built last is written down last: a build that is broken off before finds the same changes again.
    drawings: [tracker, ...changes, builtNow],
    changes: {
      added: added.length,
      kept,
      gone: outcomes.filter(({ kind }) => kind === 'gone').length,
      lines,
      edits: outcomes.flatMap(editsOf),
      ...told(outcomes, added),
      unreadDates: outcomes.flatMap(unreadDateOf),
      isFirst: old === undefined,
    },
  };
}

/** What there is to tell of the rows of the plan. */
function told(outcomes: readonly Outcome[], added: readonly TrackerRow[]): RowsTold {
  const teller = new RowsTeller();
  for (const outcome of outcomes) if (outcome.kind === 'current') teller.take(outcome.row);
  for (const row of added) teller.take(row);
  return teller.told();
}

/** A row that moved in the plan changes by its Source alone: no line tells of it, and the title names the day all the same. */
const isWritten = (outcome: Outcome): boolean => outcome.kind === 'current' && outcome.comparison.isWritten;

/** A new tracker's number: what its plan was when it was first built. */
const numberOf = (whose: string, sheets: ReadonlyMap<string, string>): string =>
  String(Math.abs(wordsHash([whose, ...[...sheets].flat()].join('\n'))));

const HIDDEN_WHILE_EMPTY: ReadonlySet<TrackerColumn> = new Set(
  TRACKER.columns.flatMap(({ header, isHiddenWhileEmpty }) => (isHiddenWhileEmpty === true ? [header] : [])),
);

function unreadDateOf(outcome: Outcome): UnreadDate[] {
  if (outcome.kind !== 'current' || outcome.existing.agreed || outcome.asked.has('Agreed date')) return [];
  const words = outcome.existing.at.textUnder('Agreed date');
  return words === '' ? [] : [{ ref: outcome.row.ref, words }];
}

const editsOf = (outcome: Outcome): readonly HandEdit[] => (outcome.kind === 'current' ? outcome.comparison.edits : []);
