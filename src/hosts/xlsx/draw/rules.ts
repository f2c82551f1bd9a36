import { type CellRange, overlap, rangeName } from '../../../core/workbook/ranges';
import { withPrefix } from '../edition';
import { parseRanges, rangeNames } from '../references';
import type { TextEdits } from '../text-edits';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml';
import { listFormula, validationXml, wordFormula, wordRuleXml } from './lists';
import { insertInOrder } from './order';
import type { DrawnInto } from './sheet';

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

const rangesOf = (element: XmlElement): CellRange[] => parseRanges(element.attributes['sqref']);

/** The formula of a rule or validation. */
function formulaIn(text: string, element: XmlElement, local: string): string {
  const formula = childOf(element, local);
  return formula ? textOf(text, formula) : '';
}

/**
 * Ranges that existing elements are to cover as well, gathered first: one element may be meant by several columns or
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

/** The whole column in which a range of new cells lies: what is there already tells how it goes on. */
const columnOf = ({ drawing }: DrawnInto, range: CellRange): CellRange => ({ ...range, top: drawing.origin.row + 1 });

/** Gives new cells the colours of words: by letting those that the column has reach them, or else by ours. */
export function extendColours(into: DrawnInto): void {
  const { drawing, update, styles, sheet } = into;
  const { text, root, edits } = sheet;
  const formats = childrenOf(root, 'conditionalFormatting');
  const priorities = formats.flatMap(({ children }) =>
    children.map(({ attributes }) => Number(attributes['priority'] ?? 0)),
  );
  let priority = Math.max(0, ...priorities);
  const extensions = new Extensions();
  const added: string[] = [];
  for (const { index, range } of update.ruled) {
    const column = columnOf(into, range);
    const rules: string[] = [];
    for (const colour of drawing.columns[index]?.colours ?? []) {
      const isOurs = (rule: XmlElement): boolean =>
        rule.attributes['type'] === 'cellIs' &&
        rule.attributes['operator'] === 'equal' &&
        formulaIn(text, rule, 'formula') === wordFormula(colour);
      const existing = formats.filter(
        (format) => format.children.some(isOurs) && rangesOf(format).some((other) => overlap(other, column)),
      );
      if (existing.length > 0) extensions.extend(existing, range);
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

/** Gives new cells the drop-down lists. Where somebody put another list in place of ours, theirs goes on. */
export function extendValidations(into: DrawnInto): void {
  const { text, root, edits } = into.sheet;
  const list = childOf(root, 'dataValidations');
  const validations = childrenOf(list, 'dataValidation');
  const inExtensions = childrenOf(childOf(root, 'extLst'), 'ext')
    .flatMap(({ children }) => children.filter(({ local }) => local === 'dataValidations'))
    .flatMap((element) => rangesInExtensions(text, element));
  const extensions = new Extensions();
  const added: string[] = [];
  for (const { index, range } of into.update.ruled) {
    const drawing = into.drawing.columns[index];
    const column = columnOf(into, range);
    if (!drawing?.list || inExtensions.some((other) => overlap(other, column))) continue;
    const near = validations.filter((validation) => rangesOf(validation).some((other) => overlap(other, column)));
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
