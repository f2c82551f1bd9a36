import type { PlanPeriod } from '../calendar/plan-period';
import { NOTHING_BUILT } from '../sheets/as-built';
import { type BuiltBefore, KEPT_COLUMNS, type RowWords } from '../sheets/built-row';
import type { ExistingTable } from '../sheets/existing-table';
import type { TableRow } from '../sheets/table-rows';
import { NOTHING_ASKED } from './asks';
import type { TrackerEntry } from './entries';
import type { ExistingRow, ExistingTracker } from './existing';
import { saidUnder } from './plan-words';
import type { TrackerRow } from './record';
import { settle } from './settle';

const COLUMNS = ['Ref', ...KEPT_COLUMNS] as const;
const NO_EDITS: ReadonlyMap<string, string> = new Map();

/** The tracker that a plan would have had it just been built, without a sheet: to compare another plan with. */
export function asIfBuilt(plan: {
  readonly entries: readonly TrackerEntry[];
  readonly period: PlanPeriod;
}): ExistingTracker {
  // No state is compared, so that the day is of no account.
  const today = plan.period.first;
  const { added, wordsOf } = settle(plan, undefined, { today, dueSoonDays: 0, asks: NOTHING_ASKED });
  const rows = added.map((row, index) => existingRow(row, wordsOf(row), index + 1, plan.period));
  const table: ExistingTable = {
    sheet: '',
    name: undefined,
    dateSystem: '1900',
    headerRow: 0,
    firstColumn: 1,
    headers: COLUMNS,
    known: COLUMNS,
    hidden: new Set(),
    above: [],
    rows: rows.map(({ at }) => at),
    further: [],
  };
  return { table, rows, built: NOTHING_BUILT };
}

function existingRow(row: TrackerRow, words: RowWords, place: number, period: PlanPeriod): ExistingRow {
  const { ref, about, type, due } = row;
  const built: BuiltBefore = { ref, ...words, isInPlan: true, period, edits: NO_EDITS, row: place };
  const textUnder = (header: string): string => {
    const column = COLUMNS.find((one) => one === header);
    return column ? saidUnder(ref, words, column) : '';
  };
  const at: TableRow = {
    row: place,
    cells: new Map(),
    textUnder,
    cellUnder: (header) => ({ column: 1, value: textUnder(header), text: textUnder(header), format: 'General' }),
    isUserOwned: false,
  };
  return {
    at,
    isUserOwned: false,
    ref,
    builtRef: ref,
    action: about.action,
    grid: about.grid,
    objective: about.objective,
    lead: about.lead,
    type,
    source: about.source,
    due,
    isDateKnown: true,
    agreed: undefined,
    typedDue: undefined,
    status: '',
    isClosed: false,
    wasInPlan: true,
    period,
    built,
  };
}
