import type { Edition } from '../edition';
import { withPrefix, XML_DECLARATION } from '../edition';
import { type Package, relationshipsPartOf, targetFrom } from '../package';
import { TextEdits } from '../text-edits';
import { escapeAttribute, outlineXml } from '../xml';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The kinds of parts that Plan Grid adds, which end the types of their relationships, with their content types. */
const CONTENT_TYPE_OF = {
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  table: `${OFFICE}.spreadsheetml.table+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
  drawing: `${OFFICE}.drawing+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  customXml: 'application/xml',
  customXmlProps: `${OFFICE}.customXmlProperties+xml`,
} as const;

export type PartKind = keyof typeof CONTENT_TYPE_OF;

/** Appends an element to the root of a list and leaves the rest of the list as it is. */
function appendToRoot(pkg: Package, part: string, element: string): void {
  const text = pkg.text(part);
  const root = outlineXml(text, part);
  const edits = new TextEdits(text);
  edits.append(root, withPrefix(element, root.prefix));
  pkg.write(part, edits.apply());
}

/** Takes the elements away from the root of a list that carry this attribute with one of these values. */
function removeFromRoot(
  pkg: Package,
  part: string,
  isMeant: (attributes: Readonly<Record<string, string>>) => boolean,
): void {
  const text = pkg.text(part);
  const edits = new TextEdits(text);
  for (const child of outlineXml(text, part).children) if (isMeant(child.attributes)) edits.remove(child);
  pkg.write(part, edits.apply());
}

/** Adds a part to the package and tells the list of content types. */
export function addPart(pkg: Package, part: string, kind: PartKind, xml: string): void {
  pkg.write(part, xml);
  const override = `<Override PartName="/${escapeAttribute(part)}" ContentType="${CONTENT_TYPE_OF[kind]}"/>`;
  appendToRoot(pkg, CONTENT_TYPES, override);
}

/** Adds a relationship from one part to another. @returns its id. */
export function addRelationship(pkg: Package, source: string, kind: PartKind, part: string, edition: Edition): string {
  const list = relationshipsPartOf(source);
  if (!pkg.has(list)) {
    pkg.write(list, `${XML_DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"></Relationships>`);
  }
  const taken = new Set(pkg.relationships(source).map(({ id }) => id.toLowerCase()));
  let n = taken.size + 1;
  while (taken.has(`rid${n}`)) n++;
  const target = escapeAttribute(targetFrom(source, part));
  const type = `${edition.relationships}/${kind}`;
  appendToRoot(pkg, list, `<Relationship Id="rId${n}" Type="${type}" Target="${target}"/>`);
  return `rId${n}`;
}

/** Takes a part out of the package, with its relationship from `source` and its content type. */
function removePart(pkg: Package, source: string, part: string): void {
  const ids = pkg.relationships(source).flatMap((relationship) => (relationship.part === part ? relationship.id : []));
  removeFromRoot(pkg, relationshipsPartOf(source), ({ Id }) => Id !== undefined && ids.includes(Id));
  removeFromRoot(pkg, CONTENT_TYPES, ({ PartName }) => PartName?.toLowerCase() === `/${part.toLowerCase()}`);
  pkg.remove(part);
}

/** Excel makes the chain anew; one that names a cell without a formula makes it offer a repair. */
export function dropCalculationChain(pkg: Package, workbookPart: string): void {
  const chain = pkg.relationships(workbookPart).find(({ type }) => type === 'calcChain')?.part;
  if (chain !== undefined && pkg.has(chain)) removePart(pkg, workbookPart, chain);
}
