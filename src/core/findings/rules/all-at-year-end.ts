import { type Day, sameDay, showDay } from '../../calendar/day';
import type { PlanGrid } from '../../plan/types';
import { deadlinesOf } from '../actions';
import { counted, quoted } from '../words';
import { rule } from '../rule';

/** Of fewer dates it means nothing that they fall together. */
const FEWEST_DATES = 3;

export const allAtYearEnd = rule({
  id: 'all-at-year-end',
  title: "Everything due at the year's end",
  fires:
    'Fires on a grid with three dated actions at least, all of which fall due on the last day of one financial year, with no recurrence or review. Dates in several Marches are steps.',
  why: 'What is all due on the last day is not managed during the year, and found to be late when nothing can be done.',
  about: 'risks',
  scope: 'grid',
  severity: 'info',
  check: ({ plan }) =>
    plan.grids.flatMap((grid) => {
      const days = daysTogether(grid);
      const [first] = days;
      if (!first || days.length < FEWEST_DATES || !isYearEnd(first)) return [];
      return {
        place: grid.headers[0] ?? grid.place,
        words: grid.title,
        message: `All ${counted(days.length, 'date')} in ${quoted(grid.title)} are ${showDay(first)}. Add steps during the year.`,
      };
    }),
});

const isYearEnd = ({ month, day }: Day): boolean => month === 3 && day === 31;

/** The days of a grid's actions where all of them are one day and nothing recurs; none otherwise. */
function daysTogether({ actions }: PlanGrid): Day[] {
  const days: Day[] = [];
  for (const action of actions)
    for (const deadline of deadlinesOf(action)) {
      if (deadline.kind === 'recurrence') return [];
      if (deadline.kind !== 'date') continue;
      if (!sameDay(days[0] ?? deadline.due, deadline.due)) return [];
      days.push(deadline.due);
    }
  return days;
}
