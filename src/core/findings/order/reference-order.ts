import type { Day } from '../../calendar/day';
import { inPeriod } from '../../calendar/plan-period';
import { groupBy } from '../../lists/group-by';
import type { BesideDay } from '../../plan/dates/beside-days';
import type { Action, Plan } from '../../plan/types';
import { actionsOf, soleDate } from '../actions';
import { plainNumber, shownNumber } from '../numbering/numbers';
import { NO_ORDER, orderOf } from './lexicon';
import { SaidStep } from './said-step';
import { comesBehind, namedBefore } from '../references/reference-places';
import { referencesIn } from '../references/reference-words';
import { mayHoldFigure, withoutNumber } from '../said';
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
      referencesIn(text, plan).flatMap((reference): readonly BeforeReferred[] => {
        const { to } = reference;
        const [earlier, ...others] = byNumber.get(plainNumber(to)) ?? [];
        if (!earlier || (!comesBehind(text, reference) && !takesUp(namedBefore(text, reference), later, earlier)))
          return [];
        const earlierDue = earlier !== later && others.length === 0 ? dateOf(earlier) : undefined;
        if (!earlierDue || !inPeriod(plan.period, earlierDue)) return [];
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

/** 'From the survey (B1)', below B1, which is a survey; what B1 itself comes behind is another matter. */
function takesUp(named: string | undefined, later: Action, earlier: Action): boolean {
  if (named === undefined || earlier.place.sheet !== later.place.sheet || earlier.place.row >= later.place.row)
    return false;
  const one = new SaidStep(withoutNumber(earlier));
  const other = new SaidStep(withoutNumber(later));
  const comesFirst = other.stages.some((stage) => one.stages.some((its) => orderOf(stage, its) !== NO_ORDER));
  return !comesFirst && one.says(named);
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
