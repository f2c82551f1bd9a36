import { sameDay } from '../calendar/day';
import { sameWords } from '../text/tidy';
import type { StandingRow } from './standing';
import type { TrackerEntry } from './entries';

/** What entries and rows can have in common. */
type Words = Pick<StandingRow, 'grid' | 'action' | 'source'>;

/**
 * Finds for each entry of the new schedule the row of the old tracker that it is, by what it is and not by where it
 * stands: first the same action with the same type and date; then the same action, re-dated; then the row that was
 * read from the same place with most of its words the same; then one in the same grid with most of its words the same.
 * Each old row serves once; rows that serve nobody are gone
 * from the plan.
 */
export function matchRows(
  entries: readonly TrackerEntry[],
  standing: readonly StandingRow[],
): Map<TrackerEntry, StandingRow> {
  const free = new Set(standing.filter((row) => !row.isTheirs));
  const matches = new Map<TrackerEntry, StandingRow>();
  if (free.size === 0) return matches;
  const tie = (
    key: (of: Words, type: string) => string,
    isSame: (entry: TrackerEntry, row: StandingRow) => boolean,
  ): void => {
    const byKey = new Map<string, StandingRow[]>();
    for (const row of free) {
      const its = key(row, row.type);
      byKey.set(its, [...(byKey.get(its) ?? []), row]);
    }
    for (const entry of entries) {
      if (matches.has(entry)) continue;
      const row = byKey
        .get(key(entry.about, entry.type))
        ?.find((candidate) => free.has(candidate) && isSame(entry, candidate));
      if (!row) continue;
      matches.set(entry, row);
      free.delete(row);
    }
  };
  // Reworded and moved at once: whoever is left over in the same grid and says most of the same.
  const tieBySense = (isSameDue: boolean): void => {
    if (free.size * (entries.length - matches.size) > MOST_PAIRS) return;
    tie(
      (of, type) => `${of.grid}|${type}`,
      (entry, row) => hasSameDue(entry, row) === isSameDue && shareMostWords(entry.about.action, row.action),
    );
  };
  const words = (of: Words): string => sameWords(of.action);
  const hasSameDue = ({ due }: TrackerEntry, row: StandingRow): boolean =>
    due && row.due ? sameDay(due, row.due) : due === undefined && row.due === undefined;
  tie(
    (of, type) => `${of.grid}|${words(of)}|${type}`,
    (entry, row) => hasSameDue(entry, row) && entry.about.source === row.source,
  );
  tie((of, type) => `${of.grid}|${words(of)}|${type}`, hasSameDue);
  tie((of, type) => `${words(of)}|${type}`, hasSameDue);
  tie(
    (of, type) => `${of.grid}|${words(of)}|${type}`,
    () => true,
  );
  tie(words, () => true);
  tie(
    (of, type) => `${of.source}|${type}`,
    (entry, row) => hasSameDue(entry, row) && shareMostWords(entry.about.action, row.action),
  );
  tie(
    (of) => of.source,
    (entry, row) => shareMostWords(entry.about.action, row.action),
  );
  tieBySense(true);
  tieBySense(false);
  return matches;
}

/** Above this many pairs a comparison of every entry left over with every row left over would take too long. */
const MOST_PAIRS = 2_000_000;

/** Six words in ten are in both. */
function shareMostWords(a: string, b: string): boolean {
  const [left, right] = [new Set(sameWords(a).split(' ')), new Set(sameWords(b).split(' '))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= 0.6 * Math.max(left.size, right.size);
}
