import { NAMES, type Word } from './lexicon';

/** What an action says that it follows, or makes use of; nothing is named where it was 'so decided'. */
export interface Follow {
  /** The words of it, by their stems. */
  readonly stems: readonly string[];
  /** 'After' it, 'on the results of' it: whatever the rows; 'in the new' one: where it stands below the row that makes it. */
  readonly how: 'after' | 'uses' | 'decided';
  /** True of 'the mock results': those of the mock exams. */
  readonly isFound: boolean;
}

const SO = 'so';
const DECIDED = new Set(['decided', 'agreed', 'approved']);
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What leads to it: one word, or several. */
const AFTER_WORDS = words('after following once when using');
/** These only before 'the', 'this', 'these', or a thing that bears a name of its own. */
const AFTER_KNOWN = words('from against per');
export const LEADING_PHRASES = [
  'based on', 'based upon', 'basis of', 'response to', 'light of', 'line with', 'informed by', 'arising from', 'result of', 'results of', 'findings of', 'lessons of',
  'lessons from', 'findings from', 'results from', 'outcome of', 'recommendations of', 'act on', 'acting on', 'acted on', 'that the', 'built on', 'if the', 'as the', 'which the',
].map((phrase) => phrase.split(' ')); // prettier-ignore
/** What stands behind 'as the policy' where it is the policy that says so. */
const SAYS = words(
  'says say said want wants told tell think wanted worked works succeeds approved shows show found finds find requires require asks ask identified identifies recommends recommended recommend reveals revealed highlights set sets needs',
);
const USES = words('in with under through using against into by via');
/** What is found is of what finds it. */
const FOUND = words(
  'result results findings finding lessons lesson recommendations recommendation outcome outcomes feedback responses response answers data evidence',
);

/** So many words may name it. */
const MOST = 8;

export function followsIn(all: readonly Word[]): readonly Follow[] {
  const follows: Follow[] = [];
  all.forEach((word, at) => {
    if (!MAY_LEAD.has(word.text)) return;
    if (word.text === SO && DECIDED.has(all[at + 1]?.text ?? SO))
      follows.push({ stems: [], how: 'decided', isFound: false });
    const behind = leadsAt(all, at);
    if (behind !== undefined) {
      const { stems, next, isFound } = namedAt(all, behind);
      const isSaying = !SAID_BY.has(word.text);
      if (stems.length > 0 && (isSaying || SAYS.has(next?.text ?? ''))) follows.push({ stems, how: 'after', isFound });
    } else if (at > 0 && USES.has(word.text) && isKnown(all[at + 1])) {
      const { stems, isFound } = namedAt(all, at + 1);
      const [first] = stems;
      if (first !== undefined && !LEADING.has(first)) follows.push({ stems, how: 'uses', isFound });
    }
  });
  return follows;
}
/** All words with which it may be said; the latter ones only before `KNOWN`; phrases are `LEADING_PHRASES`. */
export const LEADING_WORDS: ReadonlySet<string> = new Set([SO, ...AFTER_WORDS, 'what']);
export const LEADING_TO_KNOWN: ReadonlySet<string> = new Set([...AFTER_KNOWN, ...USES]);

/** The first words of phrases that lead to it. */
const LEADING = new Set(LEADING_PHRASES.flatMap(([first = '']) => first));
const MAY_LEAD = new Set([...LEADING, ...LEADING_WORDS, ...LEADING_TO_KNOWN]);
const isKnown = (word: Word | undefined): boolean => word !== undefined && KNOWN.has(word.text);
export const KNOWN = words('the this these both');
/** The survey says it, or else it is another matter: 'what the survey shows', 'if the bid succeeds'. */
const SAID_BY = words('that what as which if');

function leadsAt(all: readonly Word[], at: number): number | undefined {
  const { text = '', sign = '' } = all[at] ?? {};
  if (sign !== '') return undefined;
  const next = all[at + 1];
  if (AFTER_WORDS.has(text) || text === 'what') return at + 1;
  if (AFTER_KNOWN.has(text) && KNOWN.has(next?.text ?? '')) return at + 1;
  for (const [first, second] of LEADING_PHRASES) if (first === text && second === next?.text) return at + 2;
  return undefined;
}

interface Named {
  readonly stems: readonly string[];
  readonly isFound: boolean;
  readonly next: Word | undefined;
}

function namedAt(all: readonly Word[], from: number): Named {
  const stems: string[] = [];
  let at = from;
  for (; at < Math.min(all.length, from + MOST); at++) {
    const word = all[at];
    if (!word || (word.opens && at > from)) break;
    if (NAMES.has(word.kind)) {
      // 'The audit shows': the audit does.
      if (stems.length > 0 && SAYS.has(word.text)) break;
      stems.push(word.stem);
    } else if (word.kind === 'be' && stems.length > 0) continue;
    else if (word.kind !== 'small' || stems.length > 0) break;
    if (word.sign !== '') {
      at++;
      break;
    }
  }
  const last = all[at - 1];
  const isFound = stems.length > 1 && last !== undefined && FOUND.has(last.text);
  if (isFound) stems.pop();
  return { stems, isFound, next: all[at] };
}
