import { type ColumnBody, type GridColumns, type HeaderCell, gridColumns } from './columns';
import { headerMeaning, headerWords } from './header-words';
import type { BareRow, SheetRow } from './sheet-rows';

/** A header's text is no longer than this; its row may hold longer ones in columns of other kinds. */
const LONGEST_ROW = 200;
/** How far down a column is looked through to choose it. */
const DEEPEST = 400;

/** The rows of a sheet, those that head a grid with its columns. A header of two rows becomes the upper one. */
export function withHeaders(rows: readonly BareRow[]): SheetRow[] {
  const heads = headCells(rows);
  const bodies = bodiesOf(rows, heads);
  const found: SheetRow[] = [];
  let skip = false;
  for (const [index, row] of rows.entries()) {
    if (skip) {
      skip = false;
      continue;
    }
    const head = heads.get(index);
    const header = head && gridColumns(head.cells, bodies.get(head.key));
    found.push({ ...row, header });
    skip = header !== undefined && head?.rows === 2;
  }
  return withoutCalendars(found);
}

/** The cells of a row that may be a header, of one row or of two. */
interface Head {
  readonly cells: readonly HeaderCell[];
  readonly rows: 1 | 2;
  /** The same for headers that are repeated on each page. */
  readonly key: string;
}

function headCells(rows: readonly BareRow[]): ReadonlyMap<number, Head> {
  const heads = new Map<number, Head>();
  let below = -1;
  for (const [index, row] of rows.entries()) {
    if (index === below || row.cells.size < 2) continue;
    const cells = ownCells(row);
    const next = rows[index + 1];
    const both = next && next.row === row.row + 1 ? twoRows(cells, next) : undefined;
    const chosen = both && gridColumns(both) ? both : gridColumns(cells) ? cells : undefined;
    if (!chosen) continue;
    if (chosen === both) below = index + 1;
    const key = chosen.map(({ column, text }) => `${column} ${headerWords(text)}`).join('|');
    heads.set(index, { cells: chosen, rows: chosen === both ? 2 : 1, key });
  }
  return heads;
}

function ownCells({ cells, spans, mergedFromAbove }: BareRow): HeaderCell[] {
  const own: HeaderCell[] = [];
  for (const [column, { text }] of cells) {
    if (mergedFromAbove.has(column)) continue;
    if (text.length > LONGEST_ROW) return [];
    const range = spans.find(({ left }) => left === column);
    own.push(range ? { column, text, span: range.right - range.left + 1 } : { column, text });
  }
  return own.sort((a, b) => a.column - b.column);
}

/**
 * A header over two rows: 'Timeline' merged over 'Start date' and 'End date'. The lower row has headers only where the
 * upper one is merged across or empty, and is no header by itself. A lower header means what it says by itself, or with
 * the words above it.
 */
function twoRows(upper: readonly HeaderCell[], next: BareRow): readonly HeaderCell[] | undefined {
  const lower = ownCells(next);
  const over = (column: number): HeaderCell | undefined =>
    upper.find((cell) => cell.column <= column && column < cell.column + (cell.span ?? 1));
  const isBelow = lower.every(({ column }) => (over(column)?.span ?? 2) > 1);
  if (lower.length === 0 || !isBelow || gridColumns(lower)) return undefined;
  const split = lower.map((cell): HeaderCell => {
    const text = `${over(cell.column)?.text ?? ''} ${cell.text}`.trim();
    return headerMeaning(cell.text) || !headerMeaning(text) ? cell : { ...cell, text };
  });
  if (!split.some(({ text }) => headerMeaning(text))) return undefined;
  const isSplit = ({ column, span = 1 }: HeaderCell): boolean =>
    lower.some((cell) => cell.column >= column && cell.column < column + span);
  return [...upper.filter((cell) => !isSplit(cell)), ...split].sort((a, b) => a.column - b.column);
}

type BodyOf = (column: number) => ColumnBody;

/** What the columns hold below each header; pages under one repeated header are looked at together. */
function bodiesOf(rows: readonly BareRow[], heads: ReadonlyMap<number, Head>): ReadonlyMap<string, BodyOf> {
  const below = new Map<string, BareRow[]>();
  let open: BareRow[] | undefined;
  for (const [index, row] of rows.entries()) {
    const head = heads.get(index);
    if (head) {
      open = below.get(head.key) ?? [];
      below.set(head.key, open);
    } else if (open && open.length < DEEPEST) open.push(row);
  }
  return new Map([...below].map(([key, body]) => [key, (column: number) => bodyIn(body, column)]));
}

const RATING =
  /^(?:h|m|l|high|medium|low|med|urgent|normal|critical|must|should|could|won'?t|(?:must|should|could|nice to) have|essential|desirable|yes|no|y|n|[a-d]|[1-9]|p[1-5]|\d{1,2}|very (?:high|low)|(?:high|medium|low) priority|short term|medium term|long term|immediate)$/i;

function bodyIn(rows: readonly BareRow[], column: number): ColumnBody {
  let filled = 0;
  let ratings = 0;
  for (const { cells } of rows) {
    const cell = cells.get(column);
    if (!cell) continue;
    filled++;
    if (cell.kind === 'number' || RATING.test(cell.text)) ratings++;
  }
  return { isEmpty: filled === 0, isRating: filled > 0 && ratings * 10 >= filled * 9 };
}

/** Rows below a header without what lies right of its table. */
function withoutCalendars(rows: readonly SheetRow[]): SheetRow[] {
  let columns: GridColumns | undefined;
  return rows.flatMap((row): SheetRow[] => {
    if (row.header) columns = row.header;
    if (row.header || !columns) return [row];
    const { right } = columns;
    const cells = row.cells.upTo(right);
    if (cells === row.cells) return [row];
    const isOwn = cells.keys().some((column) => !row.mergedFromAbove.has(column));
    return isOwn ? [{ ...row, cells }] : [];
  });
}
