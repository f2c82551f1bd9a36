import type { ByWhenContext, Meaning } from '../types';

/** One family of phrasings: a pattern, and what a match of it means. */
export interface Phrasing {
  readonly name: string;
  /** Every character with which a match can begin, in lower case: the family is tried nowhere else. */
  readonly starts: string;
  /** Sticky and case-insensitive; matched against the folded text (see `fold.ts`), at the start of a word. */
  readonly pattern: RegExp;
  /** What the match means, or undefined where it isn't one of the family after all ('may', a number out of range). */
  readonly read: (match: RegExpExecArray, context: ByWhenContext) => Meaning | undefined;
}

/** A capture group by its number; '' where it took no part. */
export const group = (match: RegExpExecArray, n: number): string => match[n] ?? '';

/** A whole number out of digits or a word ('two', 'six', 'other'), or undefined. */
export function countOf(words: string): number | undefined {
  return /^\d+$/.test(words) ? Number(words) : COUNTS[words.toLowerCase()];
}

const COUNTS: Record<string, number> = {
  a: 1, one: 1, once: 1, two: 2, other: 2, second: 2, twice: 2, three: 3, third: 3, four: 4, fourth: 4, five: 5,
  six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, eighteen: 18,
}; // prettier-ignore

/** The words for a count, for patterns. */
export const COUNT = '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen';
