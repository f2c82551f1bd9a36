import type { PlanPeriod } from '../calendar/plan-period';
import type { AsBuilt } from '../sheets/as-built';
import { type BuiltRow, type RowWords, isSamePeriod, sayTheSame } from '../sheets/built-row';
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
  const keptOf = (row: TrackerRow, edits: ReadonlyMap<string, string>, before?: BuiltRow): BuiltRow => {
    const { shared, due, type } = wordsOf(row);
    const now = { ref: row.ref, shared, due, type, isInPlan: true, period, edits };
    // Most rows stay as they were: their record serves again.
    return before && isSame(before, now) ? before : now;
  };
  const last = built.rows.at(-1)?.row ?? 0;
  const stays = new Uint8Array(last + 1);
  const changed = new Map<string, BuiltRow>();
  for (const outcome of outcomes)
    if (outcome.kind === 'current') {
      const { edits, move } = outcome.comparison;
      const typed = edits.map(({ column, shown }) => [column, shown] as const);
      const known = [...typed, ...keptOfMove(move)];
      const before = outcome.existing.built;
      const record = keptOf(outcome.row, known.length === 0 ? NO_EDITS : new Map(known), before);
      if (record === before) stays[before.row] = 1;
      else changed.set(record.ref, record);
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

const isSame = (a: BuiltRow, b: BuiltRow): boolean =>
  a.ref === b.ref &&
  a.isInPlan === b.isInPlan &&
  a.edits.size + b.edits.size === 0 &&
  a.due === b.due &&
  a.type === b.type &&
  sayTheSame(a.shared, b.shared) &&
  isSamePeriod(a.period, b.period);
