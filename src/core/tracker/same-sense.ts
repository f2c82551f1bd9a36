import { sameWords } from '../text/tidy';

/** What two wordings of an action are compared by. */
export interface Wording {
  /** Words in lower case, without a number in front ('1.4 Review …') and without punctuation. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
  /** Numbers and years in the words: '2026/27', '3'. */
  readonly numbers: ReadonlySet<string>;
  /** Words that begin with a capital inside a sentence, in lower case: 'turning', 'point'. */
  readonly names: ReadonlySet<string>;
  /** False where nearly every word begins with a capital, so that none of them can be told for a name. */
  readonly hasPlainCase: boolean;
}

/** '1.4 ', '3) ', '2. ', '(a) ' in front of an action's words. */
const NUMBER_IN_FRONT = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})+[.):]?|\(?\d{1,2}[.):]|\(?[a-z]\))\s+(?=\p{L})/u;
const NUMBER = /\d[\d/.,-]*/g;
const NAME = /(?<![.:!?\n]\s*)(?<=\s|[(/&-])\p{Lu}[\p{L}\p{N}'’]*/gu;

export const wordingOf = (text: string): Wording => new WordingOf(text);

/** Most wordings are known by their key: the rest is worked out where it is asked for. */
class WordingOf implements Wording {
  readonly key: string;
  readonly #said: string;
  #words: ReadonlySet<string> | undefined;
  #names: ReadonlySet<string> | undefined;
  #numbers: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.#said = text.replace(NUMBER_IN_FRONT, '');
    this.key = sameWords(this.#said);
  }

  get words(): ReadonlySet<string> {
    return (this.#words ??= new Set(this.key.split(' ')));
  }

  get names(): ReadonlySet<string> {
    return (this.#names ??= new Set(Array.from(this.#said.matchAll(NAME), ([name]) => sameWords(name))));
  }

  get numbers(): ReadonlySet<string> {
    return (this.#numbers ??= new Set(
      Array.from(this.#said.matchAll(NUMBER), ([number]) => number.replace(/[/.,-]+$/, '')),
    ));
  }

  get hasPlainCase(): boolean {
    return this.names.size <= 0.6 * this.words.size;
  }
}

/** The part of the words that both have, from 0 to 1. */
export function sharedWords(a: Wording, b: Wording): number {
  const most = Math.max(a.words.size, b.words.size);
  if (Math.min(a.words.size, b.words.size) < ENOUGH * most) return 0;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  return shared / most;
}

/** Six words in ten are the same; eight, where names can't be told from other words. */
const ENOUGH = 0.6;
const ENOUGH_WITHOUT_NAMES = 0.8;

/**
 * True where two wordings may be of one action: most words are the same, and no name, number or year of the one is
 * replaced by another in the other.
 */
export function isSameSense(a: Wording, b: Wording): boolean {
  const enough = a.hasPlainCase && b.hasPlainCase ? ENOUGH : ENOUGH_WITHOUT_NAMES;
  if (sharedWords(a, b) < enough) return false;
  if (lacksSome(a.numbers, b.numbers) && lacksSome(b.numbers, a.numbers)) return false;
  if (!a.hasPlainCase || !b.hasPlainCase) return true;
  return !(lacksSome(a.names, b.words) && lacksSome(b.names, a.words));
}

/** Words that carry no meaning of their own: one for another says the same. */
const LITTLE = new Set(
  'a an the and or of to in on at by for with from all any its their our this that new'.split(' '),
);

/** True where each has words of meaning that the other lacks: not merely longer or shorter, but other words. */
export function hasOtherWords(a: Wording, b: Wording): boolean {
  const lacks = (these: Wording, those: Wording): boolean => {
    for (const word of these.words) if (!LITTLE.has(word) && !those.words.has(word)) return true;
    return false;
  };
  return lacks(a, b) && lacks(b, a);
}

const lacksSome = (these: ReadonlySet<string>, those: ReadonlySet<string>): boolean => {
  for (const one of these) if (!those.has(one)) return true;
  return false;
};
