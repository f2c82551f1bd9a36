import { tidy } from '../text/tidy';
import { type SaidText, inseparableIn } from './inseparable';
import { joinLines } from './lines';
import { isCode, isField } from './lexicon';
import { withoutNews } from './news';
import { isNobody } from './nobody';
import { ownerKey } from './owner-key';
import { postsWithAreas } from './posts-with-areas';
import { partsOf } from './parts';
import { type Piece, asWritten, keyOf, nameOf, piecesOf } from './pieces';
import { type KnownOwners, betweenCommas } from './split';

/** The glossary's codes and what they stand for. */
export type Glossary = readonly { readonly code: string; readonly meaning: string }[];

/** The by-whoms of a plan, each text once. */
export interface ByWhomTexts {
  /** Those that no page break cut, and how many cells say each. */
  readonly whole: ReadonlyMap<string, number>;
  /** What is above a page break: a name there may go on below. */
  readonly cut: ReadonlySet<string>;
}

/** What a plan's by-whoms and its glossary tell of its owners before any of them is split. */
export function learnOwners({ whole, cut }: ByWhomTexts, glossary: Glossary): KnownOwners {
  const explained = new Set(glossary.flatMap(({ code, meaning }) => [ownerKey(code), ownerKey(meaning)]));
  const alone = new Set(explained);
  const recurring = new Set<string>();
  const texts = new Map<string, number>();
  const said = Array.from(whole, ([text, cells]): SaidText => ({ text, cells, pieces: piecesIn(text) }));
  const names = [...said.map(({ pieces }) => pieces), ...Array.from(cut, piecesIn)].map(namesBetweenMarks);
  for (const { certain, doubtful, inside } of names) {
    for (const key of certain) alone.add(key);
    if (doubtful.length > 0)
      for (const key of new Set([...doubtful, ...inside])) texts.set(key, (texts.get(key) ?? 0) + 1);
  }
  for (const { doubtful } of names) for (const key of doubtful) if ((texts.get(key) ?? 0) > 1) recurring.add(key);
  return { alone, explained, recurring, inseparable: inseparableIn(said), areas: postsWithAreas(said) };
}

/** The keys of what is in a text between marks that always separate. */
interface NamesBetweenMarks {
  readonly certain: readonly string[];
  /** Those that hold an 'and', and what is inside such. */
  readonly doubtful: readonly string[];
  readonly inside: readonly string[];
}

function namesBetweenMarks(pieces: SaidText['pieces']): NamesBetweenMarks {
  const [certain, doubtful, inside]: [string[], string[], string[]] = [[], [], []];
  for (const { names } of pieces)
    for (const name of names) {
      const words = nameOf(name);
      if (words === '' || isNobody(words)) continue;
      const isCertain = name.length === 1 && !GLUED.test(words);
      (isCertain ? certain : doubtful).push(keyOf(name));
      if (isCertain) continue;
      if (name.every((fragment) => isShortForm(fragment.name))) certain.push(...name.map((fragment) => fragment.key));
      inside.push(...keysInside(name));
    }
  return { certain, doubtful, inside };
} // prettier-ignore

/** 'JCM and PIO' are two; 'HR & OD' may be one. */
const isShortForm = (words: string): boolean => isCode(words) && !isField(words);

function piecesIn(text: string): SaidText['pieces'] {
  const pieces: { readonly piece: Piece; readonly names: readonly Piece[] }[] = [];
  for (const part of partsOf(text))
    for (const line of joinLines(withoutNews(tidy(part.text)).split('\n'), isUnknown))
      for (const piece of piecesOf(line)) pieces.push({ piece, names: betweenCommas(piece) });
  return pieces;
}

/** Before a plan's owners are learnt none of them is known. */
const isUnknown = (): boolean => false;

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
