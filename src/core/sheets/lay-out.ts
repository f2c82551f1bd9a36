import { dateShape } from '../cells/date-format';
import { type Series, series } from '../lists/series';
import type { CellContents } from '../workbook/contents';
import type { CellDrawing, ColumnDrawing, MarginTexts, RowDrawing, SheetDrawing, TextAbove } from '../workbook/drawing';
import { columnLetters } from '../workbook/place';
import type { ExistingTable } from './existing-table';
import type { BodyRow, TableRow } from './table-rows';
import type { HeaderPair } from './renamed-columns';
import { rowHeights } from './heights';
import { type ColumnPlaces, type ColumnRecord, EMPTY, KEPT, type SheetRecord, WRAPPED } from './record';
import { rowMaker } from './row-cells';
import { OUR_THEME } from './theme';

/** An existing table, and whether it is in the workbook that is drawn into or in another one, from which it is carried over. */
export interface Existing {
  readonly table: ExistingTable;
  readonly isElsewhere: boolean;
  /** What has to be added to its stored days where the two workbooks count days from different years. */
  readonly daysBetween: number;
}

/** What becomes of an existing row: what it is now, or nothing new, but for the cells that are given. */
export type RowFate<Row, Header extends string> =
  | {
      readonly kind: 'current';
      readonly row: Row;
      /** Columns of ours in which a person's edit stays. */
      readonly kept?: ReadonlySet<Header>;
      /** The user's columns that are written because their user asked for it. */
      readonly asked?: ReadonlySet<Header>;
    }
  | { readonly kind: 'left'; readonly cells?: (header: Header, at: ColumnPlaces<Header>) => CellDrawing | undefined };

/** All that a sheet is drawn from, besides its record. */
export interface SheetPlan<Row, Header extends string> {
  readonly existing: Existing | undefined;
  /** For each row of the existing table, from top to bottom. */
  readonly fates: Series<RowFate<Row, Header>>;
  readonly added: Series<Row>;
  /** Texts above the table of a new sheet; under them stands the header. */
  readonly title: readonly TitleLine[];
  /** What stands in the top margin of each printed page of a new sheet; nothing where left out. */
  readonly margin?: MarginTexts;
  /** Whether those of them that an existing sheet has are written anew; what people changed in them is theirs. */
  readonly isTitleNew: boolean;
}

/** A line above a table of ours. */
export interface TitleLine {
  readonly text: string;
  readonly look: TextAbove['look'];
  /** Matches a whole line as an earlier build wrote it: one that a person changed is theirs. */
  readonly isOurs: (text: string) => boolean;
}

/**
 * A sheet of ours as a drawing. An existing one is changed in place: rows stay where they are with everything that
 * people wrote, new ones come below. One from another workbook is carried over, row by row, into a new sheet.
 */
export function layOutSheet<Row, Header extends string>(
  record: SheetRecord<Row, Header>,
  { existing, fates, added, title, margin, isTitleNew }: SheetPlan<Row, Header>,
): SheetDrawing {
  const { table, isElsewhere = false, daysBetween = 0 } = existing ?? {};
  const inPlace = isElsewhere ? undefined : table;
  const columns = columnsOf(record, table);
  const origin = inPlace
    ? { row: inPlace.headerRow, column: inPlace.firstColumn }
    : { row: title.length + 1, column: 1 };
  const at = placesOf(columns, origin.column);
  // What is folded away makes no row taller.
  const widths = columns.map(({ width, look, outline }) => (look.wraps && outline !== true ? width : undefined));
  const heightOf = rowHeights(widths, record.leastLines);
  const withHeight = (cells: readonly CellDrawing[]): RowDrawing => {
    const height = heightOf(cells);
    return height === undefined ? { cells } : { cells, height };
  };
  const made = rowMaker(columns, widths, at, isElsewhere ? EMPTY : KEPT, record.leastLines);
  const isMoved = (row: BodyRow, index: number): boolean =>
    origin.row + 1 + index !== row.row || origin.column !== table?.firstColumn;
  const asItWas = (row: BodyRow, index: number, column: number): CellDrawing =>
    isElsewhere ? carried(row.cells.get(column), isMoved(row, index), daysBetween) : KEPT;

  const tableRows: Series<TableRow> = table?.rows ?? [];
  const existingRow = (row: BodyRow, isUserOwned: boolean, index: number): RowDrawing => {
    const fate = fates.at(index);
    const now = fate?.kind === 'current' ? made(fate.row).cells : undefined;
    const cells = columns.map(({ record: column, isNew }, at_): CellDrawing => {
      const was = asItWas(row, index, at_);
      if (!column || isUserOwned || !fate) return was;
      if (fate.kind === 'left') return fate.cells?.(column.header, at) ?? was;
      if (fate.kept?.has(column.header)) return was;
      const drawn = now?.[at_] ?? was;
      return column.whose === 'user' && !isNew && fate.asked?.has(column.header) !== true ? was : drawn;
    });
    return isElsewhere ? withHeight(cells) : { cells };
  };
  const spacers = inPlace ? rowsInTheWay(inPlace, tableRows.length, added.length) : 0;
  const spacer: RowDrawing = { cells: columns.map(() => KEPT) };
  const rowAt = (index: number): RowDrawing => {
    const row = tableRows.at(index);
    if (row) return existingRow(row, row.isUserOwned, index);
    const added_ = added.at(index - tableRows.length - spacers);
    return added_ === undefined ? spacer : made(added_);
  };
  // What people read and fill in comes before what is folded away.
  const folded = columns.findIndex(({ outline }) => outline === true);
  const printed = folded > 0 ? folded : columns.length;
  return {
    mark: record.mark,
    target: inPlace ? { kind: 'existing', name: inPlace.sheet } : { kind: 'new', name: record.name },
    visibility: record.isHidden ? 'hidden' : 'visible',
    origin,
    above: inPlace
      ? isTitleNew
        ? aboveExisting(inPlace, title)
        : []
      : title.map(({ text, look }, index) => ({ row: index + 1, column: 1, text, look })),
    columns: columns.map((column) => drawingOf(column, isElsewhere)),
    rows: series(tableRows.length + spacers + added.length, rowAt),
    ...(record.table !== undefined && { table: { name: record.table, style: 'TableStyleLight1' } }),
    ...(!record.isHidden && { theme: OUR_THEME }),
    frozen: { rows: origin.row, columns: record.frozenColumns },
    ...(record.print && {
      print: { ...record.print, columns: { first: 0, last: printed - 1 }, ...(margin && { header: margin }) },
    }),
  };
}

/** The lines that the sheet has, where it has them; what somebody took out or changed stays so. */
function aboveExisting(table: ExistingTable, title: readonly TitleLine[]): TextAbove[] {
  return title.flatMap(({ text, look, isOurs }) => {
    const cell = table.above.find((one) => isOurs(one.text));
    return cell ? [{ row: cell.row, column: cell.column, text, look }] : [];
  });
}

/** A column of the sheet: the user's own, or one of ours. */
interface Column<Row, Header extends string> {
  readonly header: string;
  readonly record: ColumnRecord<Row, Header> | undefined;
  /** True where it isn't in the existing table. */
  readonly isNew: boolean;
  readonly width: number;
  readonly look: ColumnDrawing['look'];
  readonly outline: boolean | undefined;
}

/** The headers that a sheet has once it is laid out over an existing table, from left to right. */
export const headersAfter = <Row, Header extends string>(
  record: SheetRecord<Row, Header>,
  table: ExistingTable | undefined,
): HeaderPair[] => columnsOf(record, table).map((column) => ({ shown: column.header, ours: column.record?.header }));

/** The user's own columns are taken to be so wide, in characters. */
const USERS_WIDTH = 20;

/** The columns as they are; those of ours that are missing come behind them. */
function columnsOf<Row, Header extends string>(
  { columns }: SheetRecord<Row, Header>,
  table: ExistingTable | undefined,
): Column<Row, Header>[] {
  const ours = (record: ColumnRecord<Row, Header>, header: string, isNew: boolean): Column<Row, Header> => ({
    header,
    record,
    isNew,
    width: record.width,
    look: record.look,
    outline: record.outline,
  });
  const existing = (table?.headers ?? []).map((header, at): Column<Row, Header> => {
    const record = columns.find((column) => column.header === table?.known[at]);
    if (record) return ours(record, header, false);
    return { header, record: undefined, isNew: false, width: USERS_WIDTH, look: WRAPPED, outline: undefined };
  });
  const missing = columns.filter(({ header }) => table?.known.includes(header) !== true);
  return [...existing, ...missing.map((record) => ours(record, record.header, true))];
}

function placesOf<Row, Header extends string>(
  columns: readonly Column<Row, Header>[],
  first: number,
): ColumnPlaces<Header> {
  const letters = new Map(
    columns.flatMap(({ record }, at) => (record ? [[record.header, columnLetters(first + at)]] : [])),
  );
  // Every sheet of ours has all of its own columns (`columnsOf`).
  return { letters: (header) => letters.get(header) ?? 'A' };
}

/** So many rows are left as they are between the table and new rows, so that nothing further below is written over. */
function rowsInTheWay(table: ExistingTable, rows: number, added: number): number {
  let last = table.headerRow + rows;
  if (added === 0) return 0;
  for (const { row } of table.further) if (row > last && row <= last + added) last = row;
  return last - table.headerRow - rows;
}

/** A cell that is carried over as it was; a formula whose neighbours moved becomes what it showed. */
function carried(contents: CellContents | undefined, isMoved: boolean, daysBetween: number): CellDrawing {
  if (!contents) return EMPTY;
  const { formula, ...shown } = contents;
  const value = typeof shown.value === 'number' && dateShape(shown.format) ? shown.value + daysBetween : shown.value;
  return { kind: 'copied', contents: { ...shown, value, ...(formula !== undefined && !isMoved && { formula }) } };
}

/** The user's columns are left alone where they are, and drawn where the sheet comes from another workbook. */
function drawingOf<Row, Header extends string>(
  { header, record, width, look, outline }: Column<Row, Header>,
  isElsewhere: boolean,
): ColumnDrawing {
  if (!record) return { header, kind: isElsewhere ? 'drawn' : 'user-owned', width, look };
  const { list, colours } = record;
  return {
    header,
    kind: 'drawn',
    width,
    look,
    ...(list && { list }),
    ...(colours && { colours }),
    ...(outline !== undefined && { outline }),
  };
}
