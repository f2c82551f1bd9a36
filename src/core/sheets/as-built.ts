import type { PlanPeriod } from '../calendar/plan-period';
import { once } from '../lists/once';
import { tidy } from '../text/tidy';
import type { WorkbookContents } from '../workbook/contents';
import { type ExistingTable, type TableThere, existingTable } from './existing-table';
import type { HeaderPair, KnownColumns } from './renamed-columns';
import {
  type BuiltBefore,
  type BuiltRow,
  KEPT_COLUMNS,
  type KeptColumn,
  type SharedWords,
  forShared,
  isShared,
  wordsUnder,
} from './built-row';
import { readEdits, readPeriod, showEdits, showPeriod } from './built-texts';
import { type ColumnRecord, PLAIN, type SheetRecord, textCell } from './record';
import { type OfTable, RowThere } from './table-rows';

/*
 * What Plan Grid last wrote into each row of the tracker, kept in the workbook to tell a person's edit from its own. It
 * is a hidden sheet of plain cells: every Excel keeps those, older ones and those on a Mac too, where custom XML is
 * known to vanish (OfficeDev/office-js #6091); co-authors share them; and custom properties hold no more than 255
 * characters. A row that bears no reference of the tracker's any more stays, so that no reference is given twice. What a
 * row has in common with the one above is left out.
 *
 * It is hidden, not very hidden: where such a sheet was added together with cells, an undo makes Excel crash
 * (OfficeDev/office-js #6001). It is hidden once, when it is made: on Windows and on a Mac that clears what can be undone.
 */

export interface AsBuilt {
  /** undefined where nothing was kept. */
  readonly table: ExistingTable | undefined;
  readonly rows: readonly BuiltBefore[];
  /**
   * Finds a row by the reference that was given, or by the one that a person typed over it. It is made anew each time:
   * of half a million rows it takes too much room to be kept.
   */
  readonly finder: () => (ref: string) => BuiltBefore | undefined;
  readonly columns: KnownColumns | undefined;
  /** The tracker's columns that the last build left hidden because nothing stood in them. */
  readonly hiddenColumns: ReadonlySet<string>;
  /** By which the tracker is told from others, whatever becomes of its plan; decimal digits. */
  readonly number: string | undefined;
  /** The plan's sheets as they were when the tracker was built: fingerprints by name. */
  readonly planSheets: ReadonlyMap<string, string>;
}

export const NOTHING_BUILT: AsBuilt = {
  table: undefined,
  rows: [],
  finder: () => () => undefined,
  columns: undefined,
  hiddenColumns: new Set(),
  number: undefined,
  planSheets: new Map(),
};

/** A row of what is kept, and what of it the row above says already. */
export interface KeptRow {
  readonly row: BuiltRow;
  readonly hasWordsOfAbove: boolean;
  readonly hasPeriodOfAbove: boolean;
}

type Header = 'Ref' | KeptColumn | 'Period' | 'In plan' | 'Edited by hand';
type Column = ColumnRecord<KeptRow, Header>;

const column = (header: Header, text: (row: KeptRow) => string): Column => ({
  header,
  whose: 'formula',
  width: 12,
  look: PLAIN,
  cell: (row) => textCell(text(row)),
});

const words = (header: KeptColumn): Column =>
  column(header, ({ row, hasWordsOfAbove }) => (hasWordsOfAbove && isShared(header) ? '' : wordsUnder(row, header)));

/** What no row of a plan lacks: where it is empty, the row says what the one above says. */
const NEVER_EMPTY = 'Source';

export const AS_BUILT: SheetRecord<KeptRow, Header> = {
  mark: 'as built',
  name: 'Plan Grid as built',
  table: undefined,
  isHidden: true,
  columns: [
    column('Ref', ({ row }) => row.ref),
    ...KEPT_COLUMNS.map(words),
    column('Period', ({ row, hasPeriodOfAbove }) => (hasPeriodOfAbove ? '' : showPeriod(row.period))),
    column('In plan', ({ row }) => (row.isInPlan ? '' : 'no')),
    column('Edited by hand', ({ row }) => showEdits(row.edits)),
  ],
  rowKeys: ['Ref'],
  isOurLine: () => true,
  frozenColumns: 0,
};

/** Before the tracker's headers as they are, from left to right, in a line above the table. */
export const HEADERS_OF_TRACKER = 'Headers of the tracker: ';

/** Before the plan's sheets and their fingerprints, in a line above the table. */
export const SHEETS_OF_PLAN = 'Sheets of the plan: ';

/** Before the tracker's columns that are hidden because nothing stands in them, in a line above the table. */
export const COLUMNS_WITHOUT_WORDS = 'Columns hidden until their first word: ';

/** Before the tracker's number, in a line above the table. */
export const NUMBER = 'Number of this tracker: ';

export const IS = ' ⇒ ';

function readHeader(line: string): HeaderPair {
  const [shown, ours] = line.split(IS);
  return { shown: tidy(shown ?? ''), ours: ours === '' ? undefined : ours };
}

function readSheet(line: string): (readonly [name: string, fingerprint: string])[] {
  const [name, fingerprint] = line.split(IS);
  return name !== undefined && fingerprint !== undefined ? [[name, fingerprint]] : [];
}

/** What was kept in a workbook; undefined where nothing was. */
export const asBuiltOf = once((workbook: WorkbookContents): AsBuilt | undefined => {
  const table = existingTable(workbook, AS_BUILT);
  if (!table) return undefined;
  const rows = readRows(table);
  const linesAfter = (start: string): string[] =>
    table.above.flatMap(({ text }) => (text.startsWith(start) ? text.slice(start.length).split('\n') : []));
  const headers = linesAfter(HEADERS_OF_TRACKER).map(readHeader);
  return {
    table,
    rows,
    finder: () => finderOf(rows),
    hiddenColumns: new Set(linesAfter(COLUMNS_WITHOUT_WORDS).filter((header) => header !== '')),
    number: linesAfter(NUMBER).find((number) => /^\d+$/.test(number)),
    planSheets: new Map(linesAfter(SHEETS_OF_PLAN).flatMap(readSheet)),
    columns: {
      headers,
      wordsUnder: (header) => new Map(rows.map((row) => [row.ref, isKept(header) ? wordsUnder(row, header) : row.ref])),
    },
  };
});

function finderOf(rows: readonly BuiltBefore[]): (ref: string) => BuiltBefore | undefined {
  const byRef = new Map<string, BuiltBefore>();
  for (const row of rows) if (!byRef.has(row.ref)) byRef.set(row.ref, row);
  for (const row of rows) {
    const typed = row.edits.get('Ref');
    if (typed !== undefined && !byRef.has(typed)) byRef.set(typed, row);
  }
  return (ref) => (ref === '' ? undefined : byRef.get(ref));
}

const isKept = (header: string): header is KeptColumn => KEPT_COLUMNS.some((one) => one === header);

/** What a row may have in common with the one above it. */
interface SaidAbove extends OfTable {
  readonly words: SharedWords;
  readonly period: PlanPeriod | undefined;
}

/** Half a million rows are one object each: what is asked of them is read from the sheet. */
class RowKept extends RowThere<SaidAbove> implements BuiltBefore {
  get ref(): string {
    return this.textUnder('Ref');
  }

  get shared(): SharedWords {
    return this.facts.words;
  }

  get due(): string {
    return this.textUnder('Due');
  }

  get type(): string {
    return this.textUnder('Type');
  }

  get isInPlan(): boolean {
    return this.textUnder('In plan') !== 'no';
  }

  get period(): PlanPeriod | undefined {
    return this.facts.period;
  }

  get edits(): ReadonlyMap<string, string> {
    return readEdits(this.textUnder('Edited by hand'));
  }
}

function readRows(table: TableThere): BuiltBefore[] {
  const rows: BuiltBefore[] = [];
  let above: SaidAbove | undefined;
  for (const row of table.rows) {
    if (row.isUserOwned) continue;
    const period = row.textUnder('Period');
    const saysSame = row.textUnder(NEVER_EMPTY) === '';
    if (!above || !saysSame || period !== '')
      above = {
        columns: row.facts.columns,
        words: above && saysSame ? above.words : forShared((header) => row.textUnder(header)),
        period: above && period === '' ? above.period : readPeriod(period),
      };
    rows.push(new RowKept(row.contents, above));
  }
  return rows.slice();
}
