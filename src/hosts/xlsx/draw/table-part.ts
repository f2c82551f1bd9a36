import { type CellRange, rangeName } from '../../../core/workbook/ranges';
import { fitForCell } from '../../../core/workbook/cell-text';
import { freeName } from '../../../core/workbook/free-name';
import { escapeXstring } from '../cell-text';
import { type Edition, XML_DECLARATION } from '../edition';
import { folderOf, type Package } from '../package';
import { addPart, addRelationship } from './package-lists';
import type { WorkbookPart } from '../read-workbook';
import { escapeAttribute } from '../xml';

/** A header as a table knows it: line breaks as `_x000a_`, which is how Excel tells them from spaces. */
export const headerAttribute = (header: string): string =>
  escapeAttribute(escapeXstring(fitForCell(header)).replaceAll('\n', '_x000a_'));

export const tableColumnXml = (id: number, header: string): string =>
  `<tableColumn id="${id}" name="${headerAttribute(header)}"/>`;

/** Ids and names of all tables; both are unique in a workbook. */
function existingTables(pkg: Package, { sheets }: WorkbookPart): { readonly id: number; readonly name: string }[] {
  return sheets
    .flatMap(({ part }) => pkg.relationships(part))
    .flatMap(({ type, part }) => (type === 'table' && part !== undefined && pkg.has(part) ? pkg.outline(part) : []))
    .map(({ attributes }) => ({ id: Number(attributes['id']), name: attributes['displayName'] ?? '' }));
}

export interface NewTable {
  readonly name: string;
  readonly style: string;
  readonly range: CellRange;
  readonly headers: readonly string[];
}

/** Adds a table to a sheet's part. @returns the id of the relationship that leads to it. */
export function addTable(
  pkg: Package,
  workbook: WorkbookPart,
  sheetPart: string,
  edition: Edition,
  table: NewTable,
): string {
  const tables = existingTables(pkg, workbook);
  const id = Math.max(0, ...tables.map((existing) => existing.id)) + 1;
  const taken = new Set([...tables, ...workbook.names].map(({ name }) => name.toLowerCase()));
  const name = escapeAttribute(freeName(table.name, taken));
  const ref = rangeName(table.range);
  const columns = table.headers.map((header, i) => tableColumnXml(i + 1, header));
  const part = pkg.freePart(`${folderOf(workbook.part)}tables/table`, '.xml');
  addPart(
    pkg,
    part,
    'table',
    `${XML_DECLARATION}<table xmlns="${edition.main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" ` +
      `totalsRowShown="0"><autoFilter ref="${ref}"/>` +
      `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
      `<tableStyleInfo name="${escapeAttribute(table.style)}" showFirstColumn="0" showLastColumn="0" ` +
      'showRowStripes="1" showColumnStripes="0"/></table>',
  );
  return addRelationship(pkg, sheetPart, 'table', part, edition);
}
