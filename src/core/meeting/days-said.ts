import { type Day, compareDays, showDay } from '../calendar/day';
import type { ReadRow } from '../tracker/tracker-rows';

/** More dates than these are told by the first and the last. */
export const MOST_DAYS = 3;

/** '30 Jun, 31 Jul and 31 Aug 2011', '31 Jan 2011 to 30 Jun 2011'. */
export function daysSaid(rows: readonly ReadRow[]): string {
  const days = rows.flatMap(({ when }) => (when ? [when] : [])).sort(compareDays);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return `${rows.length} without a date`;
  if (days.length > MOST_DAYS) return `${showIn(first, last)} to ${showDay(last)}`;
  const said = days.map((day, at) => showIn(day, days[at + 1]));
  return said.length === 1 ? showDay(first) : `${said.slice(0, -1).join(', ')} and ${showDay(last)}`;
}

/** A day without its year where the next one is of the same. */
const showIn = (day: Day, next: Day | undefined): string =>
  next?.year === day.year ? showDay(day).replace(/ \d{4}$/, '') : showDay(day);
