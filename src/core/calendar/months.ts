/** Months as people write them: the name, and abbreviations of it. */
export const MONTH_NAMES: readonly (readonly [month: number, words: string])[] = [
  [1, 'january | jan'], [2, 'february | feb'], [3, 'march | mar'], [4, 'april | apr'], [5, 'may'], [6, 'june | jun'],
  [7, 'july | jul'], [8, 'august | aug'], [9, 'september | sept | sep'], [10, 'october | oct'], [11, 'november | nov'], [12, 'december | dec'],
]; // prettier-ignore

const BY_WORD = new Map(
  MONTH_NAMES.flatMap(([month, words]) => words.split(' | ').map((word) => [word, month] as const)),
);

/** 1 to 12 for a month's name, with its full stop or without. */
export const monthOf = (word: string): number | undefined => BY_WORD.get(word.toLowerCase().replace(/\.$/, ''));

export const MONTH_WORDS: readonly string[] = [...BY_WORD.keys()];

/** A month's name, or an abbreviation of it, for patterns in any case: no word that only begins like one ('Marketing'). */
export const MONTH_WORD = `(?:${MONTH_WORDS.toSorted((a, b) => b.length - a.length).join('|')})(?![a-z])`;
