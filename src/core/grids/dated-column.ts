import { gridColumns } from './columns';
import type { ColumnBody, GridColumns } from './grid-columns';
import type { HeaderCell } from './header-cell';
import { headerMeaning, headerWords } from './header-words';
import { besideSays } from './headers-beside';

/** Dates of what was, or of something else than the action: 'Date raised', 'Last inspected', 'Next audit'. */
const NOT_DUE =
  /^(?:last|previous|next|first|actual|original|review|reviews?|audit|inspection|meeting|version|issue|published|effective|valid)\b|\b(?:(?!expect|estimat|plann|schedul|need|requir|propos|anticipat|agre|project)[a-z]+ed|since|begun|born|sent|seen|held|expir(?:y|es)|renewal|start|starts|commencing|from|opening)\b/;

/**
 * The columns of a table that gives no by-when by any known name: the one column of dates in it says by when, whatever it
 * is called ('Delivery by', 'Target', 'Programme'). Where there are two, or it tells of something else, none does. Of
 * other tables the columns as their headers say.
 */
export function columnsWithDates(
  cells: readonly HeaderCell[],
  bodyOf: ((column: number) => ColumnBody) | undefined,
): GridColumns | undefined {
  const grid = gridColumns(cells, bodyOf);
  if (!bodyOf || !grid?.missing.includes('by-when')) return grid;
  const used = [grid.action, grid.number, ...grid.byWhom];
  const dated = cells.filter(({ column }) => !used.includes(column) && bodyOf(column).areDates === true);
  const [due] = dated;
  if (!due || dated.length > 1 || !maySayWhen(due.text)) return grid;
  return gridColumns(
    cells.map((cell) => (cell === due ? { ...cell, serves: 'by-when' } : cell)),
    bodyOf,
  );
}

const maySayWhen = (header: string): boolean =>
  !NOT_DUE.test(headerWords(header)) &&
  besideSays(header) === undefined &&
  headerMeaning(header)?.says.kind !== 'other';
