import { expand } from '../by-when/recurrence';
import type { ByWhenPart, Deadline } from '../by-when/types';
import { type Day, compareDays, showIsoDay } from '../calendar/day';
import { once } from '../lists/once';
import type { Action, Plan, PlanGrid } from '../plan/types';

/** What a row of the tracker is about. */
export type OccurrenceType =
  'Milestone' | 'Review' | 'Recurring' | 'Ongoing' | 'Conditional' | 'Cross reference' | 'No date';

/** One date on which an action, or a part of it, falls due; or the one entry of an action or part without a date. */
export interface Occurrence {
  readonly grid: PlanGrid;
  /** Counts from 0, in the order of the plan. */
  readonly gridIndex: number;
  readonly action: Action;
  readonly part: string | undefined;
  /** The action's words, or its part's. */
  readonly words: string;
  readonly type: OccurrenceType;
  readonly due: Day | undefined;
  /** The first leads. */
  readonly owners: readonly string[];
}

/** What the dates of an action, or of one part of it, have in common. */
type OccurrenceSubject = Omit<Occurrence, 'type' | 'due'>;

/** A plan may have half a million: they have in common what they share. */
class DatedOccurrence implements Occurrence {
  constructor(
    private readonly subject: OccurrenceSubject,
    private readonly dated: DatedType,
  ) {}

  get type(): OccurrenceType {
    return this.dated.type;
  }

  get due(): Day | undefined {
    return this.dated.due;
  }

  get grid(): PlanGrid {
    return this.subject.grid;
  }

  get gridIndex(): number {
    return this.subject.gridIndex;
  }

  get action(): Action {
    return this.subject.action;
  }

  get part(): string | undefined {
    return this.subject.part;
  }

  get words(): string {
    return this.subject.words;
  }

  get owners(): readonly string[] {
    return this.subject.owners;
  }
}

/** The whole schedule of a plan: in the plan's order, and by date within a part of an action. */
export function scheduleOf(plan: Plan): Occurrence[] {
  const schedule: Occurrence[] = [];
  // A by-when that many rows share is expanded once.
  const datesOf = once(expandDates);
  for (const [gridIndex, grid] of plan.grids.entries())
    for (const action of grid.actions) addOccurrences(schedule, grid, gridIndex, action, datesOf);
  // A list that grew keeps room for more.
  return schedule.slice();
}

/** When an action falls due: at least one entry. */
function addOccurrences(
  schedule: Occurrence[],
  grid: PlanGrid,
  gridIndex: number,
  action: Action,
  datesOf: (part: ByWhenPart) => readonly DatedType[],
): void {
  const { parts } = action.byWhen;
  for (const part of parts) {
    // Words before 'i)' that say nothing of their own are no part.
    if (part.label === undefined && part.deadlines.length === 0 && parts.some(hasDeadlines)) continue;
    if (isOfDatedLead(part, action)) continue;
    const words = (part.label === undefined ? undefined : action.parts.get(part.label)) ?? action.action;
    const owners = ownersOf(action, part.label);
    const subject = { grid, gridIndex, action, part: part.label, words, owners };
    for (const dated of datesOf(part)) schedule.push(new DatedOccurrence(subject, dated));
  }
  // 'i) June 09' beside an action with ii): that part is to be done as well.
  if (action.parts.size === 0) return;
  for (const [part, words] of action.parts)
    if (!parts.some(({ label }) => label === part))
      schedule.push(
        new DatedOccurrence({ grid, gridIndex, action, part, words, owners: ownersOf(action, part) }, UNDATED),
      );
}

/** 'By March 2012: 1. Page rewritten 2. Film put on it': steps without a time of their own, and not the action's, by its date. */
const isOfDatedLead = ({ label, deadlines }: ByWhenPart, { parts, byWhen }: Action): boolean =>
  label !== undefined &&
  !parts.has(label) &&
  deadlines.every(({ kind }) => kind === 'no date') &&
  byWhen.parts.some((one) => one.label === undefined && one.deadlines.some(({ kind }) => kind === 'date'));

const hasDeadlines = ({ deadlines }: ByWhenPart): boolean => deadlines.length > 0;

/** The owners of a part, and the partners of its action behind them. */
function ownersOf(action: Action, label: string | undefined): readonly string[] {
  const { partners } = action;
  if (partners.length === 0) return leadersOf(action, label);
  const named = partners.flatMap(({ byWhom }) => byWhom.parts.flatMap(({ owners }) => owners));
  return [...new Set([...leadersOf(action, label), ...named])];
}

/** Those that the lead's column names for a part: its own where it has such a part, otherwise all. */
function leadersOf(action: Action, label: string | undefined): readonly string[] {
  const own = label === undefined ? undefined : labelled(action.byWhom.parts, label);
  if (own) return own.owners;
  const [only] = action.byWhom.parts;
  return only && action.byWhom.parts.length === 1
    ? only.owners
    : [...new Set(action.byWhom.parts.flatMap((part) => part.owners))];
}

type OwnersOfPart = Action['byWhom']['parts'][number];

const labelled = (parts: readonly OwnersOfPart[], label: string): OwnersOfPart | undefined =>
  parts.find((part) => part.label === label);

interface DatedType {
  readonly due: Day | undefined;
  readonly type: OccurrenceType;
}

const UNDATED: DatedType = { due: undefined, type: 'No date' };

/** The dates of a part and what each is; one entry without a date where it has none. */
function expandDates(part: ByWhenPart): readonly DatedType[] {
  const dates = datesIn(part);
  return dates.length === 0 ? [{ due: undefined, type: undatedType(part) }] : dates;
}

/** A date that an action is due on, and what it is. */
interface DatedDay {
  readonly due: Day;
  readonly type: OccurrenceType;
}

function datesOfOne(deadline: Deadline): readonly DatedDay[] {
  if (deadline.kind === 'date') return [{ due: deadline.due, type: deadline.isReview ? 'Review' : 'Milestone' }];
  if (deadline.kind !== 'recurrence') return [];
  const type = deadline.isReview ? 'Review' : 'Recurring';
  return expand(deadline.recurrence).map((due) => ({ due, type }));
}

function datesIn({ deadlines }: ByWhenPart): readonly DatedDay[] {
  const [only] = deadlines;
  // Most parts have one date.
  if (only?.kind === 'date' && deadlines.length === 1) return datesOfOne(only);
  const recurrences = new Set<string>();
  const dates = deadlines.flatMap((deadline) => {
    if (deadline.kind === 'recurrence') {
      const key = `${deadline.isReview ? 'Review' : 'Recurring'} ${JSON.stringify(deadline.recurrence)}`;
      if (recurrences.has(key)) return [];
      recurrences.add(key);
    }
    return datesOfOne(deadline);
  });
  dates.sort((a, b) => compareDays(a.due, b.due));
  const known = new Set<string>();
  const once = dates.filter(({ due, type }) => {
    const key = `${showIsoDay(due)} ${type}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  // 'Sept 26, then each September': the first of them is the milestone.
  const each = once.filter(({ due, type }) => type !== 'Recurring' || !known.has(`${showIsoDay(due)} Milestone`));
  const last = each.at(-1);
  const isOngoing = deadlines.some((deadline) => deadline.kind === 'ongoing');
  const hasRecurrence = deadlines.some((deadline) => deadline.kind === 'recurrence');
  return isOngoing && !hasRecurrence && last?.type === 'Milestone'
    ? [...each.slice(0, -1), { due: last.due, type: 'Ongoing' }]
    : each;
}

function undatedType({ deadlines }: ByWhenPart): OccurrenceType {
  const has = (kind: Deadline['kind']): boolean => deadlines.some((deadline) => deadline.kind === kind);
  if (has('recurrence')) return 'Recurring';
  if (has('reference')) return 'Cross reference';
  if (has('ongoing')) return 'Ongoing';
  return has('condition') ? 'Conditional' : 'No date';
}
