import { Clause } from './clause';
import { type Follow, followsIn } from './follows';
import { NAMES, OF_WORDS, type Word, wordOf } from './lexicon';
import type { Thing } from './thing';

/** What an action says of a step. Read as far as it is asked for. */
export class SaidStep {
  private readonly words: readonly Word[];
  private readonly clause: Clause;
  private named: Named | undefined;
  private followed: readonly Follow[] | undefined;

  /** @param numbers those of its words, where it holds nothing but words and spaces. */
  constructor(text: string, numbers?: readonly number[]) {
    this.words = (numbers && knownWords(numbers)) ?? wordsOf(text, numbers);
    this.clause = new Clause(this.words, endOfLabel(this.words));
  }

  /** Its stages, by their numbers. */
  get stages(): readonly number[] {
    return this.clause.stages;
  }

  get things(): readonly Thing[] {
    return this.clause.things;
  }

  /** The words that say its stages: the survey of 'Survey all tenants'. */
  get kinds(): readonly string[] {
    return this.clause.kinds;
  }

  /** The stems of all its words. */
  get stems(): readonly string[] {
    return (this.named ??= namedIn(this.words)).stems;
  }

  /** Of those the ones that say what a thing is, and not which. */
  get heads(): readonly string[] {
    return (this.named ??= namedIn(this.words)).heads;
  }

  /** Whether it says the last word of a text that names a thing, be it what is done ('survey') or with what. */
  says(text: string): boolean {
    const last = wordsOf(text, undefined).findLast(({ kind, text: word }) => NAMES.has(kind) && !OF_WORDS.has(word));
    return last !== undefined && this.stems.includes(last.stem);
  }

  /** What it says that it follows. */
  get follows(): readonly Follow[] {
    return (this.followed ??= followsIn(this.words));
  }
}

/** Words by their numbers: quicker than by their letters. */
const byNumber = new Map<number, Word>();
const MOST_KNOWN = 20_000;

function knownWords(numbers: readonly number[]): readonly Word[] | undefined {
  const words: Word[] = [];
  for (const number of numbers) {
    const word = byNumber.get(number);
    if (!word) return undefined;
    words.push(word);
  }
  return words;
}

function wordsOf(text: string, numbers: readonly number[] | undefined): readonly Word[] {
  const plain = BEGINS_PLAINLY.test(text) ? text : text.replace(/^[^\p{L}]*(?:[a-z][.)]\s+)?/iu, '');
  const words: Word[] = [];
  for (const written of plain.toLowerCase().split(plain.includes('\n') ? /\s+/ : ' '))
    if (written !== '') words.push(wordOf(written));
  if (numbers?.length === words.length) {
    if (byNumber.size > MOST_KNOWN) byNumber.clear();
    for (const [at, word] of words.entries()) byNumber.set(numbers[at] ?? 0, word);
  }
  return words;
}
/** Most texts have no number to take away. */
const BEGINS_PLAINLY = /^[A-Za-z]{2}/;

interface Named {
  readonly stems: readonly string[];
  readonly heads: readonly string[];
}

function namedIn(words: readonly Word[]): Named {
  const stems: string[] = [];
  const heads: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    // What it is for is no matter of its own: 'to ensure that lessons are learned'.
    if (!word || (word.kind === 'to' && next && PURPOSES.has(next.text))) break;
    if (!NAMES.has(word.kind)) continue;
    stems.push(word.stem);
    if (!next || word.sign !== '' || next.opens || !NAMES.has(next.kind) || next.isStage) heads.push(word.stem);
  }
  return { stems, heads };
}
const PURPOSES = new Set('ensure enable improve support reduce increase help allow make promote'.split(' '));

/** So many words stand before a colon. */
const LONGEST_LABEL = 9;

function endOfLabel(words: readonly Word[]): number {
  for (let at = 0; at < Math.min(LONGEST_LABEL, words.length - 1); at++) {
    const word = words[at];
    if (!word || word.sign === '.') return 0;
    if (word.sign === ':' || (at > 0 && word.text === '')) return at + 1;
  }
  return 0;
}
