import { tidy } from '../text/tidy';
import { betweenCommas } from './joints';
import { joinLines } from './lines';
import { withoutNews } from './news';
import { partsOf } from './parts';
import { type Piece, piecesOf } from './pieces';

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
  readonly names: readonly Piece[];
}

/** A by-whom, its pieces cut. */
export const saidText = (text: string, cells: number): SaidText => ({
  text,
  cells,
  parts: partsOf(text).map(saidPart),
});

export function saidPart({ label, text }: { readonly label?: string; readonly text: string }): SaidPart {
  const lines = withoutNews(tidy(text)).split('\n');
  const pieces: SaidPiece[] = [];
  for (const line of joinLines(lines, isUnknown))
    for (const piece of piecesOf(line))
      pieces.push({ piece, names: piece.length === 1 ? [piece] : betweenCommas(piece) });
  return label === undefined ? { text, lines, pieces } : { label, text, lines, pieces };
}

/** Before a plan's owners are learnt none of them is known. */
const isUnknown = (): boolean => false;
