import type { Day } from '../calendar/day';
import { inPeriod } from '../calendar/plan-period';
import { groupBy } from '../lists/group-by';
import type { Action, Plan } from '../plan/types';
import { actionsOf, soleDate } from './actions';
import { plainNumber, shownNumber } from './numbers';
import { comesBehind, referencesIn } from './reference-words';
import { mayHoldFigure } from './said';
import type { Reversed } from './step-order';
import { firstDate } from './steps';

export interface BeforeReferred extends Reversed {
  /** As the plan shows it: '1.3'. */
  readonly number: string;
}

/**
 * Actions that say that they come behind another by its number ('Report the audit of 1.3', 'once 2.7 is done') and are
 * due in an earlier month than that one. One for each action; a number that several bear leads to none.
 */
export function beforeReferred(plan: Plan): readonly BeforeReferred[] {
  const byNumber = groupBy(actionsOf(plan), ({ number }) => plainNumber(number));
  return [...mayHoldFigure(plan)].flatMap((later) => {
    const due = soleDate(later);
    if (!due || !inPeriod(plan.period, due)) return [];
    const [first] = referencesIn(later.action, plan)
      .filter((reference) => comesBehind(later.action, reference))
      .flatMap(({ to }): readonly BeforeReferred[] => {
        const [earlier, ...others] = byNumber.get(plainNumber(to)) ?? [];
        const earlierDue = earlier && earlier !== later && others.length === 0 ? dateOf(earlier) : undefined;
        return earlier && earlierDue && inPeriod(plan.period, earlierDue) && monthOf(due) < monthOf(earlierDue)
          ? [{ later, due, earlier, earlierDue, number: shownNumber(to) }]
          : [];
      });
    return first ?? [];
  });
}

const dateOf = (action: Action): Day | undefined => soleDate(action) ?? firstDate(action);
const monthOf = ({ year, month }: Day): number => year * 12 + month;
