import type { GridColumns } from '../table/grid-columns';
import { beginsInside, breaksOff, byWhenGoesOn } from '../table/page-breaks';
import { readLine } from '../words/lines';
import { numberedHeads } from '../table/row-numbers';
import {
  actionIn,
  hasDateOrOwner,
  isDatedOrOwned,
  isMergedAction,
  isOwn,
  lineCell,
  othersIn,
  spansTable,
  textIn,
  whenIn,
} from '../table/row-shape';
import type { SheetRow } from '../table/rows';
import { headsOfBullets, headsOfIndented, indentOf, isBulleted } from './indented-rows';
import { listedLines } from '../lines/listed-lines';
import { ledHeads } from './led-heads';
import { outlineOf } from './outline';

/** How a table is written, as all of its rows together show; its pages under repeated headers count as one table. */
export interface TableTraits {
  /** False where no row gives a date or an owner: then the last level of its rows are the actions. */
  readonly isDated: boolean;
  /** True where actions begin in lower case though their rows are whole: then that is no sign of a broken row. */
  readonly isLowerCase: boolean;
  /** True where the lines without a date or an owner are set out alike: each has rows below it, the first one too. */
  readonly linesHead: boolean;
  /** True for a line that is one of several which list what is to be done, and head nothing. */
  readonly isListed: (row: SheetRow) => boolean;
  /** How far a row is set in that heads rows which are set in further, or that sums them up in a project's outline. */
  readonly headIndent: (row: SheetRow) => number | undefined;
  /** How far any row is set in, or how deep it is in an outline. */
  readonly indentOf: (row: SheetRow) => number;
  /** True for a row without a date whose number the rows below it bear, '2' above '2.1', or that they name as their parent. */
  readonly headsAsNamed: (row: SheetRow) => boolean;
  /** True for 'LTC4 End of life care', last in its table, where 'LTC3 Dementia' heads rows above. */
  readonly headsCountedAbove: (row: SheetRow, text: string) => boolean;
}

const NO_TRAITS: TableTraits = {
  isDated: true,
  isLowerCase: false,
  linesHead: false,
  isListed: () => false,
  headIndent: () => undefined,
  indentOf: () => 0,
  headsAsNamed: () => false,
  headsCountedAbove: () => false,
};

/** The traits of a sheet's tables, by the columns of their headers. */
export function traitsOf(rows: readonly SheetRow[]): (columns: GridColumns | undefined) => TableTraits {
  const tables = new Map<string, { columns: GridColumns; rows: SheetRow[] }>();
  let open: SheetRow[] | undefined;
  for (const row of rows) {
    if (row.header) {
      const key = keyOf(row.header);
      const table = tables.get(key) ?? { columns: row.header, rows: [] };
      tables.set(key, table);
      open = table.rows;
    }
    open?.push(row);
  }
  const traits = new Map([...tables].map(([key, table]) => [key, traitsOfTable(table.rows, table.columns)]));
  return (columns) => (columns && traits.get(keyOf(columns))) ?? NO_TRAITS;
}

const keyOf = ({ action, byWhen, byWhom }: GridColumns): string => `${action} ${byWhen ?? ''} ${byWhom.join(' ')}`;

function traitsOfTable(rows: readonly SheetRow[], columns: GridColumns): TableTraits {
  const body = rows.filter(({ header }) => !header);
  const indented = headsOfIndented(rows, columns);
  const bulleted = headsOfBullets(rows, columns);
  const heads = numberedHeads(body, columns);
  const outline = outlineOf(body, columns);
  const listed = listedLines(rows, columns);
  const parents = new Set(columns.isParent ? body.map((row) => textIn(row, columns.objective)) : []);
  const led = ledHeads(body, columns);
  const firstCounted = countedHeads(rows, columns);
  const indentIn = (row: SheetRow): number => outline.depths.get(row) ?? (bulleted.size > 0 ? Number(isBulleted(row, columns)) : indentOf(row, columns));
  const isWhole = (row: SheetRow): boolean => hasDateOrOwner(row, columns) || othersIn(row, columns).length > 0;
  const lower = body.filter((row, index) => beginsInside(actionIn(row, columns)) && isWhole(row) && !isMergedAction(row, columns) && !isRest(row, body[index - 1], columns));
  return {
    isDated: body.some((row) => isDatedOrOwned(row, columns)),
    isLowerCase: lower.length > 1 && lower.length * 5 >= body.length,
    linesHead: areLinesHeads(rows, columns),
    isListed: (row) => listed.has(row),
    headIndent: (row) => (outline.sums.has(row) || indented.has(row) || bulleted.has(row) ? indentIn(row) : undefined),
    indentOf: indentIn,
    headsAsNamed: (row) => led.has(row) || heads.undated.has(row) || parents.has(actionIn(row, columns)) || (heads.byDots.has(row) && !hasDateOrOwner(row, columns)),
    headsCountedAbove: (row, text) => {
      const counted = countedAs(text);
      return counted !== undefined && (firstCounted.get(counted) ?? row.row) < row.row;
    },
  };
} // prettier-ignore

/** True where a date or an owner goes on from the row above: '2012' below 'September', a name below 'CVS and'. */
const isRest = (row: SheetRow, above: SheetRow | undefined, columns: GridColumns): boolean =>
  above !== undefined &&
  (byWhenGoesOn(whenIn(above, columns), whenIn(row, columns)) ||
    columns.byWhom.some((column) => isOwn(row, column) && breaksOff(textIn(above, column))));

/** The first rows that head others by words with a number behind them, by those words. */
function countedHeads(rows: readonly SheetRow[], columns: GridColumns): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  rows.forEach((row, at) => {
    const below = rows[at + 1];
    if (row.header || row.cells.size !== 1 || below?.row !== row.row + 1 || !isDatedOrOwned(below, columns)) return;
    const counted = countedAs(lineCell(row, columns)[1].text);
    if (counted !== undefined && !first.has(counted)) first.set(counted, row.row);
  });
  return first;
}

/** The letters before a number: 'LTC' of 'LTC4 End of life care', 'phase' of 'Phase 2: Build'. */
const countedAs = (text: string): string | undefined =>
  /^(\p{L}{1,12})[ -]?\d{1,2}(?![\d.])/u.exec(text)?.[1]?.toLowerCase();

/** Whether every line is followed by a row, the first one below the header. */
function areLinesHeads(rows: readonly SheetRow[], columns: GridColumns): boolean {
  const isLine = (row: SheetRow): boolean =>
    !row.header && !isDatedOrOwned(row, columns) && othersIn(row, columns).length === 0 && isHeadText(row, columns);
  const last = rows.findLastIndex((row) => !row.header && isDatedOrOwned(row, columns));
  // What stands apart below the last row is a note to the table.
  const note = rows.findIndex((row, index) => index > last && row.row > (rows[index - 1]?.row ?? 0) + 1);
  const end = note < 0 ? rows.length : note;
  const lines: number[] = [];
  rows.forEach((row, index) => {
    if (index < end && isLine(row)) lines.push(index);
  });
  const isAbove = (index: number): boolean => {
    const next = rows[index + 1];
    return next !== undefined && !next.header && isDatedOrOwned(next, columns);
  };
  return lines.length > 1 && rows[(lines[0] ?? 0) - 1]?.header !== undefined && lines.every(isAbove);
}

const isHeadText = (row: SheetRow, columns: GridColumns): boolean => {
  const text = spansTable(row, columns) ? 'merged' : actionIn(row, columns);
  return text !== '' && readLine(text, false).kind === 'plain';
};
