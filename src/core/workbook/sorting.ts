import { HostProblem } from './host';
import { type CellPlace, showPlace } from './place';
import { type CellRange, rangeName } from './ranges';

/**
 * The column in which a host that sorts by keys holds them meanwhile, the last of the table. Where it is found, a sort
 * was not finished: the next one takes it away.
 */
export const SORT_KEYS = 'Plan Grid order';

/** Rows that can't be sorted whole. @param whatToDo without its full stop. */
export const cannotSort = (why: string, whatToDo: string): HostProblem =>
  new HostProblem('cannot write', 'The rows were not sorted.', why, `${whatToDo}, and sort again.`);

export const standsBeside = (place: CellPlace): HostProblem =>
  cannotSort(
    `The cell ${showPlace(place)} stands beside the table, and would lose its row.`,
    'Take it into the table as a column of its own, or move it above the table',
  );

export const mergedRows = (merge: CellRange): HostProblem =>
  cannotSort(`The cells ${rangeName(merge)} are merged.`, 'Unmerge them');
