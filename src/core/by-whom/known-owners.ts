import { inseparableIn } from './inseparable';
import { isCode, isField } from './words/lexicon';
import { isNobody } from './words/nobody';
import { ownerKey } from './words/owner-key';
import { postsWithAreas } from './posts-with-areas';
import type { SaidText } from './said-text';
import type { KnownOwners } from './joints';

/** The glossary's codes and what they stand for. */
export type Glossary = readonly { readonly code: string; readonly meaning: string }[];

/** The by-whoms of a plan, each text once. */
export interface ByWhomTexts {
  /** Those that no page break cut. */
  readonly whole: readonly SaidText[];
  /** What is above a page break: a name there may go on below. */
  readonly cut: readonly SaidText[];
}

/** What a plan's by-whoms and its glossary tell of its owners before any of them is split. */
export function learnOwners({ whole, cut }: ByWhomTexts, glossary: Glossary): KnownOwners {
  const explained = new Set(glossary.flatMap(({ code, meaning }) => [ownerKey(code), ownerKey(meaning)]));
  const alone = new Set(explained);
  const joint: NamesBetweenMarks[] = [];
  for (const texts of [whole, cut])
    for (const text of texts) {
      const names = namesBetweenMarks(text, alone);
      if (names) joint.push(names);
    }
  const texts = new Map<string, number>();
  for (const { doubtful, inside } of joint)
    for (const key of new Set([...doubtful, ...inside])) texts.set(key, (texts.get(key) ?? 0) + 1);
  const recurring = new Set<string>();
  for (const { doubtful } of joint) for (const key of doubtful) if ((texts.get(key) ?? 0) > 1) recurring.add(key);
  return { alone, explained, recurring, inseparable: inseparableIn(whole), areas: postsWithAreas(whole) };
}

/** The keys of what is in a text between marks that always separate: names with an 'and', and what is inside such. */
interface NamesBetweenMarks {
  readonly doubtful: readonly string[];
  readonly inside: readonly string[];
}

/** Adds the keys of a text's names to those that are alone; gives those that may be one or two, where it has any. */
function namesBetweenMarks({ parts }: SaidText, alone: Set<string>): NamesBetweenMarks | undefined {
  let doubtful: string[] | undefined;
  const inside: string[] = [];
  for (const { pieces } of parts)
    for (const { names } of pieces)
      for (const { fragments, name, key, inside: keys } of names) {
        if (name === '' || isNobody(name)) continue;
        if (fragments.length === 1 && !GLUED.test(name)) {
          alone.add(key);
          continue;
        }
        (doubtful ??= []).push(key);
        if (fragments.every((fragment) => isShortForm(fragment.name))) for (const one of fragments) alone.add(one.key);
        inside.push(...keys);
      }
  return doubtful && { doubtful, inside };
}

/** 'JCM and PIO' are two; 'HR & OD' may be one. */
const isShortForm = (words: string): boolean => isCode(words) && !isField(words);

/** 'Housing&Planning'. */
const GLUED = /[a-z]{2}&[A-Z][a-z]/;
