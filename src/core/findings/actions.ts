import type { Action, Plan } from '../plan/types';
import type { Remark } from './types';

/** All actions of a plan, in its order. */
export const actionsOf = (plan: Plan): readonly Action[] => plan.grids.flatMap((grid) => grid.actions);

/** What a rule has to say of each action: nothing, or one remark about its by-when's cell. */
export function byWhenRemarks(
  plan: Plan,
  about: (action: Action) => Omit<Remark, 'place' | 'action'> | undefined,
): Remark[] {
  const remarks: Remark[] = [];
  for (const { actions } of plan.grids)
    for (const action of actions) {
      const remark = about(action);
      if (remark) remarks.push({ ...remark, place: action.byWhenPlace, action: action.place });
    }
  return remarks;
}

/** True where the by-when says nothing at all about when: no date, no recurrence, no condition, not even 'ongoing'. */
export function saysNothing({ byWhen }: Action): boolean {
  for (const { deadlines } of byWhen.parts)
    for (const deadline of deadlines) if (deadline.kind !== 'no date') return false;
  return true;
}
