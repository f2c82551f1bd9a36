import type { CellPlace } from '../../../core/workbook/place';
import { cellName } from '../../../core/workbook/place';
import { placeInReference } from '../../../core/workbook/ranges';
import { fitForCell } from '../../../core/workbook/cell-text';
import { type ColumnDrawing, LINK_TIP, type WordColour } from '../../../core/workbook/drawing';
import { escapeXstring } from '../cell-text';
import { escapeAttribute, escapeText } from '../xml';

/** The longest sentence with which a drop-down can refuse a word. Source: ECMA-376 part 1, 18.3.1.32. */
const LONGEST_REFUSAL = 255;

const inFormula = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The formula of a drop-down list of words. */
export const listFormula = ({ list }: ColumnDrawing): string => inFormula((list?.words ?? []).join(','));

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
    `tooltip="${LINK_TIP}" display="${display}"/>`
  );
}
