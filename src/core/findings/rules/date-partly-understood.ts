import { doubtsOf } from '../../by-when/doubts';
import { showDay } from '../../calendar/day';
import type { Action } from '../../plan/types';
import { byWhenRemarks, deadlinesOf, namedDays, saysNothing } from '../actions';
import { listed, quoted } from '../words';
import { rule } from '../rule';

export const datePartlyUnderstood = rule({
  id: 'date-partly-understood',
  title: 'Date only partly understood',
  fires:
    'Fires on a by-when that gives a date, with words left over that no phrasing explains, that names a day which no calendar has, or a range that runs backwards. Percentages, phases, versions, drafts and meetings beside a date say nothing of time.',
  why: 'A part of the by-when that is passed over may be a deadline that is missed.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      const { byWhen } = action;
      const { text, doubts } = byWhen;
      if (doubts.length === 0) return undefined;
      const [turned] = doubtsOf(byWhen, 'range runs backwards');
      if (turned) return { words: text, message: `${quoted(turned.words)} ends before it starts. Check both dates.` };
      const leftovers = doubtsOf(byWhen, 'not read');
      if (leftovers.length === 0 || saysNothing(action)) return undefined;
      const [noDay] = doubtsOf(byWhen, 'no such day');
      if (noDay)
        return {
          words: text,
          message: `There is no ${noDay.words}. The cell was read as ${readAs(action)}. Correct the day.`,
        };
      const left = listed(
        leftovers.map(({ words }) => quoted(words, 40)),
        4,
      );
      return {
        words: text,
        message: `${left} ${leftovers.length === 1 ? 'was' : 'were'} not understood. The cell was read as ${readAs(action)}. Check it.`,
      };
    }),
});

/** What was read of a by-when, in a few words. */
function readAs(action: Action): string {
  const days = namedDays(action).map(showDay);
  const recurs = deadlinesOf(action).some(({ kind }) => kind === 'recurrence');
  const read = [...(days.length > 0 ? [listed(days, 4)] : []), ...(recurs ? ['a repeat'] : [])];
  return read.length > 0 ? read.join(' and ') : 'no date';
}
