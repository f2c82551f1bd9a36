import type { Day } from '../calendar/day';
import { inPeriod } from '../calendar/plan-period';
import { groupBy } from '../lists/group-by';
import type { BesideDay } from '../plan/beside-days';
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
  /** Its start, where that is what comes too soon, and not its end. */
  readonly start?: BesideDay;
}

/**
 * Actions that say, or whose notes say, that they come behind another by its number ('Report the audit of 1.3', 'once
 * 2.7 is done') and are due, or begin, in an earlier month than that one is done. One for each action; a number that
 * several bear leads to none.
 */
export function beforeReferred(plan: Plan): readonly BeforeReferred[] {
  const withFigure = mayHoldFigure(plan);
  const byNumber = groupBy(actionsOf(plan), ({ number }) => plainNumber(number));
  return actionsOf(plan).flatMap((later) => {
    if (!withFigure.has(later) && !later.notes) return [];
    const texts = [...(withFigure.has(later) ? [later.action] : []), ...waitingIn(later.notes?.text)];
    const due = soleDate(later);
    const start = later.days.find(({ says }) => says === 'start');
    const [first] = texts.flatMap((text) =>
      referencesIn(text, plan)
        .filter((reference) => comesBehind(text, reference))
        .flatMap(({ to }): readonly BeforeReferred[] => {
          const [earlier, ...others] = byNumber.get(plainNumber(to)) ?? [];
          const earlierDue = earlier && earlier !== later && others.length === 0 ? dateOf(earlier) : undefined;
          if (!earlier || !earlierDue || !inPeriod(plan.period, earlierDue)) return [];
          const isEarly = (day: Day | undefined): day is Day =>
            day !== undefined && inPeriod(plan.period, day) && monthOf(day) < monthOf(earlierDue);
          const number = shownNumber(to);
          if (isEarly(due)) return [{ later, due, earlier, earlierDue, number }];
          return start && isEarly(start.day) && goesOn(start.day, due)
            ? [{ later, due: start.day, earlier, earlierDue, number, start }]
            : [];
        }),
    );
    return first ?? [];
  });
}

/** What goes on for long is there from its start; the work on what is done once may start while it waits. */
const goesOn = (start: Day, due: Day | undefined): boolean =>
  due !== undefined && monthOf(due) - monthOf(start) >= LONG;
const LONG = 9;

/** A text of notes that may say what something waits for. */
const waitingIn = (notes: string | undefined): readonly string[] =>
  notes !== undefined && /\d/.test(notes) && /after|following|once|completion/i.test(notes) ? [notes] : [];

const dateOf = (action: Action): Day | undefined => soleDate(action) ?? firstDate(action);
const monthOf = ({ year, month }: Day): number => year * 12 + month;
