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
 * Of these the action: what stands right of a measure ('Measure | Summary') tells more of it, an aim that is said for
 * several rows heads what stands right of it ('Aims | Initiatives'), and what begins with verbs goes before an outcome.
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
  const isDone =
    aim && vague && (saysWhatIsDone(bodyOf(vague.column), bodyOf(aim.column)) || isWorkOf(vague, aim, bodyOf));
  return isHeaded || isDone ? vague : (aim ?? vague);
}

/** 'Project' left of 'Outcome', each on rows of its own. */
const isWorkOf = (vague: HeadedColumn, aim: HeadedColumn, bodyOf: (column: number) => ColumnBody): boolean =>
  'is' in aim.says &&
  aim.says.is === 'outcome' &&
  vague.column < aim.column &&
  /^(?:key )?(?:initiatives?|projects?|works?|proposals?)\b/.test(headerWords(vague.header)) &&
  !isHeadOf(bodyOf(vague.column), bodyOf(aim.column));

/** 'Rebuild the form' below 'Initiative', 'Fewer calls' below 'Outcome': the first says what is done, the other what comes of it. */
const saysWhatIsDone = ({ looks }: ColumnBody, { looks: other }: ColumnBody): boolean =>
  looks !== undefined && other !== undefined && looks.verbs >= MOST && other.verbs <= FEW;
/** So many of a column's cells begin as what is to be done does. */
const [MOST, FEW] = [0.5, 0.25];
