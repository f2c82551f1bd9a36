import { type NumberedHeading, headingNumber } from '../grids/lines/numbered-headings';
import type { RowedSheet, SheetRow } from '../grids/table/rows';
import { oneLine } from '../text/tidy';

/** A longer sheet is no page that says what a plan is about. */
const MOST_ROWS = 300;
/** 'Priority 3', '3.' in a cell of its own. */
const NUMBER_ALONE = /^(?:\p{L}+ ){0,2}\d{1,2}[.):]?$/u;

/**
 * Numbered lines on sheets without a grid, such as a plan on a page: 'Priority 3: Warm homes', or '3' with 'Warm homes'
 * in the cell beside it.
 */
export const listedElsewhere = (sheets: readonly RowedSheet[]): readonly NumberedHeading[] =>
  sheets.flatMap(({ name, rows }) => (rows.length > MOST_ROWS ? [] : rows.flatMap((row) => listedIn(row, name))));

function listedIn({ row, cells }: SheetRow, sheet: string): readonly NumberedHeading[] {
  const [first, second] = [...cells.entries()].slice(0, 2);
  if (!first) return [];
  const [column, { text }] = first;
  const isAlone = second !== undefined && NUMBER_ALONE.test(text.trim());
  const said = isAlone ? `${text.trim()} ${second[1].text}` : text;
  const number = headingNumber(oneLine(said));
  if (!number || !/\p{L}/u.test(number.words)) return [];
  return [{ ...number, heading: { text: oneLine(said), place: { sheet, row, column: isAlone ? second[0] : column } } }];
}
