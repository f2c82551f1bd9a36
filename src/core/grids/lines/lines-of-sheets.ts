import { sameWords } from '../../text/tidy';
import { namesAim } from './above-headers';
import { lineCell } from '../table/row-shape';
import type { RowedSheet, SheetRow } from '../table/rows';

/** A blank row may stand between a line and the header below it. */
const FAR = 2;

/**
 * 'The Local Offer' on one sheet and 'Early help' on the next, each above its only table: sheets of one plan that are laid
 * out alike say so what their rows are for.
 */
export function linesOfSheets(sheets: readonly RowedSheet[]): ReadonlySet<SheetRow> {
  const lines = new Map<string, SheetRow[]>();
  for (const { name, rows } of sheets) {
    const headers = rows.filter(({ header }) => header);
    const [header] = headers;
    const line = header && rows[rows.indexOf(header) - 1];
    if (!header || headers.length > 1 || !line || line.cells.size !== 1 || line.row < header.row - FAR) continue;
    if (!namesAim(line) || sameWords(textOf(line)) === sameWords(name)) continue;
    const words = header.cells.values().map(({ text }) => sameWords(text)).join('|');
    lines.set(words, [...(lines.get(words) ?? []), line]);
  }
  const alike = [...lines.values()].filter((some) => some.length > 1 && new Set(some.map(textOf)).size === some.length);
  return new Set(alike.flat());
} // prettier-ignore

const textOf = (line: SheetRow): string => lineCell(line, undefined)[1].text;
