import { type Day, addDays, isAfter, isBefore } from '../calendar/day';
import { columnLetters } from '../workbook/place';
import type { State } from './columns';

/** Days from today, both included, within which something counts as due soon. */
export const DUE_SOON_DAYS = 28;

/** What a row's state is on a day. The formula below says the same in Excel. */
export function stateOf(status: string, due: Day | undefined, isGone: boolean, today: Day, dueSoonDays: number): State {
  if (status === 'Complete' || status === 'Deferred' || status === 'Withdrawn') return status;
  if (isGone) return 'Not in plan';
  if (!due) return 'No date';
  if (isBefore(due, today)) return 'Overdue';
  return isAfter(due, addDays(today, dueSoonDays)) ? 'Planned' : 'Due soon';
}

/** The State formula of a row, over the cells of its Status and Due columns and TODAY(). */
export function stateFormula(
  row: number,
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
