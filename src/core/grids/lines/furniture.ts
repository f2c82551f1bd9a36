import { countedIn, furnitureKey } from '../words/furniture-key';
import type { GridColumns } from '../table/grid-columns';
import { linesOfSheets } from './lines-of-sheets';
import { NAMES_PAPER } from '../words/paper-words';
import { readLine } from '../words/lines';
import { looksDated } from '../words/dated-words';
import { firstCell, hasDateOrOwner, spansTable, textIn } from '../table/row-shape';
import type { RowedSheet, SheetRow } from '../table/rows';

/** What is known of a whole plan before its rows are told apart. */
export interface PlanHints {
  /** Lines that are between rows again and again: page headers and footers, by their keys. */
  readonly furniture: ReadonlySet<string>;
  /** What lines above the tables of several sheets count: 'area of weakness' of 'Area of weakness 2: Waits'. */
  readonly counted: ReadonlySet<string>;
  /** Lines above the only tables of sheets that are laid out alike. */
  readonly ofSheets: ReadonlySet<SheetRow>;
}

/** 'Year 2', 'Phase 1': what counts parts of a plan, and no pages. */
const COUNTS_PARTS =
  /^(?:phase|years?|stages?|quarters?|q|terms?|theme|strand|work ?stream|pillar|area|goal|aim|tranche|cohort|sprints?|weeks?|months?|days?)\s?\d/i;

interface Occurrence {
  readonly text: string;
  readonly row: number;
  /** The header that it is below. */
  readonly table: SheetRow;
  /** True where another header or the end of the sheet comes next: the foot of a page. */
  readonly isAtFoot: boolean;
}

/**
 * Looks through a plan for lines that recur between its rows. A line that recurs once below each of several tables
 * ('Short term' above the rows of each) is a heading; one that counts pages, recurs in one table, or comes at the foot of
 * each page is furniture, and so is the sheet's own title.
 */
export function hintsOf(sheets: readonly RowedSheet[]): PlanHints {
  const found = new Map<string, Occurrence[]>();
  const titles = new Set<string>();
  const counts = new Map<string, Set<string>>();
  for (const { rows } of sheets) {
    for (const [what, number] of countedAbove(rows)) counts.set(what, (counts.get(what) ?? new Set()).add(number));
    const [title = ''] = rows[0]?.cells.size === 1 ? rows[0].cells.values().map(({ text }) => text) : [];
    if (NAMES_PAPER.test(title) && plainText(title) !== '') titles.add(furnitureKey(title));
    let columns: GridColumns | undefined;
    let table: SheetRow | undefined;
    for (const [index, row] of rows.entries()) {
      if (row.header) [columns, table] = [row.header, row];
      if (!columns || !table || row.header) continue;
      const text = loneText(row, columns);
      if (text === '') continue;
      const next = rows[index + 1];
      const key = furnitureKey(text);
      found.set(key, [
        ...(found.get(key) ?? []),
        { text, row: row.row, table, isAtFoot: !next || next.header !== undefined },
      ]);
    }
  }
  return {
    furniture: new Set([...found].filter(([key, lines]) => titles.has(key) || isFurniture(lines)).map(([key]) => key)),
    ofSheets: linesOfSheets(sheets),
    counted: new Set([...counts].filter(([, numbers]) => numbers.size > 1).map(([what]) => what)),
  };
}

/** What lines above the first table of a sheet count; what several of them do is a list. */
function countedAbove(rows: readonly SheetRow[]): ReadonlyMap<string, string> {
  const above = rows.slice(
    0,
    Math.max(
      0,
      rows.findIndex(({ header }) => header),
    ),
  );
  const counted = above.flatMap(({ cells }) => {
    const one = cells.size === 1 ? countedIn(cells.values()[0]?.text ?? '') : undefined;
    return one ? [one] : [];
  });
  return new Map(counted.filter(([what]) => counted.filter(([other]) => other === what).length === 1));
}

function loneText(row: SheetRow, columns: GridColumns): string {
  if (isAlone(row, columns)) return plainText(firstCell(row)[1].text);
  if (!spansTable(row, columns) && hasDateOrOwner(row, columns)) return '';
  return plainText(textIn(row, columns.action));
}

/** One cell and no more, left of the action, with words that are no by-when. */
function isAlone({ cells }: SheetRow, { action }: GridColumns): boolean {
  const [column = action] = cells.keys();
  return cells.size === 1 && column < action && !looksDated(cells.get(column)?.text ?? '');
}

function plainText(text: string): string {
  return text !== '' && readLine(text, false).kind === 'plain' ? text : '';
}

/** Lines that differ by a number and stand directly below each other are a list. */
function isFurniture(lines: readonly Occurrence[]): boolean {
  if (lines.length < 2) return false;
  const texts = new Set(lines.map(({ text }) => text));
  const tables = new Set(lines.map(({ table }) => table));
  if (lines.some(({ table, row }, index) => lines[index - 1]?.table === table && lines[index - 1]?.row === row - 1))
    return false;
  if (texts.size === lines.length && lines.every(({ text }) => COUNTS_PARTS.test(text))) return false;
  return texts.size > 1 || tables.size < lines.length || lines.some(({ isAtFoot }) => isAtFoot);
}
