import { compareDays, sameDay, type Day, isAfter, isBefore } from '../calendar/day';
import { type PlanPeriod, inPeriod } from '../calendar/plan-period';
import { showIsoDay } from '../calendar/day';
import { matchByTiers } from '../lists/match';
import { memoize } from '../text/memo';
import type { TrackerEntry } from './entries';
import type { ExistingRow } from './existing';
import { isSameSense, wordingOf } from './same-sense';

const NO_DATE = '-';
const dateOf = ({ due }: { readonly due?: Day | undefined }): string => (due ? showIsoDay(due) : NO_DATE);

/**
 * Which row of an action each of its occurrences is: by the words of its part, its date and its type. A row whose date
 * went is given another only where that is the one date that came, nothing else of the action falls between them, the
 * row is open, and both lie in the plan period that the row was built for.
 */
export function matchOccurrences(
  entries: readonly TrackerEntry[],
  rows: readonly ExistingRow[],
  period: PlanPeriod,
): Map<TrackerEntry, ExistingRow> {
  const areParts = new Set(entries.map(({ about }) => about.action)).size > 1;
  const wording = memoize(wordingOf, 1_000);
  /** Words may differ where the action has no parts: then the row's action is known, and only reworded. */
  const isSamePart = (entry: TrackerEntry, row: ExistingRow): boolean =>
    !areParts || entry.about.action === row.action || isSameSense(wording(entry.about.action), wording(row.action));
  const matches = matchByTiers(entries, rows, [
    {
      itemKey: (entry) => `${dateOf(entry)}\n${entry.type}\n${wording(entry.about.action).key}`,
      candidateKey: (row) => `${dateOf(row)}\n${row.type}\n${wording(row.action).key}`,
    },
    {
      itemKey: (entry) => `${dateOf(entry)}\n${entry.type}`,
      candidateKey: (row) => `${dateOf(row)}\n${row.type}`,
      fits: isSamePart,
    },
    { itemKey: dateOf, candidateKey: dateOf, fits: isSamePart },
    { itemKey: () => '', candidateKey: (row) => (row.isDateKnown ? undefined : ''), fits: isSamePart },
  ]);
  const used = new Set(matches.values());
  const came = entries.filter((entry) => !matches.has(entry));
  const went = rows.filter((row) => row.wasInPlan && !used.has(row));
  for (const entry of came) {
    const [row, ...others] = went.filter((one) => isSamePart(entry, one));
    if (!row || others.length > 0) continue;
    if (came.some((other) => other !== entry && isSamePart(other, row))) continue;
    const rest = entries.filter((other) => other !== entry && isSamePart(other, row));
    if (mayMove(row, entry, rest, period)) matches.set(entry, row);
  }
  return matches;
}

/** True where an open row may be given the date of an entry. */
function mayMove(row: ExistingRow, entry: TrackerEntry, others: readonly TrackerEntry[], period: PlanPeriod): boolean {
  if (row.isClosed || !isOfPeriod(row, period)) return false;
  const [from, to] = [row.due, entry.due];
  if (!from || !to) return true;
  const [first, last] = compareDays(from, to) < 0 ? [from, to] : [to, from];
  return !others.some(({ due }) => due && isAfter(due, first) && isBefore(due, last));
}

/** True where the row was built for this plan period; where that isn't known, where its date lies in it. */
function isOfPeriod({ period: built, due }: ExistingRow, period: PlanPeriod): boolean {
  if (built) return sameDay(built.first, period.first) && sameDay(built.last, period.last);
  return due === undefined || inPeriod(period, due);
}
