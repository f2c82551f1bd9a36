import type { Day } from '../calendar/day';
import { dateShape } from '../cells/date-format';
import type { CellContents } from '../workbook/contents';
import type { CellDrawing, ColumnDrawing, RowDrawing, SheetDrawing } from '../workbook/drawing';
import { COLUMN_PLANS, TRACKER_COLUMNS, USER_COLUMNS, isTrackerColumn } from './columns';
import { OUR_THEME } from '../sheets/theme';
import type { TrackerEntry } from './entries';
import { matchRows } from './match';
import { refsOf } from './refs';
import { EMPTY, KEPT, RowCells } from './row-cells';
import type { StandingRow, StandingTracker } from './standing';

export interface TrackerOptions {
  readonly today: Day;
  readonly dueSoonDays: number;
}

/** An old tracker, and whether it stands in the workbook that is drawn into or in another one. */
export interface OldTracker {
  readonly tracker: StandingTracker;
  readonly isElsewhere: boolean;
  /** What has to be added to its stored days where the two workbooks count days from different years. */
  readonly daysBetween: number;
}

/** What a build does to the tracker. */
export interface TrackerChanges {
  readonly added: number;
  readonly kept: number;
  /** Rows whose action has gone from the plan; they stay, marked. */
  readonly gone: number;
}

/**
 * The tracker as a drawing. A new one has a row for each entry, in the plan's order. One that stands is changed in
 * place: its rows stay where they are with everything that people wrote, rows of entries that are new come below,
 * rows of actions that have gone are marked.
 */
export function layOutTracker(
  entries: readonly TrackerEntry[],
  old: OldTracker | undefined,
  options: TrackerOptions,
): { drawing: SheetDrawing; changes: TrackerChanges } {
  const standing = old?.tracker;
  const isElsewhere = old?.isElsewhere === true;
  const daysBetween = old?.daysBetween ?? 0;
  const matches = matchRows(entries, standing?.rows ?? []);
  const refs = refsOf(entries, matches, standing?.rows ?? []);
  const headers = headersOf(standing);
  const headerRow = standing && !isElsewhere ? standing.headerRow : 1;
  const firstColumn = standing && !isElsewhere ? standing.firstColumn : 1;
  const rows = new RowCells({ headers, firstColumn, ...options });
  const placeOf = new Map<StandingRow, number>();
  for (const [index, entry] of matches.size > 0 ? entries.entries() : []) {
    const row = matches.get(entry);
    if (row) placeOf.set(row, index);
  }

  const oldRows = (standing?.rows ?? []).map((old, index): RowDrawing => {
    const place = placeOf.get(old) ?? -1;
    const entry = entries[place];
    const isMoved = headerRow + 1 + index !== old.row || firstColumn !== standing?.firstColumn;
    const drawn = entry && rows.rowOf(entry, refs[place] ?? '', old.status, KEPT).cells;
    const cells = headers.map((name, column): CellDrawing => {
      const kept = isElsewhere ? carried(old.cells.get(column), isMoved, daysBetween) : KEPT;
      if (!isTrackerColumn(name) || old.isTheirs) return kept;
      if (!drawn) return name === 'State' ? rows.goneState(old.status) : kept;
      const isTheirs = USER_COLUMNS.includes(name) && standing?.headers.includes(name) === true;
      return isTheirs ? kept : (drawn[column] ?? kept);
    });
    return isElsewhere ? { cells, height: rows.heightOf(cells) } : { cells };
  });
  const drawnRows = [...oldRows];
  const others = isElsewhere ? EMPTY : KEPT;
  for (const [index, entry] of entries.entries())
    if (!matches.has(entry)) drawnRows.push(rows.rowOf(entry, refs[index] ?? '', 'Not started', others));

  return {
    drawing: {
      mark: 'tracker',
      target: standing && !isElsewhere ? { kind: 'existing', name: standing.sheet } : { kind: 'new', name: 'Tracker' },
      origin: { row: headerRow, column: firstColumn },
      columns: headers.map((header) => columnDrawing(header, isElsewhere)),
      rows: drawnRows,
      table: { name: 'PlanTracker', style: 'TableStyleLight1' },
      theme: OUR_THEME,
      frozen: { rows: 1, columns: 1 },
      print: { orientation: 'landscape', paper: 'A4', pagesWide: 1 },
    },
    changes: { added: drawnRows.length - oldRows.length, kept: matches.size, gone: goneRows(standing, placeOf) },
  };
}

const goneRows = (standing: StandingTracker | undefined, matched: ReadonlyMap<StandingRow, number>): number =>
  (standing?.rows ?? []).filter((row) => !row.isTheirs && !matched.has(row)).length;

/** The columns as they stand; those of ours that are missing come behind them. */
function headersOf(standing: StandingTracker | undefined): readonly string[] {
  if (!standing) return TRACKER_COLUMNS;
  return [...standing.headers, ...TRACKER_COLUMNS.filter((name) => !standing.headers.includes(name))];
}

/** A cell that is carried over as it stood; a formula whose neighbours moved becomes what it showed. */
function carried(contents: CellContents | undefined, isMoved: boolean, daysBetween: number): CellDrawing {
  if (!contents) return { kind: 'empty' };
  const { formula, ...shown } = contents;
  const value = typeof shown.value === 'number' && dateShape(shown.format) ? shown.value + daysBetween : shown.value;
  return { kind: 'copied', contents: { ...shown, value, ...(formula !== undefined && !isMoved && { formula }) } };
}

/** The user's columns are left alone where they stand, and drawn where the tracker comes from another workbook. */
function columnDrawing(header: string, isElsewhere: boolean): ColumnDrawing {
  if (!isTrackerColumn(header))
    return { header, kind: isElsewhere ? 'drawn' : 'user-owned', width: 20, look: { format: 'general', wraps: true } };
  return { header, kind: 'drawn', ...COLUMN_PLANS[header] };
}
