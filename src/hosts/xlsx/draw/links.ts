import { firstAlike } from '../../../core/lists/alike';
import { LINK_TIP, MOST_LINKS } from '../../../core/workbook/drawing';
import { cellName } from '../../../core/workbook/place';
import { placeInReference } from '../../../core/workbook/ranges';
import { withPrefix } from '../edition';
import { parseCell } from '../references';
import { byItself } from '../shared-cells';
import type { SheetText } from '../sheet-text';
import type { XmlElement } from '../xml';
import { linkXml } from './lists';
import { insertInOrder } from './order';
import type { DrawnInto } from './sheet';

/** Where the links that Plan Grid made lead, by their cells. */
export function ownLinks(sheet: SheetText): (row: number, column: number) => string | undefined {
  const byColumn = new Map<number, Map<number, string>>();
  const place = firstAlike(byItself);
  for (const { attributes } of sheet.links()) {
    const { ref, tooltip, location = '' } = attributes;
    const cell = tooltip === LINK_TIP ? parseCell(ref) : undefined;
    if (!cell) continue;
    const inColumn = byColumn.get(cell.column) ?? new Map<number, string>();
    byColumn.set(cell.column, inColumn.set(cell.row, place(location)));
  }
  return (row, column) => byColumn.get(column)?.get(row);
}

/** Sets the links that differ; those of other cells stay. */
export function replaceLinks({ sheet, update }: DrawnInto): void {
  if (update.links.length === 0) return;
  const { root, edits, linkList: list } = sheet;
  const links = sheet.links();
  const byCell = new Map(links.map((link) => [link.attributes['ref'], link]));
  const added: string[] = [];
  const removed: XmlElement[] = [];
  for (const { row, column, to } of update.links) {
    const link = byCell.get(cellName({ row, column }));
    if (!to) {
      if (link) removed.push(link);
      continue;
    }
    const xml = withPrefix(linkXml({ row, column }, to.place), root.prefix);
    if (!link) added.push(xml);
    else if (link.attributes['location'] !== placeInReference(to.place)) edits.replace(link.start, link.end, xml);
  }
  added.splice(Math.max(0, MOST_LINKS - (links.length - removed.length)));
  if (list && added.length === 0 && removed.length === links.length) {
    edits.remove(list);
    return;
  }
  for (const link of removed) edits.remove(link);
  if (added.length === 0) return;
  if (list) edits.append(list, added.join(''));
  else {
    const tag = `${root.prefix}hyperlinks`;
    insertInOrder(edits, root, 'hyperlinks', `<${tag}>${added.join('')}</${tag}>`);
  }
}
