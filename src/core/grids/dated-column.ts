import { gridColumns } from './columns';
import type { ColumnBody } from './grid-columns';
import type { HeaderCell } from './header-cell';
import { headerMeaning, headerWords } from './header-words';
import { besideSays } from './headers-beside';

/** Dates of what was, or of something else than the action: 'Date raised', 'Last inspected', 'Next audit'. */
const NOT_DUE =
  /^(?:last|previous|next|first|actual|original|review|reviews?|audit|inspection|meeting|version|issue|published|effective|valid)\b|\b(?:(?!expect|estimat|plann|schedul|need|requir|propos|anticipat|agre|project)[a-z]+ed|since|begun|born|sent|seen|held|expir(?:y|es)|renewal|start|starts|commencing|from|opening)\b/;

/**
 * The header of a table that gives no by-when by any known name: the one column of dates in it says by when, whatever
 * it is called ('Delivery by', 'Target', 'Programme'). Where there are two, or it tells of something else, none does.
 */
export function withDatedColumn(
  cells: readonly HeaderCell[],
  bodyOf: ((column: number) => ColumnBody) | undefined,
): readonly HeaderCell[] {
  const grid = bodyOf && gridColumns(cells, bodyOf);
  if (grid?.missing[0] !== 'by-when') return cells;
  const used = [grid.action, grid.number, ...grid.byWhom];
  const dated = cells.filter((cell) => !used.includes(cell.column) && bodyOf?.(cell.column).areDates === true);
  const [due] = dated;
  if (!due || dated.length > 1 || !maySayWhen(due.text)) return cells;
  return cells.map((cell) => (cell === due ? { ...cell, serves: 'by-when' } : cell));
}

const maySayWhen = (header: string): boolean =>
  !NOT_DUE.test(headerWords(header)) &&
  besideSays(header) === undefined &&
  headerMeaning(header)?.says.kind !== 'other';
