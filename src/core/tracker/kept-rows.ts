import type { PlanPeriod } from '../calendar/plan-period';
import type { AsBuilt } from '../sheets/as-built';
import type { BuiltRow, RowWords } from '../sheets/built-row';
import { keptOfMove } from './moves';
import type { Outcome } from './outcomes';
import type { TrackerRow } from './record';

const NO_EDITS: ReadonlyMap<string, string> = new Map();

/**
 * What is kept of a build: a record for each reference that was ever given, those of rows that people deleted too, in
 * the order of the build before; new ones in the order of the plan. Words are the plan's, also where a person's edit stays.
 */
export function keptRowsOf(
  built: AsBuilt,
  outcomes: readonly Outcome[],
  added: readonly TrackerRow[],
  period: PlanPeriod,
  wordsOf: (row: TrackerRow) => RowWords,
): BuiltRow[] {
  const kept = new Map<string, BuiltRow>(built.rows.map((row) => [row.ref, { ...row, isInPlan: false }]));
  const keptOf = (row: TrackerRow, edits: ReadonlyMap<string, string>): BuiltRow => ({
    ref: row.ref,
    words: wordsOf(row),
    isInPlan: true,
    period,
    edits,
  });
  for (const outcome of outcomes)
    if (outcome.kind === 'current') {
      const { edits, move } = outcome.comparison;
      const typed = edits.map(({ column, shown }) => [column, shown] as const);
      kept.set(outcome.row.ref, keptOf(outcome.row, new Map([...typed, ...keptOfMove(move)])));
    }
  // What is new bears references that were never given.
  return [...kept.values(), ...added.map((row) => keptOf(row, NO_EDITS))];
}
