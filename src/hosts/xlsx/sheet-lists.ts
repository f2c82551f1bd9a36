import type { CellPlace } from '../../core/workbook/place';
import { type CellRange, cellName, placeInReference, rangeName } from '../../core/workbook/place';
import type { ColumnDrawing, WordColour } from '../../core/workbook/drawing';
import { escapeXstring, fitForCell } from './cell-text';
import { cannotWrite } from './problems';
import { escapeAttribute, escapeText } from './xml';

/** The longest list of words that a drop-down can hold in itself. Source: Excel specifications and limits. */
const LONGEST_LIST = 255;
/** The longest sentence with which a drop-down can refuse a word. Source: ECMA-376 part 1, 18.3.1.32. */
const LONGEST_REFUSAL = 255;
/** By which the links that Plan Grid made are told from those of other people. */
export const LINK_TOOLTIP = 'Go to the row it was read from';
/** Source: Excel specifications and limits. */
export const MOST_LINKS = 65_530;

const inFormula = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The formula of a drop-down list of words. @throws HostProblem 'cannot write' where Excel couldn't hold it. */
export function listFormula({ header, list }: ColumnDrawing): string {
  const words = list?.words ?? [];
  const joined = words.join(',');
  if (joined.length > LONGEST_LIST || words.some((word) => word.includes(','))) {
    throw cannotWrite(
      `The drop-down list of the column ‘${header}’ cannot be written.`,
      `Excel allows ${LONGEST_LIST} characters in such a list, and no commas in its words.`,
      'Use fewer or shorter words.',
    );
  }
  return inFormula(joined);
}

export function validationXml(column: ColumnDrawing, sqref: string): string {
  const refusal = escapeAttribute(escapeXstring((column.list?.refusal ?? '').slice(0, LONGEST_REFUSAL)));
  return (
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Not in the list" error="${refusal}" ` +
    `sqref="${sqref}"><formula1>${escapeText(listFormula(column))}</formula1></dataValidation>`
  );
}

/** The formula by which a cell is compared with a word. */
export const wordFormula = ({ word }: WordColour): string => inFormula(word);

export const wordRuleXml = (colour: WordColour, dxf: number, priority: number): string =>
  `<cfRule type="cellIs" dxfId="${dxf}" priority="${priority}" operator="equal">` +
  `<formula>${escapeText(wordFormula(colour))}</formula></cfRule>`;

export function linkXml(
  cell: { readonly row: number; readonly column: number },
  text: string,
  place: CellPlace,
): string {
  const display = escapeAttribute(escapeXstring(fitForCell(text)));
  return (
    `<hyperlink ref="${cellName(cell)}" location="${escapeAttribute(placeInReference(place))}" ` +
    `tooltip="${LINK_TOOLTIP}" display="${display}"/>`
  );
}

/** The range of a column's cells under the header. */
export const columnRange = (column: number, top: number, bottom: number): CellRange => ({
  top,
  left: column,
  bottom,
  right: column,
});

export const columnRef = (column: number, top: number, bottom: number): string =>
  rangeName(columnRange(column, top, bottom));

/** @param column counts from 1. */
export const columnXml = (column: number, width: number): string =>
  `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
