import { groupBy } from './group-by';

/** One way in which an item can be a candidate: both bear the same key. Tiers are tried in order. */
export interface MatchTier<Item, Candidate> {
  /** undefined where the item can't be matched in this way. */
  readonly itemKey: (item: Item) => string | undefined;
  readonly candidateKey: (candidate: Candidate) => string | undefined;
  /** What two of one key must have in common besides; all do where it isn't said. */
  readonly fits?: (item: Item, candidate: Candidate) => boolean;
  /** How much two of one key have in common; the pairs with most are made first, equal ones in the order given. */
  readonly score?: (item: Item, candidate: Candidate) => number;
}

/** Above so many pairs of one key they are made in the order given, since scoring each would take too long. */
const MOST_SCORED = 250_000;

/**
 * Pairs items with candidates, tier by tier, surest first. Each item and each candidate is used once; those that no
 * tier pairs are left out.
 */
export function matchByTiers<Item, Candidate>(
  items: readonly Item[],
  candidates: readonly Candidate[],
  tiers: readonly MatchTier<Item, Candidate>[],
): Map<Item, Candidate> {
  const matches = new Map<Item, Candidate>();
  const free = new Set(candidates);
  for (const tier of tiers) {
    if (free.size === 0) break;
    const open = items.filter((item) => !matches.has(item));
    if (open.length === 0) break;
    const byKey = groupBy(free, tier.candidateKey);
    for (const [key, group] of groupBy(open, tier.itemKey)) {
      const others = key === undefined ? undefined : byKey.get(key);
      if (others) pairGroup(group, others, tier, matches, free);
    }
  }
  return matches;
}

function pairGroup<Item, Candidate>(
  items: readonly Item[],
  candidates: readonly Candidate[],
  { fits, score }: MatchTier<Item, Candidate>,
  matches: Map<Item, Candidate>,
  free: Set<Candidate>,
): void {
  const pair = (item: Item, candidate: Candidate): void => {
    matches.set(item, candidate);
    free.delete(candidate);
  };
  const isAlone = items.length === 1 && candidates.length === 1;
  if (!score || isAlone || items.length * candidates.length > MOST_SCORED) {
    let from = 0;
    for (const item of items) {
      while (from < candidates.length && isUsed(candidates[from], free)) from++;
      for (let at = from; at < candidates.length; at++) {
        const candidate = candidates[at];
        if (candidate === undefined || !free.has(candidate) || fits?.(item, candidate) === false) continue;
        pair(item, candidate);
        break;
      }
    }
    return;
  }
  const pairs: { item: Item; candidate: Candidate; score: number }[] = [];
  for (const item of items)
    for (const candidate of candidates)
      if (fits?.(item, candidate) !== false) pairs.push({ item, candidate, score: score(item, candidate) });
  pairs.sort((a, b) => b.score - a.score);
  for (const { item, candidate } of pairs) if (!matches.has(item) && free.has(candidate)) pair(item, candidate);
}

const isUsed = <T>(candidate: T | undefined, free: ReadonlySet<T>): boolean =>
  candidate !== undefined && !free.has(candidate);
