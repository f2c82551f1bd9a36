import { type Day, isAfter, sameDay, showDay } from '../calendar/day';
import type { Action, Plan } from '../plan/types';
import type { Occurrence } from '../schedule/occurrences';
import { groupBy } from '../lists/group-by';
import type { CheckContext } from './types';

/** An occurrence with the date that counts. */
export interface Dated {
  readonly occurrence: Occurrence;
  readonly due: Day;
}

/** '31 Aug 2011'; where another date than the plan's counts, the plan's behind it. */
export const showDated = ({ due, occurrence }: Dated): string =>
  !occurrence.due || sameDay(due, occurrence.due)
    ? showDay(due)
    : `${showDay(due)} (${showDay(occurrence.due)} in the plan)`;

/** True once the plan's last day has gone: what was due in it is history, and no risk any more. */
export const isOver = ({ plan, today }: CheckContext): boolean => isAfter(today, plan.period.last);

/** A plan that says of some actions that they are done says of the others that they are not. */
export const tellsStatus = (plan: Plan): boolean =>
  plan.grids.some(({ hasStatus, actions }) => hasStatus && actions.some(({ settled }) => settled));

/** The actions with a date that is still to be met and that a test picks, in the plan's order. */
export function openActions(
  { schedule, isClosed, whenOf }: CheckContext,
  picks: (due: Day) => boolean,
): ReadonlySet<Action> {
  const open = new Set<Action>();
  for (const occurrence of schedule) {
    const due = whenOf(occurrence);
    if (due && picks(due) && !isClosed(occurrence)) open.add(occurrence.action);
  }
  return open;
}

/** The dates of each action that are still to be met and that a test picks. */
export function openDates(
  { schedule, isClosed, whenOf }: CheckContext,
  picks: (due: Day) => boolean,
): ReadonlyMap<Action, readonly Dated[]> {
  const open: Dated[] = [];
  for (const occurrence of schedule) {
    const due = whenOf(occurrence);
    if (due && picks(due) && !isClosed(occurrence)) open.push({ occurrence, due });
  }
  return groupBy(open, ({ occurrence }) => occurrence.action);
}
