import type { Day } from '../calendar/day';
import { type ColumnRecord, DAY, EMPTY, LINK, PLAIN, type SheetRecord, WRAPPED, textCell } from '../sheets/record';
import type { CellPlace } from '../workbook/place';
import { showPlace } from '../workbook/place';

/** What can have happened to a row of the tracker between one build and the next. */
export const CHANGE_KINDS = [
  'Added',
  'Re-dated',
  'Moved',
  'Re-assigned',
  'Reworded',
  'Gone from the plan',
  'Back in the plan',
  'Edited by hand',
  'Plan and hand differ',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One line of the list of changes. It is written once and never again. */
export interface Change {
  readonly on: Day;
  /** Of the row, or of the action where all its rows are meant. */
  readonly ref: string;
  /** The words of the row's action as they are now, or were before it went from the plan. */
  readonly action: string;
  readonly kind: ChangeKind;
  /** The tracker's column that changed, '' where the whole row did. */
  readonly column: string;
  /** Of a row that came or went, its dates. Days are '31 Aug 2011'. */
  readonly before: string;
  readonly after: string;
  /** Of a date that became another: whether that is later. */
  readonly isLater?: boolean;
  /** The row of the plan that it was read from. */
  readonly place: CellPlace | undefined;
}

/** What has to be reported of one cell. */
export type CellNews = Pick<Change, 'kind' | 'column' | 'before' | 'after' | 'isLater'>;

type Header = 'On' | 'Ref' | 'Action' | 'What' | 'Column' | 'Before' | 'After' | 'Plan';
type Column = ColumnRecord<Change, Header>;

const COLUMNS: readonly Column[] = [
  { header: 'On', whose: 'ours', width: 12, look: DAY, cell: ({ on }) => ({ kind: 'day', day: on }) },
  { header: 'Ref', whose: 'ours', width: 10, look: PLAIN, cell: ({ ref }) => textCell(ref) },
  { header: 'Action', whose: 'ours', width: 45, look: WRAPPED, cell: ({ action }) => textCell(action) },
  { header: 'What', whose: 'ours', width: 16, look: WRAPPED, cell: ({ kind }) => textCell(kind) },
  { header: 'Column', whose: 'ours', width: 12, look: WRAPPED, cell: ({ column }) => textCell(column) },
  { header: 'Before', whose: 'ours', width: 30, look: WRAPPED, cell: ({ before }) => textCell(before) },
  { header: 'After', whose: 'ours', width: 30, look: WRAPPED, cell: ({ after }) => textCell(after) },
  { header: 'Plan', whose: 'ours', width: 16, look: LINK, cell: ({ place }) => (place ? { kind: 'link', text: showPlace(place), place } : EMPTY) },
]; // prettier-ignore

export const CHANGES_TITLE = 'Tracker changes: what each build found changed, the newest last.';

/** The sheet grows with each build that changed something; what is written in it already is never touched. */
export const CHANGES: SheetRecord<Change, Header> = {
  mark: 'changes',
  name: 'Tracker changes',
  table: 'PlanChanges',
  isHidden: false,
  columns: COLUMNS,
  rowKeys: ['Ref', 'What'],
  isOurLine: (text) => text === CHANGES_TITLE,
  frozenColumns: 0,
  print: { orientation: 'landscape', paper: 'A4', pagesWide: 1 },
};
