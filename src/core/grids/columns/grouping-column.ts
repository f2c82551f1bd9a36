import type { ColumnBody } from '../table/grid-columns';
import type { HeaderCell } from '../headers/header-cell';
import { besideSays } from '../headers/headers-beside';
import { headerMeaning, headerWords } from '../headers/header-words';

/** Of so many words on average a cell says more than a code does. */
export const FEWEST_WORDS = 2.5;
/** A column that groups rows has cells of its own in no more than this share of them. */
const MOST_GROUPING = 0.7;

/** True of a column of words with cells of its own beside some of the actions. */
export function groupsRows(
  { column }: { readonly column: number },
  action: { readonly column: number },
  bodyOf: (column: number) => ColumnBody,
): boolean {
  const { own = 0, words = 0, distinct = 0 } = bodyOf(column);
  return words > 1 && distinct > 1 && own <= MOST_GROUPING * (bodyOf(action.column).own ?? 0);
}

/** A column under no header that is known which says something beside some of the actions, and so of those below them. */
export function groupingColumn(
  cells: readonly HeaderCell[],
  action: { readonly column: number },
  bodyOf: (column: number) => ColumnBody,
): { readonly column: number } | undefined {
  const actions = bodyOf(action.column).own ?? 0;
  const owns = (column: number): number => bodyOf(column).own ?? 0;
  const grouping = cells.filter(({ column, text, serves }) => {
    const own = owns(column);
    const isUnknown = serves === undefined && headerMeaning(text) === undefined && (besideSays(text) === undefined || INDICATOR.test(text.trim()));
    return isUnknown && !tellsOfHeading(text) && column < action.column && (bodyOf(column).words ?? 0) >= FEWEST_WORDS && own > 0 && own <= MOST_GROUPING * actions;
  });
  // Of several beside the same rows what comes first is what the others tell of.
  const last = grouping.at(-1);
  return last && grouping.find(({ column }) => owns(column) === owns(last.column));
} // prettier-ignore

/** 'What our data tells us', 'Current position' beside what it is told of. */
export const tellsOfHeading = (header: string): boolean => DATA.test(headerWords(header));
const DATA = /\b(?:data|evidence|baseline|position|tells?|says?|context|background|narrative)\b/;

const INDICATOR = /^(?:metric|indicator)s?$/i;
