import { sameDay, showDay, showIsoDay } from '../calendar/day';
import { groupBy } from '../lists/group-by';
import type { ReadRow } from '../tracker/tracker-rows';
import { MOST_DAYS, daysSaid } from './days-said';
import type { HandedRow } from './handouts';
import { shortened } from './words';

/** How many characters of what somebody wrote in a date's place are told. */
const MOST_ASKED = 40;

/** How a row's date was moved, or what was asked for: 'Moved from 31 May 2011 to 31 Jul 2011.', 'Asked to move: ‘after Easter’.' */
export function moveSaid({ due, planDue, agreed, at }: ReadRow): string[] {
  const from = planDue ?? due;
  const since = from ? ` from ${showDay(from)}` : '';
  if (agreed) return from && !sameDay(from, agreed) ? [`Moved${since} to ${showDay(agreed)}.`] : [];
  const asked = at.textUnder('Agreed date');
  if (asked !== '') return [`Asked to move${since}: ‘${shortened(asked, MOST_ASKED)}’.`];
  if (!planDue) return [];
  return [due ? `Asked to move${since} to ${showDay(due)}.` : `Asked to move${since}: ‘${shortened(at.textUnder('Due'), MOST_ASKED)}’.`];
} // prettier-ignore

/** Whether that is so since something was handed out. @param said what the row said then. */
export function isMovedSince(row: ReadRow, said: HandedRow | undefined): boolean {
  if (moveSaid(row).length === 0) return false;
  const { due, agreed, at } = row;
  const agreedNow = agreed ? showIsoDay(agreed) : at.textUnder('Agreed date');
  return agreedNow === '' ? said?.due !== (due ? showIsoDay(due) : '') : said?.agreed !== agreedNow;
}

/** Dates of a thing that has its line for another one. */
export const movedToo = (rows: readonly ReadRow[]): string[] =>
  rows.length > MOST_DAYS
    ? [`${rows.length} more dates moved.`]
    : rows.flatMap((row) => moveSaid(row).map((said) => `${row.ref}: ${said}`));

/** 'Withdrawn since: 30 Jun and 31 Jul 2011.' */
export const stoppedToo = (rows: readonly ReadRow[]): string[] =>
  [...groupBy(rows, ({ status }) => status.trim())].map(([status, some]) => `${status} since: ${daysSaid(some)}.`);
