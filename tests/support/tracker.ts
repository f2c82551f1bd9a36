import { type Day, parseIsoDay } from '../../src/core/calendar/day';
import type { TrackerEntry } from '../../src/core/tracker/entries';
import type { StandingRow } from '../../src/core/tracker/standing';

/** An entry or a row in few words: its action, its date ('' for none), its type, and the row that it was read from. */
export interface Told {
  readonly action: string;
  readonly due?: string;
  readonly type?: string;
  readonly from?: number;
  readonly grid?: number;
}

const dayOf = (iso = '2011-09-30'): Day | undefined => parseIsoDay(iso);
const sourceOf = ({ grid = 1, from = 4 }: Told): string => `Grid ${grid}!A${from}`;

export function entryOf(told: Told): TrackerEntry {
  const { action, due, type = 'Milestone', from = 4, grid = 1 } = told;
  const about = {
    grid: `Theme ${grid}`,
    gridIndex: grid - 1,
    objective: '',
    action,
    byWhen: 'Sept 11',
    lead: 'JCM',
    with: '',
    risks: '',
    source: sourceOf(told),
    place: { sheet: `Grid ${grid}`, row: from, column: 1 },
  };
  return { about, type, due: dayOf(due) };
}

export function standingRowOf(told: Told, ref: string): StandingRow {
  const { action, due, type = 'Milestone', grid = 1 } = told;
  const day = dayOf(due);
  return {
    row: 2,
    ref,
    grid: `Theme ${grid}`,
    action,
    type,
    byWhen: 'Sept 11',
    ...(day && { due: day }),
    status: '',
    source: sourceOf(told),
    cells: new Map(),
    isTheirs: false,
  };
}
