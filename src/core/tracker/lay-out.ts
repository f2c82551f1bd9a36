import type { Day } from '../calendar/day';
import { dateShape } from '../cells/date-format';
import type { CellContents } from '../workbook/contents';
import type { CellDrawing, ColumnDrawing, RowDrawing, SheetDrawing, SheetTheme } from '../workbook/drawing';
import { COLUMN_PLANS, TRACKER_COLUMNS, type TrackerColumn, USER_COLUMNS, isTrackerColumn } from './columns';
import type { TrackerEntry } from './entries';
import { rowHeight } from './heights';
import { matchRows } from './match';
import { refsOf } from './refs';
import type { StandingRow, StandingTracker } from './standing';
import { stateFormula, stateOf } from './state';

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
  const columnOf = (name: TrackerColumn): number => firstColumn + headers.indexOf(name);
  const entryOf = new Map([...matches].map(([entry, row]) => [row, entry]));

  const cell = (
    entry: TrackerEntry,
    name: TrackerColumn,
    row: number,
    status: string,
    isGone: boolean,
  ): CellDrawing => {
    switch (name) {
      case 'Ref':
        return text(refs.get(entry) ?? '');
      case 'Grid':
        return text(entry.grid);
      case 'Objective':
        return text(entry.objective);
      case 'Action':
        return text(entry.action);
      case 'Type':
        return text(entry.type);
      case 'By when':
        return text(entry.byWhen);
      case 'Due':
        return entry.due ? { kind: 'day', day: entry.due } : { kind: 'empty' };
      case 'Lead':
        return text(entry.lead);
      case 'With':
        return text(entry.with);
      case 'Status':
        return text('Not started');
      case 'State':
        return state(row, status, entry.due, isGone);
      case 'Risks':
        return text(entry.risks);
      case 'Progress':
        return { kind: 'empty' };
      case 'Source':
        return { kind: 'link', text: entry.source, place: entry.place };
    }
  };
  const state = (row: number, status: string, due: Day | undefined, isGone: boolean): CellDrawing => ({
    kind: 'formula',
    formula: stateFormula(row, columnOf('Status'), columnOf('Due'), isGone, options.dueSoonDays),
    shows: stateOf(status, due, isGone, options.today, options.dueSoonDays),
  });

  const oldRows = (standing?.rows ?? []).map((old, index): RowDrawing => {
    const entry = entryOf.get(old);
    const row = headerRow + 1 + index;
    const isMoved = row !== old.row || firstColumn !== standing?.firstColumn;
    const cells = headers.map((name, column): CellDrawing => {
      const kept = isElsewhere ? carried(old.cells.get(column), isMoved, daysBetween) : KEPT;
      if (!isTrackerColumn(name) || old.isTheirs) return kept;
      const isNewColumn = standing?.headers.includes(name) === false;
      if (!entry) return name === 'State' ? state(row, old.status, old.due, true) : kept;
      return USER_COLUMNS.includes(name) && !isNewColumn ? kept : cell(entry, name, row, old.status, false);
    });
    return isElsewhere ? { cells, height: rowHeight(cells, headers.map(widthOf)) } : { cells };
  });
  const added = entries.filter((entry) => !matches.has(entry));
  const firstNew = headerRow + 1 + oldRows.length;
  const newRows = added.map((entry, index): RowDrawing => {
    const cells = headers.map((name): CellDrawing =>
      isTrackerColumn(name) ? cell(entry, name, firstNew + index, 'Not started', false) : isElsewhere ? EMPTY : KEPT,
    );
    return { cells, height: rowHeight(cells, headers.map(widthOf)) };
  });

  return {
    drawing: {
      mark: 'tracker',
      target: standing && !isElsewhere ? { kind: 'standing', name: standing.sheet } : { kind: 'new', name: 'Tracker' },
      origin: { row: headerRow, column: firstColumn },
      columns: headers.map((header) => columnDrawing(header, isElsewhere)),
      rows: [...oldRows, ...newRows],
      table: { name: 'PlanTracker', style: 'TableStyleLight1' },
      theme: THEME,
      frozen: { rows: 1, columns: 1 },
      print: { orientation: 'landscape', paper: 'A4', pagesWide: 1 },
    },
    changes: { added: added.length, kept: matches.size, gone: goneRows(standing, entryOf) },
  };
}

/** White on dark blue, 9.8 to 1. */
const THEME: SheetTheme = { headerFill: '1F3864', headerInk: 'FFFFFF', lines: 'BFBFBF' };

const KEPT: CellDrawing = { kind: 'kept' };
const EMPTY: CellDrawing = { kind: 'empty' };
const text = (words: string): CellDrawing => (words === '' ? { kind: 'empty' } : { kind: 'text', text: words });

const goneRows = (standing: StandingTracker | undefined, entryOf: ReadonlyMap<StandingRow, TrackerEntry>): number =>
  (standing?.rows ?? []).filter((row) => !row.isTheirs && !entryOf.has(row)).length;

/** The columns as they stand; those of ours that are missing come behind them. */
function headersOf(standing: StandingTracker | undefined): readonly string[] {
  if (!standing) return TRACKER_COLUMNS;
  return [...standing.headers, ...TRACKER_COLUMNS.filter((name) => !standing.headers.includes(name))];
}

const widthOf = (header: string): number => (isTrackerColumn(header) ? COLUMN_PLANS[header].width : 20);

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
    return { header, kind: isElsewhere ? 'drawn' : 'kept', width: 20, look: { format: 'general', wraps: true } };
  return { header, kind: 'drawn', ...COLUMN_PLANS[header] };
}
