import { type Day, parseIsoDay, showIsoDay } from '../calendar/day';
import { groupBy } from '../lists/group-by';
import { wordsOfCell } from '../sheets/cell-words';
import { type ExistingTable, existingTable } from '../sheets/existing-table';
import { layOutSheet } from '../sheets/lay-out';
import { type ColumnRecord, PLAIN, type SheetRecord, textCell } from '../sheets/record';
import { STATUSES } from '../tracker/record';
import type { ReadRow, ReadTracker } from '../tracker/tracker-rows';
import type { WorkbookContents } from '../workbook/contents';
import type { SheetDrawing } from '../workbook/drawing';

/*
 * What was handed out, and what the tracker said then, kept beside the tracker: what comes back is compared with it, and
 * 'since the last meeting' is counted from it. Of each row only what changed since the handout before is written down.
 */

/** Something that was handed out: a meeting sheet, or an owner's pack. */
export interface Handout {
  /** From 1; it is in the name of the table that was handed out. */
  readonly number: number;
  readonly kind: 'meeting' | 'pack';
  /** The day of the meeting, or on which the pack was made. */
  readonly on: Day;
  /** Whose rows it holds; '' for everybody's. */
  readonly owner: string;
}

/** What people fill in for a row. */
export interface FilledIn {
  readonly status: string;
  /** 'YYYY-MM-DD', or the words that are there instead. */
  readonly agreed: string;
  readonly progress: string;
}

/** What a row said when it was handed out: what people fill in, and the plan's date ('YYYY-MM-DD', '' for none) and lead. */
export interface HandedRow extends FilledIn {
  readonly due: string;
  readonly lead: string;
}

/** What a row says of which nothing was written down. */
export const NOT_FILLED_IN: HandedRow = { status: STATUSES[0], agreed: '', progress: '', due: '', lead: '' };

/** What a row of the tracker holds in those columns. */
export const filledIn = ({ at, status, progress }: ReadRow, { table: { dateSystem } }: ReadTracker): FilledIn => ({
  status,
  agreed: wordsOfCell(at.cellUnder('Agreed date'), dateSystem, true),
  progress,
});

/** What a row of the tracker says now, to be handed out. */
const rowNow = (row: ReadRow, tracker: ReadTracker): HandedRow => ({
  ...filledIn(row, tracker),
  due: row.due ? showIsoDay(row.due) : '',
  lead: row.lead,
});

const isSame = (a: HandedRow, b: HandedRow): boolean =>
  a.status === b.status && a.agreed === b.agreed && a.progress === b.progress && a.due === b.due && a.lead === b.lead;

/** A line of the sheet: a handout, references of rows that are on it, or what a row said when it was handed out. */
type Line =
  | { readonly kind: 'handout'; readonly handout: Handout }
  | { readonly kind: 'refs'; readonly number: number; readonly refs: readonly string[] }
  | { readonly kind: 'row'; readonly number: number; readonly ref: string; readonly said: HandedRow };

type Header =
  'Handout' | 'Kind' | 'On' | 'Owner' | 'Rows' | 'Ref' | 'Status' | 'Agreed date' | 'Progress' | 'Due' | 'Lead';

const column = (header: Header, text: (line: Line) => string): ColumnRecord<Line, Header> => ({
  header,
  whose: 'formula',
  width: 12,
  look: PLAIN,
  cell: (line) => textCell(text(line)),
});
const ofHandout =
  (text: (handout: Handout) => string) =>
  (line: Line): string =>
    line.kind === 'handout' ? text(line.handout) : '';
const ofRow =
  (text: (said: HandedRow) => string) =>
  (line: Line): string =>
    line.kind === 'row' ? text(line.said) : '';

const EXPLAINED = 'Plan Grid keeps here what it handed out, to tell what came back changed.';

export const HANDOUTS: SheetRecord<Line, Header> = {
  mark: 'handouts',
  name: 'Plan Grid handouts',
  table: undefined,
  isHidden: true,
  columns: [
    column('Handout', (line) => String(line.kind === 'handout' ? line.handout.number : line.number)),
    column(
      'Kind',
      ofHandout(({ kind }) => kind),
    ),
    column(
      'On',
      ofHandout(({ on }) => showIsoDay(on)),
    ),
    column(
      'Owner',
      ofHandout(({ owner }) => owner),
    ),
    column('Rows', (line) => (line.kind === 'refs' ? line.refs.join(' ') : '')),
    column('Ref', (line) => (line.kind === 'row' ? line.ref : '')),
    column(
      'Status',
      ofRow(({ status }) => status),
    ),
    column(
      'Agreed date',
      ofRow(({ agreed }) => agreed),
    ),
    column(
      'Progress',
      ofRow(({ progress }) => progress),
    ),
    column(
      'Due',
      ofRow(({ due }) => due),
    ),
    column(
      'Lead',
      ofRow(({ lead }) => lead),
    ),
  ],
  rowKeys: ['Handout'],
  isOurLine: (text) => text === EXPLAINED,
  frozenColumns: 0,
};

/** All that was handed out from a tracker. */
export interface Handouts {
  readonly table: ExistingTable | undefined;
  readonly all: readonly Handout[];
  /** The references of the rows that a handout holds. */
  readonly refsOn: (handout: number) => readonly string[];
  /** What a row said when something was handed out; undefined where it was as nobody had filled it in, or wasn't there. */
  readonly saidAt: (ref: string, handout: number) => HandedRow | undefined;
}

export function handoutsOf(workbook: WorkbookContents): Handouts {
  const table = existingTable(workbook, HANDOUTS);
  const all: Handout[] = [];
  const rows: { readonly number: number; readonly ref: string; readonly said: HandedRow }[] = [];
  const refs: { readonly number: number; readonly refs: readonly string[] }[] = [];
  for (const row of table?.rows ?? []) {
    const [number, ref, on] = [
      Number(row.textUnder('Handout')),
      row.textUnder('Ref'),
      parseIsoDay(row.textUnder('On')),
    ];
    const listed = row.textUnder('Rows');
    if (listed !== '') refs.push({ number, refs: listed.split(' ') });
    else if (ref !== '') {
      const said = {
        status: row.textUnder('Status'),
        agreed: row.textUnder('Agreed date'),
        progress: row.textUnder('Progress'),
        due: row.textUnder('Due'),
        lead: row.textUnder('Lead'),
      };
      rows.push({ number, ref, said });
    } else if (on) {
      const kind = row.textUnder('Kind') === 'pack' ? 'pack' : 'meeting';
      all.push({ number, kind, on, owner: row.textUnder('Owner') });
    }
  }
  const byRef = groupBy(rows, ({ ref }) => ref);
  return {
    table,
    all,
    refsOn: (handout) => refs.flatMap((some) => (some.number === handout ? some.refs : [])),
    saidAt: (ref, handout) => byRef.get(ref)?.findLast(({ number }) => number <= handout)?.said,
  };
}

/** The number of the next handout. */
export const nextNumber = ({ all }: Handouts): number => Math.max(0, ...all.map(({ number }) => number)) + 1;

/** A handout with the references of the rows that came onto it. */
export interface HandedOut {
  readonly handout: Handout;
  readonly isNew: boolean;
  readonly refs: readonly string[];
}

/** So many references go into one cell: it holds 32,767 characters at most. */
const MOST_REFS = 2000;

/** What is to be written down of one making. */
export interface Handing {
  readonly handed: readonly HandedOut[];
  /** Of which handout the rows are: the first new one, or one whose sheet only grows. */
  readonly number: number;
  /** The rows of which it is written down what they say now; what was written down of others stays as it is. */
  readonly rows: readonly ReadRow[];
}

/** The sheet as a drawing: below what it holds the new handouts, and the rows that say something else than before. */
export function handoutsSheet(
  { table, saidAt }: Handouts,
  { handed, number, rows }: Handing,
  tracker: ReadTracker,
): SheetDrawing {
  const said = new Map<string, HandedRow>();
  for (const row of rows) if (row.ref !== '' && !said.has(row.ref)) said.set(row.ref, rowNow(row, tracker));
  const news = [...said].flatMap(([ref, now]): Line[] =>
    isSame(now, saidAt(ref, Infinity) ?? NOT_FILLED_IN) ? [] : [{ kind: 'row', number, ref, said: now }],
  );
  return layOutSheet(HANDOUTS, {
    existing: table && { table, isElsewhere: false, daysBetween: 0 },
    fates: Array.from(table?.rows ?? [], () => ({ kind: 'left' }) as const),
    added: [...handed.flatMap(linesOf), ...news],
    title: [{ text: EXPLAINED, look: 'plain', isOurs: (text) => text === EXPLAINED }],
    isTitleNew: false,
  });
}

function linesOf({ handout, isNew, refs }: HandedOut): Line[] {
  const known = refs.filter((ref) => ref !== '');
  const lines: Line[] = isNew ? [{ kind: 'handout', handout }] : [];
  for (let at = 0; at < known.length; at += MOST_REFS)
    lines.push({ kind: 'refs', number: handout.number, refs: known.slice(at, at + MOST_REFS) });
  return lines;
}
