import { type CellRange, rangeName } from '../../core/workbook/place';
import { withPrefix } from './edition';
import type { Package } from './package';
import { tablePartsOf } from './read-workbook';
import { parseRange } from './references';
import { headerAttribute, tableColumnXml } from './table-part';
import { childOf, childrenOf, TextEdits } from './xml';

/** A table that stands on a sheet. */
export interface StandingTable {
  readonly part: string;
  readonly name: string;
  /** Header row and totals row included. */
  readonly range: CellRange;
  /** 0 or 1. */
  readonly totals: number;
  /** The last of the rows between header and totals. */
  readonly dataBottom: number;
}

/** The tables of a sheet. @param ids of its relationships to them. */
export function standingTablesOf(pkg: Package, sheetPart: string, ids: readonly string[]): StandingTable[] {
  return tablePartsOf(pkg, sheetPart, ids).flatMap((part) => {
    const { attributes } = pkg.outline(part);
    const range = parseRange(attributes['ref'] ?? '');
    if (!range) return [];
    const totals = Number(attributes['totalsRowCount'] ?? 0);
    return { part, name: attributes['displayName'] ?? '', range, totals, dataBottom: range.bottom - totals };
  });
}

/**
 * Lets a table reach further down and to the right.
 * @param headers of all its columns, by column.
 * @param written those of them that were missing, or weren't text.
 */
export function extendTable(
  pkg: Package,
  table: StandingTable,
  range: CellRange,
  headers: ReadonlyMap<number, string>,
  written: ReadonlyMap<number, string>,
): void {
  const text = pkg.text(table.part);
  const root = pkg.outline(table.part);
  const edits = new TextEdits(text);
  edits.setAttribute(root, 'ref', rangeName(range));
  const filter = childOf(root, 'autoFilter');
  if (filter) edits.setAttribute(filter, 'ref', rangeName({ ...range, bottom: range.bottom - table.totals }));
  const list = childOf(root, 'tableColumns');
  const columns = childrenOf(list, 'tableColumn');
  columns.forEach((column, i) => {
    const header = written.get(range.left + i);
    if (header === undefined) return;
    const tag = text.slice(column.start, column.contentStart);
    const renamed = tag.replace(/ name=("[^"]*"|'[^']*')/, () => ` name="${headerAttribute(header)}"`);
    edits.replace(column.start, column.contentStart, renamed);
  });
  let id = Math.max(0, ...columns.map(({ attributes }) => Number(attributes['id'])));
  const added: string[] = [];
  for (let column = range.left + columns.length; column <= range.right; column++) {
    added.push(tableColumnXml(++id, headers.get(column) ?? `Column${column}`));
  }
  if (list && added.length > 0) {
    edits.setAttribute(list, 'count', String(columns.length + added.length));
    edits.append(list, withPrefix(added.join(''), list.prefix));
  }
  if (!edits.isEmpty) pkg.write(table.part, edits.apply());
}
