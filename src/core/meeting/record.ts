import { HANDOUT_TABLES } from './handout-tables';
import type { Day } from '../calendar/day';
import { type ColumnRecord, DAY, EMPTY, PLAIN, type SheetRecord, WRAPPED, textCell } from '../sheets/record';
import type { CellDrawing, WordColour } from '../workbook/drawing';
import { STATUSES } from '../tracker/record';
import type { FilledIn } from './handouts';
import type { MeetingGroup, MeetingLine } from './lines';

export type MeetingColumn =
  'Group' | 'Ref' | 'Action' | 'Due' | 'Agreed date' | 'Lead' | 'Status' | 'Progress' | 'Reason' | 'Decision';

/** What a row of a meeting sheet is made from. */
export interface MeetingRow extends Pick<MeetingLine, 'notes' | 'row'> {
  readonly group: MeetingGroup;
  /** As it is shown: the plan's, or the last working day before it. */
  readonly due: Day | undefined;
  readonly agreed: CellDrawing;
  readonly said: FilledIn;
  /** On one line, cut where it is long. */
  readonly words: string;
}

/** Words tell the group; colour only helps. Every pair has a contrast of 4.5 to 1 at least. */
const GROUP_COLOURS: readonly (WordColour & { readonly word: MeetingGroup })[] = [
  { word: 'Done', fill: 'C6EFCE', ink: '006100', isBold: false },
  { word: 'Overdue', fill: 'FFC7CE', ink: '9C0006', isBold: true },
  { word: 'Due', fill: 'FFEB9C', ink: '7A4B00', isBold: true },
  { word: 'Moved or stopped', fill: 'DDEBF7', ink: '1F4E79', isBold: false },
  { word: 'Plan changed', fill: 'E4DFEC', ink: '403151', isBold: false },
];

type Column = ColumnRecord<MeetingRow, MeetingColumn>;

/** Columns in which people write: filled with what the tracker says, and theirs from then on. */
const TO_FILL_IN: readonly Column[] = [
  {
    header: 'Status',
    whose: 'user',
    width: 12,
    look: WRAPPED,
    list: { words: STATUSES, refusal: `Choose one of: ${STATUSES.join(', ')}.` },
    cell: ({ said }) => textCell(said.status),
  },
  { header: 'Progress', whose: 'user', width: 22, look: WRAPPED, cell: ({ said }) => textCell(said.progress) },
  { header: 'Reason', whose: 'user', width: 18, look: WRAPPED, cell: () => EMPTY },
  { header: 'Decision', whose: 'user', width: 18, look: WRAPPED, cell: () => EMPTY },
];

export const MEETING: SheetRecord<MeetingRow, MeetingColumn> = {
  mark: 'meeting',
  name: 'Meeting',
  table: HANDOUT_TABLES.meeting,
  isHidden: false,
  columns: [
    { header: 'Group', whose: 'ours', width: 9, look: WRAPPED, colours: GROUP_COLOURS, cell: ({ group }) => textCell(group) },
    { header: 'Ref', whose: 'ours', width: 9, look: PLAIN, cell: ({ row }) => textCell(row.ref) },
    { header: 'Action', whose: 'ours', width: 57.5, look: WRAPPED, cell: ({ words, notes }) => textCell([words, notes.join(' ')].join('\n').trim()) },
    { header: 'Due', whose: 'ours', width: 11.5, look: DAY, cell: ({ due }) => (due ? { kind: 'day', day: due } : EMPTY) },
    { header: 'Agreed date', whose: 'user', width: 14, look: DAY, cell: ({ agreed }) => agreed },
    { header: 'Lead', whose: 'ours', width: 17, look: WRAPPED, cell: ({ row }) => textCell(row.lead) },
    ...TO_FILL_IN,
  ],
  rowKeys: ['Ref', 'Group'],
  isOurLine: (text) => /^(?:Meeting \d{1,2} [A-Z][a-z]{2} \d{4}: |Since \d{1,2} [A-Z][a-z]{2} \d{4}: )[^\n]*\.$/.test(text),
  frozenColumns: 3,
  leastLines: 2,
  print: { orientation: 'landscape', paper: 'A4', pagesWide: 1, atLeastPercent: 73 },
}; // prettier-ignore
