import { readByWhen } from '../../src/core/by-when/read-by-when';
import { expand } from '../../src/core/by-when/recurrence';
import { type Day, compareDays, showDay } from '../../src/core/calendar/day';
import { financialYears } from '../../src/core/calendar/plan-period';

/** The dates of a by-when in a plan of 2026-29, as the README's table has them: '12 dates, 30 Jun 2026 to 31 Mar 2029'. */
export function shownDates(words: string): string {
  const { parts } = readByWhen(words, { period: financialYears(2026, 2029) });
  const dates = parts
    .flatMap((part) => part.deadlines)
    .flatMap((deadline): readonly Day[] =>
      deadline.kind === 'date' ? [deadline.due] : deadline.kind === 'recurrence' ? expand(deadline.recurrence) : [],
    )
    .toSorted(compareDays);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return 'no date';
  return dates.length === 1 ? showDay(first) : `${dates.length} dates, ${showDay(first)} to ${showDay(last)}`;
}
