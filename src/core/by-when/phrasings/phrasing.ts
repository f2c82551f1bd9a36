import { LETTER, SEPARATOR, SPACE, codeAt, endOfRun, isDigit, isLetter } from '../../text/characters';
import { wordFinder } from '../../text/word-finder';
import { tokenOf } from '../meanings';
import type { ByWhenContext, Meaning, Token } from '../types';

/** One family of phrasings. */
export interface Phrasing {
  readonly name: string;
  /**
   * Everything with which a match can begin, in lower case and parted by spaces: the family is tried nowhere else.
   * '#' stands for a digit, '_' for white space, however much. The more is said, the less is tried in vain.
   */
  readonly starts: string;
  /**
   * Reads what stands at an offset, the start of a word, in the folded text (see `fold.ts`); undefined where it isn't
   * one of the family ('may', a number out of range).
   */
  readonly readAt: (text: string, at: number, context: ByWhenContext) => Token | undefined;
}

/** A family of which one pattern finds every phrasing. */
interface Pattern extends Pick<Phrasing, 'name' | 'starts'> {
  /** Sticky and case-insensitive. */
  readonly pattern: RegExp;
  /** What the match means, or undefined where it isn't one of the family after all. */
  readonly read: (match: RegExpExecArray, context: ByWhenContext) => Meaning | undefined;
}

/** Makes a family out of its pattern. */
export const byPattern = ({ name, starts, pattern, read }: Pattern): Phrasing => ({
  name,
  starts,
  readAt(text, at, context) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || match[0] === '') return undefined;
    const meaning = read(match, context);
    return meaning && tokenOf(meaning, at, at + match[0].length);
  },
});

/** A family of which one pattern finds every phrasing, and all of them mean the same. */
interface Words extends Pick<Phrasing, 'name' | 'starts'> {
  /** Sticky and case-insensitive; it never matches nothing. */
  readonly pattern: RegExp;
  readonly meaning: Meaning;
}

/** Makes a family out of a pattern with one meaning: asking where it ends costs less than asking what it found. */
export const byWords = ({ name, starts, pattern, meaning }: Words): Phrasing => ({
  name,
  starts,
  readAt(text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? tokenOf(meaning, at, pattern.lastIndex) : undefined;
  },
});

/** A family of single words and marks that all mean the same. */
interface List extends Pick<Phrasing, 'name'> {
  /** In lower case and parted by spaces: whole words of letters, or single marks. */
  readonly words: string;
  readonly meaning: Meaning;
}

/** Makes a family out of a list, with the white space behind what it reads: this costs less than any pattern. */
export function byList({ name, words, meaning }: List): Phrasing {
  const isWord = (word: string): boolean => isLetter(word.charCodeAt(0));
  const listed = words.split(' ');
  const listedWord = wordFinder(new Map(listed.filter(isWord).map((word) => [word, word])));
  const listedMarks = listed.filter((word) => !isWord(word)).map((mark) => mark.charCodeAt(0));
  return {
    name,
    starts: words,
    readAt(text, at) {
      const end = endOfRun(text, at, LETTER);
      if (end === at)
        return listedMarks.includes(codeAt(text, at)) ? tokenOf(meaning, at, endOfRun(text, at + 1, SPACE)) : undefined;
      return listedWord(text, at, end) === undefined ? undefined : tokenOf(meaning, at, endOfRun(text, end, SPACE));
    },
  };
}

/** Looks at a word with care only where a number follows it: most words begin like some month. */
export const beforeNumber = (
  { shortest, longest }: { readonly shortest: number; readonly longest: number },
  { name, starts, readAt }: Phrasing,
): Phrasing => ({
  name,
  starts,
  readAt(text, at, context) {
    const end = endOfRun(text, at, LETTER);
    if (end - at < shortest || end - at > longest) return undefined;
    const mark = endOfRun(text, end, SPACE | SEPARATOR);
    const digits = text.charAt(mark) === "'" ? mark + 1 : mark;
    return isDigit(codeAt(text, digits)) ? readAt(text, at, context) : undefined;
  },
});

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
