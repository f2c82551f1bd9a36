import type { Day } from '../core/calendar/day';
import { groupBy } from '../core/lists/group-by';
import { type ReadRow, byWhen, readTracker } from '../core/tracker/tracker-rows';
import type { WorkbookContents } from '../core/workbook/contents';
import type { CellPlace } from '../core/workbook/place';

/** How a tracker stands on a day. */
export interface TrackerOverview {
  readonly sheet: string;
  readonly overdue: number;
  /** Due in four weeks, today and the last day included. */
  readonly soon: number;
  readonly complete: number;
  readonly all: number;
  /** What is to be done next, by date, as far as anybody reads on: overdue first, what has no date last. */
  readonly next: readonly OpenRow[];
  readonly owners: readonly OwnersLoad[];
  /** The sheet that lists what each build changed; undefined before one changed anything. */
  readonly changesSheet: string | undefined;
}

export interface OpenRow {
  readonly ref: string;
  readonly action: string;
  readonly when: Day | undefined;
  readonly lead: string;
  readonly isOverdue: boolean;
  readonly isSoon: boolean;
  readonly place: CellPlace;
}

export interface OwnersLoad {
  /** As the tracker names them; '' for rows that name nobody. */
  readonly lead: string;
  readonly open: number;
  readonly overdue: number;
  /** The first of their rows. */
  readonly place: CellPlace;
}

/** More open rows than these are found in the sheet itself. */
const MOST_NEXT = 200;
const FOUR_WEEKS = 28;
const CLOSED: ReadonlySet<string> = new Set(['Complete', 'Deferred', 'Withdrawn', 'Not in plan']);

/** The tracker of a workbook in figures; undefined where it holds none. */
export function trackerOverview(workbook: WorkbookContents, today: Day): TrackerOverview | undefined {
  const tracker = readTracker(workbook, today, FOUR_WEEKS);
  if (!tracker) return undefined;
  const { sheet } = tracker.table;
  const open = tracker.rows.filter(({ state }) => !CLOSED.has(state)).toSorted(byWhen);
  const owners = Array.from(
    groupBy(open, ({ lead }) => lead),
    ([lead, rows]) => ({
      lead,
      open: rows.length,
      overdue: inState(rows, 'Overdue'),
      place: { sheet, row: rows[0]?.at.row ?? 1, column: 1 },
    }),
  );
  return {
    sheet,
    overdue: inState(open, 'Overdue'),
    soon: inState(open, 'Due soon'),
    complete: inState(tracker.rows, 'Complete'),
    all: tracker.rows.length,
    next: open.slice(0, MOST_NEXT).map((row) => openRow(row, sheet)),
    changesSheet: workbook.sheets.find(({ mark }) => mark === 'changes')?.name,
    owners: owners.toSorted((a, b) => b.overdue - a.overdue || b.open - a.open),
  };
}

const inState = (rows: readonly ReadRow[], wanted: ReadRow['state']): number =>
  rows.filter(({ state }) => state === wanted).length;

const openRow = ({ ref, action, when, lead, state, at }: ReadRow, sheet: string): OpenRow => ({
  ref,
  action,
  when,
  lead,
  isOverdue: state === 'Overdue',
  isSoon: state === 'Due soon',
  place: { sheet, row: at.row, column: 1 },
});
