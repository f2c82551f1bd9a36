/** Months as people write them: the name, abbreviations of it, and common slips of the two. */
export const MONTH_NAMES: readonly (readonly [month: number, words: string, slips?: string])[] = [
  [1, 'january | jan', 'januray | janurary | janaury'],
  [2, 'february | feb', 'febuary | feburary | februrary'],
  [3, 'march | mar'],
  [4, 'april | apr', 'apri'],
  [5, 'may'],
  [6, 'june | jun'],
  [7, 'july | jul', 'jully'],
  [8, 'august | aug', 'augst | augus'],
  [9, 'september | sept | sep', 'septmber | septemeber | setember | septembr | setp | spet'],
  [10, 'october | oct', 'ocotber | octber | octobr'],
  [11, 'november | nov', 'novemeber | novemebr | novmber'],
  [12, 'december | dec', 'decemeber | decmber | decemebr'],
];

const BY_WORD = new Map(
  MONTH_NAMES.flatMap(([month, words, slips]) =>
    [words, slips ?? []].flat().flatMap((list) => list.split(' | ').map((word) => [word, month] as const)),
  ),
);

/** 1 to 12 for a month's name, with its full stop or without. */
export const monthOf = (word: string): number | undefined => BY_WORD.get(word.toLowerCase().replace(/\.$/, ''));

export const MONTH_WORDS: readonly string[] = [...BY_WORD.keys()];

/** A month's name, abbreviated or misspelt, for patterns in any case: no word that only begins like one ('Marketing'). */
export const MONTH_WORD = `(?:${MONTH_WORDS.toSorted((a, b) => b.length - a.length).join('|')})(?![a-z])`;
