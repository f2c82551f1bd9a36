import { type Day, isBefore, sameDay } from '../../calendar/day';
import { type PlanPeriod, inPeriod } from '../../calendar/plan-period';
import { groupBy } from '../../lists/group-by';
import type { BesideDay } from '../../plan/dates/beside-days';
import type { Action, Plan } from '../../plan/types';
import { actionsOf, soleDate, soleDeadline } from '../actions';
import { linksIn } from '../columns/dependencies';
import { shownNumber } from '../numbering/numbers';
import { NO_ORDER, orderOf } from './lexicon';
import { SaidStep } from './said-step';
import { comesBehind, namedBefore } from '../references/reference-places';
import { plainReference, referencesIn } from '../references/reference-words';
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
 * Actions that say, or whose notes or a column of dependencies say, that they come behind another by its number ('Report
 * the audit of 1.3', 'once 2.7 is done'), and are due, or begin, before that one is done. One for each action.
 */
export function beforeReferred(plan: Plan): readonly BeforeReferred[] {
  const withFigure = mayHoldFigure(plan);
  const byNumber = groupBy(actionsOf(plan), ({ number }) => plainReference(number));
  const inColumns = beforeLinked(plan, byNumber);
  return actionsOf(plan).flatMap((later) => {
    const linked = inColumns.get(later) ?? [];
    if (!withFigure.has(later) && !later.notes) return linked;
    const texts = [...(withFigure.has(later) ? [later.action] : []), ...waitingIn(later.notes?.text)];
    for (const text of texts)
      for (const reference of referencesIn(text, plan)) {
        const earlier = onlyOne(byNumber.get(plainReference(reference.to)));
        if (!earlier || (!comesBehind(text, reference) && !takesUp(namedBefore(text, reference), later, earlier)))
          continue;
        const found = isBehind(later, earlier, plan.period);
        if (found) return [found];
      }
    return linked;
  });
}

/** What a column says that each row waits for, where that is done later: unless so many are that the column can't mean it. */
function beforeLinked(plan: Plan, byNumber: ReadonlyMap<string, readonly Action[]>): ReadonlyMap<Action, BeforeReferred[]> {
  const links = linksIn(plan).filter(({ isFirst }) => isFirst);
  const waited = new Map(links.map(({ action, references }) => [action, new Set(references.flatMap(({ to }) => onlyOne(byNumber.get(plainReference(to))) ?? []))]));
  let dated = 0;
  const early = new Map<Action, BeforeReferred[]>();
  for (const [later, all] of waited)
    for (const earlier of all) {
      // Two that wait for each other belong together.
      if (waited.get(earlier)?.has(later) || !soleDate(later) || !dateOf(earlier)) continue;
      dated++;
      const found = isBehind(later, earlier, plan.period);
      if (found && !early.has(later)) early.set(later, [found]);
    }
  return early.size > 1 && early.size > MOST_EARLY * dated ? new Map() : early;
} // prettier-ignore
const MOST_EARLY = 0.34;

/** A number that several bear leads to none. */
const onlyOne = (actions: readonly Action[] = []): Action | undefined =>
  actions.length === 1 ? actions[0] : undefined;

/** Whether an action that comes behind another is due, or begins, before that one is done: in an earlier month, or on an earlier day where both are due on a day. */
function isBehind(later: Action, earlier: Action, period: PlanPeriod): BeforeReferred | undefined {
  const earlierDue = earlier === later ? undefined : dateOf(earlier);
  if (!earlierDue || !inPeriod(period, earlierDue)) return undefined;
  const due = soleDate(later);
  const number = shownNumber(earlier.number ?? '');
  const isEarly = (day: Day | undefined): day is Day =>
    day !== undefined && inPeriod(period, day) && monthOf(day) < monthOf(earlierDue);
  const isEarlierDay = due && isOnDay(later) && isOnDay(earlier) && isBefore(due, earlierDue) && inPeriod(period, due);
  if (due && (isEarly(due) || isEarlierDay)) return { later, due, earlier, earlierDue, number };
  const start = later.days.find(({ says }) => says === 'start');
  return start && isEarly(start.day) && goesOn(start.day, due)
    ? { later, due: start.day, earlier, earlierDue, number, start }
    : undefined;
}

/** True of 'Friday 28 January 2027'; of 'Jan 2027' some other day of it may be meant. */
function isOnDay(action: Action): boolean {
  const date = soleDeadline(action);
  return date !== undefined && sameDay(date.first, date.due);
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
