import { type Day, addDays, isAfter, isBefore } from '../calendar/day';
import { memoize } from '../text/memo';
import { columnLetters } from '../workbook/place';
import type { State } from './columns';

/** Statuses that say it all, whatever the date. */
const SETTLED = ['Complete', 'Deferred', 'Withdrawn'] as const;

/** What a row's state is on a day. The formula below says the same in Excel. */
export function stateOf(status: string, due: Day | undefined, isGone: boolean, today: Day, dueSoonDays: number): State {
  return settledState(status) ?? (isGone ? 'Not in plan' : openState(due, today, dueSoonDays));
}

/** The state that a status settles, whatever the date. */
export const settledState = memoize((status): State | undefined => {
  // Excel's '=' doesn't look at case either.
  const said = status.trim().toLowerCase();
  return SETTLED.find((word) => word.toLowerCase() === said);
}, 100);

/** The state of a row of the plan that no status settles. */
export function openState(due: Day | undefined, today: Day, dueSoonDays: number): State {
  if (!due) return 'No date';
  if (isBefore(due, today)) return 'Overdue';
  return isAfter(due, addDays(today, dueSoonDays)) ? 'Planned' : 'Due soon';
}

/** The State formula of a row, over the cells of its Status and Due columns and TODAY(); '{row}' is the row's number. */
export function stateFormula(
  row: number | '{row}',
  statusColumn: number,
  dueColumn: number,
  isGone: boolean,
  dueSoonDays: number,
): string {
  const status = `$${columnLetters(statusColumn)}${row}`;
  const due = `$${columnLetters(dueColumn)}${row}`;
  const open = isGone
    ? '"Not in plan"'
    : `IF(${due}="","No date",IF(${due}<TODAY(),"Overdue",IF(${due}<=TODAY()+${dueSoonDays},"Due soon","Planned")))`;
  return `IF(OR(${status}="Complete",${status}="Deferred",${status}="Withdrawn"),${status},${open})`;
}
