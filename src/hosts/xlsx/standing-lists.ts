import type { ColumnDrawing } from '../../core/workbook/drawing';
import { type CellPlace, type CellRange, cellName, placeInReference, rangeName } from '../../core/workbook/place';
import { withPrefix } from './edition';
import { overlap, parseRange, parseRanges, rangeNames } from './references';
import {
  columnRange,
  columnXml,
  linkXml,
  LINK_TOOLTIP,
  listFormula,
  MOST_LINKS,
  validationXml,
  wordFormula,
  wordRuleXml,
} from './sheet-lists';
import { insertInOrder } from './sheet-order';
import type { StyleBook } from './styles-write';
import { childOf, childrenOf, type TextEdits, textOf, type XmlElement } from './xml';

/** A worksheet's part that is being changed. */
export interface SheetText {
  readonly text: string;
  readonly root: XmlElement;
  readonly edits: TextEdits;
}

/** The parts of a one-column range that other ranges don't cover, from top to bottom. */
function uncovered(range: CellRange, ranges: readonly CellRange[]): CellRange[] {
  const covering = ranges.filter((other) => overlap(range, other)).toSorted((a, b) => a.top - b.top);
  const gaps: CellRange[] = [];
  let top = range.top;
  for (const other of covering) {
    if (other.top > top) gaps.push({ ...range, top, bottom: other.top - 1 });
    top = Math.max(top, other.bottom + 1);
  }
  if (top <= range.bottom) gaps.push({ ...range, top });
  return gaps;
}

/** Ranges with some more; one that ends right above another is made longer. */
function withMore(ranges: readonly CellRange[], more: readonly CellRange[]): CellRange[] {
  const all = [...ranges];
  for (const range of more) {
    const above = all.findIndex(
      ({ left, right, bottom }) => left === range.left && right === range.right && bottom === range.top - 1,
    );
    const upper = all[above];
    if (upper) all[above] = { ...upper, bottom: range.bottom };
    else all.push(range);
  }
  return all;
}

const rangesOf = (element: XmlElement): CellRange[] => parseRanges(element.attributes['sqref'] ?? '');

/** The formula of a rule or validation. */
function formulaIn(text: string, element: XmlElement, local: string): string {
  const formula = childOf(element, local);
  return formula ? textOf(text, formula) : '';
}

/**
 * Ranges that standing elements are to cover as well, gathered first: one element may be meant by several columns or
 * words, and can be written only once.
 */
class Extensions {
  readonly #ranges = new Map<XmlElement, CellRange[]>();

  rangesOf(element: XmlElement): CellRange[] {
    return this.#ranges.get(element) ?? rangesOf(element);
  }

  /** Lets the first of some elements cover what all of them together don't. */
  extend(elements: readonly XmlElement[], range: CellRange): void {
    const [first] = elements;
    const gaps = uncovered(
      range,
      elements.flatMap((element) => this.rangesOf(element)),
    );
    if (first && gaps.length > 0) this.#ranges.set(first, withMore(this.rangesOf(first), gaps));
  }

  apply(edits: TextEdits): void {
    for (const [element, ranges] of this.#ranges) edits.setAttribute(element, 'sqref', rangeNames(ranges));
  }
}

/** A column with the cells that its list and colours are meant for. */
export interface ColumnCells {
  readonly drawing: ColumnDrawing;
  readonly range: CellRange;
}

/** The columns of a drawing with their cells. @param top the row under the header. */
export const columnCells = (
  columns: readonly ColumnDrawing[],
  left: number,
  top: number,
  bottom: number,
): ColumnCells[] => columns.map((drawing, i) => ({ drawing, range: columnRange(left + i, top, bottom) }));

/** Lets the colours of words reach all rows; those that are missing are added behind all others. */
export function extendColours(
  { text, root, edits }: SheetText,
  columns: readonly ColumnCells[],
  styles: StyleBook,
): void {
  const formats = childrenOf(root, 'conditionalFormatting');
  const priorities = formats.flatMap(({ children }) =>
    children.map(({ attributes }) => Number(attributes['priority'] ?? 0)),
  );
  let priority = Math.max(0, ...priorities);
  const extensions = new Extensions();
  const added: string[] = [];
  for (const { drawing, range } of columns) {
    const rules: string[] = [];
    for (const colour of drawing.colours ?? []) {
      const isOurs = (rule: XmlElement): boolean =>
        rule.attributes['type'] === 'cellIs' &&
        rule.attributes['operator'] === 'equal' &&
        formulaIn(text, rule, 'formula') === wordFormula(colour);
      const standing = formats.filter(
        (format) => format.children.some(isOurs) && rangesOf(format).some((other) => overlap(other, range)),
      );
      if (standing.length > 0) extensions.extend(standing, range);
      else rules.push(wordRuleXml(colour, styles.wordStyle(colour), ++priority));
    }
    if (rules.length > 0) {
      added.push(`<conditionalFormatting sqref="${rangeName(range)}">${rules.join('')}</conditionalFormatting>`);
    }
  }
  extensions.apply(edits);
  if (added.length > 0) insertInOrder(edits, root, 'conditionalFormatting', withPrefix(added.join(''), root.prefix));
}

/** The ranges of the drop-down lists that newer Excels keep in an extension, as those do that take words from elsewhere. */
function rangesInExtensions(text: string, element: XmlElement): CellRange[] {
  if (element.local === 'sqref') return parseRanges(textOf(text, element));
  return element.children.flatMap((child) => rangesInExtensions(text, child));
}

/** Lets the drop-down lists reach all rows. Where somebody put another list in place of ours, theirs is kept. */
export function extendValidations({ text, root, edits }: SheetText, columns: readonly ColumnCells[]): void {
  const list = childOf(root, 'dataValidations');
  const validations = childrenOf(list, 'dataValidation');
  const inExtensions = childrenOf(childOf(root, 'extLst'), 'ext')
    .flatMap(({ children }) => children.filter(({ local }) => local === 'dataValidations'))
    .flatMap((element) => rangesInExtensions(text, element));
  const extensions = new Extensions();
  const added: string[] = [];
  for (const { drawing, range } of columns) {
    if (!drawing.list || inExtensions.some((other) => overlap(other, range))) continue;
    const near = validations.filter((validation) => rangesOf(validation).some((other) => overlap(other, range)));
    const formula = listFormula(drawing);
    const ours = near.filter((validation) => formulaIn(text, validation, 'formula1') === formula);
    if (near.length > 0) extensions.extend([...ours, ...near], range);
    else added.push(withPrefix(validationXml(drawing, rangeName(range)), root.prefix));
  }
  extensions.apply(edits);
  if (added.length === 0) return;
  if (list) {
    edits.setAttribute(list, 'count', String(validations.length + added.length));
    edits.append(list, added.join(''));
    return;
  }
  const tag = `${root.prefix}dataValidations`;
  insertInOrder(edits, root, 'dataValidations', `<${tag} count="${added.length}">${added.join('')}</${tag}>`);
}

/** A written cell that is to have a link, or (without a place) none of ours. */
export interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly place: CellPlace | undefined;
}

/** Sets the links of the cells that were drawn; those of other cells stay. */
export function replaceLinks({ root, edits }: SheetText, cells: readonly LinkedCell[]): void {
  const list = childOf(root, 'hyperlinks');
  const links = childrenOf(list, 'hyperlink');
  const byCell = new Map(links.map((link) => [link.attributes['ref'], link]));
  const added: string[] = [];
  const removed: XmlElement[] = [];
  for (const cell of cells) {
    const link = byCell.get(cellName(cell));
    if (!cell.place) {
      if (link?.attributes['tooltip'] === LINK_TOOLTIP) removed.push(link);
      continue;
    }
    const xml = withPrefix(linkXml(cell, cell.text, cell.place), root.prefix);
    if (!link) added.push(xml);
    else if (link.attributes['location'] !== placeInReference(cell.place)) edits.replace(link.start, link.end, xml);
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

/** Sets the widths of columns that are new; a width that somebody set for such a column alone stays. */
export function setWidths({ text, root, edits }: SheetText, widths: ReadonlyMap<number, number>): void {
  if (widths.size === 0) return;
  const list = childOf(root, 'cols');
  const standing = childrenOf(list, 'col').map((element) => ({
    element,
    min: Number(element.attributes['min']),
    max: Number(element.attributes['max']),
  }));
  const wanted = [...widths].toSorted(([a], [b]) => a - b);
  for (const { element, min, max } of standing) {
    const within = wanted.filter(([column]) => min <= column && column <= max);
    if (min < max && within.length > 0) {
      edits.replace(element.start, element.end, splitColumns(text.slice(element.start, element.end), min, max, within));
    }
  }
  const atEnd: string[] = [];
  for (const [column, width] of wanted) {
    if (standing.some(({ min, max }) => min <= column && column <= max)) continue;
    const xml = withPrefix(columnXml(column, width), root.prefix);
    const later = standing.find(({ min }) => min > column);
    if (later) edits.insert(later.element.start, xml);
    else atEnd.push(xml);
  }
  if (atEnd.length === 0) return;
  if (list) edits.append(list, atEnd.join(''));
  else insertInOrder(edits, root, 'cols', `<${root.prefix}cols>${atEnd.join('')}</${root.prefix}cols>`);
}

/** One `col` element for several columns, as several that give some of them widths of their own. */
function splitColumns(tag: string, min: number, max: number, widths: readonly (readonly [number, number])[]): string {
  const prefix = /^<([\w.-]+:)?/.exec(tag)?.[1] ?? '';
  const others = (from: number, to: number): string =>
    from > to ? '' : tag.replace(/(\smin=)["']\d+["']/, `$1"${from}"`).replace(/(\smax=)["']\d+["']/, `$1"${to}"`);
  let from = min;
  let xml = '';
  for (const [column, width] of widths) {
    xml += others(from, column - 1) + withPrefix(columnXml(column, width), prefix);
    from = column + 1;
  }
  return xml + others(from, max);
}

/** Lets the sheet's stated extent reach some cells. */
export function widenDimension({ root, edits }: SheetText, cells: readonly { row: number; column: number }[]): void {
  const dimension = childOf(root, 'dimension');
  const standing = parseRange(dimension?.attributes['ref'] ?? '');
  if (!dimension || !standing) return;
  let { top, left, bottom, right } = standing;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const ref = rangeName({ top, left, bottom, right });
  if (ref !== rangeName(standing)) edits.setAttribute(dimension, 'ref', ref);
}
