import { type BodyOf, bodiesOf, bodyOf } from './column-bodies';
import { gridColumns } from './columns';
import type { GridColumns } from './grid-columns';
import type { HeaderCell } from './header-cell';
import { headerMeaning, headerWords } from './header-words';
import { type NamedColumns, headerKey, namedGrid } from './named-columns';
import { periodWords, withPeriods } from './period-columns';
import type { SheetRow } from './rows';
import { columnsByContents, withDatesAndNames } from './columns-by-contents';
import { withWordyColumn } from './wordy-column';

/** A header's text is no longer than this; its row may hold longer ones in columns of other kinds. */
const LONGEST_ROW = 200;
/** A row of so many cells may begin with a longer one and be a header all the same. */
const FEWEST_BESIDE = 5;

/**
 * The rows of a sheet, those that head a grid with its columns. A header of two rows becomes the upper one. Below tables
 * side by side the rows of each come by themselves, from left to right; what is right of a table is left out.
 */
export function withHeaders(rows: readonly SheetRow[], named: readonly NamedColumns[] = []): SheetRow[] {
  const heads = headCells(rows, named);
  const bodies = bodiesOf(rows, heads);
  const found: SheetRow[] = [];
  let index = 0;
  while (index < rows.length) {
    const head = heads.get(index);
    const row = rows[index];
    const from = index + (head?.rows ?? 1);
    index = from;
    while (head && index < rows.length && !heads.has(index)) index++;
    if (row && head)
      for (const each of gridsUnder(row, head, bodies.get(head.key), rows.slice(from, index))) found.push(each);
    else if (row) found.push(row);
  }
  return found;
}

/** The header row and what is below it, once for each of the tables that it heads. */
function gridsUnder(row: SheetRow, head: Head, bodyOf: BodyOf | undefined, below: readonly SheetRow[]): SheetRow[] {
  const tables = head.tables.flatMap((cells, index) => {
    const header = head.named
      ? namedHeader(cells, head.named)
      : columnsByContents(cells, bodyOf, index === 0 ? 1 : cells[0]?.column);
    return header ? [{ header, left: cells[0]?.column ?? 1 }] : [];
  });
  if (tables.length === 0) return [row, ...below];
  return tables.flatMap(({ header, left }, index): SheetRow[] => {
    const from = index === 0 && !beginsLong(row) ? 1 : left;
    const to = Math.min(header.right, (tables[index + 1]?.left ?? Infinity) - 1);
    const { periods } = header;
    const body: SheetRow[] = [{ ...row, header }];
    for (const each of below) {
      const cells = each.cells.between(from, to);
      const isWhole = cells === each.cells;
      if (!isWhole && !cells.keys().some((column) => !each.mergedFromAbove.has(column))) continue;
      const its = isWhole ? each : { ...each, cells };
      body.push(periods ? withPeriods(its, periods) : its);
    }
    return body;
  });
}

/** How far down a table is looked through whose header is not known. */
const DEEPEST = 60;

/** A row that may be a header, of one row or of two, by the tables that it heads. */
interface Head {
  /** One, or several side by side. */
  readonly tables: readonly (readonly HeaderCell[])[];
  readonly rows: 1 | 2;
  /** What a person named its columns. */
  readonly named?: NamedColumns;
  /** The same for headers that are repeated on each page. */
  readonly key: string;
}

/** The columns as a person named them; none where the row doesn't have them. */
function namedHeader(cells: readonly HeaderCell[], named: NamedColumns): GridColumns | undefined {
  const grid = namedGrid(cells, named);
  return 'unknown' in grid ? undefined : grid;
}

function headCells(rows: readonly SheetRow[], named: readonly NamedColumns[]): ReadonlyMap<number, Head> {
  const heads = new Map<number, Head>();
  const keys = new Map<string, NamedColumns>();
  for (const one of named) {
    const row = rows.find(({ row: number }) => number === one.row);
    if (row && namedHeader(ownCells(row), one)) keys.set(headerKey(ownCells(row)), one);
  }
  const headers = rows.map(headersIn);
  /**
   * False for most rows of a sheet: they have no two headers, nor one with what is below them. What is merged across may
   * become one together with the row below.
   */
  const mayHead = (row: SheetRow, index: number): boolean =>
    row.spans.length > 0 || (headers[index] ?? 0) + (headers[index + 1] ?? 0) > 1;
  let below = -1;
  for (const [index, row] of rows.entries()) {
    if (index === below || row.cells.size < 2 || (keys.size === 0 && !mayHead(row, index))) continue;
    const cells = ownCells(row);
    const byName = keys.size === 0 ? undefined : keys.get(headerKey(cells));
    if (byName) {
      heads.set(index, { tables: [cells], rows: 1, named: byName, key: headerKey(cells) });
      continue;
    }
    const next = rows[index + 1];
    const both = next && next.row === row.row + 1 ? twoRows(cells, next) : undefined;
    const chosen =
      both && gridColumns(both)
        ? both
        : gridColumns(cells)
          ? cells
          : (withWordyColumn(cells, rows, index) ??
            withDatesAndNames(cells, bodyOf(rows.slice(index + 1, index + 1 + DEEPEST))));
    if (!chosen) continue;
    const isTwoRows = chosen === both || (next?.row === row.row + 1 && goesOnBelow(chosen, next));
    if (isTwoRows) below = index + 1;
    heads.set(index, { tables: sideBySide(chosen), rows: isTwoRows ? 2 : 1, key: headerKey(chosen) });
  }
  return heads;
}

/** How many of a row's cells are known as headers; what is plainly one may be the only one of its row. */
function headersIn({ cells }: SheetRow): number {
  let known = 0;
  for (const { text } of cells.values()) {
    const says = headerMeaning(text)?.says;
    if (says) known += 'is' in says && (says.is === 'named' || says.is === 'planned') ? 2 : 1;
  }
  return known;
}

/** The headers of each table, where there is one grid beside another: a column between them, or the same words again. */
function sideBySide(cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  for (const [index, { column, text }] of cells.entries()) {
    const [left, right] = [cells.slice(0, index), cells.slice(index)];
    const last = left.at(-1);
    if (!last) continue;
    const isApart =
      column > last.column + (last.span ?? 1) || left.some((cell) => headerWords(cell.text) === headerWords(text));
    if (isApart && gridColumns(left) && gridColumns(right)) return [left, ...sideBySide(right)];
  }
  return [cells];
}

/** True where the first cell of a header is what a template tells screen readers: its column is none of the table's. */
const beginsLong = ({ cells }: SheetRow): boolean => (cells.values()[0]?.text ?? '').length > LONGEST_ROW;

function ownCells({ cells, spans, mergedFromAbove }: SheetRow): HeaderCell[] {
  const own: HeaderCell[] = [];
  for (const [column, { text }] of cells) {
    if (mergedFromAbove.has(column)) continue;
    if (text.length > LONGEST_ROW) {
      if (own.length > 0 || cells.size < FEWEST_BESIDE) return [];
      // What a template's first column tells screen readers.
      continue;
    }
    const range = spans.find(({ left }) => left === column);
    own.push(range ? { column, text, span: range.right - range.left + 1 } : { column, text });
  }
  return own.sort((a, b) => a.column - b.column);
}

/**
 * A header over two rows: 'Timeline' merged over 'Start date' and 'End date'. The lower row has headers only where the
 * upper one is merged across, or is empty there or beside it, and is no header by itself. A lower header means what it says by itself, or with
 * the words above it.
 */
function twoRows(upper: readonly HeaderCell[], next: SheetRow): readonly HeaderCell[] | undefined {
  const lower = ownCells(next);
  const over = (column: number): HeaderCell | undefined =>
    upper.find((cell) => cell.column <= column && column < cell.column + (cell.span ?? 1));
  const isBelow = lower.every(({ column }) => {
    const above = over(column);
    return above === undefined || (above.span ?? 1) > 1 || over(column + 1) === undefined;
  });
  if (lower.length === 0 || !isBelow || (gridColumns(lower) && !isPartOf(upper, lower, over))) return undefined;
  const split = lower.map((cell): HeaderCell => {
    const above = over(cell.column)?.text ?? '';
    if (LOOKS_ON.test(headerWords(above))) return { ...cell, serves: 'nothing' };
    if (periodWords(cell)) return { ...cell, over: above };
    const text = `${above} ${cell.text}`.trim();
    return headerMeaning(cell.text) || !headerMeaning(text) ? { ...cell, over: above } : { ...cell, text };
  });
  if (!split.some((cell) => cell.serves === 'nothing' || headerMeaning(cell.text) || periodWords(cell)))
    return undefined;
  const isSplit = ({ column, span = 1 }: HeaderCell): boolean =>
    lower.some((cell) => cell.column >= column && cell.column < column + span);
  return [...upper.filter((cell) => !isSplit(cell)), ...split].sort((a, b) => a.column - b.column);
}

/** What is looked at afterwards has a who, a how and a when of its own. */
const LOOKS_ON =
  /^(?:monitor(?:ing|ed)?|evaluat(?:ion|ing|ed)|reviews?|reviewing|quality assurance|qa|assurance|governance|reporting|scrutiny|impact|evidence)\b/;

/** 'Action | Lead | Timescale | Monitoring' over 'Start | End | Who | How | When': the lower row is none of its own. */
function isPartOf(
  upper: readonly HeaderCell[],
  lower: readonly HeaderCell[],
  over: (column: number) => HeaderCell | undefined,
): boolean {
  const split = new Set(lower.map(({ column }) => over(column)));
  const whole = upper.filter((cell) => !split.has(cell) && headerMeaning(cell.text) !== undefined);
  return !split.has(undefined) && whole.length > 1;
}

/** True where the columns of a grid are all merged with the row below: what is told there of other columns heads them. */
function goesOnBelow(cells: readonly HeaderCell[], { mergedFromAbove }: SheetRow): boolean {
  const grid = gridColumns(cells);
  const own = grid && [grid.action, grid.byWhen, ...grid.byWhom].filter((column) => column !== undefined);
  return own?.every((column) => mergedFromAbove.has(column)) === true;
}
