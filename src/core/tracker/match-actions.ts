import { type MatchTier, matchByTiers } from '../lists/match';
import type { ExistingAction, PlannedAction } from './existing-actions';
import { hasOtherWords, isSameSense, sharedWords } from './same-sense';

/** Above this many pairs a comparison of every action left over with every other would take too long. */
const MOST_PAIRS = 2_000_000;

type Tier = MatchTier<PlannedAction, ExistingAction>;

/**
 * Which action of the tracker each action of the plan is, by what it is: its words, the grid and the objective that it
 * stands under; among alike ones its dates and owners, then its place. What was reworded is known by most of its words,
 * where no name, number or year in them differs. Words that say the same are never held against another place.
 */
export function matchActions(
  planned: readonly PlannedAction[],
  existing: readonly ExistingAction[],
): Map<PlannedAction, ExistingAction> {
  const sameWords = (keyOf: (action: PlannedAction | ExistingAction) => string): Tier => ({
    itemKey: keyOf,
    candidateKey: keyOf,
    score: likeness,
  });
  const matches = matchByTiers(planned, existing, [
    sameWords(({ wording, grid, objective }) => `${grid}\n${objective}\n${wording.key}`),
    sameWords(({ wording, grid }) => `${grid}\n${wording.key}`),
    sameWords(({ wording }) => wording.key),
  ]);
  const left = planned.filter((action) => !matches.has(action));
  const used = new Set(matches.values());
  const free = existing.filter((action) => !used.has(action));
  if (left.length * free.length > MOST_PAIRS) return matches;
  for (const [action, match] of matchByTiers(left, free, [
    { ...bySense, itemKey: ({ grid }) => grid, candidateKey: ({ grid }) => grid },
    { ...bySense, itemKey: () => '', candidateKey: () => '' },
  ]))
    matches.set(action, match);
  return matches;
}

const bySense = {
  fits: (a: PlannedAction, b: ExistingAction): boolean => isReworded(a, b) || sharesPart(a, b),
  score: (a: PlannedAction, b: ExistingAction): number => 10 * sharedWords(a.wording, b.wording) + likeness(a, b),
};

/** True where most words are the same. Where others took the place of some, a date or the place must be the same as well. */
function isReworded(a: PlannedAction, b: ExistingAction): boolean {
  if (!isSameSense(a.wording, b.wording)) return false;
  return !hasOtherWords(a.wording, b.wording) || share(a.dates, b.dates) > 0 || share(a.sources, b.sources) > 0;
}

/** True where one part of an action that has several is, word for word, one of the other's. */
function sharesPart(a: PlannedAction, b: ExistingAction): boolean {
  if (a.parts.size === 1 && b.parts.size === 1) return false;
  for (const part of a.parts) if (b.parts.has(part)) return true;
  return false;
}

/** What two actions have in common besides their words: dates before owners, owners before the place. */
function likeness(a: PlannedAction, b: ExistingAction): number {
  return 4 * share(a.dates, b.dates) + 2 * share(a.leads, b.leads) + share(a.sources, b.sources);
}

/** The part of all that one or the other has which both have, from 0 to 1. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}
