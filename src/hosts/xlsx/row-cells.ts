import { parseCell } from './references';
import { childrenOf, outlineXml, textOf, type XmlElement } from './xml';

/** A cell's element, with its text. Where it stands is counted from the start of its row's element. */
export interface CellText extends XmlElement {
  readonly xml: string;
}

/** A row's element that can be changed in places, and its cells by their columns, in the order in which they stand. */
export interface RowElement {
  readonly element: XmlElement;
  readonly cells: ReadonlyMap<number, CellText>;
}

/** @param xml a row's element. */
export function readRowElement(xml: string): RowElement {
  const element = outlineXml(xml, 'a row', { leaf: 'c' });
  const cells = new Map<number, CellText>();
  let column = 0;
  for (const cell of childrenOf(element, 'c')) {
    column = parseCell(cell.attributes['r'])?.column ?? column + 1;
    cells.set(column, { ...cell, xml: xml.slice(cell.start, cell.end) });
  }
  return { element, cells };
}

/** A formula as a cell holds it. */
export interface CellFormula {
  /** Where it stands in the cell's element. */
  readonly element: XmlElement;
  readonly formula: string;
  /** The number under which several cells share a formula. */
  readonly shared: string | undefined;
}

export function formulaOf({ xml }: CellText): CellFormula | undefined {
  if (!/<(?:[\w.-]+:)?f[\s/>]/.test(xml)) return undefined;
  const element = outlineXml(xml, 'a cell').children.find(({ local }) => local === 'f');
  if (!element) return undefined;
  const shared = element.attributes['t'] === 'shared' ? element.attributes['si'] : undefined;
  return { element, formula: textOf(xml, element), shared };
}
