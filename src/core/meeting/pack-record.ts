import { HANDOUT_TABLES } from './handout-tables';
import { DAY, EMPTY, PLAIN, type SheetRecord, WRAPPED, textCell } from '../sheets/record';
import { STATUSES } from '../tracker/record';
import type { WordColour } from '../workbook/drawing';
import type { MeetingRow } from './record';

export const PACK_GROUPS = ['Overdue', 'Due soon', 'Later', 'No date'] as const;
export type PackGroup = (typeof PACK_GROUPS)[number];

export interface PackRow extends Omit<MeetingRow, 'group'> {
  readonly group: PackGroup;
}

type Header = 'When' | 'Ref' | 'Action' | 'Due' | 'Agreed date' | 'Status' | 'Progress' | 'Reason';

const COLOURS: readonly WordColour[] = [
  { word: 'Overdue', fill: 'FFC7CE', ink: '9C0006', isBold: true },
  { word: 'Due soon', fill: 'FFEB9C', ink: '7A4B00', isBold: true },
];

/** The rows of one owner, ready to be filled in, in a workbook of their own. */
export const PACK: SheetRecord<PackRow, Header> = {
  mark: 'pack',
  name: 'Actions',
  table: HANDOUT_TABLES.pack,
  isHidden: false,
  columns: [
    { header: 'When', whose: 'ours', width: 10, look: WRAPPED, colours: COLOURS, cell: ({ group }) => textCell(group) },
    { header: 'Ref', whose: 'ours', width: 9, look: PLAIN, cell: ({ row }) => textCell(row.ref) },
    { header: 'Action', whose: 'ours', width: 60, look: WRAPPED, cell: ({ words, notes }) => textCell([words, notes.join(' ')].join('\n').trim()) },
    { header: 'Due', whose: 'ours', width: 12, look: DAY, cell: ({ due }) => (due ? { kind: 'day', day: due } : EMPTY) },
    { header: 'Agreed date', whose: 'user', width: 14, look: DAY, cell: ({ agreed }) => agreed },
    { header: 'Status', whose: 'user', width: 13, look: WRAPPED, list: { words: STATUSES, refusal: `Choose one of: ${STATUSES.join(', ')}.` }, cell: ({ said }) => textCell(said.status) },
    { header: 'Progress', whose: 'user', width: 36, look: WRAPPED, cell: ({ said }) => textCell(said.progress) },
    { header: 'Reason', whose: 'user', width: 26, look: WRAPPED, cell: () => EMPTY },
  ],
  rowKeys: ['Ref', 'When'],
  isOurLine: (text) => /^(?:Actions of |Fill in )[^\n]*\.$/.test(text),
  frozenColumns: 2,
  leastLines: 2,
  print: { orientation: 'landscape', paper: 'A4', pagesWide: 1, atLeastPercent: 73 },
}; // prettier-ignore
