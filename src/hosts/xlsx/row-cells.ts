import { parseCell } from './references';
import { childrenOf, outlineXml, type XmlElement } from './xml';

/** A worksheet's part down to its rows: a sheet of a million cells would fill the memory with their elements. */
export const outlineSheet = (text: string, part: string): XmlElement =>
  outlineXml(text, part, { leaf: 'row', most: 'rows' });

/** The cells of a row's element by their columns, in the order in which they stand. */
export function rowCells(text: string, row: XmlElement): ReadonlyMap<number, XmlElement> {
  const whole = outlineXml(text.slice(row.start, row.end), 'a row', { leaf: 'c', offset: row.start });
  const cells = new Map<number, XmlElement>();
  let column = 0;
  for (const cell of childrenOf(whole, 'c')) {
    column = parseCell(cell.attributes['r'])?.column ?? column + 1;
    cells.set(column, cell);
  }
  return cells;
}
