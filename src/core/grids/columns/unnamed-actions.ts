import type { ColumnBody } from '../table/grid-columns';
import type { HeaderCell } from '../headers/header-cell';
import { headerWords } from '../headers/header-words';
import type { HeadedColumn } from './headers-in-table';
import { areMeasures } from '../headers/other-tables';
import { isHeadOf } from './particular-columns';

/** 'Measure': what is done, where several below one action have a date each, and else how it is measured. */
export const measuresIn = (cells: readonly HeaderCell[]): readonly HeadedColumn[] =>
  cells
    .filter(({ text }) =>
      /^(?:proposed |key )?measures?(?: (?:titles?|names?|descriptions?))?$/.test(headerWords(text)),
    )
    .map(({ column, text }) => ({ says: { kind: 'action', is: 'loose' }, rank: Infinity, column, header: text }));

/** 'Method': how what is aimed at in the column left of it is done. */
const methodIn = (cells: readonly HeaderCell[], aim: HeadedColumn): HeadedColumn | undefined => {
  const cell = cells.find(({ column, text }) => column > aim.column && METHOD.test(headerWords(text)));
  return cell && { says: { kind: 'action', is: 'loose' }, rank: Infinity, column: cell.column, header: cell.text };
};
const METHOD = /^(?:methods?|tactics?|means|ways? forward|method of delivery|means of achieving (?:it|this))$/;

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
  cells: readonly HeaderCell[],
  bodyOf: (column: number) => ColumnBody,
): HeadedColumn | undefined {
  if (loose) return loose;
  const method = aim && methodIn(cells, aim);
  if (method && (bodyOf(method.column).words ?? 0) >= 3) return method;
  if (vague && measure && measure.column < vague.column) return measure;
  const isHeaded = aim && vague && aim.column < vague.column && isHeadOf(bodyOf(aim.column), bodyOf(vague.column));
  return isHeaded ? vague : (aim ?? vague);
}
