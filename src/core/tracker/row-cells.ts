import type { Day } from '../calendar/day';
import { memoize } from '../text/memo';
import type { CellDrawing } from '../workbook/drawing';
import { COLUMN_PLANS, type State, type TrackerColumn, isTrackerColumn } from './columns';
import { RowHeights } from '../sheets/heights';
import type { EntrySubject, TrackerEntry } from './entries';
import { openState, settledState, stateFormula } from './state';

export const KEPT: CellDrawing = { kind: 'kept' };
export const EMPTY: CellDrawing = { kind: 'empty' };

const text = (words: string): CellDrawing => (words === '' ? EMPTY : { kind: 'text', text: words });

/** There are few types, and a cell of each on thousands of rows. */
const typeCell = memoize(text, 100);

const NOT_STARTED: CellDrawing = text('Not started');

/** The width of a column in characters; the user's own columns are taken to be 20. */
export const widthOf = (header: string): number => (isTrackerColumn(header) ? COLUMN_PLANS[header].width : 20);

/** Where the columns stand, and what 'soon' and 'today' are: all that a row's cells need besides its entry. */
export interface RowSetting {
  readonly headers: readonly string[];
  readonly firstColumn: number;
  readonly today: Day;
  readonly dueSoonDays: number;
}

/** The Due cell of a day, and the State cell of a row that falls due then and isn't settled. */
interface DayCells {
  readonly due: CellDrawing;
  readonly state: CellDrawing;
}

/** What rows of one action, or of one part of it, share. */
interface SharedCells {
  readonly about: EntrySubject;
  readonly others: CellDrawing;
  readonly cells: readonly CellDrawing[];
  readonly height: number;
}

/** Makes the cells of rows. Rows of one action follow each other and share most of their cells and their height. */
export class RowCells {
  private readonly columns: readonly (TrackerColumn | undefined)[];
  private readonly heights: RowHeights;
  /** Indexes of the columns that differ from one row of an action to the next. */
  private readonly ref: number;
  private readonly type: number;
  private readonly due: number;
  private readonly stateColumn: number;
  private readonly formulas: { readonly open: string; readonly gone: string };
  private readonly states = new Map<string, CellDrawing>();
  private readonly days = new Map<Day | undefined, DayCells>();
  private shared: SharedCells | undefined;

  constructor(private readonly setting: RowSetting) {
    const { headers, firstColumn, dueSoonDays } = setting;
    this.columns = headers.map((header) => (isTrackerColumn(header) ? header : undefined));
    this.heights = new RowHeights(headers.map(widthOf));
    this.ref = headers.indexOf('Ref');
    this.type = headers.indexOf('Type');
    this.due = headers.indexOf('Due');
    this.stateColumn = headers.indexOf('State');
    const [status, due] = [firstColumn + headers.indexOf('Status'), firstColumn + headers.indexOf('Due')];
    this.formulas = {
      open: stateFormula('{row}', status, due, false, dueSoonDays),
      gone: stateFormula('{row}', status, due, true, dueSoonDays),
    };
  }

  /** The cells of an entry's row and its height in points; `others` stands in the user's columns. */
  rowOf(
    entry: TrackerEntry,
    ref: string,
    status: string,
    others: CellDrawing,
  ): { cells: CellDrawing[]; height: number } {
    const shared = this.sharedWith(entry.about, others);
    const cells = shared.cells.slice();
    const day = this.onDay(entry.due);
    const settled = settledState(status);
    // Every tracker has all of its own columns: those that somebody removed come back (see `headersOf`).
    cells[this.ref] = text(ref);
    cells[this.type] = typeCell(entry.type);
    cells[this.due] = day.due;
    cells[this.stateColumn] = settled ? this.stateCell(settled, false) : day.state;
    return { cells, height: shared.height };
  }

  /** The State of a row whose action has gone from the plan: its formula, and what that shows today. */
  goneState(status: string): CellDrawing {
    return this.stateCell(settledState(status) ?? 'Not in plan', true);
  }

  private stateCell(shows: State, isGone: boolean): CellDrawing {
    const key = `${shows} ${isGone}`;
    let cell = this.states.get(key);
    if (!cell) {
      cell = { kind: 'formula', formula: isGone ? this.formulas.gone : this.formulas.open, shows };
      this.states.set(key, cell);
    }
    return cell;
  }

  /** What rows that fall due on one day share. Rows with equal by-whens share their days, too. */
  private onDay(due: Day | undefined): DayCells {
    let cells = this.days.get(due);
    if (!cells) {
      const { today, dueSoonDays } = this.setting;
      const state = this.stateCell(openState(due, today, dueSoonDays), false);
      cells = { due: due ? { kind: 'day', day: due } : EMPTY, state };
      this.days.set(due, cells);
    }
    return cells;
  }

  heightOf(cells: readonly CellDrawing[]): number {
    return this.heights.of(cells);
  }

  private sharedWith(about: EntrySubject, others: CellDrawing): SharedCells {
    const last = this.shared;
    if (last?.about === about && last.others === others) return last;
    const cells = this.columns.map((column, index) => {
      if (!column) return others;
      const cell = sharedCell(about, column);
      const before = last?.cells[index];
      // Many actions have the same grid and objective: kept once.
      return cell.kind === 'text' && before?.kind === 'text' && before.text === cell.text ? before : cell;
    });
    this.shared = { about, others, cells, height: this.heightOf(cells) };
    return this.shared;
  }
}

function sharedCell(about: EntrySubject, column: TrackerColumn): CellDrawing {
  switch (column) {
    case 'Grid':
      return text(about.grid);
    case 'Objective':
      return text(about.objective);
    case 'Action':
      return text(about.action);
    case 'By when':
      return text(about.byWhen);
    case 'Lead':
      return text(about.lead);
    case 'With':
      return text(about.with);
    case 'Status':
      return NOT_STARTED;
    case 'Risks':
      return text(about.risks);
    case 'Source':
      return { kind: 'link', text: about.source, place: about.place };
    case 'Ref':
    case 'Type':
    case 'Due':
    case 'State':
    case 'Progress':
      return EMPTY;
  }
}
