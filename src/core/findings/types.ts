import type { Day } from '../calendar/day';
import type { Plan } from '../plan/types';
import type { CellPlace } from '../workbook/place';

/** 'error' stands in the way of submitting the plan, 'warning' wants a look, 'info' is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule has to say about one place. */
export interface Remark {
  readonly place: CellPlace;
  /** The words that it is about, as written; '' where there are none. */
  readonly words: string;
  /** What happened, why it matters, what to do: one or two plain sentences. */
  readonly message: string;
  /** What could stand there instead. */
  readonly suggestion?: string;
  /** The row of the plan that a risk belongs to, so that the tracker can show it there. */
  readonly action?: CellPlace;
}

export interface Finding extends Remark {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly isRisk: boolean;
}

export interface CheckContext {
  readonly plan: Plan;
  readonly today: Day;
}

/** A check: its metadata and a pure function. One rule a file; all stand in `rules/index.ts`. */
export interface Rule {
  /** Stable: settings and reports know a rule by it. */
  readonly id: string;
  readonly title: string;
  /** Why it matters at the meeting. */
  readonly why: string;
  readonly about: 'dates' | 'owners' | 'actions' | 'grids' | 'risks';
  readonly severity: Severity;
  readonly check: (context: CheckContext) => readonly Remark[];
}
