import { LINK_TIP } from '../../../core/workbook/drawing';
import { cellName, placeInReference } from '../../../core/workbook/place';
import { withPrefix } from '../edition';
import { childOf, childrenOf, type XmlElement } from '../xml';
import { linkXml, MOST_LINKS } from './lists';
import { insertInOrder } from './order';
import type { DrawnInto } from './sheet';

/** Where the links that Plan Grid made lead, by the names of their cells. */
export const ownLinks = (root: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    childrenOf(childOf(root, 'hyperlinks'), 'hyperlink').flatMap(({ attributes: { ref, tooltip, location = '' } }) =>
      tooltip === LINK_TIP && ref !== undefined ? [[ref, location] as const] : [],
    ),
  );

/** Sets the links that differ; those of other cells stay. */
export function replaceLinks({ sheet: { root, edits }, update }: DrawnInto): void {
  if (update.links.length === 0) return;
  const list = childOf(root, 'hyperlinks');
  const links = childrenOf(list, 'hyperlink');
  const byCell = new Map(links.map((link) => [link.attributes['ref'], link]));
  const added: string[] = [];
  const removed: XmlElement[] = [];
  for (const { row, column, to } of update.links) {
    const link = byCell.get(cellName({ row, column }));
    if (!to) {
      if (link) removed.push(link);
      continue;
    }
    const xml = withPrefix(linkXml({ row, column }, to.text, to.place), root.prefix);
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
