import { fitForXml, keptXml } from '../../core/workbook/kept-xml';
import { KEPT_NAMESPACE } from '../../core/workbook/marks';
import { addPart, addRelationship } from './draw/package-lists';
import { editionOf, XML_DECLARATION } from './edition';
import type { Package } from './package';
import { textOf } from './xml';

/** The custom XML parts of a workbook that hold a text of ours, the last of which holds. */
function keptParts(pkg: Package, workbookPart: string): { readonly part: string; readonly text: string }[] {
  return pkg
    .relationships(workbookPart)
    .flatMap(({ type, part }) => (type === 'customXml' && part !== undefined && pkg.has(part) ? part : []))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((part) => {
      const text = keptTextOf(pkg, part);
      return text === undefined ? [] : { part, text };
    });
}

/**
 * The text that Plan Grid keeps in the workbook: in a custom XML part (ECMA-376 part 1, 15.2.5) with a root of our
 * namespace. Where sheets copied between workbooks brought several, that of the last part.
 */
export const keptIn = (pkg: Package, workbookPart: string): string | undefined =>
  keptParts(pkg, workbookPart).at(-1)?.text;

/** Keeps a text in the workbook, in place of the one before; the same text again changes nothing. */
export function keepIn(pkg: Package, workbookPart: string, text: string): void {
  const last = keptParts(pkg, workbookPart).at(-1);
  if (last?.text === fitForXml(text)) return;
  const xml = keptXml(text);
  if (last) {
    pkg.write(last.part, xml);
    return;
  }
  const edition = editionOf(pkg.outline(workbookPart));
  const part = pkg.freePart('customXml/item', '.xml');
  addPart(pkg, part, 'customXml', xml);
  addRelationship(pkg, workbookPart, 'customXml', part, edition);
  // Excel gives each such part an id by which its own programs know it; any will do that no other part has.
  const props = pkg.freePart('customXml/itemProps', '.xml');
  addPart(pkg, props, 'customXmlProps', propsXml(pkg, props));
  addRelationship(pkg, part, 'customXmlProps', props, edition);
}

function propsXml(pkg: Package, props: string): string {
  const others = pkg.names().filter((name) => /customXml\/itemProps\d+\.xml$/i.test(name)).map((name) => pkg.text(name)).join(); // prettier-ignore
  let id = '';
  for (let n = props.length; id === '' || others.includes(id); n++)
    id = `{706C616E-6772-4964-8B65-70${n.toString(16).toUpperCase().padStart(10, '0')}}`;
  return `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${PROPS_NAMESPACE}"><ds:schemaRefs><ds:schemaRef ds:uri="${KEPT_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
}

const PROPS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Other programs' parts stand in the same place; one that can't be read isn't ours, and no reason to stop. */
function keptTextOf(pkg: Package, part: string): string | undefined {
  try {
    const text = pkg.text(part);
    if (!text.includes(KEPT_NAMESPACE)) return undefined;
    const root = pkg.outline(part);
    const namespace = root.attributes[root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`];
    return root.local === 'kept' && namespace === KEPT_NAMESPACE ? textOf(text, root) : undefined;
  } catch {
    return undefined;
  }
}
