import { doubtsOf } from '../../by-when/doubts-of';
import { showDay } from '../../calendar/day';
import type { Action } from '../../plan/types';
import { showStep } from '../../reading';
import { byWhenRemarks, deadlinesOf, saysNothing } from '../actions';
import { oneLine } from '../../text/tidy';
import { listed, quoted } from '../words';
import { rule } from '../rule';

export const datePartlyUnderstood = rule({
  id: 'date-partly-understood',
  title: 'Date only partly understood',
  fires:
    "Fires on a by-when that gives a date, with a word of time or logic, or a number, that was not read, that names a day which no calendar has, that can be read in two ways ('June' in a plan of several years, 'Q2 (November)'), or whose range runs backwards. Percentages, phases, versions, drafts and meetings beside a date say nothing of time.",
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
      if (saysNothing(action)) return undefined;
      const [noDay] = doubtsOf(byWhen, 'no such day');
      if (noDay)
        return {
          words: text,
          message: `There is no ${oneLine(noDay.words)}. The cell was read as ${readAs(action)}. Correct the day.`,
        };
      const unread = doubtsOf(byWhen, 'not read');
      if (unread.length > 0) {
        const words = listed(
          unread.map((doubt) => quoted(doubt.words, 40)),
          4,
        );
        return {
          words: text,
          message: `${words} ${unread.length === 1 ? 'was' : 'were'} not read. The cell was read as ${readAs(action)}. Check it.`,
        };
      }
      const [either] = doubtsOf(byWhen, 'two readings').filter(
        ({ readAs: as }) => !(as === 'due each year' && A_YEAR.test(action.action)),
      );
      return (
        either && {
          words: text,
          message: `${quoted(either.words)} can be read in two ways. The cell was read as ${either.readAs ?? readAs(action)}. Check it.`,
        }
      );
    }),
});

/** 'Meet three times a year', beside 'Nov, Feb and May': there are no two readings of that. */
const A_YEAR = /\b(?:an?|each|every|per) (?:academic |financial |school )?year\b|\bannual(?:ly)?\b|\byearly\b/i;

/** What was read of a by-when, in a few words. */
function readAs(action: Action): string {
  const days = deadlinesOf(action).flatMap((deadline) => (deadline.kind === 'date' ? [showDay(deadline.due)] : []));
  const steps = deadlinesOf(action).flatMap((deadline) =>
    deadline.kind === 'recurrence' ? [showStep(deadline.recurrence.step)] : [],
  );
  const read = [...(days.length > 0 ? [listed(days, 4)] : []), ...new Set(steps)];
  return read.length > 0 ? read.join(' and ') : 'no date';
}
