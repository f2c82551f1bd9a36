import type { BodyOf } from './column-bodies';
import type { HeaderCell } from '../headers/header-cell';
import { headerMeaning } from '../headers/header-words';

/** Of so many words on average a cell says more than a number does. */
const FEWEST_WORDS = 3;

/**
 * 'Action' merged over numbers and words, or above the numbers with nothing above the words beside them: it heads the words,
 * and counts them.
 */
export function numbersUnder(cells: readonly HeaderCell[], bodyOf: BodyOf): readonly HeaderCell[] {
  if (!cells.some((cell, at) => isOverTwo(cell, cells[at + 1], bodyOf))) return cells;
  return cells.flatMap((cell, at): readonly HeaderCell[] => {
    const { column, text } = cell;
    return isOverTwo(cell, cells[at + 1], bodyOf)
      ? [{ column, text: 'No' }, { column: column + 1, text }]
      : [cell];
  });
} // prettier-ignore

const HEADS: ReadonlySet<string | undefined> = new Set(['action', 'objective']);

function isOverTwo({ column, text, span = 1, serves }: HeaderCell, next: HeaderCell | undefined, bodyOf: BodyOf): boolean {
  if (span > 2 || serves !== undefined || (next && next.column <= column + 1) || !HEADS.has(headerMeaning(text)?.says.kind)) return false;
  const [own, beside] = [bodyOf(column), bodyOf(column + 1)];
  const areNumbers = own.isNumbers === true || own.areCodes === true || own.isCoded === true || own.isRating;
  return areNumbers && (beside.words ?? 0) >= FEWEST_WORDS && (beside.own ?? 0) * 2 >= (own.own ?? 0);
} // prettier-ignore
