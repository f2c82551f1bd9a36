import { isOwner, isPostOf } from './rules/joint';
import { isArea, isCode, isField, isGenericPost, isPeople, isPost } from './words/lexicon';
import { ownerKey } from './words/owner-key';
import { isPerson } from './rules/person-rules';
import { type Piece, asWritten } from './pieces/pieces';
import type { SaidText } from './said-text';

/** So many posts that need their area a plan names before all its commas behind posts are read so. */
const ENOUGH = 2;

/**
 * The keys of a plan's posts with their areas behind a comma ('Facilities Manager, Wendale'), where it writes posts so:
 * several that need an area have one, and no comma of two names parts owners.
 */
export function postsWithAreas(texts: readonly SaidText[]): ReadonlySet<string> {
  const alone = new Set<string>();
  const pairs: Piece[] = [];
  for (const { parts } of texts)
    for (const { pieces } of parts)
      for (const { piece } of pieces) {
        const [first, second] = piece;
        if (first && piece.length === 1) alone.add(first.key);
        else if (piece.length === 2 && second?.mark.trim() === ',') pairs.push(piece);
      }
  const sure = new Set<string>();
  for (const pair of pairs) {
    const [post, area] = pair;
    if (!post || !area) continue;
    if (isGenericPost(post.name) && isArea(area.name)) sure.add(ownerKey(asWritten(pair)));
    else if (alone.has(area.key) || mayOwn(area.name)) return NONE;
  }
  if (sure.size < ENOUGH) return NONE;
  const arePosts = pairs.filter(([post]) => post !== undefined && (isPost(post.name) || isPostOf(post.name)));
  return new Set(arePosts.map((pair) => ownerKey(asWritten(pair))));
}

const NONE: ReadonlySet<string> = new Set();

/** What may be an owner by itself, and no place. */
const mayOwn = (name: string): boolean =>
  isOwner(name) || isPeople(name) || isPerson(name) || (isCode(name) && !isField(name));
