import type { ColumnBody } from '../table/grid-columns';
import { headerWords } from '../headers/header-words';
import type { HeadedColumn } from './headers-in-table';

/** True where one column says the same for several rows of which the other says something each. */
export const isHeadOf = ({ distinct = 0 }: ColumnBody, other: ColumnBody): boolean =>
  distinct > 0 && distinct <= MOST_HEADS * (other.distinct ?? 0) && (other.words ?? 0) >= 2;
const MOST_HEADS = 0.8;
const FEWEST_WORDS = 3;

/**
 * 'Milestone' beside 'Action': the action is told once for several rows, each of which has a milestone and a date of its own (or a number that stands for one).
 * Under a header that may be anything ('Detail') each of them is a sentence that no other row says.
 */
export function isStepOf(
  { column, says }: HeadedColumn,
  whole: HeadedColumn,
  { dueIn, bodyOf }: { readonly dueIn: number | undefined; readonly bodyOf: (column: number) => ColumnBody },
): boolean {
  if (column <= whole.column || dueIn === undefined) return false;
  const { runs = 0 } = bodyOf(whole.column);
  const [step, due] = [bodyOf(column), bodyOf(dueIn)];
  const isSaid = says.kind === 'action' && (says.is === 'named' || ((step.words ?? 0) >= FEWEST_WORDS && step.distinct === step.own && step.isTold !== true));
  return isSaid && isHeadOf(bodyOf(whole.column), step) && (step.own ?? 0) > runs && (due.own ?? 0) > runs && (due.areDates === true || (due.own ?? 0) >= MOST_DATED * (step.own ?? 0));
} // prettier-ignore
/** Of the steps nearly each has a date, in whatever words; a sum below them has none. */
const MOST_DATED = 0.8;

/** Of several columns those that are filled beside each date, where any is: what is merged over several rows heads the others. */
export function besideEach(
  columns: readonly HeadedColumn[],
  dueIn: number,
  bodyOf: (column: number) => ColumnBody,
): readonly HeadedColumn[] {
  const dates = bodyOf(dueIn).own ?? 0;
  const filled = columns.filter(({ column }) => (bodyOf(column).own ?? 0) >= dates);
  return filled.length > 0 ? filled : columns;
}

/** 'Response', 'Comments and planned action' beside 'Finding' or 'Recommendation', where its cells say what is done about it, and not 'Agreed'. */
export const answersInWords = (header: string, { own = 0, distinct = 0, words = 0 }: ColumnBody): boolean =>
  ANSWER.test(headerWords(header)) && words >= LEAST_ANSWERED && distinct >= 0.7 * own;
const ANSWER = /\b(?:responses?|management comments?)\b|\b(?:comments?|reply|answer) and (?:[a-z]+ ){0,2}actions?$/;
const LEAST_ANSWERED = 4;

/** 'Accepted', 'Agreed in part' below 'Response': how it was taken, and not what the action is for. */
export const isShortAnswer = (header: string, { own = 0, words = LEAST_ANSWERED }: ColumnBody): boolean =>
  own > 1 && words < LEAST_ANSWERED && /\b(?:responses?|comments?|repl(?:y|ies)|answers?)\b/.test(headerWords(header));

/** 'Solution' beside 'Issue', 'Proposal' beside 'Concern'. */
export const solves = (header: string, other: string): boolean =>
  SOLUTION.test(headerWords(header)) && PROBLEM.test(headerWords(other));
const PROBLEM = /\b(?:issues?|findings?|concerns?|gaps?|problems?|topics?|subjects?)\b/;
const SOLUTION = /\b(?:solutions?|responses?|proposals?|approach(?:es)?|improvements?|provisions?)\b/;

/** 'Faster replies | Send a first reply in five days' below 'What | How': only the second says what to do. */
export const isDoneSo = ({ looks: aims }: ColumnBody, { looks, words = 0 }: ColumnBody): boolean =>
  words >= FEWEST_WORDS && (looks?.verbs ?? 0) >= 0.5 && (aims?.verbs ?? 1) <= 0.1;
