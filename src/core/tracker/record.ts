import type { Day } from '../calendar/day';
import type { SharedColumn } from '../sheets/built-row';
import { type ColumnRecord, DAY, EMPTY, LINK, PLAIN, type SheetRecord, WRAPPED, textCell } from '../sheets/record';
import type { CellDrawing, WordColour } from '../workbook/drawing';
import type { EntrySubject } from './entries';
import { type State, stateFormula } from './state';

/** The tracker's columns, in the order in which a new tracker has them. */
export type TrackerColumn =
  | 'Ref' | 'Action' | 'Due' | 'Agreed date' | 'Lead' | 'Status' | 'State' | 'Progress'
  | 'With' | 'Type' | 'By when' | 'Objective' | 'Grid' | 'Risks' | 'Source'; // prettier-ignore

/** What a row of the tracker is made from. */
export interface TrackerRow {
  readonly about: EntrySubject;
  readonly type: string;
  readonly due: Day | undefined;
  readonly ref: string;
  readonly state: StateCell;
  /** The date that counts: agreed, typed over the plan's, or the plan's. */
  readonly when: Day | undefined;
  /** What goes into the user's columns of a new row, or of one whose user asked for it. */
  readonly agreed: Day | undefined;
  readonly status: Status;
}

/** What a State cell depends on; rows that have all of it in common share one. */
export interface StateCell {
  readonly shows: State;
  readonly isInPlan: boolean;
  readonly dueSoonDays: number;
}

export const STATUSES = ['Not started', 'In progress', 'Complete', 'Deferred', 'Withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** Words tell the state; colour only helps. Every pair has a contrast of 4.5 to 1 at least. */
const STATE_COLOURS: readonly WordColour[] = [
  { word: 'Overdue', fill: 'FFC7CE', ink: '9C0006', isBold: true },
  { word: 'Due soon', fill: 'FFEB9C', ink: '7A4B00', isBold: true },
  { word: 'Complete', fill: 'C6EFCE', ink: '006100', isBold: false },
  { word: 'Planned', fill: 'DDEBF7', ink: '1F4E79', isBold: false },
  { word: 'Not in plan', fill: 'E4DFEC', ink: '403151', isBold: false },
];

const STATUS_CELLS: Readonly<Record<Status, CellDrawing>> = {
  'Not started': textCell('Not started'),
  'In progress': textCell('In progress'),
  Complete: textCell('Complete'),
  Deferred: textCell('Deferred'),
  Withdrawn: textCell('Withdrawn'),
};

type Column = ColumnRecord<TrackerRow, TrackerColumn>;

const dayCell = (day: Day | undefined): CellDrawing => (day ? { kind: 'day', day } : EMPTY);

/** The State of a row: its formula over the cells of that row, and what it shows today. */
export const stateCell = (
  { shows, isInPlan, dueSoonDays }: StateCell,
  at: Parameters<Column['cell']>[1],
): CellDrawing => ({
  kind: 'formula',
  formula: stateFormula(at.letters, isInPlan, dueSoonDays),
  shows,
});

/** What the cells of an action say, the same in each of its rows. */
export const SHARED_WORDS: Readonly<Record<SharedColumn, (about: EntrySubject) => string>> = {
  Action: ({ action }) => action,
  Lead: ({ lead }) => lead,
  With: (about) => about.with,
  'By when': ({ byWhen }) => byWhen,
  Objective: ({ objective }) => objective,
  Grid: ({ grid }) => grid,
  Risks: ({ risks }) => risks,
  Source: ({ source }) => source,
};

const subjectOf = ({ about }: TrackerRow): EntrySubject => about;
const stateCellOf = ({ state }: TrackerRow): StateCell => state;

const aboutAction = (header: SharedColumn): Pick<Column, 'cell' | 'sharedBy'> => ({
  sharedBy: subjectOf,
  cell: ({ about }) => textCell(SHARED_WORDS[header](about)),
});

const COLUMNS: readonly Column[] = [
  { header: 'Ref', whose: 'ours', width: 9, look: PLAIN, cell: ({ ref }) => textCell(ref) },
  { header: 'Action', whose: 'ours', width: 58, look: WRAPPED, ...aboutAction('Action') },
  { header: 'Due', whose: 'ours', width: 12, look: DAY, cell: ({ due }) => dayCell(due) },
  { header: 'Agreed date', whose: 'user', width: 15, look: DAY, cell: ({ agreed }) => dayCell(agreed) },
  { header: 'Lead', whose: 'ours', width: 15, look: WRAPPED, ...aboutAction('Lead') },
  {
    header: 'Status',
    whose: 'user',
    width: 12,
    look: WRAPPED,
    list: { words: STATUSES, refusal: `Choose one of: ${STATUSES.join(', ')}.` },
    cell: ({ status }) => STATUS_CELLS[status],
  },
  { header: 'State', whose: 'formula', width: 11, look: WRAPPED, colours: STATE_COLOURS, sharedBy: stateCellOf, cell: ({ state }, at) => stateCell(state, at) },
  { header: 'Progress', whose: 'user', width: 32, look: WRAPPED, cell: () => EMPTY },
  { header: 'With', whose: 'ours', width: 17, look: WRAPPED, outline: true, isHiddenWhileEmpty: true, ...aboutAction('With') },
  { header: 'Type', whose: 'ours', width: 13, look: PLAIN, outline: true, cell: ({ type }) => textCell(type) },
  { header: 'By when', whose: 'ours', width: 20, look: WRAPPED, outline: true, ...aboutAction('By when') },
  { header: 'Objective', whose: 'ours', width: 34, look: WRAPPED, outline: true, isHiddenWhileEmpty: true, ...aboutAction('Objective') },
  { header: 'Grid', whose: 'ours', width: 22, look: WRAPPED, outline: true, ...aboutAction('Grid') },
  { header: 'Risks', whose: 'ours', width: 18, look: WRAPPED, outline: true, isHiddenWhileEmpty: true, ...aboutAction('Risks') },
  {
    header: 'Source',
    whose: 'ours',
    width: 16,
    look: LINK,
    outline: true,
    sharedBy: subjectOf,
    cell: ({ about }) => ({ kind: 'link', text: SHARED_WORDS.Source(about), place: about.place }),
  },
]; // prettier-ignore

/** 'Tracker: Safer Peterborough Partnership, 2011-14. Built 1 Sep 2011.' */
export const isTrackerTitle = (text: string): boolean =>
  /^Tracker: [^\n]*\. Built \d{1,2} [A-Z][a-z]{2} \d{4}\.$/.test(text);

/** '68 overdue, 17 due soon, next 30 Sep 2011': the formula beside the title. */
const isFirstLine = (text: string): boolean =>
  /^\d+ overdue, \d+ due soon(?:, next \d{1,2} [A-Z][a-z]{2} \d{4})?$/.test(text);

export const TRACKER: SheetRecord<TrackerRow, TrackerColumn> = {
  mark: 'tracker',
  name: 'Tracker',
  table: 'PlanTracker',
  isHidden: false,
  columns: COLUMNS,
  rowKeys: ['Ref', 'Source'],
  isOurLine: (text) => isTrackerTitle(text) || isFirstLine(text),
  frozenColumns: 2,
  print: { orientation: 'landscape', paper: 'A4', pagesWide: 1, atLeastPercent: 73 },
};
