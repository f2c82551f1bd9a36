import type { ColumnBody } from '../table/grid-columns';
import { FEWEST_WORDS, groupingColumn, groupsRows } from './grouping-column';
import type { HeaderCell } from '../headers/header-cell';
import { whole } from '../headers/header-pattern';
import { headerWords } from '../headers/header-words';
import { PARENT } from '../headers/headers-action';
import type { HeadedColumn } from './headers-in-table';
import { isHeadOf, isShortAnswer } from './particular-columns';

/** Which columns head the rows of a table. */
export interface HeadingColumns {
  readonly objective: number | undefined;
  /** What heads the objectives in their turn: 'Programme' left of 'Deliverable' and 'Milestone'. */
  readonly outer: number | undefined;
  /** What is to be done in general. */
  readonly general: number | undefined;
  /** True where the objective is the task that others are parts of. */
  readonly isParent: true | undefined;
}

interface Table {
  /** Columns whose headers speak of actions, and of objectives. */
  readonly actions: readonly HeadedColumn[];
  readonly objectives: readonly HeadedColumn[];
  readonly cells: readonly HeaderCell[];
  readonly bodyOf: (column: number) => ColumnBody;
}

/** Of several columns that may head the actions the one nearest to them: 'Aim | Objective | Action'. */
export function headingColumns(action: HeadedColumn, { actions, objectives, cells, bodyOf }: Table): HeadingColumns {
  const body = ({ column }: HeadedColumn): ColumnBody => bodyOf(column);
  const isBefore = ({ column }: HeadedColumn): boolean => column < action.column;
  // Where few tasks are parts of others, what the rest belong to stands elsewhere.
  const isOfFew = (column: HeadedColumn): boolean => isParents(column) && (body(column).own ?? 0) * 2 < (body(action).own ?? 0);
  const isSaid = (column: HeadedColumn): boolean => !body(column).isEmpty && holdsWords(body(column));
  const left = objectives.filter(
    (column) => isSaid(column) && column !== action && !isOfFew(column) && (isBefore(column) || is(column, 'aim')),
  );
  const more = actions.filter((column) => isBefore(column) && isSaid(column) && !isShortAnswer(column.header, body(column)));
  const aims = left.filter((column) => is(column, 'aim'));
  const nearest = aims.findLast(isBefore) ?? aims[0] ?? left.findLast((column) => is(column, 'outcome'));
  const theme = left.findLast((column) => (body(column).words ?? FEWEST_WORDS) >= MORE_THAN_A_WORD) ?? left.at(-1);
  const isWordy = theme !== undefined && (body(theme).words ?? FEWEST_WORDS) >= FEWEST_WORDS;
  const between =
    nearest && more.findLast((column) => column.column > nearest.column && isHeadOf(body(column), body(action)));
  const last = more.at(-1);
  // 'Gap', 'Issue': what is said beside each action heads less than a theme that several share.
  const shared = last && is(last, 'vague') && !isHeadOf(body(last), body(action)) ? left.findLast((column) => isHeadOf(body(column), body(action))) : undefined;
  const found =
    between ??
    nearest ??
    (theme && groupsRows(theme, action, bodyOf) ? theme : (shared ?? last)) ??
    (isWordy ? theme : (groupingColumn(cells, action, bodyOf) ?? theme)) ??
    objectives.find((column) => isBefore(column) && COUNTED.test(headerWords(column.header)) && body(column).isNumbers === true);
  const isInner = more.some((column) => column === found);
  const outer = between ? nearest : isInner ? left.findLast(({ column }) => column < (found?.column ?? 0)) : undefined;
  const isParent = found !== undefined && objectives.some((column) => column.column === found.column && isParents(column));
  return {
    objective: found?.column,
    outer: outer?.column,
    general: more.findLast((column) => is(column, 'named'))?.column,
    isParent: isParent ? true : undefined,
  };
} // prettier-ignore

const is = ({ says }: HeadedColumn, what: string): boolean => 'is' in says && says.is === what;

/** True of a column that holds neither ratings nor sums nor codes. */
export const holdsWords = ({ isRating, isTold, areCodes, isCoded }: ColumnBody): boolean =>
  !isRating && isTold !== true && areCodes !== true && isCoded !== true;

const PARENTS = whole(PARENT);
/** True of a header that names the task that others are parts of. */
export const isParents = ({ header }: HeadedColumn): boolean => PARENTS.test(headerWords(header));

/** A number below such a header is that of an objective that is listed elsewhere; that of a priority may say how urgent it is. */
const COUNTED = /^(?:[a-z]+ )?(?:objective|aim|goal|outcome|theme|pledge|commitment)s?$/;

/** A category in a word says less of its actions than another theme. */
const MORE_THAN_A_WORD = 1.5;
