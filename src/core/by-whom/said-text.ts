import { memoize } from '../text/memo';
import { tidy } from '../text/tidy';
import { betweenCommas } from './joints';
import { joinLines } from './pieces/lines';
import { withoutNews } from './words/news';
import { ownerKey } from './words/owner-key';
import { partsOf } from './pieces/parts';
import { type Piece, asWritten, keyOf, nameOf, piecesOf } from './pieces/pieces';

/** A by-whom as a plan says it, before any of the plan's owners is known, and in how many cells it is. */
export interface SaidText {
  readonly text: string;
  readonly cells: number;
  readonly parts: readonly SaidPart[];
}

/** A part of a by-whom, be it the whole of it. */
export interface SaidPart {
  readonly label?: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** What stands between marks that always separate. */
  readonly pieces: readonly SaidPiece[];
}

export interface SaidPiece {
  readonly piece: Piece;
  /** What stands between its commas that part owners (`betweenCommas`). */
  readonly names: readonly SaidName[];
}

/** What may be one name or several, as nothing but its words tells. */
export interface SaidName {
  readonly fragments: Piece;
  readonly name: string;
  /** `ownerKey` of the name, and of all runs of its fragments from two on; none of those where it has very many. */
  readonly key: string;
  readonly inside: readonly string[];
}

/** A by-whom, its pieces cut. */
export const saidText = (text: string, cells: number): SaidText => ({ text, cells, parts: partsSaid(text) });

const partsSaid = memoize((text): readonly SaidPart[] => partsOf(text).map(saidPart));

export function saidPart({ label, text }: { readonly label?: string; readonly text: string }): SaidPart {
  const lines = withoutNews(tidy(text)).split('\n');
  const pieces: SaidPiece[] = [];
  for (const line of joinLines(lines, isUnknown))
    for (const piece of piecesOf(line)) pieces.push({ piece, names: betweenCommas(piece).map(saidName) });
  return label === undefined ? { text, lines, pieces } : { label, text, lines, pieces };
}

const saidName = (fragments: Piece): SaidName => ({
  fragments,
  name: nameOf(fragments),
  key: keyOf(fragments),
  inside: keysInside(fragments),
});

/** What a plan repeats is shorter. */
const MOST_FRAGMENTS = 8;

function keysInside(name: Piece): readonly string[] {
  if (name.length < 2 || name.length > MOST_FRAGMENTS) return NO_KEYS;
  const keys: string[] = [];
  for (let start = 0; start < name.length - 1; start++)
    for (let end = start + 2; end <= name.length; end++) keys.push(ownerKey(asWritten(name.slice(start, end))));
  return keys;
}

const NO_KEYS: readonly string[] = [];

/** Before a plan's owners are learnt none of them is known. */
const isUnknown = (): boolean => false;
