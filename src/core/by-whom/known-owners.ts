import { inseparableIn } from './inseparable';
import { isCode, isField } from './lexicon';
import { isNobody } from './nobody';
import { ownerKey } from './owner-key';
import { postsWithAreas } from './posts-with-areas';
import { type Piece, asWritten, keyOf, nameOf } from './pieces';
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
      for (const name of names) {
        const words = nameOf(name);
        if (words === '' || isNobody(words)) continue;
        if (name.length === 1 && !GLUED.test(words)) {
          alone.add(keyOf(name));
          continue;
        }
        (doubtful ??= []).push(keyOf(name));
        if (name.every((fragment) => isShortForm(fragment.name))) for (const { key } of name) alone.add(key);
        inside.push(...keysInside(name));
      }
  return doubtful && { doubtful, inside };
}

/** 'JCM and PIO' are two; 'HR & OD' may be one. */
const isShortForm = (words: string): boolean => isCode(words) && !isField(words);

/** What a plan repeats is shorter. */
const MOST_FRAGMENTS = 8;

/** The keys of all runs of a name's fragments, from two on. */
function keysInside(name: Piece): string[] {
  const keys: string[] = [];
  if (name.length > MOST_FRAGMENTS) return keys;
  for (let start = 0; start < name.length - 1; start++)
    for (let end = start + 2; end <= name.length; end++) keys.push(ownerKey(asWritten(name.slice(start, end))));
  return keys;
}

/** 'Housing&Planning'. */
const GLUED = /[a-z]{2}&[A-Z][a-z]/;
