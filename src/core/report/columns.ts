import type { Severity } from '../findings/types';
import type { CellLook, WordColour } from '../workbook/drawing';

/** The report's columns, in the order in which a new one has them. */
export const REPORT_COLUMNS = [
  'Severity', 'Sheet', 'Cell', 'Action', 'Finding', 'What to do', 'Suggestion', 'State', 'Accepted because', 'Reply',
] as const; // prettier-ignore

export type ReportColumn = (typeof REPORT_COLUMNS)[number];

export const isReportColumn = (header: string): header is ReportColumn =>
  REPORT_COLUMNS.some((column) => column === header);

/** The column in which only people write. */
export const REPLY: ReportColumn = 'Reply';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

/** 'Resolved' rows were found once and are found no longer. */
export type ReportState = 'Open' | 'Accepted' | 'Resolved';

/** Words tell; colour only helps. Every pair has a contrast of 4.5 to 1 at least. */
const SEVERITY_COLOURS: readonly WordColour[] = [
  { word: 'Error', fill: 'FFC7CE', ink: '9C0006', isBold: true },
  { word: 'Warning', fill: 'FFEB9C', ink: '7A4B00', isBold: true },
  { word: 'Note', fill: 'DDEBF7', ink: '1F4E79', isBold: false },
];

const STATE_COLOURS: readonly WordColour[] = [
  { word: 'Accepted', fill: 'E4DFEC', ink: '403151', isBold: false },
  { word: 'Resolved', fill: 'C6EFCE', ink: '006100', isBold: false },
];

interface ColumnPlan {
  /** In characters. All columns together fit an A4 page in landscape at a size that can be read. */
  readonly width: number;
  readonly look: CellLook;
  readonly colours?: readonly WordColour[];
}

const wrapped: CellLook = { format: 'general', wraps: true };

export const COLUMN_PLANS: Record<ReportColumn, ColumnPlan> = {
  Severity: { width: 10, look: wrapped, colours: SEVERITY_COLOURS },
  Sheet: { width: 14, look: wrapped },
  Cell: { width: 8, look: { format: 'link', wraps: false } },
  Action: { width: 36, look: wrapped },
  Finding: { width: 20, look: wrapped },
  'What to do': { width: 54, look: wrapped },
  Suggestion: { width: 16, look: wrapped },
  State: { width: 10, look: wrapped, colours: STATE_COLOURS },
  'Accepted because': { width: 18, look: wrapped },
  Reply: { width: 26, look: wrapped },
};

/** The width of a column in characters; the user's own columns are taken to be 20. */
export const widthOf = (header: string): number => (isReportColumn(header) ? COLUMN_PLANS[header].width : 20);
