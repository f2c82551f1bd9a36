import type { CellPlace } from '../../../core/workbook/place';
import { cellName } from '../../../core/workbook/place';
import { sheetInReference } from '../../../core/workbook/ranges';
import { type ColumnDrawing, LINK_TIP, type WordColour } from '../../../core/workbook/drawing';
import { escapeXstring } from '../cell-text';
import { remembering } from './cell-xml';
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

/** A sheet as the place to which a link leads names it. */
const sheetXml = remembering((sheet) => escapeAttribute(sheetInReference(sheet)));

/** What the cell says is shown, so that the link doesn't say it again. */
export const linkXml = (cell: { readonly row: number; readonly column: number }, place: CellPlace): string =>
  `<hyperlink ref="${cellName(cell)}" location="${sheetXml(place.sheet)}!${cellName(place)}" tooltip="${LINK_TIP}"/>`;
