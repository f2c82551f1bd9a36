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
  const keptOf = (row: TrackerRow, edits: ReadonlyMap<string, string>): BuiltRow => {
    const { shared, due, type } = wordsOf(row);
    return { ref: row.ref, shared, due, type, isInPlan: true, period, edits };
  };
  const last = built.rows.at(-1)?.row ?? 0;
  const stays = new Uint8Array(last + 1);
  const changed = new Map<string, BuiltRow>();
  for (const outcome of outcomes)
    if (outcome.kind === 'current') {
      const { edits, move, isAsBuilt } = outcome.comparison;
      const before = outcome.existing.built;
      // Most rows stay as they were: their record serves again.
      if (isAsBuilt && before) {
        stays[before.row] = 1;
        continue;
      }
      const typed = edits.map(({ column, shown }) => [column, shown] as const);
      const known = [...typed, ...keptOfMove(move)];
      changed.set(outcome.row.ref, keptOf(outcome.row, known.length === 0 ? NO_EDITS : new Map(known)));
    }
  const kept: BuiltRow[] = [];
  const told = new Set<string>();
  for (const row of built.rows) {
    const { ref } = row;
    const isStaying = stays[row.row] === 1;
    // Of two records of one reference the first is kept, and says what becomes of either.
    if (told.has(ref)) {
      if (isStaying) kept[kept.findIndex((one) => one.ref === ref)] = row;
      continue;
    }
    told.add(ref);
    kept.push(changed.get(ref) ?? (row.isInPlan && !isStaying ? goneOf(row) : row));
  }
  for (const row of changed.values()) if (!told.has(row.ref)) kept.push(row);
  // What is new bears references that were never given.
  for (const row of added) kept.push(keptOf(row, NO_EDITS));
  return kept;
}

const goneOf = ({ ref, shared, due, type, period, edits }: BuiltRow): BuiltRow => ({
  ref,
  shared,
  due,
  type,
  isInPlan: false,
  period,
  edits,
});
