import type { ByWhenPart, Deadline } from '../by-when/types';
import type { Day } from '../calendar/day';
import type { Objective } from '../grids/table/types';
import type { Action, Plan, PlanGrid } from '../plan/types';
import { groupBy } from '../lists/group-by';
import { joined } from '../lists/joined';
import { once } from '../lists/once';
import type { Remark } from './types';

/** All actions of a plan, in its order. */
export const actionsOf = once(({ grids }: Pick<Plan, 'grids'>): readonly Action[] =>
  joined(grids.map(({ actions }) => actions)),
);

/** The actions of a grid by their objectives, in the grid's order. */
export const actionsByObjective = once(({ actions }: PlanGrid): ReadonlyMap<Objective | undefined, readonly Action[]> =>
  groupBy(actions, ({ objective }) => objective),
);

/** What a rule has to say of each action: nothing, or one remark. */
export function actionRemarks(
  { grids }: Pick<Plan, 'grids'>,
  about: (action: Action, grid: PlanGrid) => Remark | undefined,
): Remark[] {
  const remarks: Remark[] = [];
  for (const grid of grids)
    for (const action of grid.actions) {
      const remark = about(action, grid);
      if (remark) remarks.push(remark);
    }
  return remarks;
}

/** What a rule has to say of each action: nothing, or one remark about its by-when's cell. */
export function byWhenRemarks(
  plan: Pick<Plan, 'grids'>,
  about: (action: Action, grid: PlanGrid) => Omit<Remark, 'place' | 'action'> | undefined,
): Remark[] {
  const remarks: Remark[] = [];
  for (const grid of plan.grids)
    for (const action of grid.actions) {
      const remark = about(action, grid);
      if (remark) remarks.push({ ...remark, place: action.byWhenPlace, action: action.place });
    }
  return remarks;
}

/** A deadline that is one day, or the last day of a stretch of time. */
export type DateDeadline = Extract<Deadline, { readonly kind: 'date' }>;

/** All deadlines of an action, those of its parts one after the other. */
export const deadlinesOf = ({ byWhen: { parts } }: Action): readonly Deadline[] => {
  const [only] = parts;
  return only && parts.length === 1 ? only.deadlines : parts.flatMap(({ deadlines }) => deadlines);
};

/** True where the by-when says nothing at all about when: no date, no recurrence, no condition, not even 'ongoing'. */
export const saysNothing = (action: Action): boolean => deadlinesOf(action).every(({ kind }) => kind === 'no date');

/** The days that an action's by-when names, and the first day of each recurrence that is counted from one. */
export function namedDays(action: Action): Day[] {
  const days: Day[] = [];
  for (const deadline of deadlinesOf(action))
    if (deadline.kind === 'date') days.push(deadline.due);
    else if (deadline.kind === 'recurrence' && deadline.recurrence.kind === 'counted')
      days.push(deadline.recurrence.first);
  return days;
}

/** The date of an action that has one and nothing else, reviews of it aside. */
export function soleDeadline(action: Action): DateDeadline | undefined {
  if (action.byWhen.parts.length !== 1) return undefined;
  let sole: DateDeadline | undefined;
  for (const deadline of deadlinesOf(action)) {
    const isDated = deadline.kind === 'date' || deadline.kind === 'recurrence';
    if (isDated && deadline.isReview) continue;
    if (deadline.kind !== 'date' || sole) return undefined;
    sole = deadline;
  }
  return sole;
}

/** True for 'June 2027' and '30/06/2027'; of 'Q1' and 'Jan – Jun 27' an earlier month may hold as well. */
export const isWithinMonth = ({ first, due }: DateDeadline): boolean =>
  first.year === due.year && first.month === due.month;

/** Its day. */
export const soleDate = (action: Action): Day | undefined => soleDeadline(action)?.due;

/** The owner of an action who leads: the first that is named, unless a column for the lead names nobody. */
export function leadOf({ byWhom: { parts }, unnamedLead }: Action): string | undefined {
  if (unnamedLead) return undefined;
  for (const { owners } of parts) if (owners[0] !== undefined) return owners[0];
  return undefined;
}

/** The parts that bear a marker: 'i)', 'a)', '1)'. Lines that are stacked beside each other bear none. */
export function labelledParts<P extends ByWhenPart | { readonly label?: string }>({
  parts,
}: {
  readonly parts: readonly P[];
}): (P & { readonly label: string })[] {
  const [only] = parts;
  if (parts.length === 1 && only?.label === undefined) return [];
  return parts.flatMap((part) => {
    const { label } = part;
    return label === undefined || label.startsWith('line ') ? [] : [{ ...part, label }];
  });
}
