import type { ColumnDrawing } from '../../../core/workbook/drawing';
import { type CellRange, rangeName } from '../../../core/workbook/ranges';
import { withPrefix } from '../edition';
import { parseRange } from '../references';
import type { TextEdits } from '../text-edits';
import { childOf, childrenOf, isTrue, type XmlElement } from '../xml';
import { insertInOrder } from './order';
import type { DrawnInto } from './sheet';

/**
 * Sets the widths of columns that are new, and whether they are hidden; what somebody set for such a column alone stays.
 * Shows columns that are to be shown again.
 */
export function setColumns({ sheet: { text, root, edits }, update, drawing }: DrawnInto): void {
  const laidOut = (update.layout?.widths ?? []).map((width, index) => [index + 1, widthXml(index + 1, width)] as const);
  const ofTable = update.headers.flatMap(({ index, column, isNew }) => {
    const drawn = drawing.columns[index];
    const folded = drawing.columns[index - 1];
    const opens = folded?.outline === true && folded.isHidden === true && drawn?.outline !== true;
    return drawn && (isNew || update.isNew) ? [[column, columnXml(column, drawn, opens)] as const] : [];
  });
  const wanted = [...laidOut, ...ofTable];
  if (wanted.length + update.shown.length === 0) return;
  if (wanted.some(([, xml]) => xml.includes('outlineLevel'))) setOutline(root, edits);
  const list = childOf(root, 'cols');
  const existing = childrenOf(list, 'col').map((element) => ({
    element,
    min: Number(element.attributes['min']),
    max: Number(element.attributes['max']),
  }));
  for (const { element, min, max } of existing) {
    const tag = text.slice(element.start, element.end);
    const isWithin = (column: number): boolean => min <= column && column <= max;
    const shown = isTrue(element.attributes['hidden']) ? update.shown.filter(isWithin) : [];
    const own = [
      ...wanted.filter(([column]) => min < max && isWithin(column)),
      ...shown.map((column) => [column, forColumns(shownTag(tag), column, column)] as const),
    ].toSorted(([a], [b]) => a - b);
    if (own.length > 0) edits.replace(element.start, element.end, splitColumns(tag, min, max, own));
  }
  const atEnd: string[] = [];
  for (const [column, own] of wanted) {
    if (existing.some(({ min, max }) => min <= column && column <= max)) continue;
    const xml = withPrefix(own, root.prefix);
    const later = existing.find(({ min }) => min > column);
    if (later) edits.insert(later.element.start, xml);
    else atEnd.push(xml);
  }
  if (atEnd.length === 0) return;
  if (list) edits.append(list, atEnd.join(''));
  else insertInOrder(edits, root, 'cols', `<${root.prefix}cols>${atEnd.join('')}</${root.prefix}cols>`);
}

/** A `col` element without its prefix, of columns that are in sight. */
const shownTag = (tag: string): string =>
  tag.replace(/\shidden=(?:"[^"]*"|'[^']*')/, '').replace(/<(\/?)[\w.-]+:/g, '<$1');

/** A `col` element for other columns. */
const forColumns = (tag: string, from: number, to: number): string =>
  tag.replace(/(\smin=)["']\d+["']/, `$1"${from}"`).replace(/(\smax=)["']\d+["']/, `$1"${to}"`);

/** One `col` element for several columns, as several that give some of them their own. */
function splitColumns(tag: string, min: number, max: number, own: readonly (readonly [number, string])[]): string {
  const [, prefix = ''] = /^<([\w.-]+:)?/.exec(tag) ?? [];
  const others = (from: number, to: number): string => (from > to ? '' : forColumns(tag, from, to));
  let from = min;
  let xml = '';
  for (const [column, element] of own) {
    xml += others(from, column - 1) + withPrefix(element, prefix);
    from = column + 1;
  }
  return xml + others(from, max);
}

/** Room for the buttons that fold columns away. */
function setOutline(root: XmlElement, edits: TextEdits): void {
  const format = childOf(root, 'sheetFormatPr');
  if (format && Number(format.attributes['outlineLevelCol'] ?? 0) < 1)
    edits.setAttribute(format, 'outlineLevelCol', '1');
}

const widthXml = (column: number, width: number): string =>
  `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;

/** @param opens true behind columns that are folded away: the button that shows them stands above this one. */
function columnXml(column: number, { width, outline, isHidden }: ColumnDrawing, opens: boolean): string {
  const hidden = isHidden === true ? ' hidden="1"' : '';
  const level = outline === true ? ' outlineLevel="1"' : '';
  const collapsed = opens ? ' collapsed="1"' : '';
  return `<col min="${column}" max="${column}" width="${width}"${hidden} customWidth="1"${level}${collapsed}/>`;
}

/** Lets the sheet's stated extent reach what is drawn. */
export function widenDimension({ sheet: { root, edits }, update, drawing }: DrawnInto): void {
  const { origin, columns } = drawing;
  const { cells: placed, headers, rows, table } = update;
  const lines = [rows.at(0), rows.at(rows.length - 1)].flatMap((update) => (update ? update.row : []));
  if (headers.length > 0) lines.push(origin.row);
  if (table) lines.push(table.range.bottom);
  const drawn = lines.flatMap((row) => [
    { row, column: origin.column },
    { row, column: origin.column + columns.length - 1 },
  ]);
  const cells = [...placed, ...drawn];
  if (cells.length === 0) return;
  const range: CellRange = {
    top: Math.min(...cells.map(({ row }) => row)),
    left: Math.min(...cells.map(({ column }) => column)),
    bottom: Math.max(...cells.map(({ row }) => row)),
    right: Math.max(...cells.map(({ column }) => column)),
  };
  const dimension = childOf(root, 'dimension');
  if (!dimension) {
    insertInOrder(edits, root, 'dimension', `<${root.prefix}dimension ref="${rangeName(range)}"/>`);
    return;
  }
  const before = parseRange(dimension.attributes['ref']);
  if (before) edits.setAttribute(dimension, 'ref', rangeName(around(before, range)));
}

const around = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
