import { type Day, isBefore } from '../../calendar/day';
import { inPeriod, type PlanPeriod } from '../../calendar/plan-period';
import type { Deadline } from '../../by-when/types';
import type { Action } from '../../plan/types';
import { deadlinesOf, soleDate } from '../actions';
import type { Said } from '../said';

/** An action with its dates, among those of its objective. */
export interface Step {
  readonly action: Action;
  readonly said: Said;
  /** Where its action stands among those of the objective. */
  readonly at: number;
  /** Its first date, or the day from which on it comes back. */
  readonly from: Day;
  /** Its only date. A step of several may be the earlier one of two by its first; it is never the later one. */
  readonly due: Day | undefined;
  /** True of what comes back from that day on. */
  readonly comesBack: boolean;
}

/** Undefined of an action without a date in the plan's years. */
export function stepOf(said: Said, at: number, period: PlanPeriod): Step | undefined {
  const { action } = said;
  const due = soleDate(action);
  const from = due ?? firstDate(action);
  if (!from || !inPeriod(period, from)) return undefined;
  return {
    action,
    said,
    at,
    from,
    due,
    comesBack: due === undefined && deadlinesOf(action).some(({ kind }) => kind === 'recurrence'),
  };
}

/** The first day of an action that has dates alone, or recurrences that begin on one. */
export function firstDate(action: Action): Day | undefined {
  let first: Day | undefined;
  for (const deadline of deadlinesOf(action)) {
    const day = dayOf(deadline);
    if (!day) return undefined;
    if (!first || isBefore(day, first)) first = day;
  }
  return first;
}

function dayOf(deadline: Deadline): Day | undefined {
  if (deadline.kind === 'date') return deadline.due;
  const counted = deadline.kind === 'recurrence' ? deadline.recurrence : undefined;
  return counted?.kind === 'counted' && !counted.isAfter ? counted.first : undefined;
}
