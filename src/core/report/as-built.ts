import { type MatchTier, matchByTiers } from '../lists/match';
import { wordsOfCell, wordsOfDrawing } from '../sheets/cell-words';
import { dataSheet } from '../sheets/data-sheet';
import type { ExistingTable } from '../sheets/existing-table';
import type { TableRow } from '../sheets/table-rows';
import { PLAIN, type SheetRecord, textCell } from '../sheets/record';
import type { SheetDrawing } from '../workbook/drawing';
import { CELLS, OUR_REPORT_COLUMNS, type OurReportColumn, type ReportEntry } from './record';

/** What a row of the report says in Plan Grid's columns. */
export type ReportWords = Readonly<Record<OurReportColumn, string>>;

const wordsBy = (under: (header: OurReportColumn) => string): ReportWords => ({
  Severity: under('Severity'),
  Sheet: under('Sheet'),
  Cell: under('Cell'),
  Action: under('Action'),
  Finding: under('Finding'),
  'What to do': under('What to do'),
  Suggestion: under('Suggestion'),
  State: under('State'),
  'Accepted because': under('Accepted because'),
});

export const wordsOfEntry = (entry: ReportEntry): ReportWords =>
  wordsBy((header) => wordsOfDrawing(CELLS[header](entry)));

/** What Plan Grid last wrote into the report, kept to tell a person's edit from its own. */
export const REPORT_AS_BUILT: SheetRecord<ReportWords, OurReportColumn> = {
  mark: 'report as built',
  name: 'Plan Grid report as built',
  table: undefined,
  isHidden: true,
  columns: OUR_REPORT_COLUMNS.map((header) => ({
    header,
    whose: 'formula',
    width: 12,
    look: PLAIN,
    cell: (words) => textCell(words[header]),
  })),
  rowKeys: ['Finding'],
  isOurLine: () => true,
  frozenColumns: 0,
};

const EXPLAINED = 'Plan Grid keeps here what it last wrote into the report, to tell your edits from its own.';

export const reportAsBuiltSheet = (table: ExistingTable | undefined, rows: readonly ReportWords[]): SheetDrawing =>
  dataSheet(REPORT_AS_BUILT, table, rows, [{ text: EXPLAINED, look: 'plain', isOurs: (text) => text === EXPLAINED }]);

/** A row of a report that is there. */
export interface ReportRow {
  readonly at: TableRow;
  readonly shown: ReportWords;
  /** What Plan Grid last wrote there; undefined where that was not kept. */
  readonly built: ReportWords | undefined;
}

/** So many of the columns must say the same for what was written to be a row's. */
const ENOUGH_COLUMNS = 5;

const inAll = (words: ReportWords): string => JSON.stringify(words);
const alike = (a: ReportWords, b: ReportWords): number =>
  OUR_REPORT_COLUMNS.filter((header) => a[header] === b[header]).length;

const TIERS: readonly MatchTier<ReportWords, ReportWords>[] = [
  { itemKey: inAll, candidateKey: inAll },
  {
    itemKey: () => '',
    candidateKey: () => '',
    score: alike,
    fits: (shown, written) => alike(shown, written) >= ENOUGH_COLUMNS,
  },
];

/** The rows of a report, each with what was last written there: people may have typed over it and moved it since. */
export function reportRows(table: ExistingTable | undefined, kept: ExistingTable | undefined): ReportRow[] {
  if (!table) return [];
  const rows = Array.from(table.rows, (at) => ({
    at,
    shown: wordsBy((header) => wordsOfCell(at.cellUnder(header), table.dateSystem, false)),
  }));
  const written = Array.from(kept?.rows ?? [], (row) => wordsBy((header) => row.textUnder(header)));
  const ours = rows.flatMap(({ at, shown }) => (at.isUserOwned ? [] : [shown]));
  const builtOf = matchByTiers(ours, written, TIERS);
  return rows.map(({ at, shown }) => ({ at, shown, built: builtOf.get(shown) }));
}
