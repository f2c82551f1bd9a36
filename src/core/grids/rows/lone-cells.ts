import type { GridColumns } from '../table/grid-columns';
import { countedIn, furnitureKey } from '../words/furniture-key';
import { looksDated, saysWhen } from '../words/dated-words';
import { isFootnote } from '../words/headings';
import { OVER } from '../lines/labels-over';
import { readLine } from '../words/lines';
import { beginsInside, breaksOff } from '../table/page-breaks';
import type { SheetSigns } from './row-kinds';
import { isOwn, textIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';
import { looseNumber } from '../table/row-numbers';

/**
 * True where the one cell of a row is a line of the page, though it is in the by-when's or an owner's column: the footer
 * of a page, or a heading in a table whose first column isn't the action's. What goes on from the cell above it is none.
 */
export function isLineInOtherColumn({ rows, hints, aboveHeaders }: SheetSigns, index: number, columns: GridColumns): boolean {
  const row = rows[index];
  if (row?.cells.size !== 1) return false;
  const { action, byWhen, byWhom } = columns;
  const column = [byWhen, ...byWhom].find((one) => isOwn(row, one));
  if (column === undefined) return false;
  const text = textIn(row, column);
  const { kind } = readLine(text, false);
  if (kind === 'page furniture')
    return /\p{L}/u.test(text) || (ONE_NUMBER.test(text) && !(column === byWhen && isMonthAbove(rows[index - 1], column)));
  if (hints.furniture.has(furnitureKey(text))) return true;
  if (standsOverHeader(rows, index)) return true;
  const isAtEnd = rows[index + 1]?.row !== row.row + 1;
  if (isAtEnd && (isFootnote(text) || isSentence(text))) return true;
  // 'Objective 2: Homes' says itself that it is no owner.
  if (column > action) return column !== byWhen && (HEADS.has(kind) || countedIn(text) !== undefined || OVER.test(text));
  if (aboveHeaders.has(row)) return true;
  if (HEADS.has(kind) || kind === 'heading') return true;
  if (column === byWhen && saysNoTime(text, rows[index - 1], row)) return true;
  if (OVER.test(text)) return true;
  if (looksDated(text) || beginsInside(text) || !/\p{L}{2}/u.test(text)) return false;
  const [before, after] = [rows[index - 1], rows[index + 1]];
  const isOpen = before !== undefined && !before.header && breaksOff(textIn(before, column));
  return !isOpen && (looseNumber(text) !== undefined || before?.header !== undefined || after?.header !== undefined);
} // prettier-ignore

/** 'The board will look at this each quarter.' names nobody and no day. */
const isSentence = (text: string): boolean =>
  /\p{Ll}\.$/u.test(text) && /^\p{Lu}/u.test(text) && text.split(/\s+/).length > LONGEST_NAME;
const LONGEST_NAME = 6;

const HEADS: ReadonlySet<string> = new Set(['grid title', 'objective', 'priority']);

/** What stands where a date should, and is none: words that go on from nothing, or that stand apart. */
function saysNoTime(text: string, above: SheetRow | undefined, { row }: SheetRow): boolean {
  if (beginsInside(text)) return false;
  if (above === undefined || above.row < row - 1) return !saysWhen(text);
  return !looksDated(text) && /\p{L}{2}/u.test(text) && !breaksOff(above.cells.values()[0]?.text ?? '');
}

/** '3', '- 3 -', and not '30/9'. */
const ONE_NUMBER = /^\D*\d{1,3}\D*$/;

/** '2010' under 'October' is the rest of a date; under anything else a number by itself is that of the page. */
const isMonthAbove = (above: SheetRow | undefined, column: number): boolean =>
  above !== undefined && /\p{L}\.?$/u.test(textIn(above, column));

/** Apart from the rows above and directly over the header of those below: whatever it begins with, it heads them. */
export const standsOverHeader = (rows: readonly SheetRow[], index: number): boolean => {
  const [before, row, after] = [rows[index - 1], rows[index], rows[index + 1]];
  return row !== undefined && after?.header !== undefined && after.row === row.row + 1 && (before?.row ?? row.row) < row.row - 1;
}; // prettier-ignore
