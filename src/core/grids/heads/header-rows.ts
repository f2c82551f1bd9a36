import { type BodyOf, bodiesOf } from '../columns/column-bodies';
import { columnsByContents } from '../columns/columns-by-contents';
import { headsYears, withCountedYears } from '../columns/counted-years';
import { headsBands, withDateAbove } from '../columns/dates-below';
import type { Cell } from '../../cells/cell';
import type { GridColumns } from '../table/grid-columns';
import { type Head, headCells, namedHeader } from './heads';
import { lineOver, linesOverTables } from './lines-over-tables';
import type { NamedColumns } from '../columns/named-columns';
import { beginsLong } from './own-cells';
import { withPeriods } from '../columns/period-columns';
import type { SheetRow } from '../table/rows';

/**
 * The rows of a sheet, those that head a grid with its columns. A header of two rows becomes the upper one. Below tables
 * side by side the rows of each come by themselves, from left to right; what is right of a table is left out.
 */
export function withHeaders(rows: readonly SheetRow[], named: readonly NamedColumns[] = []): SheetRow[] {
  const heads = headCells(rows, named);
  const bodies = bodiesOf(rows, heads);
  const tables = new Map<string, readonly Table[]>();
  const over = linesOverTables(rows, heads);
  const isOver = new Set([...over.values()].flat());
  const found: SheetRow[] = [];
  let index = 0;
  while (index < rows.length) {
    const head = heads.get(index);
    const row = rows[index];
    const from = index + (head?.rows ?? 1);
    index = from;
    while (head && index < rows.length && !heads.has(index)) index++;
    if (row && head) {
      const known = tables.get(head.key) ?? tablesOf(head, bodies.get(head.key));
      tables.set(head.key, known);
      const below = rows.slice(from, index);
      const own = isOver.size === 0 ? below : below.filter((each) => !isOver.has(each));
      // Above the next header stands what heads that, and not one of the tables side by side.
      const ends = known.length > 1 && heads.has(index) ? linesAtEnd(own) : 0;
      const inTables = own.slice(0, own.length - ends);
      for (const each of gridsUnder(row, known, inTables, over.get(from - head.rows))) found.push(each);
      for (const each of own.slice(inTables.length)) found.push(each);
    } else if (row && !isOver.has(row)) found.push(row);
  }
  return found;
}

/** How many of the last rows are lines apart from those above. */
function linesAtEnd(rows: readonly SheetRow[]): number {
  const gap = rows.findLastIndex(({ row }, index) => row > (rows[index - 1]?.row ?? row) + 1);
  const lines = gap < 0 ? [] : rows.slice(gap);
  return lines.every(({ cells, spans }) => cells.size === 1 || spans.length > 0) ? lines.length : 0;
}

/** One of the tables that a header heads: its columns, and the first of them. */
interface Table {
  readonly header: GridColumns;
  readonly left: number;
}

/** The tables of a header, from left to right. */
const tablesOf = (head: Head, bodyOf: BodyOf | undefined): readonly Table[] =>
  head.tables.flatMap((cells, index) => {
    const header = head.named
      ? namedHeader(cells, head.named)
      : columnsByContents(cells, bodyOf, index === 0 ? 1 : cells[0]?.column);
    return header ? [{ header, left: cells[0]?.column ?? 1 }] : [];
  });

/** The header row and what is below it, once for each of its tables. */
function gridsUnder(
  row: SheetRow,
  tables: readonly Table[],
  below: readonly SheetRow[],
  over: readonly SheetRow[] = [],
): SheetRow[] {
  if (tables.length === 0) return [...over, row, ...below];
  const spans = tables.map(({ header, left }, index) => ({
    left: index === 0 ? 1 : left,
    right: Math.max(header.right, (tables[index + 1]?.left ?? 0) - 1),
  }));
  return tables.flatMap(({ header, left }, index): SheetRow[] => {
    const from = index === 0 && !beginsLong(row) ? 1 : left;
    const to = Math.min(header.right, (tables[index + 1]?.left ?? Infinity) - 1);
    const { periods, byWhen } = header;
    const years =
      byWhen !== undefined && !periods && headsYears(row.cells.get(byWhen)?.text ?? '') ? byWhen : undefined;
    const span = spans[index] ?? { left: from, right: to };
    const body: SheetRow[] = [...over.flatMap((line) => lineOver(line, span, spans)), { ...row, header }];
    const bands =
      byWhen !== undefined && byWhen < header.action && headsBands(row.cells.get(byWhen)?.text ?? '')
        ? byWhen
        : undefined;
    let band: Cell | undefined;
    for (const each of below) {
      const cells = each.cells.between(from, to);
      const isWhole = cells === each.cells;
      if (!isWhole && !cells.keys().some((column) => !each.mergedFromAbove.has(column))) continue;
      const its = isWhole ? each : { ...each, cells };
      if (bands !== undefined) band = its.cells.get(bands) ?? band;
      const dated = bands === undefined ? its : withDateAbove(its, bands, header, band);
      body.push(periods ? withPeriods(dated, periods) : years === undefined ? dated : withCountedYears(dated, years));
    }
    return body;
  });
}
