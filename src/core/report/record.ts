import type { Severity } from '../findings/types';
import {
  type ColumnRecord,
  LINK,
  type SheetRecord,
  WRAPPED,
  type WordsDrawing,
  EMPTY,
  textCell,
} from '../sheets/record';
import type { WordColour } from '../workbook/drawing';
import type { CellPlace } from '../workbook/place';
import { isSummaryLine } from './summary';

/** The report's columns, in the order in which a new one has them. */
export type ReportColumn =
  | 'Severity' | 'Sheet' | 'Cell' | 'Action' | 'Finding' | 'What to do' | 'Suggestion' | 'State' | 'Accepted because'
  | 'Reply'; // prettier-ignore

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

/** What one row of the report says. */
export interface ReportEntry {
  readonly severity: string;
  readonly place: CellPlace;
  readonly cell: string;
  /** The words of the row of the plan that it is about, '' where it isn't about one. */
  readonly action: string;
  readonly finding: string;
  readonly message: string;
  readonly suggestion: string;
  readonly state: Exclude<ReportState, 'Resolved'>;
  readonly reason: string;
}

type Column = ColumnRecord<ReportEntry, ReportColumn>;

/** The columns that Plan Grid writes. */
export const OUR_REPORT_COLUMNS = [
  'Severity', 'Sheet', 'Cell', 'Action', 'Finding', 'What to do', 'Suggestion', 'State', 'Accepted because',
] as const; // prettier-ignore

export type OurReportColumn = (typeof OUR_REPORT_COLUMNS)[number];

export const CELLS: Readonly<Record<OurReportColumn, (entry: ReportEntry) => WordsDrawing>> = {
  Severity: ({ severity }) => textCell(severity),
  Sheet: ({ place }) => textCell(place.sheet),
  Cell: ({ cell, place }) => ({ kind: 'link', text: cell, place }),
  Action: ({ action }) => textCell(action),
  Finding: ({ finding }) => textCell(finding),
  'What to do': ({ message }) => textCell(message),
  Suggestion: ({ suggestion }) => textCell(suggestion),
  State: ({ state }) => textCell(state),
  'Accepted because': ({ reason }) => textCell(reason),
};

const COLUMNS: readonly Column[] = [
  { header: 'Severity', whose: 'ours', width: 10, look: WRAPPED, colours: SEVERITY_COLOURS, cell: CELLS.Severity },
  { header: 'Sheet', whose: 'ours', width: 14, look: WRAPPED, cell: CELLS.Sheet },
  { header: 'Cell', whose: 'ours', width: 8, look: LINK, cell: CELLS.Cell },
  { header: 'Action', whose: 'ours', width: 36, look: WRAPPED, cell: CELLS.Action },
  { header: 'Finding', whose: 'ours', width: 20, look: WRAPPED, cell: CELLS.Finding },
  { header: 'What to do', whose: 'ours', width: 54, look: WRAPPED, cell: CELLS['What to do'] },
  { header: 'Suggestion', whose: 'ours', width: 16, look: WRAPPED, cell: CELLS.Suggestion },
  { header: 'State', whose: 'ours', width: 10, look: WRAPPED, colours: STATE_COLOURS, cell: CELLS.State },
  { header: 'Accepted because', whose: 'ours', width: 18, look: WRAPPED, cell: CELLS['Accepted because'] },
  { header: 'Reply', whose: 'user', width: 26, look: WRAPPED, cell: () => EMPTY },
]; // prettier-ignore

export const REPORT: SheetRecord<ReportEntry, ReportColumn> = {
  mark: 'report',
  name: 'Plan check',
  table: 'PlanCheck',
  isHidden: false,
  columns: COLUMNS,
  rowKeys: ['Cell', 'Finding'],
  isOurLine: isSummaryLine,
  frozenColumns: 0,
  print: { orientation: 'landscape', paper: 'A4', pagesWide: 1 },
};
