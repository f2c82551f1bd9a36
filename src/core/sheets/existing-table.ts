import type { DateSystem } from '../calendar/serial';
import { type Series, seriesOf } from '../lists/series';
import { tidy } from '../text/tidy';
import type { RowContents, SheetContents, TableContents, WorkbookContents } from '../workbook/contents';
import type { AnySheetRecord } from './record';
import { type KnownColumns, headersKnown } from './renamed-columns';
import {
  type ColumnSpan,
  RowThere,
  type OfTable,
  type TableColumns,
  type TableRow,
  holdsSomething,
} from './table-rows';

/** A table of ours that is in a workbook already, with whatever people made of it. */
export interface ExistingTable {
  readonly sheet: string;
  /** Of Excel's table, where it still is one. */
  readonly name: string | undefined;
  readonly dateSystem: DateSystem;
  readonly headerRow: number;
  readonly firstColumn: number;
  /** The headers as they are shown, from left to right: ours, and those that somebody added. */
  readonly headers: readonly string[];
  /** For each of them, the header of ours that it is, whatever it was renamed to; undefined for the user's own. */
  readonly known: readonly (string | undefined)[];
  /** Those that are hidden, by their index in the headers. */
  readonly hidden: ReadonlySet<number>;
  /** The cells above the header. */
  readonly above: readonly TextAt[];
  /** From the row under the header to the last that holds something, totals left out: each a look that is made as it is asked for. */
  readonly rows: Series<TableRow>;
  /** Rows further below, behind an empty one, that hold something in the table's columns: nothing may grow over them. */
  readonly further: readonly { readonly row: number }[];
}

/** One that was found in a workbook's contents. */
export interface TableThere extends ExistingTable, OfTable {
  readonly rows: Series<RowThere>;
}

export interface TextAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** So many headers of ours in one row make it the header row, whatever became of the others. */
const ENOUGH_HEADERS = 3;

/** The table of the first sheet of this kind that has a header row of ours. */
export const existingTable = (
  workbook: WorkbookContents,
  record: AnySheetRecord,
  before?: KnownColumns,
): TableThere | undefined => existingTables(workbook, record, before)[0];

/** The tables of all sheets of this kind that have a header row of ours, in the order of their tabs. */
export const existingTables = (
  { sheets, dateSystem }: WorkbookContents,
  record: AnySheetRecord,
  before?: KnownColumns,
): TableThere[] =>
  sheets.flatMap((sheet) => {
    const table = sheet.mark === record.mark ? readTable(sheet, dateSystem, record, before) : undefined;
    return table ? [table] : [];
  });

function readTable(
  sheet: SheetContents,
  dateSystem: DateSystem,
  record: AnySheetRecord,
  before: KnownColumns | undefined,
): TableThere | undefined {
  const ours = new Set(record.columns.map(({ header }) => header));
  const enough = Math.min(ENOUGH_HEADERS, ours.size);
  const header = sheet.rows.find(
    ({ cells }) => new Set(cells.map(({ text }) => tidy(text)).filter((text) => ours.has(text))).size >= enough,
  );
  if (!header) return undefined;
  const table = sheet.tables.find(({ range }) => range.top === header.row);
  const filled = header.cells.map(({ column }) => column);
  const firstColumn = table?.range.left ?? Math.min(...filled);
  const lastColumn = Math.max(table?.range.right ?? 0, lastWithoutGap(filled, firstColumn));
  const shown = new Map(header.cells.map(({ column, text }) => [column, tidy(text)]));
  const headers = Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => shown.get(firstColumn + at) ?? '');
  const span: ColumnSpan = { first: firstColumn, last: lastColumn };
  const { body, further } = bodyOf(sheet, header.row, table, span);
  const columnsBy = (names: readonly (string | undefined)[]): TableColumns => ({
    ...span,
    indexOf: new Map(names.flatMap((name, at) => (name === undefined ? [] : [[name, at] as const]))),
    keys: record.rowKeys,
  });
  const rowsBy = (facts: OfTable): Series<RowThere> => seriesOf(body, (contents) => new RowThere(contents, facts));
  const known = headersKnown(headers, () => rowsBy({ columns: columnsBy([]) }), record, dateSystem, before);
  const columns = columnsBy(known);
  return {
    sheet: sheet.name,
    name: table?.name,
    dateSystem,
    headerRow: header.row,
    firstColumn,
    headers,
    known,
    hidden: new Set((sheet.hiddenColumns ?? []).map((column) => column - firstColumn)),
    above: aboveOf(sheet, header.row),
    columns,
    rows: rowsBy({ columns }),
    further,
  };
}

const aboveOf = ({ rows }: SheetContents, headerRow: number): TextAt[] =>
  rows.flatMap(({ row, cells }) => (row < headerRow ? cells.map(({ column, text }) => ({ row, column, text })) : []));

/**
 * The rows of the table, each with its cells, and those directly under it that people wrote before Excel or they took
 * them into it; a word far below is not the table's.
 */
function bodyOf(
  sheet: SheetContents,
  headerRow: number,
  table: TableContents | undefined,
  columns: ColumnSpan,
): { body: RowContents[]; further: RowContents[] } {
  const below = sheet.rows.filter((contents) => contents.row > headerRow && holdsSomething(contents, columns));
  const totals = table?.totalsRow === true ? table.range.bottom : undefined;
  let end = totals ?? table?.range.bottom ?? headerRow;
  if (totals === undefined) for (const { row } of below) if (row === end + 1) end = row;
  // Rows at its end in which nothing stands wait for what comes next, as one that Excel had to stop in the middle of does.
  const body: RowContents[] = [];
  for (const contents of below) {
    if (contents.row > end || contents.row === totals) break;
    for (let row = headerRow + body.length + 1; row < contents.row; row++)
      body.push({ row, isHidden: false, cells: [] });
    body.push(contents);
  }
  // A list that grew keeps room for more.
  return { body: body.slice(), further: below.filter(({ row }) => row > end) };
}

/** A table's columns have no gap; a note that stands beside the table isn't one of them. */
function lastWithoutGap(columns: readonly number[], first: number): number {
  const filled = new Set(columns);
  let last = first;
  while (filled.has(last + 1)) last++;
  return last;
}
