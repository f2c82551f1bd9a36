import type { ChartDrawing } from '../../../core/workbook/chart';
import type { ChartUpdate } from '../../../core/workbook/update/types';
import { type Edition, XML_DECLARATION, editionOf, relationshipPrefix, withPrefix } from '../edition';
import { folderOf, type Package } from '../package';
import { TextEdits } from '../text-edits';
import { childOf, childrenOf, escapeAttribute, prefixedAttribute, type XmlElement } from '../xml';
import { cellsXml, chartXml } from './chart-xml';
import { insertInOrder } from './order';
import { addPart, addRelationship } from './package-lists';
import type { DrawnInto } from './sheet';

/** A chart as it stands on a sheet. */
interface PlacedChart {
  readonly name: string;
  readonly part: string;
}

/** The part in which it is written where a sheet's charts and pictures stand; undefined where it has none. */
const drawingPartOf = (pkg: Package, sheetPart: string): string | undefined =>
  pkg.relationships(sheetPart).find(({ type, part }) => type === 'drawing' && part !== undefined && pkg.has(part))
    ?.part;

function chartsOf(pkg: Package, sheetPart: string): PlacedChart[] {
  const part = drawingPartOf(pkg, sheetPart);
  if (part === undefined) return [];
  const relationships = pkg.relationships(part);
  return framesIn(pkg.outline(part)).flatMap((frame) => {
    const name = nameOf(frame);
    const data = childOf(childOf(frame, 'graphic'), 'graphicData');
    const id = prefixedAttribute(childOf(data, 'chart')?.attributes ?? {}, 'id');
    const chart = relationships.find((one) => one.id === id)?.part;
    return name === undefined || chart === undefined || !pkg.has(chart) ? [] : [{ name, part: chart }];
  });
}

/** The frames of charts, in groups too. */
const framesIn = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((child) => (child.local === 'graphicFrame' ? child : framesIn(child)));

const nameOf = (frame: XmlElement): string | undefined =>
  childOf(childOf(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes['name'];

/** The names of the charts on a sheet. */
export const chartNames = (pkg: Package, sheetPart: string): string[] =>
  chartsOf(pkg, sheetPart).map(({ name }) => name);

/** Adds the charts that are new to the sheet, and lets those that are there show other cells. */
export function drawCharts(into: DrawnInto): void {
  const { pkg, entry, update } = into;
  if (update.charts.length === 0) return;
  const existing = chartsOf(pkg, entry.part);
  const added = update.charts.filter(({ kind }) => kind === 'new').map(({ chart }) => chart);
  for (const { kind, chart } of update.charts) {
    const part = existing.find(({ name }) => name === chart.name)?.part;
    if (kind === 'moved' && part !== undefined) moveChart(into, part, chart);
  }
  if (added.length > 0) addCharts(into, added);
}

/** Only which cells it shows: what people made of its looks stays. */
function moveChart({ pkg, entry }: DrawnInto, part: string, { categories, series }: ChartUpdate['chart']): void {
  const root = pkg.outline(part);
  const found = seriesIn(root);
  if (found.length !== series.length) return;
  const edits = new TextEdits(pkg.text(part));
  const replace = (old: XmlElement | undefined, xml: string): void => {
    if (old) edits.replace(old.start, old.end, withPrefix(xml, root.prefix));
  };
  for (const [index, element] of found.entries()) {
    const values = series[index]?.values;
    if (!values) continue;
    replace(childOf(element, 'cat'), cellsXml('cat', entry.name, categories));
    replace(childOf(element, 'val'), cellsXml('val', entry.name, values));
  }
  if (!edits.isEmpty) pkg.write(part, edits.apply());
}

const seriesIn = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((child) => (child.local === 'ser' ? child : seriesIn(child)));

function addCharts(into: DrawnInto, charts: readonly ChartDrawing[]): void {
  const { pkg, workbook, entry, sheet } = into;
  const edition = editionOf(sheet.root);
  const part = drawingPartOf(pkg, entry.part) ?? addDrawing(into, edition);
  const root = pkg.outline(part);
  const taken = Array.from(pkg.text(part).matchAll(/ id="(\d+)"/g), ([, id]) => Number(id));
  let id = Math.max(1, ...taken);
  const anchors = charts.map((chart) => {
    const chartPart = pkg.freePart(`${folderOf(workbook.part)}charts/chart`, '.xml');
    addPart(pkg, chartPart, 'chart', XML_DECLARATION + chartXml(entry.name, chart, edition));
    const relationship = addRelationship(pkg, part, 'chart', chartPart, edition);
    return anchorXml(chart, ++id, relationship, edition);
  });
  const edits = new TextEdits(pkg.text(part));
  edits.append(root, anchors.join(''));
  pkg.write(part, edits.apply());
}

/** @returns the new part, to which the sheet leads from now on. */
function addDrawing({ pkg, workbook, entry, sheet: { root, edits } }: DrawnInto, edition: Edition): string {
  const part = pkg.freePart(`${folderOf(workbook.part)}drawings/drawing`, '.xml');
  addPart(
    pkg,
    part,
    'drawing',
    `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${edition.sheetDrawing}" xmlns:a="${edition.drawing}"></xdr:wsDr>`,
  );
  const id = addRelationship(pkg, entry.part, 'drawing', part, edition);
  const prefix = relationshipPrefix(root);
  const declaration = prefix === undefined ? ` xmlns:r="${edition.relationships}"` : '';
  const leftOver = childrenOf(root, 'drawing');
  for (const element of leftOver) edits.remove(element);
  insertInOrder(
    edits,
    root,
    'drawing',
    withPrefix(`<drawing${declaration} ${prefix ?? 'r:'}id="${id}"/>`, root.prefix),
  );
  return part;
}

/** Where a chart stands. Its own prefixes are declared on it: the part may know these namespaces by others. */
function anchorXml(
  { name, description, over }: ChartDrawing,
  id: number,
  relationship: string,
  edition: Edition,
): string {
  const corner = (tag: string, row: number, column: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${edition.sheetDrawing}" xmlns:a="${edition.drawing}" editAs="oneCell">` +
    corner('from', over.top - 1, over.left - 1) +
    corner('to', over.bottom, over.right) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="${escapeAttribute(name)}" descr="${escapeAttribute(description)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${edition.chart}"><c:chart xmlns:c="${edition.chart}" ` +
    `xmlns:r="${edition.relationships}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
