import type { Day } from '../calendar/day';
import { toDayNumber } from '../calendar/day-number';
import type { PlanPeriod } from '../calendar/plan-period';
import { groupBy } from '../lists/group-by';
import { NOTHING_BUILT } from '../sheets/as-built';
import type { RowWords } from '../sheets/built-row';
import type { TrackerAsks } from './asks';
import type { TrackerEntry } from './entries';
import type { ExistingTracker } from './existing';
import { matchTracker } from './match';
import { type Outcome, RowMaker, outcomesOf } from './outcomes';
import { planWords } from './plan-words';
import type { TrackerRow } from './record';
import { type ReferredEntry, referrer } from './refs';

export interface SettleOptions {
  readonly today: Day;
  /** So many days ahead are 'Due soon', today and the last included. */
  readonly dueSoonDays: number;
  readonly asks: TrackerAsks;
}

/** What becomes of each row of a tracker, and which rows are new. */
export interface Settled {
  /** For each row of the tracker, from top to bottom. */
  readonly outcomes: readonly Outcome[];
  /** In the order of the plan. */
  readonly added: readonly TrackerRow[];
  /** How many entries of the plan have a row already. */
  readonly kept: number;
  /** What the plan says in a row. */
  readonly wordsOf: (row: TrackerRow) => RowWords;
}

/** Matches a plan with the tracker that is there. */
export function settle(
  { entries, period }: { readonly entries: readonly TrackerEntry[]; readonly period: PlanPeriod },
  tracker: ExistingTracker | undefined,
  { today, dueSoonDays, asks }: SettleOptions,
): Settled {
  const existing = tracker?.rows ?? [];
  const { rows: built } = tracker?.built ?? NOTHING_BUILT;
  const matches = matchTracker(entries, existing, period);
  const rows = new RowMaker({ today, dueSoonDays }, asks);
  const matched = new Array<ReferredEntry | undefined>(existing.length);
  const firstRow = (tracker?.table.headerRow ?? 0) + 1;
  const added: TrackerRow[] = [];
  const refOf = referrer(entries, matches, refsGiven(existing, built));
  entries.forEach((entry, at) => {
    const row = matches.rows[at];
    const ref = refOf(entry, row?.builtRef);
    if (row) matched[row.at.row - firstRow] = { entry, ref };
    else added.push(rows.newRowOf(entry, ref));
  });
  const wordsOf = planWords();
  return {
    outcomes: tracker ? outcomesOf(tracker, matched, rows, period, wordsOf) : [],
    added,
    kept: entries.length - added.length,
    wordsOf,
  };
}

/** All references that any row ever bore. */
const refsGiven = (
  existing: readonly { readonly ref: string }[],
  built: readonly { readonly ref: string }[],
): (() => ReadonlySet<string>) => {
  let given: Set<string> | undefined;
  return () => {
    if (given) return given;
    given = new Set();
    for (const rows of [existing, built]) for (const { ref } of rows) given.add(ref);
    return given;
  };
};

/** Undated rows last; those of one day in the order of the plan. */
export function inOrderOfDates(rows: readonly TrackerRow[]): TrackerRow[] {
  const byDay = groupBy(rows, ({ due }) => (due ? toDayNumber(due) : Infinity));
  const ordered: TrackerRow[] = [];
  for (const [, ofOneDay] of [...byDay].sort(([a], [b]) => a - b)) for (const row of ofOneDay) ordered.push(row);
  return ordered;
}
