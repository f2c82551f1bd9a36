import type { Cell } from '../../cells/cell';
import { sameWords } from '../../text/tidy';
import { headerMeaning } from '../headers/header-words';
import { firstTwo } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/** A line of a form above a table: its label, and what it says. */
export interface FormLine {
  /** 'aim': what the table below is for; 'lead': who leads it. */
  readonly says: 'aim' | 'lead' | 'other';
  readonly column: number;
  readonly value: Cell;
}

/** What says in a form what the table below it is for: 'Number and name of commitment', 'Project title'. */
const NAMES = /\b(?:names?|titles?|objectives?|commitments?|aims?|priority|priorities|themes?|goals?|outcomes?)\b/i;
/** So many labels that come again are no accident. */
const FEWEST = 2;

/** Lines of two cells directly above headers, a label and what it says, where the same labels stand above another table. */
export function formLines(rows: readonly SheetRow[]): ReadonlyMap<SheetRow, FormLine> {
  const blocks = rows.flatMap(({ header }, index) => (header ? [blockAbove(rows, index)] : NO_BLOCKS));
  const counts = new Map<string, number>();
  for (const block of blocks) for (const label of new Set(block.map(labelOf))) counts.set(label, (counts.get(label) ?? 0) + 1);
  const lines = new Map<SheetRow, FormLine>();
  for (const block of blocks) {
    const form = block.filter((row) => (counts.get(labelOf(row)) ?? 0) > 1);
    if (form.length < FEWEST || form.length < block.length) continue;
    const aim = form.findLast((row) => NAMES.test(firstTwo(row)[0][1].text));
    for (const row of form) {
      const [[, label], [column, value]] = firstTwo(row);
      const isLead = headerMeaning(label.text)?.says.kind === 'by-whom';
      lines.set(row, { says: row === aim ? 'aim' : isLead ? 'lead' : 'other', column, value });
    }
  }
  return lines;
} // prettier-ignore

const NO_BLOCKS: readonly (readonly SheetRow[])[] = [];

const labelOf = (row: SheetRow): string => sameWords(firstTwo(row)[0][1].text);

/** The rows of two cells directly above a header, from the nearest up to the first gap. */
function blockAbove(rows: readonly SheetRow[], header: number): readonly SheetRow[] {
  const block: SheetRow[] = [];
  for (let at = header - 1; at >= 0; at--) {
    const [row, below] = [rows[at], rows[at + 1]];
    if (!row || row.header || row.cells.size !== 2 || row.mergedFromAbove.size > 0 || row.row + 1 !== below?.row) break;
    block.push(row);
  }
  return block;
}
