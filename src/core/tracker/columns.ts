import type { CellLook, WordColour } from '../workbook/drawing';

/** The tracker's columns, in the order in which a new tracker has them. */
export const TRACKER_COLUMNS = [
  'Ref', 'Grid', 'Objective', 'Action', 'Type', 'By when', 'Due', 'Lead', 'With', 'Status', 'State', 'Risks', 'Progress', 'Source',
] as const; // prettier-ignore

export type TrackerColumn = (typeof TRACKER_COLUMNS)[number];

export const isTrackerColumn = (header: string): header is TrackerColumn =>
  TRACKER_COLUMNS.some((column) => column === header);

/** The columns in which only the user writes once the row is there. */
export const USER_COLUMNS: readonly TrackerColumn[] = ['Status', 'Progress'];

export const STATUSES = ['Not started', 'In progress', 'Complete', 'Deferred', 'Withdrawn'] as const;

/** What the State formula can show. 'Not in plan' is for actions that have gone from the grids. */
export const STATES = [
  'Complete',
  'Overdue',
  'Due soon',
  'Planned',
  'Deferred',
  'Withdrawn',
  'No date',
  'Not in plan',
] as const;
export type State = (typeof STATES)[number];

/** Words tell the state; colour only helps. Every pair has a contrast of 4.5 to 1 at least. */
const STATE_COLOURS: readonly WordColour[] = [
  { word: 'Overdue', fill: 'FFC7CE', ink: '9C0006', isBold: true },
  { word: 'Due soon', fill: 'FFEB9C', ink: '7A4B00', isBold: true },
  { word: 'Complete', fill: 'C6EFCE', ink: '006100', isBold: false },
  { word: 'Planned', fill: 'DDEBF7', ink: '1F4E79', isBold: false },
  { word: 'Not in plan', fill: 'E4DFEC', ink: '403151', isBold: false },
];

interface ColumnPlan {
  /** In characters. All columns together fit an A4 page in landscape at a size that can be read. */
  readonly width: number;
  readonly look: CellLook;
  readonly list?: { readonly words: readonly string[]; readonly refusal: string };
  readonly colours?: readonly WordColour[];
}

const wrapped: CellLook = { format: 'general', wraps: true };
const plain: CellLook = { format: 'general', wraps: false };

export const COLUMN_PLANS: Record<TrackerColumn, ColumnPlan> = {
  Ref: { width: 9, look: plain },
  Grid: { width: 22, look: wrapped },
  Objective: { width: 34, look: wrapped },
  Action: { width: 46, look: wrapped },
  Type: { width: 11, look: wrapped },
  'By when': { width: 17, look: wrapped },
  Due: { width: 12, look: { format: 'day', wraps: false } },
  Lead: { width: 17, look: wrapped },
  With: { width: 17, look: wrapped },
  Status: {
    width: 12,
    look: wrapped,
    list: { words: STATUSES, refusal: `Choose one of: ${STATUSES.join(', ')}.` },
  },
  State: { width: 11, look: wrapped, colours: STATE_COLOURS },
  Risks: { width: 14, look: wrapped },
  Progress: { width: 28, look: wrapped },
  Source: { width: 14, look: { format: 'link', wraps: true } },
};
