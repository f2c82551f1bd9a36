import type { Lexeme } from '../items';
import { ALTERING } from './altering';
import { BESIDE_TIME } from './beside-time';
import { CALENDAR_WORDS } from './calendar-words';
import { CUES } from './cues';
import type { Entry } from './entry';
import { NUMBER_WORDS } from './numbers';
import { STEP_WORDS } from './steps';
import { UNDATED } from './undated';
import { WELSH } from './welsh';

/** All that is known of words. Where two tables name the same words, the later one holds. */
const LEXICON: readonly Entry[] = [
  ...WELSH, ...ALTERING, ...BESIDE_TIME, ...UNDATED, ...CUES, ...NUMBER_WORDS, ...STEP_WORDS, ...CALENDAR_WORDS,
]; // prettier-ignore

/** A place in the tree of phrases: what the words up to here are, and the words that may follow. */
export interface PhraseNode {
  is: Lexeme | undefined;
  readonly next: Map<string, PhraseNode>;
}

const newNode = (): PhraseNode => ({ is: undefined, next: new Map() });

/** Any one word: 'as * plan'. */
export const ANY_WORD = '*';

/** Forms with a mark inside ('n/a', 'w.e.f.'), longest first: no words as others are. */
export const MARKED_FORMS: readonly (readonly [form: string, is: Lexeme])[] = LEXICON.flatMap(([is, words]) =>
  words.split(' | ').filter((form) => /[./]/.test(form)).map((form) => [form, is] as const),
).sort(([a], [b]) => b.length - a.length); // prettier-ignore

/** The phrases of the lexicon, word by word. */
export const PHRASES: PhraseNode = newNode();
for (const [is, words] of LEXICON) for (const phrase of words.split(' | ')) nodeOf(phrase).is = is;

function nodeOf(phrase: string): PhraseNode {
  let node = PHRASES;
  for (const word of phrase.split(' ')) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  return node;
}
