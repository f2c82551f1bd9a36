import type { TableContents } from '../../../core/workbook/contents';
import { rangeName } from '../../../core/workbook/ranges';
import type { TableUpdate } from '../../../core/workbook/update/types';
import { editionOf, relationshipPrefix, withPrefix } from '../edition';
import type { Package } from '../package';
import { readTable, sameName, tablePartsOf } from '../read-workbook';
import { TextEdits } from '../text-edits';
import { childOf, childrenOf } from '../xml';
import { insertInOrder } from './order';
import type { DrawnInto } from './sheet';
import { addTable, headerAttribute, tableColumnXml } from './table-part';

/** The tables of a sheet. @param ids of its relationships to them. */
export const tablesOf = (pkg: Package, sheetPart: string, ids: readonly string[]): TableContents[] =>
  tablePartsOf(pkg, sheetPart, ids).map((part) => readTable(pkg, part));

export function drawTable(into: DrawnInto): void {
  const { table } = into.update;
  if (table?.kind === 'new') makeTable(into, table);
  else if (table) growTable(into, table);
}

function makeTable(
  { pkg, workbook, entry, sheet: { root, edits } }: DrawnInto,
  table: TableUpdate & { readonly kind: 'new' },
): void {
  const edition = editionOf(root);
  const id = addTable(pkg, workbook, entry.part, edition, table);
  const prefix = relationshipPrefix(root);
  const declaration = prefix === undefined ? ` xmlns:r="${edition.relationships}"` : '';
  const element = withPrefix(`<tablePart${declaration} ${prefix ?? 'r:'}id="${id}"/>`, root.prefix);
  const list = childOf(root, 'tableParts');
  if (list) {
    edits.setAttribute(list, 'count', String(list.children.length + 1));
    edits.append(list, element);
  } else {
    const tag = `${root.prefix}tableParts`;
    insertInOrder(edits, root, 'tableParts', `<${tag} count="1">${element}</${tag}>`);
  }
}

/** Lets a table reach further down and to the right; the headers that were written are its own, too. */
function growTable(
  { pkg, entry, contents, update }: DrawnInto,
  { name, range, headers, totalsRow }: TableUpdate & { readonly kind: 'resized' },
): void {
  const part = tablePartsOf(pkg, entry.part, contents.tableIds).find((one) => sameName(readTable(pkg, one).name, name));
  if (part === undefined) return;
  const text = pkg.text(part);
  const root = pkg.outline(part);
  const edits = new TextEdits(text);
  edits.setAttribute(root, 'ref', rangeName(range));
  const filter = childOf(root, 'autoFilter');
  if (filter) edits.setAttribute(filter, 'ref', rangeName({ ...range, bottom: range.bottom - (totalsRow ? 1 : 0) }));
  const list = childOf(root, 'tableColumns');
  const columns = childrenOf(list, 'tableColumn');
  columns.forEach((column, index) => {
    const header = update.headers.find((written) => written.column === range.left + index);
    if (!header) return;
    const tag = text.slice(column.start, column.contentStart);
    const renamed = tag.replace(/ name=("[^"]*"|'[^']*')/, () => ` name="${headerAttribute(header.text)}"`);
    edits.replace(column.start, column.contentStart, renamed);
  });
  let id = Math.max(0, ...columns.map(({ attributes }) => Number(attributes['id'])));
  const added = headers
    .slice(columns.length)
    .map((header, index) => tableColumnXml(++id, header ?? `Column${range.left + columns.length + index}`));
  if (list && added.length > 0) {
    edits.setAttribute(list, 'count', String(columns.length + added.length));
    edits.append(list, withPrefix(added.join(''), list.prefix));
  }
  if (!edits.isEmpty) pkg.write(part, edits.apply());
}
