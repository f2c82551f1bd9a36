import { headerMeaning } from '../headers/header-words';
import { besideSays } from '../headers/headers-beside';
import { textIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

const isKnown = (text: string): boolean => headerMeaning(text) !== undefined || besideSays(text) !== undefined;

/** 'Action | Mend the gate by the pond | Lead | Clerk' above 'By when | May | Status | Open': labels with what they say, and no headers. */
export function areCardLines(above: SheetRow | undefined, row: SheetRow, next: SheetRow | undefined): boolean {
  if (row.cells.size < 4 || row.cells.size % 2 > 0 || !arePairs(row)) return false;
  const values = row.cells.values().filter((_, at) => at % 2 === 1 && !isKnown(row.cells.values()[at]?.text ?? ''));
  if (values.length * 2 === row.cells.size && [above, next].some((other) => other && isLabelledAlike(row, other))) return true;
  const [value = ''] = row.cells.values().slice(1, 2).map(({ text }) => text);
  return next !== undefined && arePairs(next) && !isKnown(value) && value.split(/\s+/).length > FEW_WORDS;
} // prettier-ignore

/** 'Recommendation | Our timescales' above 'Issue | …' and 'Lead | …': labels below each other, each with what it says, and no header. */
export function isLabelColumn(rows: readonly SheetRow[], index: number): boolean {
  const row = rows[index];
  const column = row?.cells.keys()[0];
  if (!row || column === undefined || !isKnown(textIn(row, column))) return false;
  const labels = [textIn(row, column)];
  for (const step of [1, -1]) {
    for (let at = index + step; labels.length < MOST_LABELS; at += step) {
      const [other, before] = [rows[at], rows[at - step]];
      if (other?.row !== (before?.row ?? 0) + step || !isKnown(textIn(other, column))) break;
      labels.push(textIn(other, column));
    }
    // Below labelled lines a header may be, and none above them.
    if (labels.length === 1) return false;
  }
  // 'Task | Who | When' above 'Key dates | …' heads columns.
  if (row.cells.size > 2 && row.cells.values().every(({ text }) => isKnown(text))) return false;
  if (labels.length < LABELS || new Set(labels).size < labels.length) return false;
  return labels.some((text) => ['by-when', 'by-whom'].includes(headerMeaning(text)?.says.kind ?? ''));
} // prettier-ignore
/** So many labels below each other are no accident, and more need not be looked at. */
const [LABELS, MOST_LABELS] = [3, 7];

const arePairs = ({ cells }: SheetRow): boolean =>
  cells.size % 2 === 0 && cells.values().every(({ text }, at) => at % 2 === 1 || isKnown(text));

/** True where the same labels stand in another row, with something else behind one of them at least. */
function isLabelledAlike({ cells }: SheetRow, other: SheetRow): boolean {
  const [own, others] = [cells.values(), other.cells.values()];
  return own.length === others.length && own.every(({ text }, at) => at % 2 === 1 || text === others[at]?.text) && own.some(({ text }, at) => text !== others[at]?.text);
} // prettier-ignore

/** So many words a header may have that begins as what is to be done does: 'Deliver by'. */
const FEW_WORDS = 3;
