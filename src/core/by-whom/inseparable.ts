import { isForename } from './words/forenames';
import { isOwner } from './rules/joint';
import { isBody, isField, isPeople } from './words/lexicon';
import { isPerson } from './rules/person-rules';
import { type Piece, keyOf } from './pieces/pieces';
import type { SaidText } from './said-text';

/** In so many cells, or in two texts, a plan repeats a name: fewer may be chance. */
const ENOUGH_CELLS = 3;
const ENOUGH_TEXTS = 2;
/** No name has more words with marks between. */
const MOST_FRAGMENTS = 4;

/** A name that may be one, and where the plan says it. */
interface Candidate {
  readonly key: string;
  readonly words: readonly string[];
  cells: number;
  readonly texts: Set<string>;
}

/**
 * The keys of names like 'Root & Branch' and 'Body, Mind and Soil': their words are no owners by their look, the plan
 * says them together several times, and none of them anywhere else.
 */
export function inseparableIn(texts: readonly SaidText[]): ReadonlySet<string> {
  const candidates = new Map<string, Candidate>();
  const add = (name: Piece): void => {
    const key = keyOf(name);
    candidates.set(key, { key, words: name.map((fragment) => fragment.key), cells: 0, texts: new Set() });
  };
  for (const { parts } of texts)
    for (const { pieces } of parts)
      for (const { piece, names } of pieces) {
        if (piece.length < 2) continue;
        if (mayBeOne(piece)) add(piece);
        else for (const { fragments } of names) if (mayBeOne(fragments)) add(fragments);
      }
  if (candidates.size === 0) return new Set();
  const begins = new Set([...candidates.values()].map(({ words }) => words[0]));
  const timesSaid = new Map<string, number>();
  const sayWord = (word: string): void => {
    timesSaid.set(word, (timesSaid.get(word) ?? 0) + 1);
  };
  const sayPiece = (piece: Piece, { text, cells }: SaidText): void => {
    let start = 0;
    while (start < piece.length) {
      const word = keyOf(piece, start, start + 1);
      const name = begins.has(word) ? longestAt(piece, start, candidates) : undefined;
      if (name) {
        name.cells += cells;
        name.texts.add(text);
      } else sayWord(word);
      start += name ? name.words.length : 1;
    }
  };
  for (const said of texts) for (const { pieces } of said.parts) for (const { piece } of pieces) sayPiece(piece, said);
  const repeated = [...candidates.values()].filter(({ cells }) => cells > 0);
  for (const { words } of repeated) words.forEach(sayWord);
  const isEnough = ({ cells, texts }: Candidate): boolean => cells >= ENOUGH_CELLS || texts.size >= ENOUGH_TEXTS;
  return new Set(
    repeated
      .filter((name) => isEnough(name) && name.words.every((word) => timesSaid.get(word) === 1))
      .map(({ key }) => key),
  );
}
function longestAt(piece: Piece, start: number, candidates: ReadonlyMap<string, Candidate>): Candidate | undefined {
  for (let end = Math.min(piece.length, start + MOST_FRAGMENTS); end > start + 1; end--) {
    const name = candidates.get(keyOf(piece, start, end));
    if (name) return name;
  }
  return undefined;
}

/** Plain words, the last behind an 'and'; behind commas single ones alone: longer ones are a list. */
function mayBeOne(piece: Piece): boolean {
  if (piece.length < 2 || piece.length > MOST_FRAGMENTS || !/and|&/i.test(piece.at(-1)?.mark ?? '')) return false;
  const names = piece.map(({ name }) => name);
  return names.every(
    (name, index) => isPlain(name, index > 0 && index < names.length - 1) && !(names.length > 2 && name.includes(' ')),
  );
}

/** No owner and no field by its look; in the middle of a name such a word may be a body's, too: 'Mind'. */
const isPlain = (name: string, isInMiddle: boolean): boolean =>
  /^\p{Lu}\p{Ll}/u.test(name) &&
  !(isOwner(name) && !(isInMiddle && isBody(name))) &&
  !isField(name) &&
  !isPeople(name) &&
  !isForename(name) &&
  !isPerson(name);
