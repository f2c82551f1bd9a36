import type { Day } from '../calendar/day';
import type { Plan } from '../plan/types';
import type { Occurrence } from '../schedule/occurrences';
import type { CellPlace } from '../workbook/place';
import type { Acceptance } from './acceptances';
import type { CheckSettings } from './settings';

/** 'error' stands in the way of submitting the plan, 'warning' wants a look, 'info' is good to know. */
export type Severity = 'error' | 'warning' | 'info';

export type About = 'dates' | 'owners' | 'actions' | 'grids' | 'risks';

/** What a rule has to say about one place. */
export interface Remark {
  /** The cell to go to: the cell itself, or the first of the row, the grid or the plan that it is about. */
  readonly place: CellPlace;
  /** All cells that it is about, where there are several; `place` is one of them. */
  readonly places?: readonly CellPlace[];
  /** The words that it is about, as written; '' where there are none. */
  readonly words: string;
  /** What happened, why it matters, what to do: one or two plain sentences. */
  readonly message: string;
  /** What could stand there instead. */
  readonly suggestion?: string;
  /** What to write so that the rule is content; only where that is plain. */
  readonly fix?: Fix;
  /** The row of the plan that it belongs to; the tracker shows risks there. */
  readonly action?: CellPlace;
}

/** Cells and the texts that would stand in them. At least one; each cell once. */
export type Fix = readonly { readonly place: CellPlace; readonly after: string }[];

export interface Finding extends Remark {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly isRisk: boolean;
  /** What was found, without its place: an acceptance holds as long as this stays the same. */
  readonly evidence: string;
  /** Somebody's reason to let it stand. */
  readonly accepted?: Acceptance;
  /** What had been accepted here before the cell changed. */
  readonly lapsed?: Acceptance;
}

export interface CheckContext {
  readonly plan: Plan;
  readonly today: Day;
  readonly settings: CheckSettings;
  /** In the plan's order. */
  readonly schedule: readonly Occurrence[];
  /** True where the tracker says that nothing is left to do: Complete, Deferred or Withdrawn. */
  readonly isSettled: (occurrence: Occurrence) => boolean;
  /** Without a tracker nobody can have said that something is complete. */
  readonly hasTracker: boolean;
}

/** What a finding is about: the plan as a whole, one grid, one row, one cell. */
export type Scope = 'plan' | 'grid' | 'row' | 'cell';

/** A check: its metadata and a pure function. One rule a file; all stand in `rules/index.ts`. */
export interface Rule {
  /** Stable: settings, acceptances and reports know a rule by it. */
  readonly id: string;
  readonly title: string;
  /** When it fires, and when it doesn't: one or two sentences for the documentation. */
  readonly fires: string;
  /** Why it matters at the meeting. */
  readonly why: string;
  readonly about: About;
  readonly scope: Scope;
  /** Unless the settings say otherwise. */
  readonly severity: Severity;
  /** 'safe': says the same in other words, so that all of them may be fixed at once. 'chosen': wants a look at each. */
  readonly fixes?: 'safe' | 'chosen';
  /** True where the tracker's State tells it by itself each day, so that the tracker's Risks need not. */
  readonly isInState?: true;
  readonly check: (context: CheckContext) => readonly Remark[];
}
