import { doubtsOf } from '../../by-when/doubts-of';
import { type Day, showDay } from '../../calendar/day';
import { dayFromSerial } from '../../calendar/serial';
import type { Plan } from '../../plan/types';
import { isNearPeriod } from '../../plan/years/period-of-dates';
import { byWhenRemarks, saysNothing } from '../actions';
import { sameWords } from '../../text/tidy';
import { cellsOf } from '../places';
import { counted, dateExample, quoted } from '../words';
import { rule } from '../rule';

export const dateNotUnderstood = rule({
  id: 'date-not-understood',
  title: 'Date not understood',
  fires:
    "Fires on a by-when from which no date, recurrence or condition can be read. Where it is the number under which Excel stores a day near the plan's years ('46203'), the fix writes that day.",
  why: 'What a by-when means must be plain to everyone who reads it; this one gets no date in the tracker.',
  about: 'dates',
  scope: 'cell',
  severity: 'warning',
  fixes: 'chosen',
  check: ({ plan }) =>
    byWhenRemarks(plan, (action) => {
      const { text } = action.byWhen;
      if (doubtsOf(action.byWhen, 'not read', 'no such day').length === 0 || !saysNothing(action)) return undefined;
      const stored = dayStored(text, plan);
      if (stored) {
        const after = showDay(stored);
        const message = `${quoted(text)} is how Excel stores ${after}: the cell shows the number. Enter the date again.`;
        return {
          words: text,
          message,
          ...(action.isByWhenInOneCell && { suggestion: after, fix: [{ place: action.byWhenPlace, after }] }),
          together: {
            key: 'stored days',
            message: (rows) =>
              `${counted(rows.length, 'cell')} of dates show Excel's numbers for them (${cellsOf(rows)}). Give them the format of a date.`,
          },
        };
      }
      const enter = `Enter ${dateExample(plan.period)}`;
      return {
        words: text,
        message: `No date found in ${quoted(text)}. ${enter}.`,
        together: {
          key: sameWords(text),
          message: (rows) =>
            `No date found in ${quoted(text)} (${counted(rows.length, 'action')}: ${cellsOf(rows)}). ${enter}.`,
        },
      };
    }),
});

/** The day that a number stands for where its cell lost the look of a date, in the plan's years or two beside them. */
function dayStored(text: string, { period, dateSystem }: Plan): Day | undefined {
  const day = /^\d{5}$/.test(text) ? dayFromSerial(Number(text), dateSystem) : undefined;
  return day && isNearPeriod(period, day, NEAR) ? day : undefined;
}
/** In months. */
const NEAR = 24;
