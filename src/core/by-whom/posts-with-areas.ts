import { isOwner, isPostOf } from './joint';
import { isArea, isCode, isField, isGenericPost, isPeople, isPost } from './lexicon';
import { ownerKey } from './owner-key';
import { isPerson } from './person-rules';
import { type Piece, asWritten } from './pieces';
import type { SaidText } from './said-text';

/** So many posts that need their area a plan names before all its commas behind posts are read so. */
const ENOUGH = 2;

/**
 * The keys of a plan's posts with their areas behind a comma ('Facilities Manager, Wendale'), where it writes posts so:
 * several that need an area have one, and no comma of two names parts owners.
 */
export function postsWithAreas(texts: readonly SaidText[]): ReadonlySet<string> {
  const alone = new Set<string>();
  const pairs = new Map<string, Piece>();
  for (const { parts } of texts)
    for (const { pieces } of parts)
      for (const { piece } of pieces) {
        const [first, second] = piece;
        if (first && piece.length === 1) alone.add(first.key);
        else if (piece.length === 2 && second?.mark.trim() === ',') pairs.set(ownerKey(asWritten(piece)), piece);
      }
  let sure = 0;
  for (const [post, area] of pairs.values()) {
    if (!post || !area) continue;
    if (isGenericPost(post.name) && isArea(area.name)) sure++;
    else if (alone.has(area.key) || mayOwn(area.name)) return new Set();
  }
  if (sure < ENOUGH) return new Set();
  return new Set(
    [...pairs]
      .filter(([, [post]]) => post !== undefined && (isPost(post.name) || isPostOf(post.name)))
      .map(([key]) => key),
  );
}

/** What may be an owner by itself, and no place. */
const mayOwn = (name: string): boolean =>
  isOwner(name) || isPeople(name) || isPerson(name) || (isCode(name) && !isField(name));
