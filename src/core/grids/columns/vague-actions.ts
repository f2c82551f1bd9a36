import type { HeadedColumn } from './headers-in-table';
import type { BodyOf } from './column-bodies';
import type { HeaderCell } from '../headers/header-cell';
import { headerMeaning, headerWords } from '../headers/header-words';
import { headsOtherTable, headsRegister } from '../headers/other-tables';

/** Who pays, is paid, asks or is asked for: tables with such a column list something else than actions. */
const PARTY =
  /^(?:amount|supplier|vendor|payee|recipient|applicant|claim(?:ant)?|complainant|requester|grant(?:ee)?|customer|client|patient|pupil|contract (?:ref|no|number|value|title))s?\b/;

/** So many of the cells at least begin with a verb where actions are listed. */
const FEWEST_VERBS = 0.25;

interface Beside {
  readonly cells: readonly HeaderCell[];
  readonly bodyOf: BodyOf;
  /** True where a header plainly says by when, or names a time. */
  readonly isPlanned: boolean;
  readonly leads: readonly HeadedColumn[];
}

/**
 * True where a column that may hold anything ('Description', 'Proposal', 'Project', 'Objective') stands in a table of another
 * kind: by the headers beside it; or by its cells, which do not say what to do, where no header plainly says by when and
 * by whom.
 */
export function isOfOtherKind(action: HeadedColumn, { cells, bodyOf, isPlanned, leads }: Beside): boolean {
  if (headsOtherTable({ size: cells.length, values: () => cells })) return true;
  if (!('is' in action.says) || action.says.is !== 'vague') return false;
  const headers = cells.map(({ text }) => headerWords(text));
  if (
    headers.some((words) => PARTY.test(words)) ||
    cells.filter(({ text }) => headerMeaning(text)?.says.kind !== 'number' && headsRegister(text)).length > 1
  )
    return true;
  const isSeen = (column: HeadedColumn): boolean =>
    cells.some((cell) => cell.column === column.column && cell.serves !== undefined);
  // 'Action' over names: who acts on each of them.
  if (cells.some(({ text, serves }) => serves === 'by-whom' && headerMeaning(text)?.says.kind === 'action'))
    return false;
  if (isPlanned && leads.some((column) => !isSeen(column))) return false;
  const { looks } = bodyOf(action.column);
  return looks !== undefined && looks.verbs < FEWEST_VERBS;
}
