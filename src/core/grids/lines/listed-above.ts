import { readLine } from '../words/lines';
import { firstCell } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/** 'OBJECTIVES:' by itself, with what a table is for in the lines below it. */
const LABEL = /^(?:our |the |key |main |strategic |overall )?(?:objectives?|aims?|goals?)\s*:$/i;
/** Further up nothing belongs to a table. */
const MOST = 8;

/** The lines between such a label and a header, from the top; the label first. None where other lines stand there. */
export function listedAbove(rows: readonly SheetRow[], header: number): readonly SheetRow[] {
  const lines: SheetRow[] = [];
  for (let at = header - 1; at >= Math.max(0, header - MOST); at--) {
    const [row, below] = [rows[at], rows[at + 1]];
    if (!row || row.header || row.cells.size !== 1 || row.row + 1 !== below?.row) return NONE;
    lines.unshift(row);
    const [, { text }] = firstCell(row);
    if (LABEL.test(text)) return lines.length > 1 ? lines : NONE;
    if (readLine(text, false).kind !== 'plain') return NONE;
  }
  return NONE;
}

const NONE: readonly SheetRow[] = [];

/** What such lines say, as one text. */
export const saidInLines = (lines: readonly SheetRow[]): string =>
  lines.map((row) => firstCell(row)[1].text).join(' / ');
