import type { HeaderCell } from '../headers/header-cell';
import type { HeaderSays } from '../headers/header-says';
import { headerMeaning } from '../headers/header-words';
import { textIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/** A header's text is no longer than this; its row may hold longer ones in columns of other kinds. */
const LONGEST_ROW = 200;
/** A row of so many cells may begin with a longer one and be a header all the same. */
const FEWEST_BESIDE = 5;

/** The cells of a row as those of a header; none where one of them is too long to be one. */
export function ownCells(row: SheetRow): HeaderCell[] {
  const { cells, spans } = row;
  const own: HeaderCell[] = [];
  for (const column of cells.keys()) {
    if (row.mergedFromAbove.has(column)) continue;
    const text = textIn(row, column).replace(MARKED, '');
    if (text.length > LONGEST_ROW) {
      if (own.length > 0 || cells.size < FEWEST_BESIDE) return [];
      // What a template's first column tells screen readers.
      continue;
    }
    const range = spans.find(({ left }) => left === column);
    if (range) own.push(...sharedOut({ column, text, span: range.right - range.left + 1 }));
    else own.push({ column, text });
  }
  return own;
}

/** 'By when:', 'Lead *': a mark behind a header, with which it says the same. */
const MARKED = /[\s:*]+$/;

/** 'Lead / date', 'Start / end date' merged over two columns: the header of each. */
function sharedOut(cell: HeaderCell & { readonly span: number }): readonly HeaderCell[] {
  const parts = cell.span === 2 ? cell.text.split(/\s*[/&+]\s*|\s+and\s+/i) : [];
  const says = parts.map((part) => headerMeaning(part)?.says);
  const isOne = (one: HeaderSays | undefined): boolean =>
    one !== undefined && (SHARED.includes(one.kind) || (one.kind === 'other' && one.is === 'start'));
  const isShared = parts.length === 2 && says[0]?.kind !== says[1]?.kind && says.every(isOne);
  return isShared ? parts.map((text, index) => ({ column: cell.column + index, text })) : [cell];
}

/** What two columns below one header may be. */
const SHARED: readonly string[] = ['action', 'by-when', 'by-whom'];

/** True where the first cell of a header is what a template tells screen readers: its column is none of the table's. */
export const beginsLong = ({ cells }: SheetRow): boolean => (cells.values()[0]?.text ?? '').length > LONGEST_ROW;
