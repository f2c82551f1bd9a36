import type { Head } from './heads';
import { headerMeaning } from '../headers/header-words';
import { isHeadingText } from '../words/headings';
import { namesAim, saysOfPaper } from '../lines/above-headers';
import { readLine } from '../words/lines';
import { RowCells } from '../table/row-cells';
import { firstCell } from '../table/row-shape';
import type { SheetRow } from '../table/rows';
import { beginsWithVerb } from '../words/verbs';

/** The first and the last column of a table beside others. */
export interface TableSpan {
  readonly left: number;
  readonly right: number;
}

/** Lines further up belong to the sheet. */
const MOST = 3;

/** The columns of the tables under one header row, the first from the sheet's edge. */
const spansOf = ({ tables }: Head): readonly TableSpan[] =>
  tables.map((cells, index) => {
    const last = cells.at(-1);
    const next = tables[index + 1]?.[0]?.column;
    const right = last ? last.column + (last.span ?? 1) - 1 : 0;
    return { left: index === 0 ? 1 : (cells[0]?.column ?? 1), right: next === undefined ? right : next - 1 };
  });

/** The rows directly above headers of tables side by side that say for each of these what it is for, by the place of the header. */
export function linesOverTables(rows: readonly SheetRow[], heads: ReadonlyMap<number, Head>): ReadonlyMap<number, readonly SheetRow[]> {
  const found = new Map<number, readonly SheetRow[]>();
  for (const [index, head] of heads) {
    const lines = head.tables.length < 2 ? NONE : linesOver(rows, index, head, heads);
    if (lines.length > 0) found.set(index, lines);
  }
  return found;
} // prettier-ignore

const NONE: readonly SheetRow[] = [];

/** Those of one header. */
function linesOver(rows: readonly SheetRow[], index: number, head: Head, heads: ReadonlyMap<number, Head>): readonly SheetRow[] {
  const lines: SheetRow[] = [];
  const spans = spansOf(head);
  for (let at = index - 1; at >= 0 && lines.length < MOST && !heads.has(at); at--) {
    const [row, below] = [rows[at], rows[at + 1]];
    const gap = lines.length === 0 ? 2 : 1;
    if (!row || !below || row.row < below.row - gap || !isOver(row, rows[at - 1], spans)) break;
    lines.unshift(row);
  }
  return lines;
} // prettier-ignore

/** True of a row with one cell of words for each table at most, or a label and what it says, one of them right of the first table, or of one line over all of them. */
function isOver(row: SheetRow, above: SheetRow | undefined, tables: readonly TableSpan[]): boolean {
  const { cells, mergedFromAbove } = row;
  if (mergedFromAbove.size > 0) return false;
  const isLine = cells.values().every(({ kind, text }) => kind === 'words' && text.length <= LONGEST && isHeadingText(text) && !saysOfPaper(text) && readLine(text, false).kind !== 'page furniture');
  if (!isLine) return false;
  // Directly below the rows of other tables what begins as an action does is one.
  if (above && above.row === row.row - 1 && above.cells.size > 1 && cells.values().some(({ text }) => beginsWithVerb(text))) return false;
  if (isOverAll(row, tables)) return readLine(firstCell(row)[1].text, false).kind !== 'plain' || namesAim(row);
  const over = tables.map((table) => cells.entries().filter(([column]) => isInside(column, table)).map(([, cell]) => cell.text));
  return over.slice(1).some((texts) => texts.length > 0) && over.every(isLineOrLabel) && over.flat().length === cells.size && row.spans.every((span) => tables.some((table) => isInside(span.left, table) && isInside(span.right, table)));
} // prettier-ignore

/** One text, or a label and what it says. */
const isLineOrLabel = ([first = '', ...others]: readonly string[]): boolean =>
  others.length === 0 ||
  (others.length === 1 && (first.endsWith(':') || headerMeaning(first)?.says.kind === 'objective'));

const LONGEST = 150;

const isInside = (column: number, { left, right }: TableSpan): boolean => left <= column && column <= right;

/** Merged from the first of the tables into the last. */
const isOverAll = ({ cells, spans }: SheetRow, tables: readonly TableSpan[]): boolean =>
  cells.size === 1 && spans.some((span) => span.left <= (tables[0]?.right ?? 0) && span.right >= (tables.at(-1)?.left ?? Infinity)); // prettier-ignore

/** What such a row says of one of the tables; none where it says nothing of it. */
export function lineOver(row: SheetRow, table: TableSpan, tables: readonly TableSpan[]): readonly SheetRow[] {
  if (isOverAll(row, tables)) return [{ ...row, cells: RowCells.of([[table.left, firstCell(row)[1]]]), spans: [], isOverTable: true }];
  const cells = row.cells.between(table.left, table.right);
  return cells.size === 0 ? [] : [{ ...row, cells, spans: row.spans.filter(({ left }) => isInside(left, table)), isOverTable: true }];
} // prettier-ignore
