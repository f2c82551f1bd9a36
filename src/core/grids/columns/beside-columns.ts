import type { BesideColumn } from '../table/grid-columns';
import type { HeaderCell } from '../headers/header-cell';
import type { HeaderSays } from '../headers/header-says';
import { headerMeaning, headerWords } from '../headers/header-words';
import { besideSays } from '../headers/headers-beside';

/** The columns among these cells that say something else of an action than those that are used already. */
export const besideColumns = (
  cells: readonly HeaderCell[],
  used: readonly (number | undefined)[],
): readonly BesideColumn[] =>
  cells.flatMap(({ column, text }): BesideColumn[] => {
    const says = used.includes(column) ? undefined : besideSays(text);
    return says === undefined ? [] : [{ column, says, header: text }];
  });

const NONE: readonly number[] = [];
const NO_BRACKET = '-';

/** Headers that say again what one further left says, and whose columns were read by their headers. */
export function repeatedHeaders(all: readonly HeaderCell[]): readonly number[] {
  const cells = all.filter(({ serves }) => serves === undefined);
  // 'Review (Q1)' and 'Review (Q2)' are two.
  const words = cells.map(({ text }) => `${headerWords(text)} ${/\([^)]*\)/.exec(text)?.[0] ?? NO_BRACKET}`);
  if (new Set(words).size === words.length) return NONE;
  return cells.flatMap(({ column, text }, index) =>
    SERVES.has(headerMeaning(text)?.says.kind ?? 'other') && words.indexOf(words[index] ?? text) < index ? column : [],
  );
}

const SERVES: ReadonlySet<HeaderSays['kind']> = new Set(['action', 'by-when', 'by-whom', 'number', 'objective']);
