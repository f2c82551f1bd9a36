import { MONTH_WORD } from '../../calendar/months';
import { bodyOf } from '../columns/column-bodies';
import { gridColumns } from '../columns/columns';
import { withEvidentColumns } from '../columns/columns-by-evidence';
import { isDateAlone, saysWhen } from '../words/dated-words';
import type { GridColumns } from '../table/grid-columns';
import type { HeaderCell } from '../headers/header-cell';
import { hintsIn } from '../headers/header-hints';
import { LONGEST_HEADER, headerMeaning, headerWords } from '../headers/header-words';
import { beginsWithVerb } from '../words/verbs';
import { memoize } from '../../text/memo';
import { type NamedColumns, headerKey, namedGrid } from '../columns/named-columns';
import { ownCells } from './own-cells';
import { namesOwner } from '../words/names-in-cells';
import { repeatsHeader, textIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';
import { sideBySide } from './side-by-side';
import { themeHeaders } from './theme-headers';
import { goesOnBelow, twoRows } from './two-rows';
import { areCardLines, isLabelColumn } from './card-lines';
import { headsBoth } from '../headers/who-and-when';

/** How far down a table is looked through whose header is not known. */
const DEEPEST = 60;

/** A row that may be a header, of one row or of two, by the tables that it heads. */
export interface Head {
  /** One, or several side by side. */
  readonly tables: readonly (readonly HeaderCell[])[];
  readonly rows: 1 | 2;
  /** What a person named its columns. */
  readonly named?: NamedColumns;
  /** The same for headers that are repeated on each page. */
  readonly key: string;
}

/** The columns as a person named them; none where the row doesn't have them. */
export function namedHeader(cells: readonly HeaderCell[], named: NamedColumns): GridColumns | undefined {
  const grid = namedGrid(cells, named);
  return 'unknown' in grid ? undefined : grid;
}

/** The rows of a sheet that may be headers, by their place among them. */
export function headCells(rows: readonly SheetRow[], named: readonly NamedColumns[]): ReadonlyMap<number, Head> {
  const heads = new Map<number, Head>();
  const keys = new Map<string, NamedColumns>();
  for (const one of named) {
    const row = rows.find(({ row: number }) => number === one.row);
    if (row && namedHeader(ownCells(row), one)) keys.set(headerKey(ownCells(row)), one);
  }
  const headers = rows.map(headersIn);
  const themes = themeHeaders(rows.filter((_, index) => (headers[index] ?? 0) > 1));
  /** Headers that are not known by their words alone, by the first of them: they are repeated on the next page. */
  const unknown = new Map<string, Head>();
  /**
   * False for most rows of a sheet: they have no two headers, nor one with what is below them, and begin no block. What
   * is merged across may become one together with the row below.
   */
  const mayHead = (row: SheetRow, index: number): boolean => {
    const known = (headers[index] ?? 0) + (headers[index + 1] ?? 0);
    return row.spans.length > 0 || known > 1 || (isApart(row, rows[index - 1]) && (known > 0 || isShort(row)));
  };
  const seen = new Set<string>();
  /** The first words of those headers. */
  const begun = new Set<string>();
  let below = -1;
  let open: GridColumns | undefined;
  let above: HeadAbove | undefined;
  rows.forEach((row, index) => {
    if (index === below || row.cells.size < 2) return;
    const first = row.cells.values()[0]?.text ?? '';
    const again = unknown.get(first);
    if (keys.size === 0 && again === undefined && !mayHead(row, index)) return;
    if (areCardLines(rows[index - 1], row, rows[index + 1]) || isLabelColumn(rows, index)) return;
    const cells = ownCells(row);
    if (again?.key === headerKey(cells)) {
      heads.set(index, again);
      return;
    }
    const byName = keys.size === 0 ? undefined : keys.get(headerKey(cells));
    if (byName) {
      heads.set(index, { tables: [cells], rows: 1, named: byName, key: headerKey(cells) });
      return;
    }
    const isRow = isRowOf(open, row, rows[index - 1]);
    if (isRow && !begun.has(first)) return;
    if (above && isHeaderAgain(above, row)) {
      heads.set(index, above.head);
      return;
    }
    const themed = themes.get(row);
    const head = themed ? { tables: [themed], rows: 1 as const, key: headerKey(themed) } : headOf(rows, index, heads.size > 0);
    if (!head || (isRow && !seen.has(head.key))) return;
    heads.set(index, head);
    seen.add(head.key);
    begun.add(first);
    open = gridColumns(head.tables[0] ?? []);
    above = open && head.tables.length === 1 && head.rows === 1 ? { head, row, columns: open } : undefined;
    if (head.rows === 2) below = index + 1;
    if (head.tables.some((table) => table.some(({ serves }) => serves !== undefined))) unknown.set(first, head);
  });
  return heads;
} // prettier-ignore

/** A header of one row with one table. */
interface HeadAbove {
  readonly head: Head;
  readonly row: SheetRow;
  readonly columns: GridColumns;
}

/** 'How will the targets be met? | By who? | By when?' below 'Targets | By who? | By when?': words of the header above, about what it names. */
function isHeaderAgain({ row: header, columns }: HeadAbove, row: SheetRow): boolean {
  if (!repeatsHeader(row, header, columns)) return false;
  const said = new Set(headerWords(textIn(row, columns.action)).split(' '));
  return headerWords(textIn(header, columns.action)).split(' ').some((word) => word.length >= LONG_WORD && said.has(word));
} // prettier-ignore
const LONG_WORD = 4;

/** A row as a header, of two rows rather than of one, by its words rather than by what is below it. */
function headOf(rows: readonly SheetRow[], index: number, isBelowTable: boolean): Head | undefined {
  const [row, next] = [rows[index], rows[index + 1]];
  if (!row) return undefined;
  const cells = ownCells(row);
  const isNext = next?.row === row.row + 1;
  const both = isNext ? twoRows(cells, next) : undefined;
  const evident = (header: readonly HeaderCell[] | undefined, size: 1 | 2): readonly HeaderCell[] | undefined =>
    header && mayHeadByEvidence(rows, index, isBelowTable)
      ? withEvidentColumns(header, bodyOf(rows.slice(index + size, index + size + DEEPEST)))
      : undefined;
  const said = both && gridColumns(both) ? both : gridColumns(cells) ? cells : undefined;
  const seenInBoth = said ? undefined : evident(both, 2);
  const chosen = said ?? seenInBoth ?? evident(cells, 1);
  if (!chosen) return undefined;
  const isTwoRows = chosen === both || chosen === seenInBoth || (isNext && goesOnBelow(chosen, next));
  return { tables: sideBySide(chosen), rows: isTwoRows ? 2 : 1, key: headerKey(chosen) };
}

/** True where words that may be headers stand beside a date or an owner in the columns of a table, directly below its other rows. */
function isRowOf(table: GridColumns | undefined, row: SheetRow, above: SheetRow | undefined): boolean {
  if (!table || above?.row !== row.row - 1) return false;
  const when = table.byWhen === undefined || table.periods ? undefined : row.cells.get(table.byWhen);
  if (when && (when.kind === 'day' || saysWhen(when.text) || MAY_BE_SAID.test(when.text))) return true;
  return table.byWhom.some((column) => namesOwner(textIn(row, column)));
}

/** What heads dates, and is said in their stead as often. */
const MAY_BE_SAID = /^(?:reviews?|end|finish|complet(?:e|ed|ion)|month)$/i;

/** A header's words are no more than this where they are not known. */
const LONGEST_UNKNOWN = 80;

/** True for a row that may be a header by what is below it alone. */
const isShort = ({ cells }: SheetRow): boolean => cells.values().every(({ text }) => text.length <= LONGEST_UNKNOWN);

/** True where two cells at least say as headers do what is below them. */
const isHinted = ({ cells }: SheetRow): boolean =>
  cells.values().filter(({ text }) => text.length <= LONGEST_UNKNOWN && Object.values(hintsIn(text)).some((hint) => hint > 0)).length > 1; // prettier-ignore

/** True where a row is the first of a block, or stands directly below its title. */
const isApart = ({ row }: SheetRow, above: SheetRow | undefined): boolean =>
  above === undefined || above.row < row - 1 || above.cells.size === 1;

/** So many words a header may have that begins as what is to be done does: 'Deliver by'. */
const FEW_WORDS = 3;
/** So many known headers make headers of 'Target annual reduction' and 'Year introduced' beside them, too. */
const SURELY = 3;

/** 'Quarter 2 update', 'Position at 1 May' heads what is told of that time. */
const TOLD = /\b(?:updates?|progress|position|status|comments?|rag)\b/i;

/** 'By end of December 2026' is a date, though 'by' and 'end' may stand in headers. */
const BY_MONTH = new RegExp(String.raw`^(?:by|before|until|from|end|mid|early|late)\b.*\b${MONTH_WORD}\b.*\d`, 'i');

/**
 * True for a row that may head a table though its words are not known: no dates and nothing to be done in it, a row
 * directly below, and where there is a table above it on the sheet, apart from that.
 */
function mayHeadByEvidence(rows: readonly SheetRow[], index: number, isBelowTable: boolean): boolean {
  const [above, row, next] = [rows[index - 1], rows[index], rows[index + 1]];
  if (!row || next?.row !== row.row + 1) return false;
  if (isBelowTable && !(isApart(row, above) && isHinted(row))) return false;
  const isKnown = row.cells.values().filter(({ text }) => headerMeaning(text) !== undefined).length >= SURELY;
  return row.cells.values().every(({ kind, text }) => {
    if (kind !== 'words' || text.length > LONGEST_UNKNOWN) return false;
    const isDate =
      saysWhen(text) &&
      headerMeaning(text) === undefined &&
      !TOLD.test(text) &&
      (hintsIn(text)['by-when'] <= 0 || BY_MONTH.test(text));
    return (
      !isDateAlone(text) && (isKnown || !(isDate || (beginsWithVerb(text) && text.split(/\s+/).length > FEW_WORDS)))
    );
  });
}

/** How many of a row's cells are known as headers; what is plainly one may be the only one of its row. */
function headersIn({ cells }: SheetRow): number {
  let known = 0;
  for (const { text } of cells.values()) if (text.length <= LONGEST_HEADER) known += headersAs(text);
  return known;
}

/** For how many headers a text counts. */
const headersAs = memoize((text): number => {
  if (headsBoth(text)) return 2;
  const says = headerMeaning(text)?.says;
  if (!says) return 0;
  return 'is' in says && (says.is === 'named' || says.is === 'planned') ? 2 : 1;
});
