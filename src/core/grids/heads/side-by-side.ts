import { gridColumns } from '../columns/columns';
import type { HeaderCell } from '../headers/header-cell';
import { headerMeaning, headerWords } from '../headers/header-words';

/** The headers of each table, where there is one grid beside another: a column between them, or the same words again. */
export function sideBySide(cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  for (const [index, { column, text }] of cells.entries()) {
    const last = cells[index - 1];
    if (!last) continue;
    const isBehindGap = column > last.column + (last.span ?? 1);
    const isApart = isBehindGap || cells.slice(0, index).some((cell) => wordsIn(cell.text) === wordsIn(text));
    if (!isApart) continue;
    // What counts the actions stands before them.
    const from = !isBehindGap && headerMeaning(last.text)?.says.kind === 'number' ? index - 1 : index;
    const [left, right] = [cells.slice(0, from), cells.slice(from)];
    if (gridColumns(left) && gridColumns(right)) return [left, ...sideBySide(right)];
  }
  return [cells];
}

/** 'Action 2' is 'Action 1' again. */
const wordsIn = (header: string): string => headerWords(header).replace(/ \d{1,2}$/, '');
