import type { Day } from '../calendar/day';
import type { Plan } from '../plan/types';
import type { Occurrence } from '../schedule/occurrences';
import type { CellPlace } from '../workbook/place';
import type { CheckSettings } from './settings';
import type { Severity } from './severities';

export type { Severity } from './severities';

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
  /** Where this is less than what the rule tells as a rule; settings go before it. */
  readonly severity?: Severity;
  /** Where the same may have to be said of several rows: it is said once. */
  readonly together?: Together;
}

/** How remarks of one rule become one. */
export interface Together {
  /** Remarks with one key are one finding. */
  readonly key: string;
  /** So many at least, or each is told by itself; two unless said otherwise. */
  readonly atLeast?: number;
  readonly message: (remarks: readonly Remark[]) => string;
}

/** Cells and the texts that would stand in them. At least one; each cell once. */
export type Fix = readonly { readonly place: CellPlace; readonly after: string }[];

export interface Finding extends Omit<Remark, 'together'> {
  /** The id of its rule (`RuleId` is the union of them). */
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly isRisk: boolean;
  /** The rows that it is about, each to be accepted by itself. */
  readonly rows: readonly [FindingRow, ...FindingRow[]];
  /** Why somebody accepted it. */
  readonly accepted?: Accepted;
  /** What had been accepted here before the cell changed. */
  readonly lapsed?: Acceptance;
}

/** One row of a finding that somebody accepted, and why. Kept in the workbook. */
export interface Acceptance {
  readonly rule: string;
  readonly place: CellPlace;
  readonly evidence: string;
  readonly reason: string;
  readonly on: Day;
}

/** What was accepted of a finding: all its rows, for one reason. */
export interface Accepted {
  readonly reason: string;
  readonly on: Day;
  readonly rows: readonly Acceptance[];
}

export interface FindingRow {
  readonly rule: string;
  readonly place: CellPlace;
  /** What was found, without its place: an acceptance holds as long as this stays the same. */
  readonly evidence: string;
  /** The row of the plan that it belongs to. */
  readonly action?: CellPlace;
}

export interface CheckContext {
  readonly plan: Plan;
  readonly today: Day;
  readonly settings: CheckSettings;
  /** In the plan's order. */
  readonly schedule: readonly Occurrence[];
  /** True where the tracker, or the plan itself, says that nothing is left to do: complete, deferred or withdrawn. */
  readonly isClosed: (occurrence: Occurrence) => boolean;
  /** The date that counts: the one that the tracker says was agreed since, or the plan's. */
  readonly whenOf: (occurrence: Occurrence) => Day | undefined;
  /** Without a tracker nobody can have said that something is complete. */
  readonly hasTracker: boolean;
}

/** What a finding is about: the plan as a whole, one grid, one row, one cell. */
export type Scope = 'plan' | 'grid' | 'row' | 'cell';
