import { type Day, parseIsoDay } from '../../src/core/calendar/day';
import { type PlanPeriod, financialYears } from '../../src/core/calendar/plan-period';
import type { TrackerEntry } from '../../src/core/tracker/entries';
import type { ExistingRow } from '../../src/core/tracker/existing';

/** An entry or a row in few words: its action, its date ('' for none), its type, and the row that it was read from. */
export interface Told {
  readonly action: string;
  readonly due?: string;
  readonly type?: string;
  readonly from?: number;
  readonly grid?: number;
  readonly lead?: string;
  /** Of a row: what people said of it, the reference it bears, and the period it was built for. */
  readonly status?: string;
  readonly ref?: string;
  readonly period?: PlanPeriod;
  readonly wasInPlan?: boolean;
}

/** The plan period of entries, and of rows where nothing else is told. */
export const PERIOD = financialYears(2011, 2014);

const dayOf = (iso = '2011-09-30'): Day | undefined => parseIsoDay(iso);
const sourceOf = ({ grid = 1, from = 4 }: Told): string => `Grid ${grid}!A${from}`;

export function entryOf(told: Told): TrackerEntry {
  const { action, due, type = 'Milestone', from = 4, grid = 1, lead = 'JCM' } = told;
  const about = {
    grid: `Theme ${grid}`,
    gridIndex: grid - 1,
    objective: '',
    action,
    byWhen: 'Sept 11',
    lead,
    with: '',
    risks: '',
    isDoneInPlan: false,
    source: sourceOf(told),
    place: { sheet: `Grid ${grid}`, row: from, column: 1 },
  };
  return { about, type, due: dayOf(due) };
}

export function existingRowOf(told: Told, ref: string): ExistingRow {
  const { action, due, type = 'Milestone', grid = 1, lead = 'JCM', status = '', period = PERIOD } = told;
  const words = (): string => '';
  return {
    at: { row: 2, cells: new Map(), textUnder: words, cellUnder: () => undefined, isUserOwned: false },
    isUserOwned: false,
    ref,
    builtRef: ref,
    grid: `Theme ${grid}`,
    objective: '',
    action,
    lead,
    type,
    due: dayOf(due),
    isDateKnown: true,
    agreed: undefined,
    typedDue: undefined,
    status,
    isClosed: /^(?:Complete|Deferred|Withdrawn)$/.test(status),
    wasInPlan: told.wasInPlan ?? true,
    period,
    built: undefined,
    source: sourceOf(told),
  };
}
