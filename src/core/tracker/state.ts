import { type Day, addDays, isAfter, isBefore } from '../calendar/day';
import { memoize } from '../text/memo';
import { ROW } from '../workbook/formula';

/** What the State formula can show. 'Not in plan' is for actions that have gone from the grids. */
export const STATES = [
  'Complete',
  'Overdue',
  'Due soon',
  'Planned',
  'Deferred',
  'Withdrawn',
  'No date',
  'Not in plan',
] as const;
export type State = (typeof STATES)[number];

/** Statuses that say it all, whatever the date. */
const CLOSED = ['Complete', 'Deferred', 'Withdrawn'] as const;

/** The state of a row whose status closes it, whatever the date. */
export const closedState = memoize((status): State | undefined => {
  // Excel's '=' doesn't look at case either.
  const said = status.trim().toLowerCase();
  return CLOSED.find((word) => word.toLowerCase() === said);
}, 100);

/**
 * What a row's state is on a day. The formula below says the same in Excel.
 * @param when the date agreed since, where there is one, or the date in the plan.
 * @param dueSoonDays so many days ahead, today and the last included.
 */
export function stateOf(
  status: string,
  when: Day | undefined,
  isInPlan: boolean,
  today: Day,
  dueSoonDays: number,
): State {
  return (
    (status === '' ? undefined : closedState(status)) ??
    (isInPlan ? openState(when, today, dueSoonDays) : 'Not in plan')
  );
}

/** The state of a row of the plan that no status closes. */
function openState(when: Day | undefined, today: Day, dueSoonDays: number): State {
  if (!when) return 'No date';
  if (isBefore(when, today)) return 'Overdue';
  return isAfter(when, addDays(today, dueSoonDays)) ? 'Planned' : 'Due soon';
}

/**
 * The State formula of a row, over the cells of its Status, Agreed date and Due and TODAY(); `ROW` in it is the row's
 * number. What stands in Agreed date and in Due counts where it is a date.
 */
export function stateFormula(
  letters: (header: 'Status' | 'Agreed date' | 'Due') => string,
  isInPlan: boolean,
  dueSoonDays: number,
): string {
  const cell = (header: 'Status' | 'Agreed date' | 'Due'): string => `$${letters(header)}${ROW}`;
  const [status, agreed, due] = [cell('Status'), cell('Agreed date'), cell('Due')];
  const dated = (when: string): string =>
    `IF(${when}<TODAY(),"Overdue",IF(${when}<=TODAY()+${dueSoonDays},"Due soon","Planned"))`;
  const open = isInPlan
    ? `IF(ISNUMBER(${agreed}),${dated(agreed)},IF(ISNUMBER(${due}),${dated(due)},"No date"))`
    : '"Not in plan"';
  return `IF(OR(${status}="Complete",${status}="Deferred",${status}="Withdrawn"),${status},${open})`;
}
