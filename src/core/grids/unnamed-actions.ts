import type { ColumnBody } from './grid-columns';
import type { HeaderCell } from './header-cell';
import { headerWords } from './header-words';
import type { HeadedColumn } from './headers-in-table';
import { areMeasures } from './other-tables';
import { isHeadOf } from './particular-columns';

/** 'Measure': what is done, where several below one action have a date each, and else how it is measured. */
export const measuresIn = (cells: readonly HeaderCell[]): readonly HeadedColumn[] =>
  cells
    .filter(({ text }) => /^(?:proposed |key )?measures?$/.test(headerWords(text)))
    .map(({ column, text }) => ({ says: { kind: 'action', is: 'loose' }, rank: Infinity, column, header: text }));

/** A measure with nothing beside it that counts. */
export function plainMeasure(cells: readonly HeaderCell[], isFull: (column: HeadedColumn) => boolean): HeadedColumn | undefined {
  const texts = cells.map(({ text }) => text);
  return measuresIn(cells).find((column) => isFull(column) && areMeasures(column.header, texts));
} // prettier-ignore

/** What may say what is to be done where no header plainly does, each under its own kind of header. */
interface Unnamed {
  /** 'Action measure', 'Council response'. */
  readonly loose: HeadedColumn | undefined;
  readonly aim: HeadedColumn | undefined;
  /** 'Description', 'Summary', 'Project'. */
  readonly vague: HeadedColumn | undefined;
  readonly measure: HeadedColumn | undefined;
}

/**
 * Of these the action: what stands right of a measure ('Measure | Summary') tells more of it, and an aim that is said for
 * several rows heads what stands right of it ('Aims | Initiatives').
 */
export function unnamedAction(
  { loose, aim, vague, measure }: Unnamed,
  bodyOf: (column: number) => ColumnBody,
): HeadedColumn | undefined {
  if (loose) return loose;
  if (vague && measure && measure.column < vague.column) return measure;
  const isHeaded = aim && vague && aim.column < vague.column && isHeadOf(bodyOf(aim.column), bodyOf(vague.column));
  return isHeaded ? vague : (aim ?? vague);
}
