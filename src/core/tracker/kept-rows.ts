import type { PlanPeriod } from '../calendar/plan-period';
import { type AsBuilt, type KeptRow } from '../sheets/as-built';
import { wordsOfRow } from './compare';
import type { Outcome } from './outcomes';
import type { TrackerRow } from './record';

/**
 * What is kept of a build: a record for each reference that was ever given, those of rows that people deleted too, in
 * the order of the build before. Words are the plan's, also where a person's edit stays.
 */
export function keptRowsOf(
  built: AsBuilt,
  outcomes: readonly Outcome[],
  added: readonly TrackerRow[],
  period: PlanPeriod,
): KeptRow[] {
  const kept = new Map<string, KeptRow>(built.rows.map((row) => [row.ref, { ...row, subject: row, isInPlan: false }]));
  const keep = (row: TrackerRow, words: ReadonlyMap<string, string>, edits: ReadonlyMap<string, string>): void => {
    kept.set(row.ref, { ref: row.ref, subject: row.about, words, isInPlan: true, period, edits });
  };
  for (const outcome of outcomes)
    if (outcome.kind === 'current') {
      const { edits, words } = outcome.comparison;
      keep(outcome.row, words, new Map(edits.map(({ column, shown }) => [column, shown])));
    }
  let last: TrackerRow | undefined;
  let words: ReadonlyMap<string, string> = NO_WORDS;
  for (const row of added) {
    words = wordsOfRow(row, last?.about === row.about ? words : NO_WORDS);
    last = row;
    keep(row, words, NO_WORDS);
  }
  return [...kept.values()];
}

const NO_WORDS: ReadonlyMap<string, string> = new Map();
